import type { Passage, Reading } from './passages.ts';
import { active, readXml, saidIn } from './xml.ts';

/** The texts that a workbook's cells refer to by number; the runs of one belong together. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  let text = '';
  readXml(bytes, {
    open(tag) {
      if (tag === 'si') text = '';
    },
    text(content) {
      text += content;
    },
    close(tag) {
      if (tag === 'si') texts.push(text);
    },
  });
  return texts;
}

/** Reads a worksheet by its cells, hidden ones too: values, and the formulas they came from. */
export function readSheet(
  bytes: Uint8Array,
  number: number,
  shared: readonly string[],
  reading: Reading,
): void {
  const rows: (Passage | null)[][] = [];
  let row: (Passage | null)[] = [];
  let cell = { ref: '', type: '', value: '', other: '' };
  let inside = '';
  readXml(bytes, {
    open(tag, attributes) {
      if (tag === 'row') row = [];
      if (tag === 'c') cell = { ref: attributes.r ?? '', type: attributes.t ?? 'n', value: '', other: '' };
      for (const said of saidIn(attributes)) reading.passages.push({ place: placeOf(number), text: said });
      if (tag === 'v' || tag === 'f' || tag === 'is' || OUTSIDE.has(tag)) inside = tag;
    },
    text(content) {
      if (inside === 'v' || inside === 'is') cell.value += content;
      else cell.other += content;
    },
    aside(content) {
      reading.passages.push({ place: placeOf(number), text: content });
    },
    close(tag) {
      if (tag === 'f' && FETCHES.test(cell.other)) throw active();
      if (tag === inside) inside = '';
      if (tag === 'c') {
        const passage = passageOf(cell, number, shared);
        reading.passages.push(passage, { place: passage.place, text: cell.other });
        row[columnOf(cell.ref)] = passage;
        cell = { ref: '', type: '', value: '', other: '' };
      } else if (OUTSIDE.has(tag)) {
        // Headers and footers, and the formulas of validations.
        reading.passages.push({ place: placeOf(number), text: cell.other });
        cell.other = '';
      }
      if (tag === 'row') rows.push(Array.from(row, (found) => found ?? null));
    },
  });
  reading.tables.push(rows);
}

/** Functions that ask elsewhere or start something, and DDE: `program|'what'!where`. */
const FETCHES = /\b(WEBSERVICE|RTD|CALL|REGISTER\.ID|IMAGE)\s*\(|\|\s*'/i;

const OUTSIDE = new Set([
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
  'formula1',
  'formula2',
]);

function passageOf(
  cell: { ref: string; type: string; value: string },
  sheet: number,
  shared: readonly string[],
): Passage {
  const place = placeOf(sheet, cell.ref);
  if (cell.type === 's') return { place, text: shared[Number(cell.value)] ?? '' };
  if (cell.type !== 'n' || cell.value.trim() === '') return { place, text: cell.value };
  return { place, text: cell.value, number: Number(cell.value) };
}

function placeOf(sheet: number, ref = '') {
  return { zh: `工作表 ${sheet}${ref && ` 的单元格 ${ref}`}`, en: `sheet ${sheet}${ref && `, cell ${ref}`}` };
}

/** B3 → 1; a reference that is none stands first. */
function columnOf(ref: string): number {
  const letters = /^([A-Z]{1,3})/.exec(ref)?.[1] ?? 'A';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
