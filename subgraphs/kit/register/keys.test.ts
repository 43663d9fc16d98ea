import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Desk, openDesk } from '../testing/desk.ts';
import { sample } from '../testing/sample.ts';
import { createSampleDatabase, type SampleDatabase } from '../testing/sample-database.ts';

let database: SampleDatabase;
let desk: Desk;
let rows: Row[];

/** A row of the sample, tokens in hex. */
interface Row {
  id: string;
  recipient: string | null;
  account: string | null;
  household: string;
  agency: string | null;
  agency_uscc: string | null;
  division_code: string;
  scheme: string;
  month: string;
  paid_on: string | null;
  amount: string;
  head_count: number | null;
}

beforeAll(async () => {
  database = await createSampleDatabase(inject('adminUrl'));
  desk = openDesk(sample, database);
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  const found = await client.query<Row>(`select id, encode(recipient_id, 'hex') recipient,
    encode(account_hash, 'hex') account, encode(household_id, 'hex') household, encode(agent_key, 'hex') agency,
    agent_uscc agency_uscc, division_code, scheme, month, paid_on::text, amount::text, head_count from payments`);
  rows = found.rows;
  await client.end();
});
afterAll(async () => {
  await desk?.close();
  await database?.drop();
});

interface Keys {
  tokens: string[];
  by: string[] | null;
  values: number[] | null;
  codes: string[] | null;
  count: number;
  rows: number;
}

async function keys(args: string, where = ''): Promise<Keys> {
  const { data, errors } = await desk.ask(
    `{ payments${where} { keys(${args}) { tokens by values codes count rows } } }`,
  );
  expect(errors).toBeUndefined();
  const found = data.payments.keys;
  return {
    ...found,
    tokens: split(found.tokens),
    by: found.by === null ? null : split(found.by),
    values: found.values === null ? null : doubles(found.values),
  };
}

async function refused(args: string): Promise<unknown> {
  const { errors } = await desk.ask(`{ payments { keys(${args}) { tokens } } }`);
  expect(errors?.[0]?.extensions.code).toBe('ARGUMENT_INVALID');
  return errors?.[0]?.extensions.argument;
}

describe('with', () => {
  const month = ({ month: text }: Row) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
  const days = ({ paid_on: day }: Row) => (day === null ? Number.NaN : Date.parse(day) / 86_400_000);
  const least = (values: number[]) => Math.min(...values.filter((value) => !Number.isNaN(value)), Infinity);
  const none = (value: number) => (Number.isFinite(value) ? value : Number.NaN);

  it.each<[string, (group: Row[]) => number]>([
    ['{count: true}', (group) => group.length],
    ['{max: MONTH}', (group) => Math.max(...group.map(month))],
    ['{min: PAID_ON}', (group) => none(least(group.map(days)))],
    ['{max: AMOUNT}', (group) => Math.max(...group.map(({ amount }) => Number(amount)))],
    ['{sum: AMOUNT}', (group) => group.reduce((sum, { amount }) => sum + Number(amount), 0)],
    ['{min: HEAD_COUNT}', (group) => none(least(group.map(({ head_count }) => head_count ?? Number.NaN)))],
    ['{max: UPDATED_AT}', () => expect.any(Number) as unknown as number],
  ])('%s gives one double a token', async (value, expected) => {
    const { tokens, values, count } = await keys(`of: PERSON, role: RECIPIENT, with: ${value}`);
    const groups = Map.groupBy(
      rows.filter(({ recipient }) => recipient !== null),
      ({ recipient }) => recipient!,
    );
    expect(tokens).toEqual([...groups.keys()].sort());
    expect(values).toEqual(tokens.map((token) => expected(groups.get(token)!)));
    expect(count).toBe(tokens.length);
  });

  it('takes exactly one, and adds up what can be added up', async () => {
    expect(await refused('of: PERSON, with: {min: MONTH, max: MONTH}')).toBe('with');
    expect(await refused('of: PERSON, with: {}')).toBe('with');
    expect(await refused('of: PERSON, with: {sum: MONTH}')).toBe('with.sum');
  });

  it('gives no values where none were asked for', async () => {
    expect(await keys('of: PERSON')).toMatchObject({ values: null, by: null, codes: null });
  });
});

