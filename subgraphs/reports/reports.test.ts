import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { callerOf } from '../kit/testing/desk.ts';
import { unsolved } from './testing/keys.ts';
import { DISTRICT, OTHER_STREET, officer, openReports, STREET, VILLAGE } from './testing/report-desk.ts';

// A report from its submission to the vote, over a real database, by the roles that do each.

const databases = await createDatabases(['reports']);
let desk: Awaited<ReturnType<typeof openReports>>;
beforeAll(async () => {
  desk = await openReports(databases.reports);
});
afterAll(async () => {
  await desk.close();
  await dropDatabases(databases);
});
beforeEach(async () => {
  await desk.owner.query(
    'TRUNCATE public_reports, report_events, report_codes, sealed_parts, sealed_keys, report_results, office_calendar CASCADE',
  );
  desk.setNow('2026-11-25T02:34:56Z');
});

const submitted = async (input: Record<string, unknown> = {}) => {
  const { data, errors } = await desk.submit(input);
  expect(errors).toBeUndefined();
  return data.submitReport;
};
const only = async (jurisdiction: string, fields: string) => {
  const rows = await desk.reports(jurisdiction, fields);
  expect(rows.length).toBe(1);
  return rows[0];
};

describe('a report', () => {
  it('goes to the street at once, is accepted, spoken about both ways, concluded, published and voted upon', async () => {
    const { trackingCode, ...told } = await submitted({
      contact: '口信：村口小店',
      about: { paymentId: VILLAGE_PAYMENT },
    });
    expect(trackingCode).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    // Wednesday: three working days are Thursday, Friday, Monday.
    expect(told).toEqual({ office: '甲街道纪检监察工委', acceptBy: '2026-11-30', resultBy: '2027-01-06' });
    const fields =
      'id version office status anonymous aboutRegister content { text contact files { id } messages { text } }';
    const { id, ...row } = await only(STREET, fields);
    expect(row).toEqual({
      version: 1,
      office: STREET,
      status: 'RECEIVED',
      anonymous: false,
      aboutRegister: 'allowancePayments',
      content: { text: '补贴没有发', contact: '口信：村口小店', files: [], messages: [] },
    });

    desk.setNow('2026-11-27T01:00:00Z');
    const step = async (call: string, version: number) => {
      const { code, data } = await desk.act(STREET, call.replace('(', `(id: "${id}", version: ${version}, `));
      return code ?? Object.values(data as Record<string, { version: number }>)[0]!.version;
    };
    expect(await step('acceptReport(text: "已受理")', 1)).toBe(2);
    expect((await desk.say(trackingCode, '我还有票据')).code).toBeUndefined();
    expect(await step('replyToReport(text: "请交村委会")', 2)).toBe('VERSION_CONFLICT');
    expect(await step('replyToReport(text: "请交村委会")', 3)).toBe(4);
    const conclude = 'concludeReport(outcome: FOUNDED, text: "已补发", publish: "已补发补贴")';
    expect(await step(conclude, 4)).toBe(5);
    const seen = await desk.track(trackingCode.replaceAll(' ', '-'));
    expect(seen.data.trackReport).toMatchObject({
      status: 'CONCLUDED',
      outcome: 'FOUNDED',
      canVote: true,
      messages: [
        { side: 'OFFICE', on: '2026-11-27', text: '已受理' },
        { side: 'REPORTER', on: '2026-11-27', text: '我还有票据' },
        { side: 'OFFICE', on: '2026-11-27', text: '请交村委会' },
        { side: 'OFFICE', on: '2026-11-27', text: '已补发' },
      ],
    });
    expect((await desk.vote(trackingCode, true)).data.voteOnReport).toMatchObject({
      canVote: false,
      satisfied: true,
    });
    expect((await desk.vote(trackingCode, false)).code).toBe('TRANSITION_REFUSED');
    const { data } = await desk.ask(
      '{ reportResults { nodes { divisionCode category outcome text month } } }',
      {},
    );
    expect(data.reportResults.nodes).toEqual([
      {
        divisionCode: VILLAGE,
        category: 'ALLOWANCES',
        outcome: 'FOUNDED',
        text: '已补发补贴',
        month: '2026-11',
      },
    ]);
    const done = await only(
      STREET,
      'satisfied firstAnsweredOn published history { action actor on version }',
    );
    expect(done).toMatchObject({ satisfied: true, firstAnsweredOn: '2026-11-27', published: true });
    expect(
      done.history.map(({ action, actor }: { action: string; actor: string }) => [action, actor]),
    ).toEqual([
      ['RECEIVE', null],
      ['ACCEPT', `officer of ${STREET}`],
      ['SAY', null],
      ['REPLY', `officer of ${STREET}`],
      ['CONCLUDE', `officer of ${STREET}`],
      ['VOTE', null],
    ]);
  });

  it('counts working days past holidays, by the calendar of the office', async () => {
    await desk.owner.query(
      "INSERT INTO office_calendar (day, is_workday) VALUES ('2026-11-26', false), ('2026-11-28', true)",
    );
    expect((await submitted()).acceptBy).toBe('2026-11-30');
    desk.setNow('2026-11-30T15:59:00Z');
    expect((await only(STREET, 'clock { late nextBy daysLeft }')).clock).toEqual({
      late: false,
      nextBy: '2026-11-30',
      daysLeft: 0,
    });
    desk.setNow('2026-11-30T16:00:00Z');
    expect((await only(STREET, 'clock { late daysLeft }')).clock).toEqual({ late: true, daysLeft: -1 });
  });

  it.each([
    ['says so', { namesOffice: true }],
    ['names the office', { text: '甲街道 纪检监察工委收了东西' }],
    ['names one of its people', { text: '郑书记 收了东西' }],
    ['means such an office by another word', { text: '街道纪工委不管' }],
    ['names one of its people in the contact', { text: '有人收钱', contact: '王干事的邻居' }],
  ])('that %s goes one level up, and the street does not see that there is one', async (_, input) => {
    await submitted(input);
    expect(await desk.reports(STREET, 'id')).toEqual([]);
    expect(await only(DISTRICT, 'office namesOffice divisionCode')).toEqual({
      office: DISTRICT,
      namesOffice: true,
      divisionCode: VILLAGE,
    });
  });

  it('that names the people above too goes past them', async () => {
    await submitted({ text: '郑书记和吴区长一起收了东西' });
    expect(await desk.reports(DISTRICT, 'id')).toEqual([]);
    expect(await only('12', 'office')).toEqual({ office: '12' });
  });

  it('about no place goes to the city, and about a street without an office to its district', async () => {
    expect((await submitted({ divisionCode: null })).office).toBe('津沽市纪委监委');
    expect((await submitted({ divisionCode: '120115555' })).office).toBe('滨河区纪委监委');
  });

  it('is read by its own office alone: those above see that there is one, and those beside do not', async () => {
    await submitted();
    expect((await only(STREET, 'content { text }')).content).toEqual({ text: '补贴没有发' });
    expect(await only(DISTRICT, 'status content { text }')).toEqual({ status: 'RECEIVED', content: null });
    expect(await desk.reports(OTHER_STREET, 'id')).toEqual([]);
    const [{ id }] = await desk.reports(DISTRICT, 'id');
    expect((await desk.act(DISTRICT, `acceptReport(id: "${id}", version: 1)`)).code).toBe('NOT_FOUND');
    expect((await desk.act(OTHER_STREET, `acceptReport(id: "${id}", version: 1)`)).code).toBe('NOT_FOUND');
  });

  it('that is out of scope is forwarded with notice, and is then closed', async () => {
    const { trackingCode } = await submitted({ category: 'SERVICE' });
    const { id } = await only(STREET, 'id');
    const call = `forwardReport(id: "${id}", version: 1, to: HOTLINE, text: "已转 12345")`;
    expect((await desk.act(STREET, call)).data.forwardReport.status).toBe('FORWARDED');
    const { data } = await desk.track(trackingCode);
    expect(data.trackReport).toMatchObject({
      status: 'FORWARDED',
      forwardedTo: 'HOTLINE',
      messages: [{ side: 'OFFICE', text: '已转 12345' }],
    });
    expect((await desk.say(trackingCode, '还在吗')).code).toBe('TRANSITION_REFUSED');
  });

  it('handed to another office is opened by that one, and no longer by the first', async () => {
    const { trackingCode } = await submitted();
    const { id } = await only(STREET, 'id');
    const up = `forwardReport(id: "${id}", version: 1, to: OFFICE_ABOVE, text: "交区里办理")`;
    expect((await desk.act(STREET, up)).data.forwardReport).toMatchObject({
      office: DISTRICT,
      status: 'RECEIVED',
    });
    expect(await desk.reports(STREET, 'id')).toEqual([]);
    expect((await only(DISTRICT, 'content { text messages { text } }')).content).toEqual({
      text: '补贴没有发',
      messages: [{ text: '交区里办理' }],
    });
    const { rows } = await desk.owner.query('SELECT DISTINCT kid FROM sealed_keys ORDER BY kid');
    expect(rows.map(({ kid }) => kid)).toEqual([`${DISTRICT}-1`, 'report']);
    const over = `forwardReport(id: "${id}", version: 2, to: OTHER_OFFICE, office: "${OTHER_STREET}", text: "归乙街道")`;
    expect((await desk.act(DISTRICT, over)).code).toBeUndefined();
    expect((await only(OTHER_STREET, 'divisionCode content { text }')).content).toEqual({
      text: '补贴没有发',
    });
    expect((await desk.track(trackingCode)).data.trackReport.messages.length).toBe(2);
  });

  it('publishes no number of a person', async () => {
    await submitted();
    const { id } = await only(STREET, 'id');
    await desk.act(STREET, `acceptReport(id: "${id}", version: 1)`);
    for (const text of [
      '电话 138 0013 8000',
      '证件１２０１１５１９９００１０１１２３Ｘ',
      '卡号6222-0200-1234-5678-901',
    ]) {
      const call = `concludeReport(id: "${id}", version: 2, outcome: UNFOUNDED, text: "甲", publish: "${text}")`;
      expect((await desk.act(STREET, call)).code, text).toBe('ARGUMENT_INVALID');
    }
  });
});

