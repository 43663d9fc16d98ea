import { decodeJwt } from 'jose';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/caller.ts';
import { RESIDENT_SESSION } from '../../schema/resident-session.ts';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { createLinkService } from '../kit/index.ts';
import { callerOf, openDesk, publicCaller } from '../kit/testing/desk.ts';
import civilAffairs from './index.ts';
import { readSlipCode } from './slip-code.ts';

const databases = await createDatabases(['civil-affairs']);
const { appUrl, publicUrl, migratorUrl } = databases['civil-affairs'];
const desk = openDesk(civilAffairs, { appUrl, publicUrl });
const owner = new pg.Pool({ connectionString: migratorUrl, max: 1 });
const link = createLinkService({ key: Buffer.alloc(32, 1), algorithm: 'sha256' });

// An area code that was never assigned; the check characters are right.
const NUMBERS = {
  old: '129999193501010017',
  daughter: '129999196001010020',
  neighbour: '129999195001010030',
};
const number = (seventeen: string) => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(seventeen[place]), 0);
  return seventeen + '10X98765432'[sum % 11];
};
for (const name of Object.keys(NUMBERS) as (keyof typeof NUMBERS)[])
  NUMBERS[name] = number(NUMBERS[name].slice(0, 17));
const bytes = (token: string | null) => Buffer.from(token!, 'base64url');
const person = (name: keyof typeof NUMBERS) => bytes(link.person(NUMBERS[name]).token);

const clerk = callerOf('civil-affairs', {
  user: 'clerk',
  roles: ['village'],
  jurisdiction: '120115100901',
  scopes: new Set(['slips:issue']),
});
const visitor = (user: string): Caller =>
  callerOf('civil-affairs', {
    user,
    roles: ['resident'],
    jurisdiction: null,
    scopes: new Set(['resident:self']),
  });

