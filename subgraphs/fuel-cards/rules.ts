import type { RowRule } from '../kit/index.ts';

/** A vehicle fills up where it happens to be: stations are not limited to the reader's district. */
export const rules: Readonly<Record<string, RowRule>> = { fuelStations: { everywhere: true } };
