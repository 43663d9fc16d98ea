import type { RowRule } from '../kit/index.ts';

/** Every register here is limited by the reader's jurisdiction and by nothing else. */
export const rules: Readonly<Record<string, RowRule>> = {};
