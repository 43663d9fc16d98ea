import type { Caller } from '../../schema/caller.ts';
import { type RowRule, startsWith } from '../kit/index.ts';
import { publicReports } from './tables.ts';

/**
 * A report is seen by its office and those above it. What names a street's office went to the district's: the street then
 * does not see that there is one, though it lies in its division.
 */
export const rules: Readonly<Record<string, RowRule>> = {
  publicReports: {
    where: ({ jurisdiction }: Caller) =>
      jurisdiction === null ? undefined : startsWith(publicReports.office, jurisdiction),
  },
  reportOffices: { everywhere: true },
};
