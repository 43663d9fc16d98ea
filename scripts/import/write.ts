import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { PgTable } from 'drizzle-orm/pg-core';

type Row = Record<string, unknown>;
type Database = Pick<NodePgDatabase, 'insert' | 'execute'>;

/** What became of the rows of a batch. */
export interface Written {
  inserted: number;
  updated: number;
  unchanged: number;
}

/**
 * Writes rows by natural key: a new one is inserted, one that differs in a given column is updated (and its `updatedAt`
 * with it), one that is the same is left alone. All rows of a batch must have the same columns.
 */
export async function upsert(
  database: Database,
  table: PgTable,
  naturalKey: readonly string[],
  rows: readonly Row[],
): Promise<Written> {
  if (rows.length === 0) return { inserted: 0, updated: 0, unchanged: 0 };
  const columns = getTableColumns(table);
  const given = Object.keys(rows[0]!).filter((name) => !naturalKey.includes(name));
  const incoming = (name: string) => sql.raw(`excluded."${columns[name]!.name}"`);
  const set: Record<string, SQL> = Object.fromEntries(given.map((name) => [name, incoming(name)]));
  if (columns.updatedAt) set.updatedAt = sql`now()`;
  const list = (values: SQL[]) => sql.join(values, sql`, `);
  const differs = given.length
    ? sql`(${list(given.map((name) => sql`${columns[name]!}`))}) IS DISTINCT FROM (${list(given.map(incoming))})`
    : sql`false`;
  const written = await database
    .insert(table)
    .values(rows as never)
    .onConflictDoUpdate({
      target: naturalKey.map((name) => columns[name]!),
      set: given.length ? set : { [naturalKey[0]!]: incoming(naturalKey[0]!) },
      setWhere: differs,
    })
    .returning({ inserted: sql<boolean>`(xmax = 0)` });
  const inserted = written.filter((row) => row.inserted).length;
  return { inserted, updated: written.length - inserted, unchanged: rows.length - written.length };
}

/** Counts the register anew, so that the catalogue and every key set say how complete and how fresh it is. */
export async function refreshStatus(database: Database, register: string, table: PgTable): Promise<void> {
  const fault = Object.values(getTableColumns(table)).find((column) => column.name.endsWith('_fault'));
  const faults = (kinds: string) =>
    sql.raw(fault ? `count(*) FILTER (WHERE "${fault.name}" IN (${kinds}))` : '0');
  await database.execute(sql`
    INSERT INTO register_status (register, rows, without_identity, bad_checksum, as_of)
    SELECT ${register}, count(*), ${faults(`'MISSING', 'FORMAT'`)}, ${faults(`'CHECKSUM'`)}, now()
    FROM ${sql.identifier(getTableName(table))}
    ON CONFLICT (register) DO UPDATE SET rows = excluded.rows, without_identity = excluded.without_identity,
      bad_checksum = excluded.bad_checksum, as_of = excluded.as_of`);
}
