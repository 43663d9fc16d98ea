import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answers, mainOf, startTestSite, type TestSite, VILLAGE } from '../testing/graph.ts';
import { solve } from './proof.ts';

const CODE = '5311 8224 1639 6018';
const refusedBy = (code: string, message = code) => ({ errors: [{ message, extensions: { code } }] });
const REPORTS: Answers = {
  ReportChallenge: { reportChallenge: { challenge: 'challenge', difficulty: 8, seconds: 600 } },
  SubmitReport: {
    submitReport: {
      trackingCode: CODE,
      office: '大口屯镇纪委',
      acceptBy: '2026-11-30',
      resultBy: '2027-01-06',
    },
  },
  TrackReport: {
    trackReport: {
      category: 'ALLOWANCES',
      status: 'CONCLUDED',
      office: '大口屯镇纪委',
      receivedOn: '2026-11-25',
      acceptBy: '2026-11-30',
      resultBy: '2027-01-06',
      late: false,
      forwardedTo: null,
      outcome: 'FOUNDED',
      canVote: true,
      satisfied: null,
      messages: [{ side: 'OFFICE', on: '2026-11-26', text: '<b>已查实</b>' }],
    },
  },
  SayToReport: { sayToReport: { status: 'ACCEPTED' } },
  VoteOnReport: { voteOnReport: { status: 'CONCLUDED' } },
};
const GIVEN = { challenge: 'c', nonce: '7' };

let running: TestSite | null = null;
async function start(...args: Parameters<typeof startTestSite>): Promise<TestSite> {
  running = await startTestSite(...args);
  return running;
}
afterEach(async () => {
  await running?.site.close();
  running = null;
});

