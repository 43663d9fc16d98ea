import { monthNumber, monthText } from './rules/calendar.ts';
import { RuleError } from './rules/define.ts';

/** First and last month of a finding, `YYYY-MM`; for a finding without months, years as `YYYY`. */
export interface Period {
  first: string;
  last: string;
}

/** Takes a month, a date or a moment, a number of months, a year, or a list of these. */
export function periodOf(value: unknown): Period | null {
  const texts = (Array.isArray(value) ? value : [value])
    .filter((one) => one !== null && one !== undefined)
    .map(textOf)
    .sort();
  const [first] = texts;
  return first === undefined ? null : { first, last: texts.at(-1)! };
}

function textOf(value: unknown): string {
  // A year is no month's number: those of our time begin at 20,000.
  if (typeof value === 'number') return value < 3000 ? String(value) : monthText(Math.trunc(value));
  if (typeof value === 'string') {
    if (/^\d{4}$/.test(value)) return value;
    const month = monthNumber(value);
    if (month !== null) return monthText(month);
  }
  throw new RuleError('expected months, dates or years');
}
