import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Caller } from '../../schema/caller.ts';
import { platformError } from '../../schema/errors.ts';
import type { Frames } from '../../schema/frames.ts';
import type { Batches } from './batches.ts';
import type { BinaryReader } from './binary-rows.ts';
import type { DepartmentDefinition } from './definition.ts';
import type { FeedSigner } from './feed-signer.ts';
import type { LinkService } from './link/service.ts';
import type { Token } from './link/token.ts';
import type { Pools } from './pools.ts';
import type { ReadLog } from './read-log.ts';
import type { KeptKeys } from './register/kept-keys.ts';
import type { ResidentSessions } from './resident-sessions.ts';

/** What one request carries through the resolvers of a department. Made new for each request. */
export interface DepartmentContext<Loaders = unknown> {
  department: string;
  caller: Caller;
  /** The public role's pool for callers without `<department>:read`, the application's for all others. */
  role: 'app' | 'public';
  db: NodePgDatabase;
  /** The same reader, for statements whose result is bytes. */
  binary: BinaryReader;
  /**
   * The state of the registers, and statistics, which are no one's data; and a resident's own rows, by a slip that stands:
   * always read with the application's role.
   */
  statusDb: NodePgDatabase;
  /**
   * Runs a mutation's work in one read-write transaction: of the application's role for whom the department lets read or
   * write with it, of the public role for everybody else, who may do there what the database grants.
   */
  write: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  /** Makes link tokens, for what is written. */
  link?: LinkService;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Signs what a household slip opens, in the department that keeps slips. */
  sessions?: ResidentSessions | undefined;
  /** Signs what goes to another platform, and the public role to read it with, in a department that has such a feed. */
  feed?: FeedSigner | undefined;
  publicDb?: NodePgDatabase | undefined;
  /** The name that the audit log has for a subject that is read. */
  subjectHash?: ((token: Token) => string) | undefined;
  /** What the department made of its own keys; undefined where it was given none. */
  own?: unknown;
  /** What was read: how many rows, about whom, and whether the jurisdiction limited it. */
  reads: ReadLog;
  /** Where the bytes of key sets go that the gateway takes as bytes; without it they are base64. */
  frames?: Frames | undefined;
  /** Key sets made earlier that still hold. */
  keptKeys?: KeptKeys | undefined;
  /** The kit's loaders, one for each kind of batch. */
  batches: Batches;
  /** The department's own. */
  loaders: Loaders;
}

export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];

/** Which reader a caller has: the application's, whoever holds the department's read scope or one that opens it. */
export function readerOf(
  { name, opens = [] }: Pick<DepartmentDefinition, 'name' | 'opens'>,
  { scopes }: Caller,
): 'app' | 'public' {
  return [`${name}:read`, ...opens].some((scope) => scopes.has(scope)) ? 'app' : 'public';
}

/** `write` of a context: pools read only, so a transaction has to say that it writes. */
export function writerOf(
  pools: Pools,
  { writes = [] }: Pick<DepartmentDefinition, 'writes'>,
  role: 'app' | 'public',
  { scopes }: Caller,
): DepartmentContext['write'] {
  const isApp = role === 'app' || writes.some((scope) => scopes.has(scope));
  if (isApp) return (work) => pools.app.transaction(work, { accessMode: 'read write' });
  return async (work) => {
    try {
      return await pools.public.transaction(work, { accessMode: 'read write' });
    } catch (error) {
      if (!isDenied(error)) throw error;
      throw platformError('FORBIDDEN', { count: 1, refused: [] });
    }
  };
}

/** PostgreSQL's insufficient_privilege, as it comes or inside of a drizzle error. */
function isDenied(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return code === '42501' || cause?.code === '42501';
}

/** Today in the administration's time zone, YYYY-MM-DD. */
export function today(clock: () => number): string {
  return new Date(clock() + 8 * 3_600_000).toISOString().slice(0, 10);
}