describe('a report', () => {
  const fields = { category: 'ALLOWANCES', text: '这一笔不对', village: VILLAGE };

  it('says to whom it goes: with a village to the street, without one to the city', async () => {
    const { get } = await start(REPORTS);
    expect(await (await get(`/report?village=${VILLAGE}`)).text()).toContain('直接交到街道纪检监察工委');
    const nowhere = await (await get('/report')).text();
    expect(nowhere).toContain('没有选村的，交到市纪委监委');
    expect(nowhere).not.toContain('纪检监察工委，村里');
  });

  it.each([
    ['garbage', 'multipart/form-data; boundary=x', '--x\r\ngarbage'],
    ['nothing', 'multipart/form-data; boundary=x', '\0\0\0'],
    ['no boundary', 'multipart/form-data', 'a'],
    [
      'cut short',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\na',
    ],
    ['another type', 'text/xml', '<a/>'],
  ])('that is none is refused as the sender’s fault, with %s', async (_, type, body) => {
    const errors: object[] = [];
    const quiet = () => undefined;
    const log = { info: quiet, warn: quiet, error: (error: object) => void errors.push(error) };
    const { site } = await start(REPORTS, { log });
    const response = await fetch(`${site.url}/report`, {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    expect([response.status, errors]).toEqual([400, []]);
  });

  it('is sent with its proof, and answered with its code, which no address and no cache has', async () => {
    const { post, last } = await start(REPORTS);
    const response = await post('/report', {
      ...fields,
      ...GIVEN,
      payment: '0b5f7f0e-0d56-4c6f-9d5d-5d2c3f1c9a11',
    });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.url).not.toMatch(/\d{4}.?\d{4}.?\d{4}.?\d{4}/);
    expect(mainOf(await response.text())).toContain(CODE);
    expect(last.get('SubmitReport')?.variables.input).toEqual({
      category: 'ALLOWANCES',
      text: '这一笔不对',
      divisionCode: VILLAGE,
      about: { paymentId: '0b5f7f0e-0d56-4c6f-9d5d-5d2c3f1c9a11' },
      proof: GIVEN,
    });
  });

  it('gets its proof from the site where the browser made none', async () => {
    const { post, last } = await start(REPORTS);
    expect((await post('/report', fields)).status).toBe(200);
    const { proof } = last.get('SubmitReport')!.variables.input as {
      proof: { challenge: string; nonce: string };
    };
    const hash = createHash('sha256').update(`${proof.challenge}:${proof.nonce}`).digest();
    expect(hash[0]).toBe(0);
  });

  it('takes photos and a voice as they are, and nothing of their names', async () => {
    const { site, last } = await start(REPORTS);
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...GIVEN, contact: '13x' }))
      body.append(name, value);
    body.append('photos', new Blob(['one']), '张三的手机.jpg');
    body.append('photos', new Blob(['two']), 'b.jpg');
    body.append('voice', new Blob(['']), '');
    const response = await fetch(`${site.url}/report`, { method: 'POST', body });
    expect(response.status).toBe(200);
    const input = last.get('SubmitReport')?.variables.input as Record<string, unknown>;
    expect(input).toMatchObject({ photos: ['b25l', 'dHdv'], contact: '13x' });
    expect(input).not.toHaveProperty('voice');
    expect(JSON.stringify(input)).not.toContain('张三');
  });

  it('is given back with what was written where something is missing or refused', async () => {
    const { post } = await start({ ...REPORTS, SubmitReport: refusedBy('TOO_MANY_REQUESTS', '请稍后再试') });
    for (const [sent, words] of [
      [{ text: '一句话' }, '请先选一类'],
      [{ category: 'LAND' }, '请写几句话'],
      [{ ...fields, ...GIVEN }, '请稍后再试'],
    ] as const) {
      const response = await post('/report', sent);
      const page = await response.text();
      expect([response.status, page.includes(words)]).toEqual([400, true]);
      if ('text' in sent) expect(page).toContain(`>${sent.text}</textarea>`);
      if ('category' in sent) expect(page).toMatch(new RegExp(`value="${sent.category}" required checked`));
    }
  });

  it('begun at an entry takes two taps: its kind is chosen, and what it is about is written', async () => {
    const { main } = await start({});
    const page = await main(`/report?village=${VILLAGE}&about=ELDERLY_CARE.2026-10`);
    expect(page).toMatch(/value="ALLOWANCES" required checked/);
    expect(page).toContain('【河村 2026年10月 高龄老年人健康关爱金】');
  });

  it('writes nothing into the form that an address has made up', async () => {
    const { main } = await start({});
    const page = await main(
      `/report?village=${VILLAGE}&about=${encodeURIComponent('<b>骗子电话</b>')}&item=x`,
    );
    expect(page).not.toContain('骗子');
  });

  it('tells the graph for whom it asks, in the language of the visitor', async () => {
    const { post, last } = await start(REPORTS, { trustedProxies: ['loopback'] });
    await post('/report', { ...fields, lang: 'en' }, { 'x-forwarded-for': '198.51.100.7' });
    const headers = last.get('SubmitReport')?.headers;
    expect(headers?.get('x-forwarded-for')).toBe('198.51.100.7');
    expect(headers?.get('accept-language')).toBe('en');
    expect(last.get('ReportChallenge')?.headers.get('x-forwarded-for')).toBe('198.51.100.7');
  });

  it('believes no address that its sender has written himself', async () => {
    const { post, last } = await start(REPORTS);
    await post('/report', fields, { 'x-forwarded-for': '198.51.100.7' });
    expect(last.get('SubmitReport')?.headers.get('x-forwarded-for')).toBe('127.0.0.1');
  });
});

