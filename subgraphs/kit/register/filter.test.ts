import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { organizationToken, projectToken } from '../link/service.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { sample } from '../testing/sample.ts';
import { account, createSampleDatabase, person, type SampleDatabase } from '../testing/sample-database.ts';

let database: SampleDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createSampleDatabase(inject('adminUrl'));
  desk = openDesk(sample, database);
});
afterAll(async () => {
  await desk?.close();
  await database?.drop();
});

async function count(where: string): Promise<number> {
  const { data, errors } = await desk.ask(`{ payments(where: ${where}) { totalCount } }`);
  expect(errors).toBeUndefined();
  return data.payments.totalCount;
}

async function refusal(args: string) {
  const { errors } = await desk.ask(`{ payments(${args}) { totalCount } }`);
  return errors?.[0]?.extensions;
}

describe('where', () => {
  it('combines with and, or and not', async () => {
    const elderly = await count('{scheme: {eq: ELDERLY_CARE}}');
    const january = await count('{month: {eq: "2026-01"}}');
    const both = await count('{scheme: {eq: ELDERLY_CARE}, month: {eq: "2026-01"}}');
    expect(both).toBe(await count('{and: [{scheme: {eq: ELDERLY_CARE}}, {month: {eq: "2026-01"}}]}'));
    expect(await count('{or: [{scheme: {eq: ELDERLY_CARE}}, {month: {eq: "2026-01"}}]}')).toBe(
      elderly + january - both,
    );
    expect(await count('{not: {scheme: {eq: ELDERLY_CARE}}}')).toBe(3_000 - elderly);
  });

  it('counts the unknown as not equal', async () => {
    const equal = await count('{headCount: {eq: 3}}');
    const absent = await count('{headCount: {isNull: true}}');
    expect(absent).toBeGreaterThan(0);
    expect(await count('{not: {headCount: {eq: 3}}}')).toBe(3_000 - equal);
  });

  it('means nothing, everything or nobody as logic has it', async () => {
    expect(await count('{}')).toBe(3_000);
    expect(await count('{and: []}')).toBe(3_000);
    expect(await count('{or: []}')).toBe(0);
    expect(await count('{or: [{}, {scheme: {in: []}}]}')).toBe(3_000);
    expect(await count('{not: {}}')).toBe(0);
    expect(await count('{scheme: {in: []}}')).toBe(0);
  });

  it('compares amounts and days as what they are', async () => {
    expect(await count('{amount: {gte: "100"}}')).toBe(await count('{not: {amount: {lt: "100.00"}}}'));
    expect(await count('{amount: {eq: "90.5"}}')).toBe(75);
    expect(await count('{paidOn: {gt: "2026-03-10", lte: "2026-04-10"}}')).toBe(
      await count('{paidOn: {eq: "2026-04-10"}}'),
    );
    expect(await count('{updatedAt: {gte: "2020-01-01T00:00:00+08:00"}}')).toBe(3_000);
  });

  it('finds what a text contains, and only that', async () => {
    expect(await count('{recipientName: {contains: "张29"}}')).toBe(111);
    for (const wild of ['%', '_', '\\\\'])
      expect(await count(`{recipientName: {contains: "张${wild}"}}`)).toBe(0);
  });

  it('takes no value for a part of the statement', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        fc.pre(!text.includes('\0') && text.isWellFormed());
        const where = { or: [{ recipientName: { eq: text } }, { recipientName: { contains: `${text}'` } }] };
        const query = 'query ($where: PaymentWhere) { payments(where: $where) { totalCount } }';
        const { data, errors } = await desk.ask(query, { variables: { where } });
        expect(errors).toBeUndefined();
        expect(data.payments.totalCount).toBe(0);
        for (const statement of desk.statements) expect(statement.text).not.toContain(`${text}'`);
      }),
      { numRuns: 50 },
    );
  });

  it('finds no row by an id that can be none', async () => {
    expect(await count('{id: {eq: "1"}}')).toBe(0);
    expect(await count('{id: {in: ["x", "00000000-0000-4000-8000-000000000007"]}}')).toBe(1);
  });

  it('refuses null, too many values, too deep and too much', async () => {
    expect(await refusal('where: {scheme: {eq: null}}')).toMatchObject({
      code: 'ARGUMENT_INVALID',
      argument: 'where.scheme.eq',
    });
    expect(await refusal('where: {scheme: null}')).toMatchObject({ argument: 'where.scheme' });
    const many = JSON.stringify(Array.from({ length: 1_001 }, String));
    expect(await refusal(`where: {id: {in: ${many}}}`)).toMatchObject({ argument: 'where.id.in' });
    expect(await refusal(`where: ${'{not: '.repeat(9)}{}${'}'.repeat(9)}`)).toMatchObject({
      argument: 'where',
    });
    const wide = `[${Array.from({ length: 101 }, () => '{month: {eq: "2026-01"}}').join()}]`;
    expect(await refusal(`where: {or: ${wide}}`)).toMatchObject({ expected: '100 conditions at most' });
    const thousand = JSON.stringify(Array.from({ length: 1_000 }, String));
    const heavy = Array.from({ length: 6 }, () => `{not: {project: {in: ${thousand}}}}`).join();
    expect(await refusal(`where: {or: [${heavy}]}`)).toMatchObject({ expected: '5000 values at most' });
  });
});

