import { and, gt, lte } from 'drizzle-orm';
import { reportClocks } from '../../schema/report-clocks.ts';
import type { DepartmentContext } from '../kit/index.ts';
import { officeCalendar } from './tables.ts';

/** By when a report that comes today is to be accepted, and to have its result. */
export async function dueDays(
  { statusDb }: Pick<DepartmentContext, 'statusDb'>,
  today: string,
): Promise<{ acceptBy: string; resultBy: string }> {
  const { accept, result } = reportClocks(today);
  // Two calendar days a working day hold the longest holiday there is.
  const last = addDays(today, result * 2 + 30);
  const rows = await statusDb
    .select({ day: officeCalendar.day, isWorkday: officeCalendar.isWorkday })
    .from(officeCalendar)
    .where(and(gt(officeCalendar.day, today), lte(officeCalendar.day, last)));
  const exceptions = new Map(rows.map(({ day, isWorkday }) => [day, isWorkday]));
  return {
    acceptBy: afterWorkingDays(today, accept, exceptions),
    resultBy: afterWorkingDays(today, result, exceptions),
  };
}

/** The nth working day after `day`; `exceptions` are days that differ from their weekday. */
export function afterWorkingDays(
  day: string,
  count: number,
  exceptions: ReadonlyMap<string, boolean>,
): string {
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (exceptions.get(current) ?? isWeekday(current)) left -= 1;
  }
  return current;
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

function isWeekday(day: string): boolean {
  return ![0, 6].includes(new Date(day).getUTCDay());
}
