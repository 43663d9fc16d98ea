import type { RowRule } from '../kit/index.ts';

/** Rows are limited by the reader's jurisdiction, except for reference data, which is public as a whole. */
export const rules: Readonly<Record<string, RowRule>> = {
  villages: { everywhere: true },
  divisions: { everywhere: true },
};
