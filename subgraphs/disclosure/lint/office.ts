import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { readDocumentPart } from './document.ts';
import { type Reading, Refused } from './passages.ts';
import { cleanJpeg, cleanPng } from './picture.ts';
import { readSharedStrings, readSheet } from './sheet.ts';
import { active, attribute, damaged, hasElement, readXml } from './xml.ts';

/** An office file as it may be published: read, without authors and written anew from exactly what was read. */
export interface Office {
  format: 'DOCX' | 'XLSX';
  reading: Reading;
  bytes: Uint8Array;
}

/** Reads a DOCX or XLSX: every part of it, also headers, comments, deleted text and hidden sheets. */
export function readOffice(file: Uint8Array): Office {
  const parts = unzip(file);
  const format = formatOf(parts);
  refuseActive(parts);
  const reading: Reading = { passages: [], tables: [], readable: !Object.keys(parts).some(isPicture) };
  const shared = parts['xl/sharedStrings.xml'] ? readSharedStrings(parts['xl/sharedStrings.xml']) : [];
  // By what it is: a workbook names its sheets' parts as it likes.
  const isSheet = ([name, bytes]: [string, Uint8Array]) => isXml(name) && hasElement(bytes, 'worksheet');
  const [sheets, others] = parted(Object.entries(parts), isSheet);
  // The sheets first: they know the cell of a text that the workbook keeps elsewhere.
  for (const [at, [, bytes]] of sheets.sort(byNumber).entries()) readSheet(bytes, at + 1, shared, reading);
  for (const [name, bytes] of others) {
    if (isPicture(name)) parts[name] = cleanPicture(bytes);
    if (/printerSettings\d*\.bin$/i.test(name)) readBinary(bytes, reading);
    if (isXml(name)) readDocumentPart(name, bytes, reading);
  }
  return { format, reading, bytes: zipSync(withoutAuthors(parts), { level: 6, mtime: EPOCH }) };
}

const isXml = (name: string) => /\.(xml|rels|vml|svg)$/i.test(name);

/** `sheet2` before `sheet10`. */
const byNumber = ([a]: [string, unknown], [b]: [string, unknown]) =>
  a.localeCompare(b, 'en', { numeric: true });

function parted<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  const first = all.filter(belongs);
  return [first, all.filter((one) => !first.includes(one))];
}

/** Parts that are read, pictures, fonts, and what a printer was set to; another file in it would be published unread. */
const KNOWN = /\.(xml|rels|vml|svg|png|jpe?g|gif|emf|wmf|tiff?|odttf)$|printerSettings\d*\.bin$/i;

/** What a zip of some megabytes may come to. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_PARTS = 2_000;
/** A zip knows no day before this; the same file is always the same bytes. */
const EPOCH = new Date('1980-01-02T00:00:00Z');

function unzip(file: Uint8Array): Unzipped {
  let [bytes, parts] = [0, 0];
  try {
    return unzipSync(file, {
      filter({ name, originalSize }) {
        bytes += originalSize;
        parts += 1;
        if (bytes > MOST_BYTES || parts > MOST_PARTS) {
          throw new Refused('解压后过大', 'it is too large when it is unpacked');
        }
        return !name.endsWith('/');
      },
    });
  } catch (error) {
    throw error instanceof Refused ? error : damaged();
  }
}

function formatOf(parts: Unzipped): Office['format'] {
  const types = parts['[Content_Types].xml'] ? strFromU8(parts['[Content_Types].xml']) : '';
  if (types.includes('wordprocessingml.document.main+xml')) return 'DOCX';
  if (types.includes('spreadsheetml.sheet.main+xml')) return 'XLSX';
  if (/macroEnabled/.test(types)) throw active();
  throw new Refused('只接受 PDF、DOCX、XLSX、PNG、JPEG', 'only PDF, DOCX, XLSX, PNG and JPEG are taken');
}

/** Macros, embedded files, controls, and what is fetched from elsewhere when the file is opened. */
function refuseActive(parts: Unzipped): void {
  for (const [name, bytes] of Object.entries(parts)) {
    if (
      /vbaProject|\/embeddings\/|activeX|oleObject|externalLinks|ctrlProps|connections\.xml|queryTables|webextensions/i.test(
        name,
      )
    )
      throw active();
    if (!KNOWN.test(name)) throw active();
    if (!/\.rels$/i.test(name)) continue;
    readXml(bytes, {
      open(tag, attributes) {
        if (tag !== 'Relationship' || attribute(attributes, 'TargetMode')?.toLowerCase() !== 'external')
          return;
        if (!attribute(attributes, 'Type')?.endsWith('/hyperlink')) throw active();
      },
    });
  }
}

/** Of a picture what it shows, without where and when it was taken. */
function cleanPicture(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const file = Buffer.from(bytes);
  if (file[0] === 0x89) return Uint8Array.from(cleanPng(file));
  return file[0] === 0xff && file[1] === 0xd8 ? Uint8Array.from(cleanJpeg(file)) : bytes;
}

function readBinary(bytes: Uint8Array, reading: Reading): void {
  const place = { zh: '打印设置', en: 'its printer settings' };
  for (const encoding of ['utf-16le', 'latin1']) {
    reading.passages.push({ place, text: new TextDecoder(encoding).decode(bytes) });
  }
}

/** Who wrote it, at which company, with which template: nobody's business. */
function withoutAuthors(parts: Unzipped): Unzipped {
  const kept = { ...parts };
  // A picture of the first page, as it was when it was saved.
  for (const name of Object.keys(kept)) if (/^docProps\/thumbnail\./i.test(name)) delete kept[name];
  const root = kept['_rels/.rels'];
  if (root) {
    kept['_rels/.rels'] = strToU8(
      strFromU8(root).replace(/<Relationship\b[^>]*metadata\/thumbnail[^>]*\/>/g, ''),
    );
  }
  for (const [name, text] of PROPERTIES) if (kept[name]) kept[name] = strToU8(`${XML}${text}`);
  return kept;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PROPERTIES: readonly (readonly [string, string])[] = [
  [
    'docProps/core.xml',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  ],
  [
    'docProps/app.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  ],
  [
    'docProps/custom.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  ],
];

const isPicture = (name: string) => /\/media\/[^/]+\.(png|jpe?g|gif|emf|wmf|tiff?)$/i.test(name);
