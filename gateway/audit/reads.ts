import type pg from 'pg';
import type { AuditEntry } from './entry.ts';

/** Most entries that are looked at for one question. */
const MOST = 5_000;

/** The entries whose departments have read one of these subjects (their keyed hashes), the latest first. */
export async function readsOf(pool: pg.Pool, subjects: readonly string[]): Promise<AuditEntry[]> {
  if (subjects.length === 0) return [];
  const { rows } = await pool.query<{ entry: string }>(
    `SELECT entry FROM audit_entries
     WHERE position('"subjects":["' in entry) > 0
       AND jsonb_path_query_array(entry::jsonb, '$.read[*].subjects[*]') ?| $1::text[]
     ORDER BY seq DESC LIMIT ${MOST}`,
    [subjects],
  );
  return rows.map(({ entry }) => JSON.parse(entry) as AuditEntry);
}