describe('by', () => {
  it('gives distinct pairs, sorted by whom they are paired with', async () => {
    const {
      tokens,
      by,
      values,
      count,
      rows: stood,
    } = await keys('of: PERSON, role: RECIPIENT, by: ACCOUNT, with: {count: true}');
    const groups = Map.groupBy(
      rows.filter(({ recipient, account }) => recipient !== null && account !== null),
      ({ recipient, account }) => `${account} ${recipient}`,
    );
    const pairs = tokens.map((token, index) => `${by![index]} ${token}`);
    expect(pairs).toEqual([...groups.keys()].sort());
    expect(values).toEqual(pairs.map((pair) => groups.get(pair)!.length));
    expect(count).toBe(groups.size);
    expect(stood).toBe([...groups.values()].flat().length);
  });

  it('pairs with villages, and villages with others', async () => {
    const inVillages = rows.filter((row) => row.recipient !== null && row.division_code.length === 12);
    const expected = new Set(inVillages.map((row) => `${row.division_code} ${row.recipient}`)).size;
    const people = await keys('of: PERSON, role: RECIPIENT, by: VILLAGE');
    const villages = await keys('of: VILLAGE, by: RECIPIENT');
    expect(people.count).toBe(expected);
    const pairs = people.tokens.map((token, index) => `${token} ${people.by![index]}`);
    expect(villages.tokens.map((token, index) => `${villages.by![index]} ${token}`)).toEqual(pairs.sort());
    expect(new Set(villages.codes)).toEqual(new Set(inVillages.map((row) => row.division_code)));
  });

  it('reads pairs of a list of subjects and the row’s own', async () => {
    const { tokens, by } = await keys('of: PERSON, role: WITNESSES, by: RECIPIENT');
    expect(tokens.length).toBeGreaterThan(200);
    expect(by).toEqual(by!.toSorted());
  });

  it('is another role', async () => {
    expect(await refused('of: PERSON, role: RECIPIENT, by: RECIPIENT')).toBe('by');
  });
});

describe('codes', () => {
  it('are the public codes, in the order of the tokens', async () => {
    const { tokens, codes } = await keys('of: ORGANIZATION, role: AGENT');
    const known = new Map(rows.map(({ agency, agency_uscc }) => [agency, agency_uscc]));
    expect(codes).toEqual(tokens.map((token) => known.get(token)));
    expect(codes!.length).toBe(3);
  });
});

describe('having', () => {
  const subjects = (subject: keyof Row, fits: (group: Row[]) => boolean, per?: (row: Row) => unknown) => {
    const named = rows.filter((row) => row[subject] !== null);
    const groups = Map.groupBy(named, (row) => `${row[subject]} ${per?.(row) ?? ''}`);
    const kept = [...groups.values()].filter(fits).map((group) => String(group[0]![subject]));
    return [...new Set(kept)].sort();
  };

  it.each<[string, string[], () => string[]]>([
    [
      'three payments of a scheme for a month',
      ['of: HOUSEHOLD, having: {per: [{field: MONTH}, {field: SCHEME}], count: {gte: 3}}'],
      () =>
        subjects(
          'household',
          (group) => group.length > 2,
          (row) => row.month + row.scheme,
        ),
    ],
    [
      'accounts with three payees',
      ['of: ACCOUNT, having: {distinct: {role: RECIPIENT, gte: 3}}'],
      () => subjects('account', (group) => new Set(group.flatMap((row) => row.recipient ?? [])).size >= 3),
    ],
    [
      'a sum and a greatest at once',
      ['of: HOUSEHOLD, having: {sum: {field: AMOUNT, gt: "1500.00"}, max: {field: MONTH, gte: "2026-11"}}'],
      () =>
        subjects(
          'household',
          (group) =>
            group.reduce((sum, { amount }) => sum + Number(amount), 0) > 1500 &&
            group.some((row) => row.month >= '2026-11'),
        ),
    ],
    [
      'an average and a median in a quarter',
      [
        'of: HOUSEHOLD, having: {per: [{field: MONTH, unit: QUARTER}], average: {field: AMOUNT, lt: "150"}, median: {field: AMOUNT, eq: "120.50"}}',
      ],
      () =>
        subjects(
          'household',
          (group) => {
            const amounts = group.map(({ amount }) => Number(amount)).sort((one, other) => one - other);
            const middle = amounts.length / 2;
            const median = (amounts[Math.ceil(middle) - 1]! + amounts[Math.floor(middle)]!) / 2;
            return median === 120.5 && amounts.reduce((sum, one) => sum + one, 0) / amounts.length < 150;
          },
          (row) => Math.ceil(Number(row.month.slice(5)) / 3),
        ),
    ],
  ])('keeps %s', async (_, [args], expected) => {
    const { tokens } = await keys(args!);
    expect(tokens.length).toBeGreaterThan(0);
    expect(tokens).toEqual(expected());
  });

  it('carries the values of all rows of whom it keeps', async () => {
    const whole = await keys('of: PERSON, role: RECIPIENT, with: {sum: AMOUNT}');
    const known = new Map(whole.tokens.map((token, index) => [token, whole.values![index]]));
    const kept = await keys(
      'of: PERSON, role: RECIPIENT, with: {sum: AMOUNT}, having: {per: [{field: SCHEME}], min: {field: AMOUNT, gte: "390"}}',
    );
    expect(kept.count).toBeGreaterThan(0);
    expect(kept.count).toBeLessThan(whole.count);
    expect(kept.values).toEqual(kept.tokens.map((token) => known.get(token)));
  });

  it('judges the subjects of pairs by all their rows', async () => {
    const accounts = new Set(
      subjects('account', (group) => new Set(group.map((row) => row.recipient)).size > 5),
    );
    const { tokens, by } = await keys(
      'of: ACCOUNT, by: RECIPIENT, having: {distinct: {role: RECIPIENT, gt: 5}}',
    );
    const expected = rows
      .filter((row) => row.recipient !== null && accounts.has(row.account!))
      .map((row) => `${row.recipient} ${row.account}`);
    expect(tokens.map((token, index) => `${by![index]} ${token}`)).toEqual([...new Set(expected)].sort());
  });

  it('counts the subjects of a list', async () => {
    const { tokens, rows: stood } = await keys(
      'of: HOUSEHOLD, having: {distinct: {role: WITNESSES, gte: 2}}',
    );
    expect(tokens.length).toBeGreaterThan(0);
    expect(stood).toBe(rows.filter((row) => tokens.includes(row.household)).length);
  });

  it.each([
    ['of: PERSON, having: {}', 'having'],
    ['of: PERSON, having: {per: [{field: SCHEME}]}', 'having'],
    ['of: PERSON, having: {count: {isNull: true}}', 'having.count.isNull'],
    ['of: PERSON, having: {sum: {field: PAID_ON, gt: "1"}}', 'having.sum.field'],
    ['of: PERSON, having: {max: {field: AMOUNT, gt: "1e9"}}', 'having.max.gt'],
    ['of: PERSON, having: {max: {field: PAID_ON, gt: "2026-02-30"}}', 'having.max.gt'],
    ['of: PERSON, having: {max: {field: MONTH}}', 'having.max'],
    ['of: PERSON, having: {distinct: {gte: 2}}', 'having.distinct'],
    ['of: PERSON, having: {per: [{field: MONTH, unit: DAY}], count: {gt: 1}}', 'having.per.0.unit'],
    ['of: PERSON, having: {per: [{field: SCHEME, unit: YEAR}], count: {gt: 1}}', 'having.per.0.unit'],
    ['of: PERSON, having: {count: {gt: 1}, distinct: {role: WITNESSES, gt: 1}}', 'having.distinct'],
  ])('refuses %s', async (args, argument) => {
    expect(await refused(args)).toBe(argument);
  });
});

