import type { RowRule } from '../kit/index.ts';

/** Every register here is limited by the reader's jurisdiction; what is not published yet, by the public's row policy. */
export const rules: Readonly<Record<string, RowRule>> = {};
