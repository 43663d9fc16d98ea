import { type SQL, sql } from 'drizzle-orm';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BinaryReader, createBinaryReader } from './binary-rows.ts';

let pool: pg.Pool;
let read: BinaryReader;

beforeAll(() => {
  pool = new pg.Pool({ connectionString: inject('adminUrl'), max: 2 });
  read = createBinaryReader(pool);
});
afterAll(() => pool.end());

const text = async (statement: SQL) =>
  (await read(statement)).map((row) => row.map((one) => one?.toString() ?? null));

describe('rows in binary', () => {
  it('are buffers, null for NULL, in the statement’s order', async () => {
    const [first, second, ...others] = await read(
      sql`select 7::bigint, '\\x00ff'::bytea, null::text union all select 8::bigint, ''::bytea, 'x'`,
    );
    expect(first).toEqual([Buffer.from('0000000000000007', 'hex'), Buffer.from([0, 255]), null]);
    expect(second?.slice(1)).toEqual([Buffer.alloc(0), Buffer.from('x')]);
    expect(others).toEqual([]);
    expect(await read(sql`select 1 where false`)).toEqual([]);
  });

  it('of bytes larger than any one message of a socket are whole', async () => {
    const [[bytes] = []] = await read(sql`select convert_to(repeat('阳光', 400000), 'UTF8')`);
    expect(bytes?.toString()).toBe('阳光'.repeat(400_000));
  });

  it('come of values, whatever stands in them, as they would of parameters', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0')),
      fc.constantFrom("'; drop table x; --", '\\', "\\'", '$1', '$$', "E'\\x41'", '%s', '"', "''", ' $2 '),
    );
    const run = fc.asyncProperty(
      hostile,
      hostile,
      fc.uint8Array(),
      fc.integer(),
      fc.boolean(),
      async (one, other, raw, number, flag) => {
        const bytes = Buffer.from(raw);
        const list = [one, other];
        const found = await read(
          sql`select ${one}::text, ${bytes}::bytea, ${String(number)}::text, (${flag}::boolean)::text, 'a $1 "b" $9', ${sql.param(list)}::text[] = array[${one}::text, ${other}::text], ${null}::text as "x $3"`,
        );
        expect(found).toEqual([
          [
            Buffer.from(one),
            bytes,
            Buffer.from(String(number)),
            Buffer.from(String(flag)),
            Buffer.from('a $1 "b" $9'),
            Buffer.from([1]),
            null,
          ],
        ]);
      },
    );
    await fc.assert(run, { numRuns: 60 });
  });

  it('type a value as a parameter is typed: by what it is compared with', async () => {
    expect(
      await text(
        sql`select (date '2026-01-02' > ${'2026-01-01'})::text, (numeric '1.50' = ${1.5})::text, (5 = ${5})::text`,
      ),
    ).toEqual([['true', 'true', 'true']]);
  });

  it('that fail reject with PostgreSQL’s code, and the pool goes on', async () => {
    for (let n = 0; n < 4; n += 1)
      await expect(read(sql`select 1 / ${0}::int`)).rejects.toMatchObject({ code: '22012' });
    await expect(read(sql`select nonsense`)).rejects.toMatchObject({ code: '42703' });
    expect(await text(sql`select 'well'`)).toEqual([['well']]);
  });

  it('refuse a value that has no text of its own', async () => {
    await expect(read(sql`select ${sql.param({ a: 1 })}::text`)).rejects.toThrow('literal');
    expect(await text(sql`select 'well'`)).toEqual([['well']]);
  });
});