describe('what is read', () => {
  it('is as much as is selected: no token for a number alone, and no state of the register', async () => {
    const counted = await desk.ask('{ payments { keys(of: PERSON) { count rows } } }');
    expect(counted.reads.report(createSecretKey(Buffer.alloc(32))).commitment).toBeUndefined();
    expect(desk.statements.length).toBe(1);
    expect(desk.statements[0]!.text).not.toContain('string_agg');
    const whole = await desk.ask('{ payments { keys(of: PERSON) { tokens withoutKey asOf } } }');
    expect(whole.reads.report(createSecretKey(Buffer.alloc(32))).commitment?.count).toBe(
      counted.data.payments.keys.count,
    );
    expect(desk.statements.length).toBe(3);
  });
});

describe('shards', () => {
  const sets = fc.constantFrom(
    'of: PERSON, role: RECIPIENT, with: {max: MONTH}',
    'of: PERSON, role: RECIPIENT, by: ACCOUNT, with: {sum: AMOUNT}',
    'of: PERSON, role: RECIPIENT, by: VILLAGE',
    'of: VILLAGE, by: RECIPIENT, with: {min: PAID_ON}',
    'of: ACCOUNT, by: RECIPIENT, having: {count: {gte: 3}}',
    'of: PERSON, role: WITNESSES, by: HOUSEHOLD',
    'of: ORGANIZATION, by: RECIPIENT',
    'of: HOUSEHOLD, having: {per: [{field: PAID_ON, unit: MONTH}], count: {gte: 3}}, with: {count: true}',
  );

  it('put together are the whole, pairs and values too', async () => {
    await fc.assert(
      fc.asyncProperty(sets, fc.integer({ min: 1, max: 40 }), async (args, shards) => {
        const whole = await keys(args);
        const parts = [];
        for (let shard = 0; shard < shards; shard += 1)
          parts.push(await keys(`${args}, shard: ${shard}, shards: ${shards}`));
        expect(parts.flatMap(({ tokens }) => tokens)).toEqual(whole.tokens);
        expect(parts.flatMap(({ by }) => by ?? [])).toEqual(whole.by ?? []);
        expect(parts.flatMap(({ values }) => values ?? [])).toEqual(whole.values ?? []);
        expect(parts.flatMap(({ codes }) => codes ?? [])).toEqual(whole.codes ?? []);
        expect(parts.reduce((sum, { rows: stood }) => sum + stood, 0)).toBe(whole.rows);
      }),
      { numRuns: 25 },
    );
  });
});

function split(base64: string): string[] {
  const bytes = Buffer.from(base64, 'base64');
  expect(bytes.length % 17).toBe(0);
  expect(bytes.toString('base64')).toBe(base64);
  return Array.from({ length: bytes.length / 17 }, (_, index) =>
    bytes.toString('hex', index * 17, index * 17 + 17),
  );
}

function doubles(base64: string): number[] {
  const bytes = Buffer.from(base64, 'base64');
  expect(bytes.length % 8).toBe(0);
  return Array.from({ length: bytes.length / 8 }, (_, index) => bytes.readDoubleBE(index * 8));
}
