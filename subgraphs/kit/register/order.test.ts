import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Desk, openDesk } from '../testing/desk.ts';
import { sample } from '../testing/sample.ts';
import { createSampleDatabase, type SampleDatabase } from '../testing/sample-database.ts';
import { type Direction, orderOf } from './order.ts';

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

const payments = sample.bound.find(({ name }) => name === 'payments')!;
const term = fc.record({
  field: fc.constantFrom('PAID_ON', 'HEAD_COUNT', 'SCHEME', 'CHECKED', 'AMOUNT', 'UPDATED_AT', 'ID'),
  direction: fc.constantFrom<Direction>('ASC', 'DESC'),
});

interface Page {
  nodes: { id: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

async function page(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await desk.ask(
    `query ($orderBy: [PaymentOrder!], $first: Int, $after: String) {
      payments(where: {month: {eq: "2026-03"}}, orderBy: $orderBy, first: $first, after: $after) {
        nodes { id } pageInfo { endCursor hasNextPage }
      }
    }`,
    { variables },
  );
  expect(errors).toBeUndefined();
  return data.payments;
}

describe('orderBy', () => {
  it('continues after any cursor of any order, nulls included, where the page before ended', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(term, { maxLength: 4 }),
        fc.integer({ min: 1, max: 99 }),
        async (orderBy, first) => {
          const whole = await page({ orderBy, first: 1_000 });
          expect(whole.nodes).toHaveLength(250);
          const { pageInfo, nodes } = await page({ orderBy, first });
          const rest = await page({ orderBy, first: 1_000, after: pageInfo.endCursor });
          expect([...nodes, ...rest.nodes]).toEqual(whole.nodes);
          expect(pageInfo.hasNextPage).toBe(true);
          expect(rest.pageInfo.hasNextPage).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('puts what is absent last going up, first going down, and breaks ties by id', async () => {
    const ask = async (direction: string) => {
      const { data } = await desk.ask(
        `{ payments(first: 1000, where: {month: {eq: "2026-03"}}, orderBy: [{field: PAID_ON, direction: ${direction}}]) { nodes { id paidOn } } }`,
      );
      return data.payments.nodes as { id: string; paidOn: string | null }[];
    };
    const up = await ask('ASC');
    expect(up.at(-1)?.paidOn).toBeNull();
    expect(up[0]?.paidOn).not.toBeNull();
    expect(await ask('DESC')).toEqual(up.toReversed());
  });

  it('always ends with the id, and only once', () => {
    const properties = (fields: string[]) =>
      orderOf(
        payments,
        fields.map((field) => ({ field, direction: 'DESC' })),
      ).map(({ property }) => property);
    expect(properties([])).toEqual(['id']);
    expect(properties(['AMOUNT', 'AMOUNT'])).toEqual(['amount', 'id']);
    expect(properties(['AMOUNT', 'ID', 'SCHEME'])).toEqual(['amount', 'id']);
  });

  it.each([
    ['ASC', '"amount" >= $'],
    ['DESC', '"amount" <= $'],
  ])('enters the index where the page begins, going %s', async (direction, bound) => {
    const order = `first: 1, orderBy: [{field: AMOUNT, direction: ${direction}}]`;
    const { data } = await desk.ask(`{ payments(${order}) { pageInfo { endCursor } } }`);
    await desk.ask(`{ payments(${order}, after: "${data.payments.pageInfo.endCursor}") { nodes { id } } }`);
    expect(desk.statements[0]?.text).toContain(bound);
  });

  it('refuses a cursor whose values are not of the order', async () => {
    const { data } = await desk.ask(
      '{ payments(first: 1, orderBy: [{field: AMOUNT}]) { pageInfo { endCursor } } }',
    );
    const [print] = JSON.parse(Buffer.from(data.payments.pageInfo.endCursor, 'base64url').toString());
    const id = '00000000-0000-4000-8000-000000000000';
    const forged = [
      [print, 'x', id],
      [print, '1.00', "' or 1=1"],
      [print, null, id],
      [print, '1.00'],
      [print, { a: 1 }, id],
      {},
    ];
    for (const content of forged) {
      const after = Buffer.from(JSON.stringify(content)).toString('base64url');
      const { errors } = await desk.ask(
        `{ payments(first: 1, orderBy: [{field: AMOUNT}], after: "${after}") { nodes { id } } }`,
      );
      expect(errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    }
  });
});
