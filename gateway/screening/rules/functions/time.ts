import {
  dayNumber,
  dayText,
  hourOf,
  isWeekend,
  isWorkingDay,
  monthNumber,
  monthText,
  secondsOf,
  weekdayOf,
} from '../calendar.ts';
import { args, numberOf, RuleError, type RuleFunction, textOf } from '../define.ts';
import { spend } from '../meter.ts';
import { BOOL, NUMBER } from '../shape.ts';

const MAX_DAYS = 40_000;

export const timeFunctions: readonly RuleFunction[] = [
  {
    name: 'month',
    takes: args('of: month'),
    gives: NUMBER,
    zh: '月份序号（年×12＋月－1）；可给月份、日期或时刻',
    en: 'months since year 0 (year * 12 + month - 1) of a month, a date or a moment',
    call: ([of]) => monthIn(of, 'month'),
  },
  {
    name: 'date',
    takes: args('of: date'),
    gives: NUMBER,
    zh: '自1970-01-01起的天数；时刻取中国时间的那一天',
    en: 'days since 1970-01-01 of a date, or of the day in China of a moment',
    call: ([of]) => dayIn(of, 'date'),
  },
  {
    name: 'time',
    takes: args('of: moment'),
    gives: NUMBER,
    zh: '自1970年起的秒数',
    en: 'seconds since 1970 of a moment',
    call: ([of]) => read(of, 'time', 'a date and time', secondsOf),
  },
  {
    name: 'hour',
    takes: args('of: moment'),
    gives: NUMBER,
    zh: '中国时间的钟点，0至24，含小数',
    en: 'the clock in China, 0 to 24 with its fraction',
    call: ([of]) => read(of, 'hour', 'a date and time', hourOf),
  },
  {
    name: 'year',
    takes: args('of: month'),
    gives: NUMBER,
    zh: '年份；可给月份、日期、时刻或月份序号',
    en: 'the year of a month, a date, a moment, or of a number of months',
    call: ([of]) => over(monthIn(of, 'year'), (month) => Math.floor(month / 12)),
  },
  {
    name: 'weekday',
    takes: args('of: date'),
    gives: NUMBER,
    zh: '星期：1周一……7周日',
    en: 'day of the week: 1 Monday … 7 Sunday',
    call: ([of]) => over(dayIn(of, 'weekday'), weekdayOf),
  },
  {
    name: 'monthText',
    takes: args('of: number'),
    gives: { kind: 'month' },
    zh: '月份序号写成 YYYY-MM',
    en: 'a number of months written as YYYY-MM',
    call: ([of]) => over(numberOf(of, 'monthText'), monthText),
  },
  {
    name: 'dateText',
    takes: args('of: number'),
    gives: { kind: 'date' },
    zh: '天数写成 YYYY-MM-DD',
    en: 'a number of days written as YYYY-MM-DD',
    call: ([of]) => over(numberOf(of, 'dateText'), dayText),
  },
  {
    name: 'monthsBetween',
    takes: args('from: month, to: month'),
    gives: NUMBER,
    zh: '两个月份相差的月数（后减前）',
    en: 'months from the first to the second, negative where the second is earlier',
    call: ([from, to]) => between(monthIn(from, 'monthsBetween'), monthIn(to, 'monthsBetween')),
  },
  {
    name: 'daysBetween',
    takes: args('from: date, to: date'),
    gives: NUMBER,
    zh: '两个日期相差的天数（后减前）',
    en: 'days from the first to the second, negative where the second is earlier',
    call: ([from, to]) => between(dayIn(from, 'daysBetween'), dayIn(to, 'daysBetween')),
  },
  {
    name: 'yearsBetween',
    takes: args('from: date, to: date'),
    gives: NUMBER,
    zh: '两个日期之间的整年数',
    en: 'whole years from the first date to the second, by the calendar',
    call: ([from, to]) => wholeYears(dayIn(from, 'yearsBetween'), dayIn(to, 'yearsBetween')),
  },
  {
    name: 'addMonths',
    takes: args('to: month, months: number'),
    gives: { kind: 'month' },
    zh: '加上若干月后的月份，YYYY-MM',
    en: 'the month so many months later, YYYY-MM',
    call: ([to, months]) => {
      const [base, more] = [monthIn(to, 'addMonths'), numberOf(months, 'addMonths')];
      return base === null || more === null ? null : monthText(base + Math.trunc(more));
    },
  },
  {
    name: 'addDays',
    takes: args('to: date, days: number'),
    gives: { kind: 'date' },
    zh: '加上若干天后的日期，YYYY-MM-DD',
    en: 'the date so many days later, YYYY-MM-DD',
    call: ([to, days]) => {
      const [base, more] = [dayIn(to, 'addDays'), numberOf(days, 'addDays')];
      return base === null || more === null ? null : dayText(base + Math.trunc(more));
    },
  },
  {
    name: 'age',
    takes: args('birthMonth: month, at: month'),
    gives: NUMBER,
    zh: '某月的周岁，按出生年月',
    en: 'whole years of age in a month, from the month of birth',
    call: ([birth, at]) =>
      over(between(monthIn(birth, 'age'), monthIn(at, 'age')), (n) => Math.floor(n / 12)),
  },
  {
    name: 'workingDays',
    takes: args('from: date, to: date'),
    gives: NUMBER,
    zh: '前一日之后到后一日（含）的工作日数，按节假日安排',
    en: 'working days after the first date up to and with the second, by the calendar of public holidays',
    call: ([from, to], evaluation) => {
      const { calendar } = evaluation;
      const [first, last] = [dayIn(from, 'workingDays'), dayIn(to, 'workingDays')];
      if (first === null || last === null) return null;
      if (Math.abs(last - first) > MAX_DAYS)
        throw new RuleError(`workingDays: more than ${MAX_DAYS} days apart`);
      spend(evaluation, Math.abs(last - first));
      let days = 0;
      for (let day = Math.min(first, last) + 1; day <= Math.max(first, last); day++) {
        if (isWorkingDay(day, calendar)) days += 1;
      }
      return last < first ? -days : days;
    },
  },
  {
    name: 'isWorkingDay',
    takes: args('of: date'),
    gives: BOOL,
    zh: '是否工作日（含调休上班）',
    en: 'whether people work on that day',
    call: ([of], { calendar }) => over(dayIn(of, 'isWorkingDay'), (day) => isWorkingDay(day, calendar)),
  },
  {
    name: 'isHoliday',
    takes: args('of: date'),
    gives: BOOL,
    zh: '是否法定节假日安排的放假日',
    en: 'whether the day is off by the calendar of public holidays (an ordinary weekend is not)',
    call: ([of], { calendar }) => over(dayIn(of, 'isHoliday'), (day) => calendar.holidays.has(dayText(day))),
  },
  {
    name: 'isWeekend',
    takes: args('of: date'),
    gives: BOOL,
    zh: '是否周六或周日',
    en: 'whether the day is a Saturday or a Sunday',
    call: ([of]) => over(dayIn(of, 'isWeekend'), isWeekend),
  },
];

/** A number of months is taken as it is. */
function monthIn(value: unknown, where: string): number | null {
  if (typeof value === 'number') return value;
  return read(value, where, 'a month or a date', monthNumber);
}

/** A number of days is taken as it is. */
function dayIn(value: unknown, where: string): number | null {
  if (typeof value === 'number') return value;
  return read(value, where, 'a date', dayNumber);
}

function read(
  value: unknown,
  where: string,
  what: string,
  how: (text: string) => number | null,
): number | null {
  const text = textOf(value, where);
  if (text === null) return null;
  const found = how(text);
  if (found === null) throw new RuleError(`${where}: expected ${what}, found another text`);
  return found;
}

function over<T>(value: number | null, what: (value: number) => T): T | null {
  return value === null ? null : what(value);
}

function between(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : to - from;
}

function wholeYears(from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null;
  const [first, last] = [dayText(from), dayText(to)];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  return last.slice(5) < first.slice(5) ? years - 1 : years;
}
