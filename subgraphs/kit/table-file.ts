import { crc32, inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { readSheet } from 'read-excel-file/node';
import { platformError } from '../../schema/errors.ts';

/** What a caller sends as a file: rows of cells. */
export type TableFormat = 'CSV' | 'XLSX';

/** An XLSX is a compressed file: so much it may hold, whatever it says of itself. */
const MAX_UNPACKED = 16 * 1024 * 1024;
const MAX_PARTS = 500;
const MAX_ROW = 50_000;
const MAX_COLUMN = 200;
const MAX_CELLS = 400_000;

/**
 * The rows of a CSV (UTF-8 or GB18030) or of an XLSX file's first sheet, as a caller sends them: a file that claims to be
 * small and is not, or whose one cell stands in the last column of the last row, is refused before it fills the memory.
 * Throws ARGUMENT_INVALID of `argument`.
 */
export async function readTableFile(
  file: Buffer,
  format: TableFormat,
  argument: string,
): Promise<string[][]> {
  const rows = format === 'XLSX' ? await sheetOf(file) : csvOf(file);
  if (rows) return rows.map((cells) => cells.map(textOf));
  const kind = format === 'CSV' ? 'a CSV file' : 'an XLSX file of at most 50000 rows and 16 MB when unpacked';
  throw platformError('ARGUMENT_INVALID', { argument, expected: `base64 of ${kind}` });
}

/** A day as `2026-01-05`, whatever the sheet shows it as. */
function textOf(cell: unknown): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim();
}

function csvOf(file: Buffer): unknown[][] | null {
  const text = isUtf8(file) ? file.toString('utf8') : iconv.decode(file, 'gb18030');
  try {
    return parse(text, { bom: true, delimiter: [',', '\t', ';'], relax_column_count: true });
  } catch {
    return null;
  }
}

function isUtf8(file: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file);
    return true;
  } catch {
    return false;
  }
}

async function sheetOf(file: Buffer): Promise<unknown[][] | null> {
  try {
    const parts = unpack(file);
    // What is read is what was looked at: the file is packed anew from it.
    if (!parts?.every(({ bytes }) => isModest(bytes))) return null;
    return (await readSheet(pack(parts))) as unknown as unknown[][];
  } catch {
    return null;
  }
}

interface Part {
  name: string;
  bytes: Buffer;
}

/** What a reader of cells needs; everything else of a workbook is left aside. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** Whether a part, of which any may be read as a sheet, has few rows and columns: each that is passed over would be made, too. */
function isModest(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  let cells = 0;
  for (const _ of text.matchAll(/<(?:[\w-]+:)?(?:c|row)[\s/>]/g)) if (++cells > MAX_CELLS) return false;
  for (const [, quoted = ''] of text.matchAll(/(?:\s|(?<!xmlns):)r\s*=\s*("[^"]*"|'[^']*')/g)) {
    const place = /^([A-Z]{0,3})(\d{0,7})$/.exec(quoted.slice(1, -1));
    if (!place || columnOf(place[1]!) > MAX_COLUMN || Number(place[2]) > MAX_ROW) return false;
  }
  return true;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const HEAD = 0x04034b50;

/** The XML parts of a zip file, each unpacked within what is left of the allowance. Null where it is none, or too large. */
function unpack(file: Buffer): Part[] | null {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END) return null;
  const count = file.readUInt16LE(end + 10);
  if (count > MAX_PARTS) return null;
  const parts: Part[] = [];
  let left = MAX_UNPACKED;
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (file.readUInt32LE(at) !== ENTRY) return null;
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (NEEDED.test(name)) {
      const packed = packedOf(file, file.readUInt32LE(at + 42), file.readUInt32LE(at + 20));
      const isStored = file.readUInt16LE(at + 10) === 0;
      const bytes = isStored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
      left -= bytes.length;
      if (left < 0) return null;
      parts.push({ name, bytes });
    }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function packedOf(file: Buffer, at: number, length: number): Buffer {
  if (file.readUInt32LE(at) !== HEAD) throw new Error('expected the head of a part');
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  return file.subarray(start, start + length);
}

/** A zip file of parts that are not compressed. */
function pack(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of parts) {
    const written = Buffer.from(name);
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(bytes), 0);
    sizes.writeUInt32LE(bytes.length, 4);
    sizes.writeUInt32LE(bytes.length, 8);
    sizes.writeUInt16LE(written.length, 12);
    const head = Buffer.alloc(14);
    head.writeUInt32LE(HEAD, 0);
    head.writeUInt16LE(20, 4);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(ENTRY, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(head, sizes, written, bytes);
    entries.push(entry, sizes, place, written);
    at += head.length + sizes.length + written.length + bytes.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}
