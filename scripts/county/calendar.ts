import type { Random } from './types.ts';

/** Months are `YYYY-MM` and days `YYYY-MM-DD`: as text they sort as they follow each other. */

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** `2026-01` and 2 → `2026-03`; negative counts go back. */
export function addMonths(month: string, count: number): string {
  const total = monthNumber(month) + count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** Months from `from` to `to`: 0 when they are the same. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

/** Every month from `from` to `to`, both included; none when `to` is earlier. */
export function monthsFrom(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The same calendar day `count` years on; 29 February becomes the 28th where there is none. */
export function addYears(day: string, count: number): string {
  const year = String(Number(day.slice(0, 4)) + count);
  const rest = day.slice(4);
  return rest === '-02-29' && !isLeap(Number(year)) ? `${year}-02-28` : `${year}${rest}`;
}

/** Full years of age on a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The month in which somebody reaches an age. */
export function birthdayMonth(birthDate: string, age: number): string {
  return `${Number(birthDate.slice(0, 4)) + age}${birthDate.slice(4, 7)}`;
}

export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

export function randomDay(random: Random, from: string, to: string): string {
  return addDays(from, random.int(0, daysBetween(from, to)));
}

/** The day of a month on which allowances are paid: by the 10th, never on a weekend. */
export function payDay(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  for (let day = 10 - ((year + number) % 3); ; day -= 1) {
    const weekday = new Date(Date.UTC(year, number - 1, day)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return `${month}-${String(day).padStart(2, '0')}`;
  }
}

/** The county's five years: the first and the last month that anything is paid for. */
export function periodOf(asOf: string): { firstMonth: string; lastMonth: string } {
  const lastMonth = monthOf(asOf);
  return { firstMonth: addMonths(lastMonth, -59), lastMonth };
}

/** The first day of the Spring Festival (农历正月初一). */
export const springFestivals: Readonly<Record<string, string>> = {
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
};

/** The later of two days or months. */
export function later(a: string, b: string): string {
  if (a < b) return b;
  return a;
}

export function earlier(a: string, b: string): string {
  if (a < b) return a;
  return b;
}

const DAY = 86_400_000;

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
