import { type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupRow, readGroupPage } from './groups-ahead.ts';

const FIRST = 1_000;
const dialect = new PgDialect();

/** A database of `count` groups, numbered from 1; `reads` is how often it was asked. */
function databaseOf(count: number) {
  const asked = { reads: 0 };
  const execute = async (statement: SQL) => {
    asked.reads += 1;
    const { params } = dialect.sqlToQuery(statement);
    const [after, most] = (params.length === 2 ? params : [0, params[0]]) as [number, number];
    const length = Math.max(0, Math.min(most, count - Number(after)));
    return { rows: Array.from({ length }, (_, at) => ({ n: String(Number(after) + at + 1) })) };
  };
  return { db: { execute } as unknown as NodePgDatabase, asked };
}

async function readAll(db: NodePgDatabase, ahead: number, first = FIRST): Promise<string[]> {
  const all: string[] = [];
  for (let after: string | null = null; ; ) {
    const rows: GroupRow[] = await readGroupPage(db, pageAfter(after, first), ahead);
    all.push(...rows.slice(0, first).map(({ n }) => n!));
    if (rows.length <= first) return all;
    after = all.at(-1)!;
  }
}

const pageAfter = (after: string | null, first = FIRST) => ({
  groups: sql`groups`,
  rest: after === null ? sql`groups` : sql`groups after ${Number(after)}`,
  after,
  first,
  cursorOf: ({ n }: GroupRow) => n!,
});

describe('pages of groups', () => {
  it('are all the groups in order, however many and however far ahead they are read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 1_001, max: 7_000 }),
        async (count, ahead) => {
          const { db } = databaseOf(count);
          expect(await readAll(db, ahead)).toEqual(Array.from({ length: count }, (_, at) => String(at + 1)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('cost the database two readings instead of twenty', async () => {
    const { db, asked } = databaseOf(19_500);
    expect(await readAll(db, 50_000)).toHaveLength(19_500);
    expect(asked.reads).toBe(2);
  });

  it('are read one by one where somebody only looks at some', async () => {
    const { db, asked } = databaseOf(950);
    expect(await readAll(db, 50_000, 100)).toHaveLength(950);
    expect(asked.reads).toBe(10);
  });

  it('are read anew by whoever begins, and by a second one at the same place', async () => {
    const { db, asked } = databaseOf(5_000);
    await readGroupPage(db, pageAfter(null));
    await readGroupPage(db, pageAfter(null));
    await readGroupPage(db, pageAfter('1000'));
    await readGroupPage(db, pageAfter('1000'));
    expect(asked.reads).toBe(4);
    await readGroupPage(db, pageAfter('2000'));
    expect(asked.reads).toBe(4);
  });
});
