import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { readSheet } from 'read-excel-file/node';
import type { Cell } from './values.ts';

/** One row of a table file: its line in the file (the heading is line 1) and its cells by heading. */
export type FileRow = { line: number; cells: ReadonlyMap<string, Cell> };

/** A file that cannot be read as a table, with what to do about it. */
export class FileUnreadable extends Error {}

/**
 * The rows of a CSV (UTF-8 or GB18030, with or without byte order mark; comma, semicolon or tab) or of an XLSX file's
 * first sheet, one after the other. A CSV is streamed; an XLSX is held in memory, as its format demands.
 */
export async function* readTable(path: string): AsyncGenerator<FileRow> {
  const extension = extname(path).toLowerCase();
  const magic = await head(path, 8);
  if (magic.subarray(0, 4).toString('hex') === 'd0cf11e0' || ['.xls', '.et', '.wps'].includes(extension)) {
    throw new FileUnreadable(
      `Expected CSV or XLSX, got the older ${extension || 'Office'} format: open it in WPS or Excel and save it as .xlsx.`,
    );
  }
  if (magic.subarray(0, 2).toString('latin1') === 'PK') yield* readXlsx(path);
  else yield* readCsv(path);
}

async function* readXlsx(path: string): AsyncGenerator<FileRow> {
  const sheet = (await readSheet(path)) as unknown as Cell[][];
  yield* withHeadings(sheet.map((cells, index) => ({ line: index + 1, cells })));
}

async function* readCsv(path: string): AsyncGenerator<FileRow> {
  const encoding = await encodingOf(path);
  const parser = parse({
    bom: true,
    delimiter: [',', '\t', ';'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const source = createReadStream(path);
  const decoder = iconv.decodeStream(encoding);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(decoder).pipe(parser);
  try {
    yield* withHeadings(csvRecords(parser));
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) {
      throw new FileUnreadable(
        `Expected CSV, got a line that is not: ${String(error.code)} (${lineOf(error)}).`,
      );
    }
    throw error;
  } finally {
    source.destroy();
  }
}

async function* csvRecords(parser: AsyncIterable<unknown>): AsyncGenerator<Record> {
  for await (const entry of parser) {
    const { record, info } = entry as { record: string[]; info: { lines: number } };
    yield { line: info.lines, cells: record };
  }
}

type Record = { line: number; cells: Cell[] };

/** The first row that is not a title (one filled cell) holds the headings; rows without any cell are passed over. */
async function* withHeadings(records: AsyncIterable<Record> | Iterable<Record>): AsyncGenerator<FileRow> {
  let headings: string[] | null = null;
  for await (const { line, cells } of records) {
    const filled = cells.filter((cell) => cell !== null && String(cell).trim() !== '').length;
    if (filled === 0) continue;
    if (headings === null) {
      if (filled === 1 && cells.length > 1) continue;
      headings = cells.map((cell) => String(cell ?? '').trim());
      const repeated = headings.find((name, index) => name !== '' && headings!.indexOf(name) !== index);
      if (repeated !== undefined)
        throw new FileUnreadable(`Expected each heading once, the heading ${repeated} stands twice.`);
      continue;
    }
    const named: [string, Cell][] = headings.map((name, index) => [name, cells[index] ?? null]);
    yield { line, cells: new Map(named.filter(([name]) => name !== '')) };
  }
  if (headings === null) throw new FileUnreadable('Expected a line of headings, the file is empty.');
}

/** UTF-16 by its mark, UTF-8 if every byte of the file fits it, else GB18030 (which takes in GBK and GB 2312). */
async function encodingOf(path: string): Promise<'utf-8' | 'utf-16' | 'gb18030'> {
  const mark = (await head(path, 2)).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return 'utf-16';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

async function head(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path).catch(() => {
    throw new FileUnreadable(`Expected a file that can be read, found none at ${path}.`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function lineOf(error: Error): string {
  return 'lines' in error ? `near line ${String(error.lines)}` : 'line unknown';
}
