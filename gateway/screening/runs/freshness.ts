/** How old a register may be before a run that refers to it is incomplete: its cycle, and as long again for the work. */
const MOST_DAYS: Readonly<Record<string, number>> = { DAILY: 2, MONTHLY: 62, QUARTERLY: 184, YEARLY: 732 };
const DAY_MS = 86_400_000;

/**
 * Whether a register is older than its update cycle allows. What is updated when something changes is never too old,
 * since nothing may have changed; a register that does not say how fresh it is, is.
 */
export function isStale(
  { asOf, cycle }: { asOf: string | null; cycle: string | null },
  now: number,
): boolean {
  if (cycle === null || cycle === 'ON_CHANGE') return false;
  if (asOf === null) return true;
  const most = MOST_DAYS[cycle];
  return most !== undefined && now - Date.parse(asOf) > most * DAY_MS;
}
