import { and, eq, gt, type SQL, sql } from 'drizzle-orm';
import type { Caller } from '../../schema/caller.ts';
import type { RowRule } from '../kit/index.ts';
import { temporaryListEntries } from './tables.ts';

/** Rows are limited by the reader's jurisdiction, except for reference data, which is public as a whole. */
export const rules: Readonly<Record<string, RowRule>> = {
  villages: { everywhere: true },
  divisions: { everywhere: true },
  allowanceStandards: { everywhere: true },
  temporaryListEntries: { where: ownLists },
};

/** Whoever made a list, while it lasts. */
function ownLists({ user }: Caller): SQL | undefined {
  if (user === null) return sql`false`;
  return and(eq(temporaryListEntries.owner, user), gt(temporaryListEntries.expiresAt, sql`now()`));
}
