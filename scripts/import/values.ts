/**
 * Reads one cell as people in offices write it. Every function takes what a CSV or XLSX reader gives and returns the
 * value as it goes into the database, or an `Unreadable` that says what was expected. The cell itself is never put
 * into a message: it may be an identity number.
 */
export type Cell = string | number | boolean | Date | null;

export class Unreadable {
  readonly expected: string;
  constructor(expected: string) {
    this.expected = expected;
  }
}

/** Text: full-width letters, digits and spaces become ASCII, the ends are trimmed, nothing becomes null. */
export function readText(cell: Cell): string | null {
  if (cell === null) return null;
  if (cell instanceof Date) return isoDate(cell);
  const text = halfWidth(String(cell)).trim();
  return text === '' ? null : text;
}

/** A day: 2023-04-01, 2023/4/1, 2023.4.1, 20230401, 2023年4月1日 or a spreadsheet's own date. */
export function readDate(cell: Cell): string | null | Unreadable {
  if (cell instanceof Date) return isoDate(cell);
  const text = readText(cell);
  if (text === null) return null;
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const date = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return date ?? new Unreadable('a date such as 2023-04-01, 20230401 or 2023年4月1日');
}

/** A month: 2023-04, 2023/4, 202304, 2023年4月, or any day in it. */
export function readMonth(cell: Cell): string | null | Unreadable {
  const text = readText(cell);
  if (text === null) return null;
  const match = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  const date = match ? dayOf(Number(match[1]), Number(match[2]), 1) : readDate(cell);
  return typeof date === 'string'
    ? date.slice(0, 7)
    : new Unreadable('a month such as 2023-04, 202304 or 2023年4月');
}

/** A moment; without a zone it is Beijing time, as offices in China mean it. */
export function readDateTime(cell: Cell): string | null | Unreadable {
  if (cell instanceof Date) return cell.toISOString();
  const text = readText(cell);
  if (text === null) return null;
  const zoned = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : null;
  const time = /[T ](\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text);
  const day = readDate(text);
  const moment =
    zoned ??
    (typeof day === 'string'
      ? `${day}T${(time?.[1] ?? '0').padStart(2, '0')}:${time?.[2] ?? '00'}:${time?.[3] ?? '00'}+08:00`
      : '');
  const date = new Date(moment);
  return Number.isNaN(date.getTime())
    ? new Unreadable('a time such as 2023-04-01 09:30')
    : date.toISOString();
}

/** Money in yuan: 1,234.5, ￥135, 135元, 1.2万元. Exact: the digits are moved, never computed with floats. */
export function readMoney(cell: Cell): string | null | Unreadable {
  const text = readText(cell)
    ?.replace(/^(-?)[¥￥]/, '$1')
    .replace(/[,，\s]/g, '');
  if (text === undefined) return null;
  const match = /^(-?)(\d{1,12})(?:\.(\d+))?(万)?元?$/.exec(text);
  const expected = new Unreadable('an amount in yuan with at most two decimals, such as 1234.50');
  if (!match) return expected;
  const [, sign = '', whole = '', decimals = '', tenThousand] = match;
  const shift = tenThousand ? 4 : 0;
  const moved = whole + decimals.slice(0, shift).padEnd(shift, '0');
  const rest = decimals.slice(shift).replace(/0+$/, '');
  if (rest.length > 2) return expected;
  return `${sign}${moved.replace(/^0+(?=\d)/, '')}.${rest.padEnd(2, '0')}`;
}

/** A number, whole or with decimals, with or without thousands separators; a percent sign divides by 100. */
export function readNumber(cell: Cell): number | null | Unreadable {
  const text = readText(cell)?.replace(/[,，\s]/g, '');
  if (text === undefined) return null;
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (!match) return new Unreadable('a number such as 12 or 3.5');
  return Number(match[1]) / (match[2] ? 100 : 1);
}

/** 是/否, 有/无, true/false, 1/0, Y/N, √ and ×. */
export function readBoolean(cell: Cell): boolean | null | Unreadable {
  const text = readText(cell)?.toLowerCase();
  if (text === undefined) return null;
  if (['是', '有', 'true', '1', 'y', 'yes', '√'].includes(text)) return true;
  if (['否', '无', 'false', '0', 'n', 'no', '×'].includes(text)) return false;
  return new Unreadable('是 or 否');
}

/**
 * An identity, account or telephone number. A spreadsheet that took it for a number has destroyed its last digits
 * (1.2E+17, or 18 digits held as a float): that is reported, since nothing can bring them back.
 */
export function readLongNumber(cell: Cell): string | null | Unreadable {
  const damaged = new Unreadable(
    'the number as text; a spreadsheet turned it into a rounded one (like 1.2E+17), export it again with the column set to text',
  );
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? String(cell) : damaged;
  const text = readText(cell)?.replace(/[\s'’`-]/g, '');
  if (text === undefined) return null;
  return /^\d(?:\.\d+)?E\+?\d+$/i.test(text) ? damaged : text;
}

/** Full-width forms (U+FF01–FF5E) and the ideographic space become ASCII. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ');
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1800 && year < 2200;
  return real ? isoDate(date) : null;
}
