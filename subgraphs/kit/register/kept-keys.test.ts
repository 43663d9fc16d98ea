import fc from 'fast-check';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { noteChanges } from '../../../scripts/testing/postgres.ts';
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
  await noteChanges(writer);
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

const KEYS =
  'keys(of: PERSON, role: RECIPIENT, with: {max: MONTH}, shard: 0, shards: 1) { tokens values count rows }';
const PAYMENTS = `{ payments { ${KEYS} } }`;

/** What the desk with kept sets answers, whether it has read rows for it, and that the plain one answers the same. */
async function ask(query = PAYMENTS, options: Parameters<Desk['ask']>[1] = {}) {
  const [given, expected] = [await desk.ask(query, options), await plain.ask(query, options)];
  expect(given.errors).toBeUndefined();
  expect(given.data).toEqual(expected.data);
  return desk.statements.some(({ text }) => /''::bytea/.test(text)) ? 'made' : 'kept';
}

/** Asked until it is on disk, which happens after the answer. */
async function settle(query = PAYMENTS, options: Parameters<Desk['ask']>[1] = {}) {
  await expect.poll(() => ask(query, options)).toBe('kept');
}

/** Somebody else who writes. */
async function withOther(work: (other: pg.Client) => Promise<void>) {
  const other = new pg.Client({ connectionString: database.adminUrl });
  await other.connect();
  try {
    await work(other);
  } finally {
    await other.end();
  }
}

