import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { noteChanges } from '../../../scripts/testing/postgres.ts';
import { createSampleDatabase, type SampleDatabase } from '../testing/sample-database.ts';

// What tables note of their own writing, by which kept key sets fall.

let database: SampleDatabase;
let writer: pg.Client;

beforeAll(async () => {
  database = await createSampleDatabase(inject('adminUrl'));
  writer = new pg.Client({ connectionString: database.adminUrl });
  await writer.connect();
  await noteChanges(writer);
});
afterAll(async () => {
  await writer.end();
  await database.drop();
});

describe('tables that note their own writing', () => {
  it('leave one note of the same rows behind, however many transactions write', async () => {
    const notes = async () =>
      (
        await writer.query(
          "SELECT token_column, token_range FROM register_changes WHERE table_name = 'payments'",
        )
      ).rows;
    const write = async (where: string) => {
      for (let n = 0; n < 10; n += 1)
        await writer.query(`UPDATE payments SET updated_at = now() WHERE ${where}`);
    };
    await write('true');
    expect(await notes()).toEqual([{ token_column: '', token_range: 0 }]);
    await write('head_count = 1');
    const found = (await notes()).map(Object.values).map(String);
    expect(found.length).toBeGreaterThan(64);
    expect(new Set(found).size).toBe(found.length);
  });

  it('let a migration take a column of tokens away and write before the triggers have followed', async () => {
    await writer.query('CREATE TABLE moved (a_id bytea, b_id bytea)');
    await noteChanges(writer);
    await writer.query('ALTER TABLE moved DROP COLUMN b_id');
    await writer.query("INSERT INTO moved VALUES ('\\x0102'), ('\\x'), (null)");
    await writer.query(
      "ALTER TABLE moved ALTER a_id TYPE text USING encode(a_id, 'hex'); UPDATE moved SET a_id = '02'",
    );
    await writer.query("ALTER TABLE moved ALTER a_id TYPE bytea USING decode(a_id, 'hex')");
    const notes = async () => {
      const { rows } = await writer.query(
        "SELECT token_column AS c, token_range AS r FROM register_changes WHERE table_name = 'moved' ORDER BY 1, 2",
      );
      return rows.map(({ c, r }) => [c, r]);
    };
    expect(await notes()).toEqual([['', 0]]);
    await noteChanges(writer);
    await writer.query("INSERT INTO moved VALUES ('\\x01ff'), ('\\x'), (null)");
    expect(await notes()).toEqual([
      ['', 0],
      ['a_id', 63],
      ['a_id', 64],
    ]);
    await writer.query("INSERT INTO moved SELECT '\\x0180' FROM generate_series(1, 500)");
    expect(await notes()).toEqual([['', 0]]);
    await writer.query('DROP TABLE moved');
  });
});
