import { or, type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { TokenRange } from './side.ts';

// What a key set is made of, and whether that has been written to; see migrations/shared/changes.sql.

/** A statement, and which rows it is known to read. */
export interface KeyQuestion {
  statement: SQL;
  /** Of that table it reads the rows of this range and no others, as often as `scans` says; null where it reads any. */
  within: TokenRange | null;
  scans: number;
}

/** What an answer was made of: of `within`'s table the rows of a range, of the others any. */
export interface Sources {
  tables: readonly string[];
  within: TokenRange | null;
  /** Names of all of them, in order, and which tables these are. */
  names: readonly string[];
  identity: string;
}

/** How often a statement reads a table, if its name stands there for nothing else; else more often. */
function timesRead(text: string, table: string): number {
  return [...text.matchAll(new RegExp(`\\b${table}\\b(?!"?\\.)`, 'gi'))].length;
}

/** What a statement reads; null where not all of it says when it was written. */
export async function sourcesOf(
  db: NodePgDatabase,
  text: string,
  { within, scans }: KeyQuestion,
): Promise<Sources | null> {
  const known = await tablesOf(db);
  // Every word that is a table's name, whatever it stands for here: one table too many costs a little, one too few truth.
  const words = [...new Set(text.match(/[a-z_][a-z0-9_]*/gi))];
  const named = words.flatMap((word) => known.get(word) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (named.length === 0 || !named.every(({ isNoted }) => isNoted)) return null;
  const isNarrow =
    within !== null &&
    known.get(within.table)?.columns.includes(within.column) === true &&
    timesRead(text, within.table) === scans;
  const names = named.map(({ name }) => name);
  return {
    names,
    identity: named.map(({ identity }) => identity).join(),
    tables: isNarrow ? names.filter((name) => name !== within.table) : names,
    within: isNarrow ? within : null,
  };
}

/** A table or view. */
interface Known {
  name: string;
  identity: string;
  /** Whether it says when it was written. */
  isNoted: boolean;
  /** By which columns' tokens it says which of its rows were. */
  columns: string[];
}

/** What is written to table `c` past its own triggers: by a subscription, whose worker fires none for a statement; to a part. */
const unnoted = sql`(exists (select from pg_subscription_rel s where s.srrelid = c.oid)
  or exists (select from pg_inherits i where i.inhparent = c.oid))`;

/**
 * Which table `c` is and on which server's start, and the triggers by which it says when it is written. Another table in
 * its place, one written anew, a dump that was put back, a trigger that was off for a while: all of it changes this.
 */
const identity = sql`concat_ws(' ', extract(epoch from pg_postmaster_start_time()), c.oid, pg_relation_filenode(c.oid), ${unnoted},
  (select string_agg(concat(t.oid, t.tgenabled, t.xmin), ' ' order by t.oid) from pg_trigger t
    where t.tgrelid = c.oid and t.tgname ~ '^note_change_'))`;

async function tablesOf(db: NodePgDatabase): Promise<Map<string, Known>> {
  // A standby does not know which transactions are under way.
  const { rows } = await db.execute<{ name: string; identity: string; noted: boolean; columns: string[] }>(
    sql`select c.relname as name, ${identity} as identity,
        count(*) filter (where t.tgenabled = 'A') = ${EVENTS} and c.relkind = 'r' and not ${unnoted}
          and not pg_is_in_recovery() as noted,
        coalesce(max(string_to_array(encode(t.tgargs, 'escape'), '\\000')) filter (where t.tgname = 'note_change_insert'), '{}') as columns
      from pg_class c left join pg_trigger t on t.tgrelid = c.oid and t.tgname ~ '^note_change_'
      where c.relnamespace = 'public'::regnamespace and c.relkind not in ('i', 'I', 'S', 'c')
      group by c.oid, c.relname`,
  );
  return new Map(rows.map(({ noted, ...row }) => [row.name, { ...row, isNoted: noted }]));
}

/** INSERT, UPDATE, DELETE, TRUNCATE: a trigger each. */
const EVENTS = 4;

/** What transactions see who look now. */
export async function snapshotOf(db: NodePgDatabase): Promise<string> {
  const { rows } = await db.execute<{ snapshot: string }>(
    sql`select pg_current_snapshot()::text as snapshot`,
  );
  return rows[0]!.snapshot;
}

/** Whether nothing has been written to these since the snapshot. */
export async function areUnchanged(db: NodePgDatabase, sources: Sources, snapshot: string): Promise<boolean> {
  const { tables, within, names } = sources;
  const whole = sql`table_name = any(${sql.param(tables)}::text[])`;
  const part =
    within &&
    sql`table_name = ${within.table} and (token_column = '' or token_column = ${within.column}
      and token_range between ${within.from >> 2} and ${(within.to - 1) >> 2})`;
  const { rows } = await db.execute<{ identity: string; current: boolean }>(
    sql`select string_agg(${identity}, ',' order by c.relname collate "C") as identity,
        not exists (select from register_changes
          where (${or(whole, part ?? undefined)}) and not pg_visible_in_snapshot(transaction, ${snapshot}::pg_snapshot)) as current
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any(${sql.param(names)}::text[])`,
  );
  return rows[0]!.current && rows[0]!.identity === sources.identity;
}
