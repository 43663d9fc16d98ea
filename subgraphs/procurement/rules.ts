import { isNull, lte, or } from 'drizzle-orm';
import type { RowRule } from '../kit/index.ts';
import { bids } from './tables.ts';

/** Rows are limited by the reader's jurisdiction; who bids is secret until the opening, also in here (招标投标法 §22, §36). */
export const rules: Readonly<Record<string, RowRule>> = {
  // Bids that were never opened (fewer than three bidders) have no such day.
  bids: { where: (_caller, today) => or(isNull(bids.openedOn), lte(bids.openedOn, today)) },
};