beforeAll(async () => {
  const own = bytes(link.household('H1'));
  const other = bytes(link.household('H2'));
  const rows: [Buffer, string, string, string, Buffer, string | null, string][] = [
    [person('old'), '赵老大', NUMBERS.old, '1935-01', own, 'HEAD', '120115100901'],
    [person('daughter'), '赵小妹', NUMBERS.daughter, '1960-01', own, 'CHILD', '120115100901'],
    [person('neighbour'), '钱邻居', NUMBERS.neighbour, '1950-01', other, 'HEAD', '120115100902'],
  ];
  for (const row of rows) {
    await owner.query(
      `INSERT INTO residents (person_id, person_name, person_identity_number, birth_month, household_id, relation_to_head, division_code)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      row,
    );
  }
  const pay = (
    who: Buffer,
    name: string,
    scheme: string,
    month: string,
    amount: number,
    household: Buffer,
    division: string,
  ) =>
    owner.query(
      `INSERT INTO allowance_payments (recipient_id, recipient_name, scheme, month, paid_on, amount, household_id, division_code, account_number, public_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '9900000112345678', '2999-01-01')`,
      [who, name, scheme, month, `${month}-09`, amount, household, division],
    );
  await pay(person('old'), '赵老大', 'ELDERLY_CARE', '2026-09', 500, own, '120115100901');
  await pay(person('old'), '赵老大', 'ELDERLY_CARE', '2026-10', 500, own, '120115100901');
  await pay(person('daughter'), '赵小妹', 'ORPHAN', '2026-10', 2450, own, '120115100901');
  await pay(person('neighbour'), '钱邻居', 'ELDERLY_CARE', '2026-10', 135, other, '120115100902');
  await owner.query(`INSERT INTO villages (division_code, name) VALUES ('120115100901', '向阳村')`);
  await owner.query(`INSERT INTO allowance_standards
      (division_code, scheme, tier, unit, age_from, age_to, from_month, until_month, amount, pay_day) VALUES
      ('12', 'ELDERLY_CARE', '80–89', 'RECIPIENT', 80, 89, '2020-01', NULL, 135, 10),
      ('12', 'ELDERLY_CARE', '90–94', 'RECIPIENT', 90, 94, '2020-01', '2026-09', 480, 10),
      ('12', 'ELDERLY_CARE', '90–94', 'RECIPIENT', 90, 94, '2026-10', NULL, 500, 10),
      ('120116', 'ELDERLY_CARE', '90–94', 'RECIPIENT', 90, 94, '2026-10', NULL, 999, 10)`);
  await owner.query(`INSERT INTO register_status (register, rows, as_of) VALUES ('allowancePayments', 4, '2026-10-31T08:00:00+08:00')
    ON CONFLICT (register) DO UPDATE SET as_of = excluded.as_of`);
});
afterAll(async () => {
  await desk.close();
  await owner.end();
  await dropDatabases(databases);
});

const issue = async (variables: Record<string, unknown>, caller: Caller = clerk) =>
  desk.ask(
    `mutation ($identityNumber: String, $payment: ID, $days: Int) {
       issueSlip(identityNumber: $identityNumber, payment: $payment, days: $days) {
         code path slip { id divisionCode headMaskedName issuedOn expiresOn openedTimes }
       }
     }`,
    { caller, variables },
  );
const open = (code: string) =>
  desk.ask('mutation ($code: String!) { openSlip(code: $code) { token expiresAt } }', {
    caller: publicCaller,
    variables: { code },
  });
const codeOf = (answer: { errors: readonly { extensions?: { code?: unknown } }[] | undefined }) =>
  answer.errors?.[0]?.extensions?.code;

async function session(): Promise<{ caller: Caller; id: string; code: string }> {
  const { data } = await issue({ identityNumber: NUMBERS.daughter });
  const { code, slip } = data.issueSlip;
  const opened = await open(code);
  return { caller: visitor(decodeJwt(opened.data.openSlip.token).sub!), id: slip.id, code };
}

describe('a slip', () => {
  it('is issued for a household of the village, by a number or by a published payment, its code kept as a hash', async () => {
    const { data, errors } = await issue({ identityNumber: NUMBERS.old });
    expect(errors).toBeUndefined();
    const { code, path, slip } = data.issueSlip;
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ?){4}$/);
    expect(path).toBe(`/slip#${code.replaceAll(' ', '')}`);
    expect(slip).toMatchObject({ divisionCode: '120115100901', headMaskedName: '赵*大', openedTimes: 0 });
    const { rows } = await owner.query('SELECT household_slips::text AS kept FROM household_slips');
    expect(rows[0].kept).not.toContain(code.replaceAll(' ', ''));
    const payment = await owner.query(
      `SELECT id FROM allowance_payments WHERE recipient_name = '赵老大' LIMIT 1`,
    );
    expect((await issue({ payment: payment.rows[0].id })).data.issueSlip.slip.headMaskedName).toBe('赵*大');
  });

  it('is not issued for another village, for nobody, for both or without a village', async () => {
    expect(codeOf(await issue({ identityNumber: NUMBERS.neighbour }))).toBe('NOT_FOUND');
    expect(codeOf(await issue({ identityNumber: number('12999919880808001') }))).toBe('NOT_FOUND');
    const payment = await owner.query(`SELECT id FROM allowance_payments WHERE recipient_name = '钱邻居'`);
    expect(codeOf(await issue({ payment: payment.rows[0].id }))).toBe('NOT_FOUND');
    expect(codeOf(await issue({}))).toBe('ARGUMENT_INVALID');
    expect(codeOf(await issue({ identityNumber: NUMBERS.old, days: 367 }))).toBe('ARGUMENT_INVALID');
    const nowhere = { ...clerk, jurisdiction: null };
    expect(codeOf(await issue({ identityNumber: NUMBERS.old }, nowhere))).toBe('NOT_FOUND');
  });

  it('opens a session that names the slip alone, however its code is typed', async () => {
    const { data } = await issue({ identityNumber: NUMBERS.old });
    const typed = data.issueSlip.code
      .toLowerCase()
      .replaceAll(' ', '－')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l');
    const opened = await open(typed);
    const claims = decodeJwt(opened.data.openSlip.token);
    expect(Object.keys(claims).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'sub']);
    expect(claims).toMatchObject({ sub: `slip:${data.issueSlip.slip.id}`, iss: RESIDENT_SESSION.issuer });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(RESIDENT_SESSION.seconds);
  });

  it('answers the same whatever is wrong with it', async () => {
    const first = await issue({ identityNumber: NUMBERS.old });
    const second = await issue({ identityNumber: NUMBERS.daughter });
    const expired = await issue({ identityNumber: NUMBERS.old });
    await owner.query(`UPDATE household_slips SET expires_on = '2020-01-01' WHERE id = $1`, [
      expired.data.issueSlip.slip.id,
    ]);
    const worn = await issue({ identityNumber: NUMBERS.old });
    const day = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
    await owner.query(`UPDATE household_slips SET opened_on = ${day}, opened_that_day = 50 WHERE id = $1`, [
      worn.data.issueSlip.slip.id,
    ]);
    const codes = ['', 'hello', 'x'.repeat(5000), '0000 0000 0000 0000'];
    // A household has one slip that stands: a new one revokes the one before.
    for (const issued of [first, second, expired, worn]) codes.push(issued.data.issueSlip.code);
    const answers = await Promise.all(codes.map(open));
    expect(
      new Set(answers.map(({ data, errors }) => JSON.stringify([data, errors?.map((e) => e.extensions)])))
        .size,
    ).toBe(1);
    expect(codeOf(answers[0]!)).toBe('SLIP_REFUSED');
  });

  it('is counted, by day and number alone', async () => {
    const { caller, code } = await session();
    await open(code);
    const { data } = await desk.ask('{ ownHousehold { slips { openedTimes openedOn revokedOn } } }', {
      caller,
    });
    expect(data.ownHousehold.slips[0]).toMatchObject({ openedTimes: 2, revokedOn: null });
    expect(data.ownHousehold.slips.length).toBeGreaterThan(1);
  });
});

