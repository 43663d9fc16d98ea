import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { callerOf, type Desk, openDesk, publicCaller } from '../testing/desk.ts';
import { sample } from '../testing/sample.ts';
import { createSampleDatabase, household, person, type SampleDatabase } from '../testing/sample-database.ts';

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

async function entities(type: string, keys: object[], text: string, caller = callerOf('civil-affairs')) {
  const { data, errors, reads } = await desk.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${text} } } }`,
    { variables: { r: keys.map((key) => ({ __typename: type, ...key })) }, caller },
  );
  expect(errors).toBeUndefined();
  return { found: data._entities, reads };
}

const persons = (...numbers: number[]) => numbers.map((n) => ({ id: person(n) }));

describe('lists of entities', () => {
  it('find the rows of the primary role, and of the role asked for', async () => {
    const { found } = await entities(
      'Person',
      persons(2),
      'payments { nodes { id } } as: payments(role: GUARDIAN) { totalCount }',
    );
    expect(found[0].payments.nodes.map((node: { id: string }) => Number(node.id.slice(-4)))).toEqual([
      2, 1002, 2002,
    ]);
    expect(found[0].as.totalCount).toBe(3);
  });

  it('page each entity on its own, in the order asked for', async () => {
    const text = (after: string) =>
      `payments(first: 2, orderBy: [{field: AMOUNT, direction: DESC}] ${after}) { nodes { id amount } pageInfo { hasNextPage endCursor } }`;
    const { found } = await entities('Household', [{ id: household(3) }, { id: household(4) }], text(''));
    for (const { payments } of found) {
      expect(payments.nodes).toHaveLength(2);
      expect(payments.pageInfo.hasNextPage).toBe(true);
      expect(Number(payments.nodes[0].amount)).toBeGreaterThanOrEqual(Number(payments.nodes[1].amount));
    }
    const next = await entities(
      'Household',
      [{ id: household(3) }],
      text(`, after: "${found[0].payments.pageInfo.endCursor}"`),
    );
    const ids = [...found[0].payments.nodes, ...next.found[0].payments.nodes].map(
      (node: { id: string }) => node.id,
    );
    expect(new Set(ids).size).toBe(4);
  });

  it('share one statement where arguments and columns are equal, and not where they differ', async () => {
    await entities('Person', persons(1, 2, 3), 'a: payments { nodes { id } } b: payments { nodes { id } }');
    expect(desk.statements).toHaveLength(1);
    await entities(
      'Person',
      persons(1, 2, 3),
      'a: payments { nodes { id } } b: payments(first: 1) { nodes { id } }',
    );
    expect(desk.statements).toHaveLength(2);
  });

  it('find rows by list roles once each', async () => {
    const { found } = await entities(
      'Person',
      persons(5),
      'payments(role: WITNESSES) { totalCount nodes { witnesses { id } } }',
    );
    expect(found[0].payments.totalCount).toBe(10);
    expect(found[0].payments.nodes).toHaveLength(10);
    expect(found[0].payments.nodes[0].witnesses).toContainEqual({ id: person(5) });
  });

  it('find rows by organization and by village', async () => {
    const { found } = await entities(
      'Organization',
      [{ uscc: '91350101M000100Y43' }],
      'payments { totalCount }',
    );
    expect(found[0].payments.totalCount).toBeGreaterThan(0);
    const villages = await entities(
      'Village',
      [{ divisionCode: '120115001201' }, { divisionCode: '12011500' }],
      'name payments(first: 1) { totalCount nodes { divisionCode } }',
    );
    expect(villages.found[0].payments.nodes).toEqual([{ divisionCode: '120115001201' }]);
    expect(villages.found[0].name).toBe('村120115001201');
    // What is no village's code has no rows.
    expect(villages.found[1].payments).toEqual({ totalCount: 0, nodes: [] });
  });

  it('keep to the jurisdiction and to the rules of the register', async () => {
    const caller = callerOf('civil-affairs', { jurisdiction: '120116' });
    const { found, reads } = await entities(
      'Person',
      persons(1, 2, 3),
      'payments { totalCount } name',
      caller,
    );
    expect(found.map(({ payments }: { payments: { totalCount: number } }) => payments.totalCount)).toEqual([
      0, 0, 3,
    ]);
    expect(found[0].name).toBeNull();
    expect(reads.limitedTo).toBe('120116');
    const statistics = callerOf('civil-affairs', { purpose: 'STATISTICS' });
    expect((await entities('Person', persons(1), 'death { diedOn }', statistics)).found[0].death).toBeNull();
  });

  it('give keys of one entity, and of not many', async () => {
    const { found } = await entities(
      'Household',
      [{ id: household(3) }],
      'payments { keys(of: PERSON) { count rows } }',
    );
    expect(found[0].payments.keys).toEqual({ count: 5, rows: 8 });
    const { errors } = await desk.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { payments { keys(of: PERSON) { count } } } } }',
      {
        variables: {
          r: persons(...Array.from({ length: 21 }, (_, n) => n)).map((key) => ({
            __typename: 'Person',
            ...key,
          })),
        },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('ARGUMENT_INVALID');
  });
});

describe('entities', () => {
  it('are never null, whoever they are', async () => {
    const { found } = await entities(
      'Person',
      [{ id: 'nobody' }, ...persons(99_999)],
      'id name payments { totalCount } death { diedOn }',
    );
    expect(found).toEqual([
      { id: 'nobody', name: null, payments: { totalCount: 0 }, death: null },
      { id: person(99_999), name: null, payments: { totalCount: 0 }, death: null },
    ]);
  });

  it('answer their own fields from one row and by one statement', async () => {
    const { found } = await entities('Person', persons(1, 2), 'name maskedName');
    expect(desk.statements).toHaveLength(1);
    // The newer of the two rows.
    expect(found[0]).toEqual({ name: '张1', maskedName: '张*' });
  });

  it('read no column that was not asked for', async () => {
    await entities('Person', persons(1), 'maskedName', publicCaller);
    expect(desk.statements[0]?.text).not.toContain('"name"');
  });

  it('have the first row of a register where one is enough', async () => {
    const { found } = await entities('Person', persons(3, 95), 'death { diedOn deceased { id } }');
    expect(found).toEqual([
      { death: { diedOn: '2026-04-01', deceased: { id: person(3) } } },
      { death: null },
    ]);
  });
});