describe('where, by subject', () => {
  it('takes tokens', async () => {
    expect(await count(`{recipient: {in: ["${person(1)}"]}}`)).toBe(3);
    expect(await count(`{accountHash: {eq: "${account(0)}"}}`)).toBe(10);
    expect(await count('{recipient: {isNull: true}}')).toBe(80);
    expect(await count('{not: {recipient: {isNull: true}}}')).toBe(2_920);
  });

  it('finds nobody by what is no token', async () => {
    expect(await count('{recipient: {in: ["110105194912310021"]}}')).toBe(0);
    expect(await count('{accountHash: {eq: "6222"}}')).toBe(0);
  });

  it('takes credit codes and tokens of organizations, and persons in the same role', async () => {
    const code = '91350101M000100Y43';
    const byCode = await count(`{agent: {in: ["${code.toLowerCase()}"]}}`);
    expect(byCode).toBeGreaterThan(0);
    expect(await count(`{agent: {in: ["${organizationToken(code)}"]}}`)).toBe(byCode);
    const byPerson = await count(`{agent: {in: ["${person(2)}"]}}`);
    expect(await count(`{agent: {in: ["${person(2)}", "${code}"]}}`)).toBe(byCode + byPerson);
    expect(await count('{agent: {isNull: true}}')).toBe(1_000);
  });

  it('takes division codes by their beginning, and projects by code or token', async () => {
    const village = await count('{village: {in: ["120115001201"]}}');
    expect(village).toBe(await count('{divisionCode: {eq: "120115001201"}}'));
    expect(await count('{village: {in: ["120115001"]}}')).toBe(
      await count('{divisionCode: {contains: "120115001"}}'),
    );
    expect(await count('{village: {isNull: true}}')).toBe(await count('{divisionCode: {eq: "120115001"}}'));
    expect(await count('{project: {in: ["p1"]}}')).toBe(
      await count(`{project: {in: ["${projectToken('P1')}"]}}`),
    );
  });

  it('takes many division codes as one array a length, not as a condition each', async () => {
    const others = Array.from({ length: 98 }, (_, n) => String(120_110_000_000 + n));
    const few = await count('{village: {in: ["120115001201", "120116"]}}');
    const many = JSON.stringify(['120115001201', '120116', ...others]);
    expect(await count(`{village: {in: ${many}}}`)).toBe(few);
    expect(desk.statements.map(({ parameters }) => parameters.length)).toEqual([2 + 2]);
  });

  it('looks for list roles in their own table', async () => {
    expect(await count(`{witnesses: {in: ["${person(3)}"]}}`)).toBe(10);
    expect(await count('{witnesses: {isNull: false}}')).toBe(200);
    expect(await count('{witnesses: {isNull: true}}')).toBe(2_800);
  });
});
