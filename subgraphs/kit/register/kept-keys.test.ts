import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { callerOf, type Desk, openDesk } from '../testing/desk.ts';
import { sample } from '../testing/sample.ts';
import { createSampleDatabase, type SampleDatabase } from '../testing/sample-database.ts';
import { createKeptKeys, type KeptKeys } from './kept-keys.ts';

let database: SampleDatabase;
let kept: KeptKeys;
let desk: Desk;
let plain: Desk;
let writer: pg.Client;

beforeAll(async () => {
  database = await createSampleDatabase(inject('adminUrl'));
  writer = new pg.Client({ connectionString: database.adminUrl });
  await writer.connect();
  await noteChanges();
  await writer.query(`GRANT SELECT ON register_changes TO ${new URL(database.appUrl).username}`);
  // Payments come and go here by themselves.
  await writer.query(`ALTER TABLE payment_witnesses DROP CONSTRAINT payment_witnesses_row_id_fkey;
    ALTER TABLE payment_parts DROP CONSTRAINT payment_parts_payment_id_fkey`);
});
beforeEach(() => open(1024 * 1024));
afterEach(close);
afterAll(async () => {
  await writer.end();
  await database.drop();
});

let opened: { close(): Promise<void> }[] = [];

async function open(capacity: number) {
  await close();
  kept = await createKeptKeys(capacity, { leastBytes: 1 });
  desk = openDesk(sample, database, { keptKeys: kept });
  plain = openDesk(sample, database);
  opened = [desk, plain, kept];
}

async function close() {
  for (const one of opened.splice(0)) await one.close();
}

async function noteChanges() {
  await writer.query(
    await readFile(join(import.meta.dirname, '../../../migrations/shared/changes.sql'), 'utf8'),
  );
}

const KEYS =
  'keys(of: PERSON, role: RECIPIENT, with: {max: MONTH}, shard: 0, shards: 1) { tokens values count rows }';
const PAYMENTS = `{ payments { ${KEYS} } }`;

/** What the desk with kept sets answers, whether it has read rows for it, and that the plain one answers the same. */
async function ask(query = PAYMENTS, options: Parameters<Desk['ask']>[1] = {}) {
  const [given, expected] = [await desk.ask(query, options), await plain.ask(query, options)];
  expect(given.errors).toBeUndefined();
  expect(given.data).toEqual(expected.data);
  return desk.statements.some(({ text }) => /string_agg/.test(text)) ? 'made' : 'kept';
}

/** Asked until it is on disk, which happens after the answer. */
async function settle(query = PAYMENTS, options: Parameters<Desk['ask']>[1] = {}) {
  await expect.poll(() => ask(query, options)).toBe('kept');
}

