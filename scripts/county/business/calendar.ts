import { addDays } from '../calendar.ts';

/** A moment of a day in Beijing time: `moment('2024-03-01', 9, 30)` → `2024-03-01T09:30:00+08:00`. */
export function moment(day: string, hour: number, minute = 0, second = 0): string {
  return `${day}T${two(hour)}:${two(minute)}:${two(second)}+08:00`;
}

/** The day itself, or the next Monday: offices neither open bids nor sign at weekends. */
export function workingDay(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

export const yearOf = (day: string): string => day.slice(0, 4);

/** Yuan with two decimals from a number of yuan. */
export const yuan = (amount: number): string => amount.toFixed(2);

/** To the fen, so that sums of what is written agree. */
export const cents = (amount: number): number => Math.round(amount * 100) / 100;

const two = (part: number) => String(part).padStart(2, '0');
