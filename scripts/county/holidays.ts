import { addDays, daysBetween } from './calendar.ts';
import { readTable } from './geography.ts';

/** Days off by the calendar of public holidays, and weekend days worked in exchange. */
const [holidays, workdays] = [new Set<string>(), new Set<string>()];
for (const [, from, to, worked] of readTable('holidays.csv')) {
  for (let n = 0; n <= daysBetween(from!, to!); n += 1) holidays.add(addDays(from!, n));
  for (const day of (worked ?? '').split(' ').filter(Boolean)) workdays.add(day);
}

export const isHoliday = (day: string): boolean => holidays.has(day);

/** A weekend day on which people work (调休). */
export const isMakeUpDay = (day: string): boolean => workdays.has(day);

export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

export const isWorkingDay = (day: string): boolean => isMakeUpDay(day) || !(isHoliday(day) || isWeekend(day));
