import type { DepartmentContext } from '../kit/index.ts';
import { allowanceStandards } from './tables.ts';

export type AllowanceStandard = typeof allowanceStandards.$inferSelect;

/** What of a payment decides which standard is its own. */
interface Paid {
  scheme: string;
  month: string;
  divisionCode: string;
  /** Of the recipient; null where it is not known. */
  birthMonth: string | null;
}

/** Every standard: some dozens. */
export function standardsOf({ statusDb }: DepartmentContext): Promise<AllowanceStandard[]> {
  return statusDb.select().from(allowanceStandards);
}

/**
 * The standard of a payment: of its scheme, in force in its month, for the age that the recipient had by then; of several
 * that of the smallest division, then the latest. Null where there is none, or where it hangs on an age that is not known.
 */
export function standardFor(
  standards: readonly AllowanceStandard[],
  { scheme, month, divisionCode, birthMonth }: Paid,
): AllowanceStandard | null {
  const age = birthMonth === null ? null : Math.floor(monthsBetween(birthMonth, month) / 12);
  const fitting = standards.filter(
    (one) =>
      one.scheme === scheme &&
      divisionCode.startsWith(one.divisionCode) &&
      one.fromMonth <= month &&
      (one.untilMonth === null || month <= one.untilMonth) &&
      (one.ageFrom === null || (age !== null && age >= one.ageFrom)) &&
      (one.ageTo === null || (age !== null && age <= one.ageTo)),
  );
  const rank = ({ divisionCode: code, fromMonth }: AllowanceStandard) => `${100 + code.length} ${fromMonth}`;
  return fitting.sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0] ?? null;
}

/** The day of a month by which is paid: the standard's, or the Friday before where that is a weekend. */
export function payDayOf(month: string, payDay: number): string {
  const day = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, payDay));
  const weekend = { 6: 1, 0: 2 }[day.getUTCDay()] ?? 0;
  return new Date(day.getTime() - weekend * 86_400_000).toISOString().slice(0, 10);
}

function monthsBetween(from: string, to: string): number {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return number(to) - number(from);
}
