import { createHash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';

export type GroupRow = Record<string, string | null>;

/** One page of groups. */
interface GroupPage {
  /** All of them, sorted. */
  groups: SQL;
  /** Those that come after the cursor. */
  rest: SQL;
  /** null for the first page. */
  after: string | null;
  first: number;
  cursorOf(row: GroupRow): string;
}

/** From so many groups a page on, somebody reads all there are. */
const READ_ON = 1_000;
/** Groups read at once then. Any page costs the database the whole grouping, so a hundred pages would cost it a hundred times. */
const AHEAD = 50_000;
/** Rows that are kept for one pool of connections, together. */
const MOST_ROWS = 2 * AHEAD;
const KEPT_MS = 60_000;

interface Kept {
  rows: GroupRow[];
  /** Whether there may be more than these. */
  isCut: boolean;
  until: number;
}

const keptBy = new WeakMap<NodePgDatabase, Map<string, Kept>>();
const dialect = new PgDialect();

/**
 * The rows of a page of groups, and one more where there are more. Whoever asks for a large page after another is read far
 * ahead, and given the next pages of that reading: as of one moment, for a minute at most. A first page is always read anew,
 * and what is kept answers the same statement alone, in which the reader's jurisdiction stands.
 */
export async function readGroupPage(db: NodePgDatabase, page: GroupPage, ahead = AHEAD): Promise<GroupRow[]> {
  const { rest, after, first } = page;
  const read = async (most: number) => (await db.execute<GroupRow>(sql`${rest} limit ${most}`)).rows;
  if (after === null || first < READ_ON) return read(first + 1);

  const kept = keptBy.get(db) ?? new Map<string, Kept>();
  keptBy.set(db, kept);
  const now = Date.now();
  for (const [key, { until }] of kept) if (until < now) kept.delete(key);
  const known = kept.get(keyOf(page, after));
  kept.delete(keyOf(page, after));
  const isEnough = known && (known.rows.length > first || !known.isCut);
  const { rows, isCut, until } = isEnough ? known : await readAhead(read, ahead, now);
  if (rows.length > first) {
    const next = keyOf(page, page.cursorOf(rows[first - 1]!));
    kept.set(next, { rows: rows.slice(first), isCut, until });
    trim(kept);
  }
  return rows.slice(0, first + 1);
}

async function readAhead(
  read: (most: number) => Promise<GroupRow[]>,
  most: number,
  now: number,
): Promise<Kept> {
  const rows = await read(most);
  return { rows, isCut: rows.length === most, until: now + KEPT_MS };
}

/** The same groups, from the same place on, in pages of the same size. */
function keyOf({ groups, first }: GroupPage, after: string): string {
  const { sql: text, params } = dialect.sqlToQuery(groups);
  return createHash('sha256')
    .update(JSON.stringify([text, params, first, after]))
    .digest('base64');
}

function trim(kept: Map<string, Kept>): void {
  let rows = [...kept.values()].reduce((sum, one) => sum + one.rows.length, 0);
  for (const [key, one] of kept) {
    if (rows <= MOST_ROWS) return;
    rows -= one.rows.length;
    kept.delete(key);
  }
}
