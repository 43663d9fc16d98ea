import { platformError } from '../../../schema/errors.ts';
import type { DepartmentContext } from '../context.ts';

/** What one list may ask for. */
export const bounds = {
  first: 1_000,
  firstPublic: 100,
  in: 1_000,
  whereDepth: 8,
  conditions: 100,
  /** In all the lists of one `where` together. */
  values: 5_000,
  orders: 5,
  /** One shard; 250,000 tokens are 5.7 MB of base64, and the gateway's cost for a scalar grows faster than its size. */
  keys: 250_000,
  shards: 256,
  /** Codes are read of sets that somebody looks at: of a screen's candidates, not of a city's companies. */
  codes: 20_000,
  /** What rows are grouped by, at once. */
  groupings: 4,
  /** Key sets of single entities in one operation: they are not batched. */
  entityKeySets: 20,
} as const;

/** The number of rows of a page, checked. */
export function pageSize(context: DepartmentContext, first: number | null | undefined): number {
  const most = context.caller.kind === 'public' ? bounds.firstPublic : bounds.first;
  const size = first ?? 20;
  if (size < 1 || size > most) throw argumentInvalid('first', `1..${most}`);
  return size;
}

/** The error for an argument whose value GraphQL accepts and the register does not. */
export function argumentInvalid(argument: string, expected: string) {
  return platformError('ARGUMENT_INVALID', { argument, expected });
}