describe('following a report', () => {
  it('shows state, result and messages by the code, however it is spaced', async () => {
    const { post, last } = await start(REPORTS);
    const page = mainOf(await (await post('/track', { code: '5311-8224 16396018', ...GIVEN })).text());
    expect(last.get('TrackReport')?.variables.code).toBe('5311822416396018');
    expect(page).toContain('已办结');
    expect(page).toContain('属实，已处理');
    expect(page).toContain('&lt;b&gt;已查实&lt;/b&gt;');
  });

  it('says and votes with a proof each, and shows what came of it', async () => {
    const { post, last, asked } = await start(REPORTS);
    expect(await (await post('/track', { code: CODE, say: '请尽快', ...GIVEN })).text()).toContain(
      '留言已送到',
    );
    expect(last.get('SayToReport')?.variables).toMatchObject({ text: '请尽快', proof: GIVEN });
    // A proof is good for one use: what follows has another.
    expect(last.get('TrackReport')?.variables.proof).not.toEqual(GIVEN);
    await post('/track', { code: CODE, satisfied: 'no', ...GIVEN });
    expect(last.get('VoteOnReport')?.variables.satisfied).toBe(false);
    expect(asked.filter((name) => name === 'ReportChallenge')).toHaveLength(2);
  });

  it('says the same of every code that does not open, and nothing of digits too few', async () => {
    const { post, asked } = await start({ ...REPORTS, TrackReport: refusedBy('NOT_FOUND', '查不到') });
    const page = await (await post('/track', { code: CODE, ...GIVEN })).text();
    expect(page).toContain('查不到');
    expect(page).not.toContain('5311');
    const before = asked.length;
    expect((await post('/track', { code: '12' })).status).toBe(400);
    expect(asked.length).toBe(before);
  });
});

describe('a slip', () => {
  const household = {
    divisionCode: VILLAGE,
    villageName: '河村',
    asOf: '2026-10-31',
    members: [{ name: '吴永福', isHead: true, birthMonth: '1925-03', identityNumberEnd: '002X' }],
    payments: [
      {
        id: 'p1',
        scheme: 'ELDERLY_CARE',
        recipientName: '吴永福',
        month: '2026-10',
        paidOn: '2026-10-08',
        amount: '3500.00',
        batchKind: 'NORMAL',
        headCount: null,
        accountEnd: '1234',
        standard: {
          tier: '100岁以上',
          unit: 'RECIPIENT',
          amount: '3500.00',
          fromMonth: '2023-01',
          basis: '津民发',
        },
      },
    ],
    nextPayments: [{ scheme: 'ELDERLY_CARE', recipientName: '吴永福', month: '2026-11', by: '2026-11-30' }],
    slips: [
      { issuedOn: '2026-11-01', expiresOn: '2027-11-01', revokedOn: null, openedOn: null, openedTimes: 0 },
    ],
  };
  const OPEN: Answers = {
    OpenSlip: { openSlip: { token: 'secret-token', expiresAt: '2026-11-25T01:00:00Z' } },
    OwnHousehold: { ownHousehold: household },
  };

  it('opens the whole household, the standard beside each payment, and keeps nothing of it', async () => {
    const { post, last } = await start(OPEN);
    const response = await post('/slip', { code: 'ABCD-EFGH' });
    const page = await response.text();
    for (const words of [
      '吴永福',
      '3,500.00元',
      '标准：100岁以上 3,500.00元（每人每月）',
      '津民发',
      '2026年11月',
      '不对？',
    ]) {
      expect(page).toContain(words);
    }
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(page).not.toContain('secret-token');
    expect(last.get('OwnHousehold')?.headers.get('authorization')).toBe('Bearer secret-token');
  });

  it('says the same of every code that does not open', async () => {
    const pages: string[] = [];
    for (const code of ['SLIP_REFUSED', 'ARGUMENT_INVALID']) {
      const { post, site } = await start({ OpenSlip: refusedBy(code) });
      pages.push(mainOf(await (await post('/slip', { code: 'ABCD' })).text()));
      await site.close();
    }
    expect(pages[0]).toBe(pages[1]);
    expect(pages[0]).toContain('这个编码不能用');
  });
});

describe('a proof of work', () => {
  it('has as many zero bits as it was asked for', async () => {
    for (const difficulty of [0, 1, 5, 12]) {
      const hash = createHash('sha256')
        .update(`c:${await solve('c', difficulty)}`)
        .digest();
      expect(hash.readUInt16BE() >>> (16 - difficulty)).toBe(0);
    }
  });

  it('is made for a few at a time, and those who would wait too long are told so', async () => {
    const { post } = await start({
      ...REPORTS,
      ReportChallenge: { reportChallenge: { challenge: 'c', difficulty: 17, seconds: 600 } },
    });
    const all = await Promise.all(
      Array.from({ length: 40 }, () => post('/track', { code: CODE }).then(({ status }) => status)),
    );
    expect(new Set(all)).toEqual(new Set([200, 429]));
  });
});
