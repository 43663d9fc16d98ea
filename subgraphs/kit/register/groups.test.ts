import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { callerOf, type Desk, openDesk } from '../testing/desk.ts';
import { sample } from '../testing/sample.ts';
import { createSampleDatabase, person, type SampleDatabase } from '../testing/sample-database.ts';

let database: SampleDatabase;
let desk: Desk;
let rows: Row[];

interface Row {
  recipient: string | null;
  agent_uscc: string | null;
  division_code: string;
  scheme: string;
  month: string;
  paid_on: string | null;
  /** In cents. */
  amount: number;
  head_count: number | null;
}

interface Group {
  keys: (string | null)[];
  count: number | null;
  suppressed: boolean;
  [figure: string]: unknown;
}

beforeAll(async () => {
  database = await createSampleDatabase(inject('adminUrl'));
  desk = openDesk(sample, database);
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  const found =
    await client.query<Row>(`select rtrim(translate(encode(recipient_id, 'base64'), '+/', '-_'), '=') recipient,
    agent_uscc, division_code, scheme, month, paid_on::text, (amount * 100)::int amount, head_count from payments`);
  rows = found.rows;
  await client.end();
});
afterAll(async () => {
  await desk?.close();
  await database?.drop();
});

const statistician = callerOf('civil-affairs', { scopes: new Set(['civil-affairs:statistics']) });

async function ask(args: string, figures = '', where = '', caller?: typeof statistician) {
  const { data, errors } = await desk.ask(
    `{ payments${where} { groups(${args}, first: 1000) { totalCount nodes { keys count suppressed ${figures} } } } }`,
    caller ? { caller } : {},
  );
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data.payments.groups;
  expect(nodes.length).toBe(totalCount);
  return nodes as Group[];
}

async function refused(args: string, caller = callerOf('civil-affairs'), list = 'payments', figures = '') {
  const { errors } = await desk.ask(`{ ${list} { groups(${args}) { nodes { keys ${figures} } } } }`, {
    caller,
  });
  expect(errors?.[0]?.extensions.code).toBe('ARGUMENT_INVALID');
  return errors?.[0]?.extensions.argument;
}

