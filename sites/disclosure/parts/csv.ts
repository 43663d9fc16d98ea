import type { Download } from '../page.ts';

export type Cell = string | number | null;

/**
 * A table as a file that spreadsheets open rightly: UTF-8 with its mark, lines by CRLF (RFC 4180), and no cell that a
 * spreadsheet takes for a formula.
 */
export function csv(name: string, rows: readonly (readonly Cell[])[]): Download {
  const lines = rows.map((row) => row.map(cell).join(','));
  return { name: `${name}.csv`, type: 'text/csv; charset=utf-8', body: `\uFEFF${lines.join('\r\n')}\r\n` };
}

/** What begins a formula for Excel, WPS or LibreOffice. A plain negative number is none. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

function cell(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