/** What a property may write; nothing, most often. */
const ANY_PAYMENT = 'SELECT id FROM payments ORDER BY random() LIMIT 1';
const WRITES = [
  '',
  '',
  '',
  "UPDATE payments SET month = '2026-' || lpad((1 + random() * 11)::int::text, 2, '0') WHERE head_count = 2",
  `UPDATE payments SET month = '2027-' || lpad((1 + random() * 11)::int::text, 2, '0') WHERE id = (${ANY_PAYMENT})`,
  `UPDATE payments SET recipient_id = (SELECT recipient_id FROM payments WHERE id = (${ANY_PAYMENT})) WHERE id = (${ANY_PAYMENT})`,
  `DELETE FROM payments WHERE id = (${ANY_PAYMENT})`,
];

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
    await withOther(async (other) => {
      await other.query('BEGIN');
      await other.query("DELETE FROM payments WHERE scheme = 'ORPHAN'");
      await writer.query("UPDATE payments SET month = '2027-02' WHERE scheme = 'ELDERLY_CARE'");
      await settle();
      await other.query('COMMIT');
      expect(await ask()).toBe('made');
      await settle();
    });
  });

  describe('of a range of tokens', () => {
    const RANGES = 4;
    const shardOf = (shard: number, rest = 'with: {max: MONTH}, role: RECIPIENT') =>
      `{ payments { keys(of: PERSON, ${rest}, shard: ${shard}, shards: ${RANGES}) { tokens count rows } } }`;
    const settleAll = async () => {
      for (let shard = 0; shard < RANGES; shard += 1) await settle(shardOf(shard));
    };
    const askAll = async () => {
      const ways: string[] = [];
      for (let shard = 0; shard < RANGES; shard += 1) ways.push(await ask(shardOf(shard)));
      return ways;
    };
    const only = (shards: number[]) =>
      Array.from({ length: RANGES }, (_, shard) => (shards.includes(shard) ? 'made' : 'kept'));
    /** A recipient of the shard. */
    const recipientIn = (shard: number) =>
      `(SELECT recipient_id FROM payments WHERE get_byte(recipient_id, 1) / 64 = ${shard} ORDER BY recipient_id LIMIT 1)`;

    it('stand through writes to rows of other ranges', async () => {
      await settleAll();
      await writer.query(`UPDATE payments SET month = '2027-03' WHERE recipient_id = ${recipientIn(2)}`);
      expect(await askAll()).toEqual(only([2]));
      await settleAll();
      await writer.query(`DELETE FROM payments WHERE recipient_id = ${recipientIn(0)}`);
      expect(await askAll()).toEqual(only([0]));
    });

    it('fall where a row leaves them, and where it comes to', async () => {
      await settleAll();
      await writer.query(
        `UPDATE payments SET recipient_id = ${recipientIn(3)} WHERE recipient_id = ${recipientIn(1)}`,
      );
      expect(await askAll()).toEqual(only([1, 3]));
    });

    it('stand through writes to rows that name nobody, and where nothing was written', async () => {
      await settleAll();
      const write = (where: string) => writer.query(`UPDATE payments SET month = '2027-04' WHERE ${where}`);
      expect((await write('recipient_id IS NULL')).rowCount).toBeGreaterThan(0);
      expect((await write('false')).rowCount).toBe(0);
      expect(await askAll()).toEqual(only([]));
    });

    it('fall with many rows, whatever their range', async () => {
      await settleAll();
      const { rowCount } = await writer.query(
        "UPDATE payments SET month = '2027-09' WHERE get_byte(recipient_id, 1) < 192",
      );
      expect(rowCount).toBeGreaterThanOrEqual(500);
      expect(await askAll()).toEqual(only([0, 1, 2, 3]));
    });

    it('fall with any row of the other tables that they read', async () => {
      const filtered = shardOf(1, 'role: WITNESSES');
      await settle(filtered);
      await writer.query(`UPDATE payments SET month = '2027-05' WHERE recipient_id = ${recipientIn(0)}`);
      expect(await ask(filtered)).toBe('made');
    });

    it('fall with any row where a rule over all of a subject’s rows chose them', async () => {
      const pairs =
        '{ payments { keys(of: HOUSEHOLD, by: RECIPIENT, having: {count: {gte: 1}}, shard: 1, shards: 4) { tokens by } } }';
      await settle(pairs);
      await writer.query(`UPDATE payments SET month = '2027-06' WHERE recipient_id = ${recipientIn(3)}`);
      expect(await ask(pairs)).toBe('made');
    });

    it('fall with any row once a column of tokens is not noted', async () => {
      await settleAll();
      await writer.query('DROP TRIGGER note_change_insert ON payments');
      await writer.query(`CREATE TRIGGER note_change_insert AFTER INSERT ON payments REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION note_change(); ALTER TABLE payments ENABLE ALWAYS TRIGGER note_change_insert`);
      await open(1024 * 1024);
      await settleAll();
      await writer.query(`UPDATE payments SET month = '2027-07' WHERE recipient_id = ${recipientIn(2)}`);
      expect(await askAll()).toEqual(only([0, 1, 2, 3]));
      await noteChanges(writer);
    });
  });

  it.each([
    [
      'a row written by a session that replays',
      "SET session_replication_role = replica; UPDATE payments SET month = '2027-10' WHERE head_count = 1; RESET session_replication_role",
    ],
    [
      'a row written while nothing was noted',
      `ALTER TABLE payments DISABLE TRIGGER note_change_update; UPDATE payments SET month = '2027-11' WHERE head_count = 1;
       ALTER TABLE payments ENABLE ALWAYS TRIGGER note_change_update`,
    ],
    ['rows written anew', 'VACUUM FULL payments'],
  ])('do not outlive %s', async (_what, statements) => {
    await settle();
    await writer.query(statements);
    expect(await ask()).toBe('made');
    await settle();
  });

  it.each([
    [
      'that a subscription writes to',
      `CREATE SUBSCRIPTION testing CONNECTION '' PUBLICATION none WITH (connect = false); SET allow_system_table_mods = on;
       INSERT INTO pg_subscription_rel SELECT oid, 'payments'::regclass, 'r', null FROM pg_subscription WHERE subname = 'testing'`,
      `DELETE FROM pg_subscription_rel WHERE srrelid = 'payments'::regclass; ALTER SUBSCRIPTION testing SET (slot_name = NONE);
       DROP SUBSCRIPTION testing; RESET allow_system_table_mods`,
    ],
    ['that has heirs', 'CREATE TABLE heirs () INHERITS (payments)', 'DROP TABLE heirs'],
  ])('are not kept of a table %s', async (_what, begin, end) => {
    await settle();
    for (const statement of begin.split(';')) await writer.query(statement);
    for (let n = 0; n < 3; n += 1) expect(await ask()).toBe('made');
    for (const statement of end.split(';')) await writer.query(statement);
    await settle();
  });

  it('do not outlive their table', async () => {
    await settle();
    const app = new URL(database.appUrl).username;
    await writer.query(`CREATE TABLE others (LIKE payments INCLUDING ALL); INSERT INTO others SELECT * FROM payments WHERE head_count = 1;
      GRANT SELECT ON others TO ${app}; ALTER TABLE payments RENAME TO set_aside; ALTER TABLE others RENAME TO payments`);
    for (let n = 0; n < 3; n += 1) expect(await ask()).toBe('made');
    await noteChanges(writer);
    await settle();
    await writer.query('DROP TABLE payments; ALTER TABLE set_aside RENAME TO payments');
    expect(await ask()).toBe('made');
  });

  it('fall by the writing of a transaction that sees nothing new, which fails by no other’s notes', async () => {
    await withOther(async (other) => {
      await other.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
      await other.query('SELECT 1 FROM payments LIMIT 1');
      const [one, two] = (await writer.query('SELECT id FROM payments ORDER BY recipient_id LIMIT 2')).rows;
      await writer.query("UPDATE payments SET month = '2028-01' WHERE id = $1", [one.id]);
      await settle();
      await other.query("UPDATE payments SET month = '2028-02' WHERE id = $1", [two.id]);
      await other.query('COMMIT');
      expect(await ask()).toBe('made');
    });
  });

  it('are noted as before by a database that was made before there were ranges', async () => {
    await writer.query(`DELETE FROM register_changes;
      CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON payments
        FOR EACH STATEMENT EXECUTE FUNCTION note_change();
      ALTER TABLE register_changes DROP COLUMN token_column, DROP COLUMN token_range;
      ALTER TABLE register_changes ADD CONSTRAINT register_changes_pkey PRIMARY KEY (table_name, transaction)`);
    await noteChanges(writer);
    await open(1024 * 1024);
    await settle();
    await writer.query("UPDATE payments SET month = '2027-08' WHERE head_count = 1");
    expect(await ask()).toBe('made');
    const { rows } = await writer.query("SELECT FROM pg_trigger WHERE tgname = 'note_change'");
    expect(rows).toEqual([]);
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
    await writer.query('DROP TRIGGER note_change_update ON payments');
    for (let n = 0; n < 3; n += 1) expect(await ask()).toBe('made');
    await noteChanges(writer);
  });

  it('give what a plain reader gives, in whatever order sets are asked for and rows written, where the file holds few', async () => {
    await open(64 * 1024);
    const question = fc.record({
      shard: fc.constantFrom([0, 1], [0, 2], [1, 2], [3, 8], [7, 16]),
      carried: fc.constantFrom('', ', with: {max: MONTH}', ', with: {count: true}'),
      writes: fc.constantFrom(...WRITES),
    });
    const run = fc.asyncProperty(fc.array(question, { minLength: 5, maxLength: 12 }), async (questions) => {
      for (const {
        shard: [shard, shards],
        carried,
        writes,
      } of questions) {
        if (writes) await writer.query(writes);
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