describe('one’s own household', () => {
  const everything = `{ ownHousehold {
    divisionCode villageName asOf
    members { name isHead birthMonth identityNumberEnd }
    payments { scheme month amount recipientName accountEnd standard { amount tier unit } }
    nextPayments { scheme recipientName month by }
  } }`;

  it('is shown unmasked, each payment with the standard of its month, and what comes next', async () => {
    const { caller } = await session();
    const { data, errors } = await desk.ask(everything, { caller });
    expect(errors).toBeUndefined();
    expect(data.ownHousehold).toEqual({
      divisionCode: '120115100901',
      villageName: '向阳村',
      asOf: '2026-10-31',
      members: [
        { name: '赵老大', isHead: true, birthMonth: '1935-01', identityNumberEnd: NUMBERS.old.slice(-4) },
        {
          name: '赵小妹',
          isHead: false,
          birthMonth: '1960-01',
          identityNumberEnd: NUMBERS.daughter.slice(-4),
        },
      ],
      payments: expect.arrayContaining([
        {
          scheme: 'ELDERLY_CARE',
          month: '2026-10',
          amount: '500.00',
          recipientName: '赵老大',
          accountEnd: '5678',
          standard: { amount: '500.00', tier: '90–94', unit: 'RECIPIENT' },
        },
        {
          scheme: 'ELDERLY_CARE',
          month: '2026-09',
          amount: '500.00',
          recipientName: '赵老大',
          accountEnd: '5678',
          standard: { amount: '480.00', tier: '90–94', unit: 'RECIPIENT' },
        },
        {
          scheme: 'ORPHAN',
          month: '2026-10',
          amount: '2450.00',
          recipientName: '赵小妹',
          accountEnd: '5678',
          standard: null,
        },
      ]),
      nextPayments: expect.arrayContaining([
        { scheme: 'ELDERLY_CARE', recipientName: '赵老大', month: '2026-11', by: '2026-11-10' },
        { scheme: 'ORPHAN', recipientName: '赵小妹', month: '2026-11', by: null },
      ]),
    });
    expect(data.ownHousehold.payments).toHaveLength(3);
    expect(JSON.stringify(data)).not.toContain('钱邻居');
  });

  it('is nobody else’s: not of whoever has no slip, an invented one, or one that no longer stands', async () => {
    const { caller, id } = await session();
    expect((await desk.ask(everything, { caller: visitor('somebody') })).data.ownHousehold).toBeNull();
    const invented = visitor('slip:00000000-0000-4000-8000-000000000000');
    expect(codeOf(await desk.ask(everything, { caller: invented }))).toBe('SLIP_REFUSED');
    const revoked = await desk.ask(`mutation { revokeSlip(id: "${id}") { revokedOn } }`, { caller: clerk });
    expect(revoked.data.revokeSlip.revokedOn).toBe('2026-10-31');
    expect(codeOf(await desk.ask(everything, { caller }))).toBe('SLIP_REFUSED');
    expect(codeOf(await desk.ask('{ ownSubjects }', { caller }))).toBe('SLIP_REFUSED');
  });

  it('is revoked by its own village alone', async () => {
    const { id } = await session();
    const elsewhere = { ...clerk, jurisdiction: '120115100902' };
    const refused = await desk.ask(`mutation { revokeSlip(id: "${id}") { id } }`, { caller: elsewhere });
    expect(codeOf(refused)).toBe('NOT_FOUND');
    expect((await desk.ask('{ issuedSlips { id } }', { caller: elsewhere })).data.issuedSlips).toEqual([]);
    expect((await desk.ask('{ issuedSlips { id } }', { caller: clerk })).data.issuedSlips[0].id).toBe(id);
  });

  it('loses whoever moves out', async () => {
    const { caller } = await session();
    await owner.query(`UPDATE residents SET moved_out_on = '2026-10-01' WHERE person_name = '赵小妹'`);
    const { data } = await desk.ask(everything, { caller });
    expect(data.ownHousehold.members.map(({ name }: { name: string }) => name)).toEqual(['赵老大']);
    expect(data.ownHousehold.payments.map(({ scheme }: { scheme: string }) => scheme)).not.toContain(
      'ORPHAN',
    );
    await owner.query(`UPDATE residents SET moved_out_on = NULL WHERE person_name = '赵小妹'`);
  });
});