describe('what is refused', () => {
  it('whoever is signed in, on the public’s ways', async () => {
    const query = 'mutation { reportChallenge(use: SUBMIT) { challenge } }';
    expect((await desk.ask(query, {}, officer(STREET))).code).toBe('PUBLIC_ONLY');
    expect((await desk.ask(query, {}, callerOf('reports'))).code).toBe('PUBLIC_ONLY');
    expect((await desk.ask(query, {})).code).toBeUndefined();
  });

  it('a proof that was used, is for another use, is too old, or not worked for', async () => {
    const used = await desk.proof('SUBMIT');
    expect((await desk.submit({ proof: used })).code).toBeUndefined();
    expect((await desk.submit({ proof: used })).code).toBe('PROOF_REFUSED');
    expect((await desk.submit({ proof: await desk.proof('TRACK') })).code).toBe('PROOF_REFUSED');
    const old = await desk.proof('SUBMIT');
    desk.setNow('2026-11-25T02:45:00Z');
    expect((await desk.submit({ proof: old })).code).toBe('PROOF_REFUSED');
    const { challenge, nonce } = await desk.proof('SUBMIT');
    const unworked = unsolved(challenge, Number(challenge.split('.')[1]));
    expect((await desk.submit({ proof: unworked })).code).toBe('PROOF_REFUSED');
    const [use, , ...rest] = challenge.split('.');
    expect((await desk.submit({ proof: { challenge: [use, '0', ...rest].join('.'), nonce } })).code).toBe(
      'PROOF_REFUSED',
    );
    const { rows } = await desk.owner.query('SELECT count(*)::int AS n FROM public_reports');
    expect(rows[0].n).toBe(1);
  });

  it('a report that says nothing, or too much, or of no place', async () => {
    for (const input of [
      { text: ' \n\u0000' },
      { text: '甲'.repeat(5001) },
      { contact: '甲'.repeat(201) },
      { divisionCode: '120115' },
      { about: { itemId: VILLAGE_PAYMENT, paymentId: VILLAGE_PAYMENT } },
      { about: { itemId: 'x' } },
      { photos: ['', '', '', '', ''] },
    ]) {
      expect((await desk.submit(input)).code, JSON.stringify(input).slice(0, 40)).toBe('ARGUMENT_INVALID');
    }
  });
});

const VILLAGE_PAYMENT = '00000000-0000-4000-8000-000000000001';