describe('groups', () => {
  it.each<[string, (row: Row) => (string | null)[]]>([
    ['[{field: SCHEME}]', (row) => [row.scheme]],
    ['[{field: MONTH, unit: QUARTER}]', (row) => [`2026-Q${Math.ceil(Number(row.month.slice(5)) / 3)}`]],
    ['[{field: MONTH, unit: YEAR}, {field: SCHEME}]', (row) => ['2026', row.scheme]],
    ['[{field: PAID_ON}]', (row) => [row.paid_on]],
    ['[{field: PAID_ON, unit: MONTH}]', (row) => [row.paid_on?.slice(0, 7) ?? null]],
    ['[{field: UPDATED_AT, unit: YEAR}]', () => [expect.stringMatching(/^20\d\d$/) as unknown as string]],
    ['[{field: HEAD_COUNT}]', (row) => [row.head_count === null ? null : String(row.head_count)]],
    ['[{field: AMOUNT}]', (row) => [(row.amount / 100).toFixed(2)]],
    ['[{field: RECIPIENT}]', (row) => [row.recipient]],
    ['[{field: VILLAGE}]', (row) => [row.division_code.length < 12 ? null : row.division_code]],
    ['[{field: DIVISION_CODE, unit: STREET}]', (row) => [row.division_code.slice(0, 9)]],
    ['[{field: DIVISION_CODE, unit: DISTRICT}]', (row) => [row.division_code.slice(0, 6)]],
  ])('by %s are those of the rows', async (by, keysOf) => {
    const found = await ask(`by: ${by}`);
    if (by.includes('UPDATED_AT')) {
      expect(found).toEqual([{ keys: keysOf(rows[0]!), count: rows.length, suppressed: false }]);
      return;
    }
    const groups = Map.groupBy(rows, (row) => JSON.stringify(keysOf(row)));
    expect(new Map(found.map(({ keys, count }) => [JSON.stringify(keys), count]))).toEqual(
      new Map([...groups].map(([keys, group]) => [keys, group.length])),
    );
    expect(found.every(({ suppressed }) => !suppressed)).toBe(true);
  });

  it('measure their rows exactly, as text', async () => {
    const found = await ask(
      'by: [{field: MONTH}]',
      `sum(field: AMOUNT) average(field: AMOUNT) median(field: AMOUNT) q1(field: AMOUNT) q3(field: AMOUNT)
       stddev(field: AMOUNT) min(field: AMOUNT) latest: max(field: PAID_ON) middle: median(field: HEAD_COUNT)
       people: distinct(field: RECIPIENT) schemes: distinct(field: SCHEME)`,
    );
    expect(found.map(({ keys }) => keys[0])).toEqual(
      Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
    );
    for (const group of found) {
      const own = rows.filter((row) => row.month === group.keys[0]);
      const amounts = own.map(({ amount }) => amount).sort((one, other) => one - other);
      const heads = own.flatMap(({ head_count: count }) => count ?? []).sort((one, other) => one - other);
      const total = amounts.reduce((sum, one) => sum + one, 0);
      const mean = total / own.length;
      const spread = Math.sqrt(amounts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (own.length - 1));
      expect(group.sum).toBe((total / 100).toFixed(2));
      expect(Number(group.average)).toBeCloseTo(mean / 100, 6);
      expect(Number(group.median)).toBe(quantile(amounts, 0.5) / 100);
      expect(Number(group.q1)).toBe(quantile(amounts, 0.25) / 100);
      expect(Number(group.q3)).toBe(quantile(amounts, 0.75) / 100);
      expect(Number(group.stddev)).toBeCloseTo(spread / 100, 5);
      expect(group.min).toBe((amounts[0]! / 100).toFixed(2));
      expect(group.latest).toBe(
        own
          .flatMap((row) => row.paid_on ?? [])
          .sort()
          .at(-1),
      );
      expect(Number(group.middle)).toBe(quantile(heads, 0.5));
      expect(group.people).toBe(new Set(own.flatMap((row) => row.recipient ?? [])).size);
      expect(group.schemes).toBe(new Set(own.map((row) => row.scheme)).size);
    }
  });

  it('take the filter, the jurisdiction and the conditions on groups', async () => {
    const caller = callerOf('civil-affairs', { jurisdiction: '120116' });
    const found = await ask(
      'by: [{field: MONTH}], having: {count: {gte: 20}, sum: {field: AMOUNT, gt: "100.00"}}',
      'sum(field: AMOUNT)',
      '(where: {scheme: {eq: ORPHAN}})',
      caller,
    );
    const own = rows.filter((row) => row.scheme === 'ORPHAN' && row.division_code.startsWith('120116'));
    const expected = [...Map.groupBy(own, (row) => row.month)].filter(
      ([, group]) => group.length >= 20 && group.reduce((sum, row) => sum + row.amount, 0) > 10_000,
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(found.map(({ keys, count }) => [keys[0], count]).sort()).toEqual(
      expected.map(([month, group]) => [month, group.length]).sort(),
    );
    const nobody = callerOf('civil-affairs', { jurisdiction: null });
    expect(await ask('by: [{field: MONTH}]', '', '', nobody)).toEqual([]);
  });

  it('are of one entity’s rows too, and of each subject of a list', async () => {
    const id = person(7);
    const { data, errors } = await desk.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person {
        payments(role: RECIPIENT) { groups(by: [{field: SCHEME}]) { nodes { keys count } } } } } }`,
      { variables: { r: [{ __typename: 'Person', id }] } },
    );
    expect(errors).toBeUndefined();
    const own = Map.groupBy(
      rows.filter((row) => row.recipient === id),
      (row) => row.scheme,
    );
    expect(data._entities[0].payments.groups.nodes).toEqual(
      [...own]
        .map(([scheme, group]) => ({ keys: [scheme], count: group.length }))
        .sort((one, other) => (one.keys[0]! < other.keys[0]! ? -1 : 1)),
    );
    const witnesses = await ask('by: [{field: WITNESSES}], having: {count: {gt: 5}}');
    expect(witnesses.map(({ keys }) => keys[0]).sort()).toEqual(
      [...Array.from({ length: 20 }, (_, n) => person(n)), null].sort(),
    );
  });

  it('page in any order, each group once', async () => {
    const orders = [
      '{count: true',
      '{sum: AMOUNT',
      '{median: HEAD_COUNT',
      '{max: PAID_ON',
      '{key: PAID_ON',
      '{average: AMOUNT',
    ];
    const order = fc.tuple(fc.constantFrom(...orders), fc.constantFrom('ASC', 'DESC'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(order, { maxLength: 3 }),
        fc.integer({ min: 7, max: 60 }),
        async (given, first) => {
          const orderBy = given.map(([text, direction]) => `${text}, direction: ${direction}}`).join(', ');
          const by = 'by: [{field: PAID_ON}, {field: HEAD_COUNT}, {field: SCHEME}]';
          const whole = (await ask(`${by}, orderBy: [${orderBy}]`)).map(({ keys }) => keys);
          const paged: unknown[] = [];
          let after = '';
          for (let pages = 0; pages < 40; pages += 1) {
            const { data, errors } = await desk.ask(
              `{ payments { groups(${by}, orderBy: [${orderBy}], first: ${first}${after}) {
              edges { cursor node { keys } } pageInfo { hasNextPage endCursor hasPreviousPage } } } }`,
            );
            expect(errors).toBeUndefined();
            const { edges, pageInfo } = data.payments.groups;
            paged.push(...edges.map(({ node }: { node: Group }) => node.keys));
            expect(edges.at(-1).cursor).toBe(pageInfo.endCursor);
            expect(pageInfo.hasPreviousPage).toBe(pages > 0);
            if (!pageInfo.hasNextPage) break;
            after = `, after: "${pageInfo.endCursor}"`;
          }
          expect(paged).toEqual(whole);
          expect(new Set(paged.map((keys) => JSON.stringify(keys))).size).toBe(paged.length);
        },
      ),
      { numRuns: 12 },
    );
  });

  it.each([
    ['by: []', 'by'],
    ['by: [{field: MONTH}, {field: SCHEME}, {field: AMOUNT}, {field: PAID_ON}, {field: CHECKED}]', 'by'],
    ['by: [{field: MONTH, unit: STREET}]', 'by.0.unit'],
    ['by: [{field: SCHEME}], having: {per: [{field: MONTH}], count: {gt: 1}}', 'having.per'],
    ['by: [{field: SCHEME}], having: {distinct: {role: WITNESSES, gt: 1}}', 'having.distinct'],
    ['by: [{field: SCHEME}], orderBy: [{}]', 'orderBy'],
    ['by: [{field: SCHEME}], orderBy: [{count: true, sum: AMOUNT}]', 'orderBy'],
    ['by: [{field: SCHEME}], orderBy: [{key: MONTH}]', 'orderBy.key'],
    ['by: [{field: SCHEME}], orderBy: [{sum: PAID_ON}]', 'sum.field'],
    ['by: [{field: SCHEME}], first: 1001', 'first'],
  ])('refuse %s', async (args, argument) => {
    expect(await refused(args)).toBe(argument);
  });

  it('refuse a cursor of other groups', async () => {
    const cursorOf = async (args: string) => {
      const { data } = await desk.ask(
        `{ payments { groups(${args}, first: 1) { pageInfo { endCursor } } } }`,
      );
      return data.payments.groups.pageInfo.endCursor as string;
    };
    const own = await cursorOf('by: [{field: SCHEME}]');
    const forged = Buffer.from(own, 'base64url')
      .toString()
      .replace(/"[A-Z_]+"/, '5');
    for (const after of [
      'nonsense',
      await cursorOf('by: [{field: MONTH}]'),
      await cursorOf('by: [{field: SCHEME}], orderBy: [{count: true}]'),
      Buffer.from(forged).toString('base64url'),
    ]) {
      const { errors } = await desk.ask(
        `{ payments { groups(by: [{field: SCHEME}], after: "${after}") { nodes { keys } } } }`,
      );
      expect(errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    }
  });
});

describe('statistics alone', () => {
  it('are told round figures, and of fewer than ten subjects none', async () => {
    const found = await ask(
      'by: [{field: SCHEME}, {field: PAID_ON, unit: MONTH}]',
      'sum(field: AMOUNT) average(field: AMOUNT) distinct(field: MONTH)',
      '',
      statistician,
    );
    const groups = Map.groupBy(rows, (row) => JSON.stringify([row.scheme, row.paid_on?.slice(0, 7) ?? null]));
    expect(found.length).toBe(groups.size);
    for (const group of found) {
      const own = groups.get(JSON.stringify(group.keys))!;
      const total = own.reduce((sum, row) => sum + row.amount, 0) / 100;
      expect(group.suppressed).toBe(false);
      expect(group.count! % 5).toBe(0);
      expect(Math.abs(group.count! - own.length)).toBeLessThanOrEqual(2.5);
      // The largest amount has three digits, so sums are told in thousands.
      expect(Number(group.sum) % 1000).toBe(0);
      expect(Math.abs(Number(group.sum) - total)).toBeLessThanOrEqual(500);
      expect(Number(group.average)).toBeCloseTo(Number(group.sum) / group.count!, 4);
    }
  });

  it('leave no small group to be taken from a total, by count, sum or order', async () => {
    const few = '(where: {scheme: {eq: ORPHAN}, month: {eq: "2026-03"}, divisionCode: {eq: "120115001"}})';
    const own = rows.filter(
      (row) => row.scheme === 'ORPHAN' && row.month === '2026-03' && row.division_code === '120115001',
    );
    expect(own.length).toBeLessThan(10);
    const found = await ask(
      'by: [{field: HEAD_COUNT}], orderBy: [{sum: AMOUNT, direction: DESC}]',
      'sum(field: AMOUNT) average(field: AMOUNT) distinct(field: MONTH)',
      few,
      statistician,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { keys: _, ...group } of found)
      expect(group).toEqual({ count: null, suppressed: true, sum: null, average: null, distinct: null });
  });

  it('suppress by subjects, not rows: many payments to a few are theirs', async () => {
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    await client.query(`insert into payments (division_code, recipient_id, scheme, month, amount)
      select '120115001201', case when n <= 9 or month = '2031-02' then decode(lpad(to_hex(n), 34, '0'), 'hex') end,
        'ORPHAN', month, 10 from generate_series(1, 30) n, unnest(array['2031-01', '2031-02']) month`);
    const where = '(where: {month: {gte: "2031-01"}})';
    const found = await ask('by: [{field: MONTH}]', 'sum(field: AMOUNT)', where, statistician);
    await client.query("delete from payments where month >= '2031-01'");
    await client.end();
    expect(found).toEqual([
      { keys: ['2031-01'], count: null, suppressed: true, sum: null },
      { keys: ['2031-02'], count: 30, suppressed: false, sum: '300.00' },
    ]);
  });

  it.each<[string, string, string?, string?]>([
    ['by: [{field: RECIPIENT}]', 'by.0'],
    ['by: [{field: VILLAGE}]', 'by.0'],
    ['by: [{field: AMOUNT}]', 'by.0'],
    ['by: [{field: RECIPIENT_NAME}]', 'by.0'],
    ['by: [{field: PAID_ON}]', 'by.0'],
    ['by: [{field: PAID_ON, unit: DAY}]', 'by.0'],
    ['by: [{field: SCHEME}, {field: MONTH}, {field: CHECKED}]', 'by'],
    ['by: [{field: SCHEME}], having: {count: {gt: 3}}', 'having'],
    ['by: [{field: SCHEME}], orderBy: [{max: AMOUNT}]', 'orderBy.max'],
    ['by: [{field: SCHEME}]', 'where.amount', 'payments(where: {not: {or: [{amount: {gt: "3"}}]}})'],
    ['by: [{field: SCHEME}]', 'where.recipient', `payments(where: {recipient: {in: ["${person(1)}"]}})`],
    [
      'by: [{field: SCHEME}]',
      'where.id',
      'payments(where: {id: {in: ["00000000-0000-4000-8000-000000000001"]}})',
    ],
  ])('may not ask %s: %s', async (args, argument, list) => {
    expect(await refused(args, statistician, list)).toBe(argument);
  });

  it('see what lies in their jurisdiction, and none without one', async () => {
    const within = callerOf('civil-affairs', { ...statistician, jurisdiction: '120116' });
    const found = await ask('by: [{field: DIVISION_CODE, unit: DISTRICT}]', '', '', within);
    expect(found.map(({ keys }) => keys)).toEqual([['120116']]);
    const without = callerOf('civil-affairs', { ...statistician, jurisdiction: null });
    expect(await ask('by: [{field: SCHEME}]', '', '', without)).toEqual([]);
  });
});

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}
