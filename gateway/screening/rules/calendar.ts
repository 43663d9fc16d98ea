/** The days on which people do and do not work, beyond Saturdays and Sundays (国务院办公厅节假日安排). */
export interface Calendar {
  /** `YYYY-MM-DD`: public holidays and the days off around them */
  holidays: ReadonlySet<string>;
  /** weekend days on which people work instead (调休) */
  workdays: ReadonlySet<string>;
}

/** The same as data: lists of `YYYY-MM-DD`. */
export interface CalendarDays {
  holidays: readonly string[];
  workdays: readonly string[];
}

const calendars = new WeakMap<CalendarDays, Calendar>();

export function calendarOf(days: CalendarDays): Calendar {
  const known = calendars.get(days) ?? { holidays: new Set(days.holidays), workdays: new Set(days.workdays) };
  calendars.set(days, known);
  return known;
}

export const NO_CALENDAR: Calendar = { holidays: new Set(), workdays: new Set() };

const DAY_MS = 86_400_000;

export function isWorkingDay(day: number, { holidays, workdays }: Calendar): boolean {
  const text = dayText(day);
  if (workdays.has(text)) return true;
  return !holidays.has(text) && !isWeekend(day);
}

export function isWeekend(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday === 6 || weekday === 7;
}

/** 1 Monday … 7 Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Months since year 0 as `YYYY-MM`. */
export function monthText(month: number): string {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}`;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
/** China keeps one time, all over the country and all the year. */
const OFFSET_MS = 8 * 3_600_000;

/** Days since 1970-01-01 of a date, or of the day in China on which a moment fell. Null where it is neither. */
export function dayNumber(text: string): number | null {
  if (DATE.test(text)) return finite(Date.parse(`${text}T00:00:00Z`) / DAY_MS);
  if (!text.includes('T')) return null;
  return finite(Math.floor((Date.parse(text) + OFFSET_MS) / DAY_MS));
}

/** Months since year 0 (year * 12 + month - 1) of a month, a date or a moment. */
export function monthNumber(text: string): number | null {
  if (MONTH.test(text)) return finite(Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1);
  const day = dayNumber(text);
  if (day === null) return null;
  const date = dayText(day);
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Seconds since 1970 of a moment. */
export function secondsOf(text: string): number | null {
  return text.includes('T') ? finite(Date.parse(text) / 1000) : null;
}

/** The clock in China at a moment, in hours with their fraction. */
export function hourOf(text: string): number | null {
  const seconds = secondsOf(text);
  if (seconds === null) return null;
  const local = seconds + OFFSET_MS / 1000;
  return (local - Math.floor(local / 86_400) * 86_400) / 3600;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