describe('kept key sets', () => {
  it('answer again what was made, without reading a row', async () => {
    expect(await ask()).toBe('made');
    await settle();
    expect(await ask()).toBe('kept');
    expect(desk.statements.map(({ text }) => text).join('\n')).not.toMatch(/from "payments"/);
  });

  it.each([
    [
      'a row changed',
      "UPDATE payments SET month = '2027-01' WHERE id = (SELECT min(id::text)::uuid FROM payments WHERE recipient_id IS NOT NULL)",
    ],
    [
      'a row that went',
      'DELETE FROM payments WHERE id = (SELECT min(id::text)::uuid FROM payments WHERE recipient_id IS NOT NULL)',
    ],
  ])('do not outlive %s', async (_what, statement) => {
    await settle();
    await writer.query(statement);
    expect(await ask()).toBe('made');
  });

  it('stand through a write that is taken back, and one to a table they do not read', async () => {
    await settle();
    await writer.query('BEGIN; DELETE FROM payments; ROLLBACK');
    expect(await ask()).toBe('kept');
    await writer.query('BEGIN; SAVEPOINT s; DELETE FROM payments; ROLLBACK TO s; COMMIT');
    expect(await ask()).toBe('kept');
    await writer.query('CREATE TABLE other (id int)');
    await writer.query('INSERT INTO other VALUES (1)');
    expect(await ask()).toBe('kept');
  });

  it('made while a transaction is open fall when it ends, even where another has ended in between', async () => {
    const other = new pg.Client({ connectionString: database.adminUrl });
    await other.connect();
    try {
      await other.query('BEGIN');
      await other.query("DELETE FROM payments WHERE scheme = 'ORPHAN'");
      await writer.query("UPDATE payments SET month = '2027-02' WHERE scheme = 'ELDERLY_CARE'");
      await settle();
      await other.query('COMMIT');
      expect(await ask()).toBe('made');
      await settle();
    } finally {
      await other.end();
    }
  });

  it('leave one row a table behind, however many transactions write', async () => {
    for (let n = 0; n < 20; n += 1)
      await writer.query('UPDATE payments SET updated_at = now() WHERE head_count = 1');
    const { rows } = await writer.query('SELECT table_name FROM register_changes');
    expect(rows).toEqual([{ table_name: 'payments' }]);
  });

  it('are told apart by filter, shard, jurisdiction and what is carried', async () => {
    const bound = callerOf('civil-affairs', { jurisdiction: '120116' });
    const all = [
      [PAYMENTS],
      [PAYMENTS, { caller: bound }],
      [
        '{ payments(where: {scheme: {eq: ELDERLY_CARE}}) { keys(of: PERSON, role: RECIPIENT, shard: 0, shards: 1) { tokens } } }',
      ],
      [
        '{ payments(where: {scheme: {eq: MINIMUM_LIVING}}) { keys(of: PERSON, role: RECIPIENT, shard: 0, shards: 1) { tokens } } }',
      ],
      [
        '{ payments { keys(of: PERSON, role: RECIPIENT, with: {min: MONTH}, shard: 0, shards: 1) { tokens values } } }',
      ],
      [
        '{ payments { keys(of: PERSON, role: RECIPIENT, with: {count: true}, shard: 0, shards: 1) { tokens values } } }',
      ],
      ['{ payments { keys(of: HOUSEHOLD, by: RECIPIENT, shard: 0, shards: 1) { tokens by } } }'],
    ] as const;
    for (const [query, options] of all) expect(await ask(query, options)).toBe('made');
    for (const [query, options] of all) await settle(query, options);
    for (const [query, options] of all) expect(await ask(query, options)).toBe('kept');
  });

  it('are forgotten when asked to be', async () => {
    await settle();
    kept.clear();
    expect(await ask()).toBe('made');
  });

  it('are not kept of a table that does not say when it is written', async () => {
    await writer.query('DROP TRIGGER note_change ON payments');
    for (let n = 0; n < 3; n += 1) expect(await ask()).toBe('made');
    await noteChanges();
  });

  it('give what a plain reader gives, in whatever order sets are asked for and rows written, where the file holds few', async () => {
    await open(64 * 1024);
    const question = fc.record({
      shard: fc.constantFrom([0, 1], [0, 2], [1, 2]),
      carried: fc.constantFrom('', ', with: {max: MONTH}', ', with: {count: true}'),
      writes: fc.integer({ min: 0, max: 3 }),
    });
    const run = fc.asyncProperty(fc.array(question, { minLength: 5, maxLength: 12 }), async (questions) => {
      for (const {
        shard: [shard, shards],
        carried,
        writes,
      } of questions) {
        if (writes === 3)
          await writer.query(
            "UPDATE payments SET month = '2026-' || lpad((1 + random() * 11)::int::text, 2, '0') WHERE head_count = 2",
          );
        await ask(
          `{ payments { keys(of: PERSON, role: RECIPIENT${carried}, shard: ${shard}, shards: ${shards}) { tokens count rows } } }`,
        );
      }
    });
    await fc.assert(run, { numRuns: 12 });
  });

  it('do not outlive all their rows', async () => {
    await settle();
    await writer.query('TRUNCATE payments CASCADE');
    expect(await ask()).toBe('made');
  });
});