describe('the database', () => {
  it('lets the public role open a slip and do nothing else with slips', async () => {
    const visitors = new pg.Pool({ connectionString: publicUrl, max: 1 });
    for (const statement of [
      'SELECT id FROM household_slips',
      `UPDATE household_slips SET expires_on = '2999-01-01'`,
      'DELETE FROM household_slips',
      `INSERT INTO household_slips (division_code, household_id, code_hash, issued_by, expires_on) VALUES ('1', '\\x01', '\\x02', 'x', '2999-01-01')`,
    ]) {
      await visitors.query('BEGIN READ WRITE');
      await expect(visitors.query(statement), statement).rejects.toMatchObject({ code: '42501' });
      await visitors.query('ROLLBACK');
    }
    await visitors.query('BEGIN READ WRITE');
    const { rows } = await visitors.query(`SELECT open_slip('\\x00') AS id`);
    await visitors.query('ROLLBACK');
    expect(rows).toEqual([{ id: null }]);
    await visitors.end();
  });
});

describe('readSlipCode', () => {
  it.each([
    ['7k3m 9q2x-0o1l_ABCD', '7K3M9Q2X0011ABCD'],
    ['７Ｋ３Ｍ９Ｑ２Ｘ００１１ＡＢＣＤ', '7K3M9Q2X0011ABCD'],
    ['7K3M9Q2X0011ABC', null],
    ['7K3M9Q2X0011ABCU', null],
    ['', null],
  ])('%s → %s', (typed, code) => {
    expect(readSlipCode(typed)).toBe(code);
  });
});
