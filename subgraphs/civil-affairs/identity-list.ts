import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { readSheet } from 'read-excel-file/node';
import { platformError } from '../../schema/errors.ts';

/** A number as it stands in a file, and in which line. */
export interface ListedNumber {
  line: number;
  number: string;
}

/** An XLSX is a compressed file: so much it may hold, whatever its own size. */
const MAX_UNPACKED = 32 * 1024 * 1024;
const NUMBER = /^\d{14,17}[\dXx]$/;

/**
 * The identity numbers of a CSV (UTF-8 or GB18030) or of an XLSX file's first sheet: in each line the first cell that
 * looks like one. A first line without any is the headings; another line without one is told as an empty number.
 */
export async function readIdentityList(file: Buffer, format: 'CSV' | 'XLSX'): Promise<ListedNumber[]> {
  const lines = format === 'XLSX' ? await xlsxLines(file) : csvLines(file);
  const listed = lines.map((cells, index) => ({
    line: index + 1,
    number: cells.map((cell) => String(cell ?? '').trim()).find((cell) => NUMBER.test(cell)) ?? '',
    isEmpty: cells.every((cell) => String(cell ?? '').trim() === ''),
  }));
  return listed
    .filter(({ line, number, isEmpty }) => !isEmpty && !(line === 1 && number === ''))
    .map(({ line, number }) => ({ line, number }));
}

function csvLines(file: Buffer): string[][] {
  const text = isUtf8(file) ? file.toString('utf8') : iconv.decode(file, 'gb18030');
  try {
    return parse(text, { bom: true, delimiter: [',', '\t', ';'], relax_column_count: true });
  } catch {
    throw unreadable('a CSV file');
  }
}

async function xlsxLines(file: Buffer): Promise<unknown[][]> {
  if (unpackedSize(file) > MAX_UNPACKED) throw unreadable('an XLSX file of at most 32 MB when unpacked');
  try {
    return (await readSheet(file)) as unknown[][];
  } catch {
    throw unreadable('an XLSX file');
  }
}

/** What the entries of a zip's central directory say they unpack to. */
function unpackedSize(file: Buffer): number {
  let size = 0;
  for (let at = file.indexOf(ENTRY); at >= 0 && at + 28 <= file.length; at = file.indexOf(ENTRY, at + 4)) {
    size += file.readUInt32LE(at + 24);
  }
  return size;
}

const ENTRY = Buffer.from('PK\x01\x02', 'latin1');

function isUtf8(file: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file);
    return true;
  } catch {
    return false;
  }
}

function unreadable(expected: string) {
  return platformError('ARGUMENT_INVALID', { argument: 'content', expected: `base64 of ${expected}` });
}
