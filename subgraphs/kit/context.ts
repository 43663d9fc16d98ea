import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Caller } from '../../schema/caller.ts';
import type { Batches } from './batches.ts';
import type { ReadLog } from './read-log.ts';

/** What one request carries through the resolvers of a department. Made new for each request. */
export interface DepartmentContext<Loaders = unknown> {
  department: string;
  caller: Caller;
  /** The public role's pool for callers without `<department>:read`, the application's for all others. */
  role: 'app' | 'public';
  db: NodePgDatabase;
  /** The state of the registers, which is no one's data: always read with the application's role. */
  statusDb: NodePgDatabase;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** What was read: how many rows, about whom, and whether the jurisdiction limited it. */
  reads: ReadLog;
  /** The kit's loaders, one for each kind of batch. */
  batches: Batches;
  /** The department's own. */
  loaders: Loaders;
}

/** Today in the administration's time zone, YYYY-MM-DD. */
export function today(clock: () => number): string {
  return new Date(clock() + 8 * 3_600_000).toISOString().slice(0, 10);
}
