import type { Words } from '../words.ts';
import type { Passage, Reading } from './passages.ts';
import { active, attribute, readXml, saidIn } from './xml.ts';

/** Reads a part by its paragraphs. Runs of one paragraph belong together, however often a word was parted into them. */
export function readDocumentPart(name: string, bytes: Uint8Array, reading: Reading): void {
  const tables: (Passage | null)[][][] = [];
  let text = '';
  let cell = '';
  let paragraph = 0;
  let field = '';
  let inField = false;
  const where = placeOf(name);
  const flush = () => {
    if (text.trim() !== '') reading.passages.push({ place: where(paragraph), text });
    cell += text;
    text = '';
  };
  readXml(bytes, {
    open(tag, attributes) {
      if (tag === 'tab' || tag === 'br' || tag === 'cr') text += ' ';
      if (tag === 'noBreakHyphen') text += '-';
      if (tag === 'tbl') tables.push([]);
      if (tag === 'tr') tables.at(-1)?.push([]);
      if (tag === 'tc') cell = '';
      if (tag === 'script') throw active();
      if (tag === 'instrText') inField = true;
      if (tag === 'fldSimple' && fetches(attribute(attributes, 'instr') ?? '')) throw active();
      for (const said of saidIn(attributes)) reading.passages.push({ place: where(paragraph), text: said });
    },
    text(content) {
      text += content;
      if (inField) field += content;
    },
    aside(content) {
      reading.passages.push({ place: where(paragraph), text: content });
    },
    close(tag) {
      if (tag === 'instrText') {
        inField = false;
        // An instruction may be parted into runs anywhere.
        if (fetches(field)) throw active();
      }
      if (BREAKS.has(tag)) flush();
      if (tag === 'p') {
        paragraph += 1;
        field = '';
      }
      if (tag === 'tc')
        tables
          .at(-1)
          ?.at(-1)
          ?.push({ place: where(paragraph - 1), text: cell });
      if (tag === 'tbl') reading.tables.push(tables.pop()!);
    },
  });
  flush();
}

/** Fields that start a program, or bring in what stands elsewhere. */
const FETCHES = /\b(DDE|DDEAUTO|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DATABASE)\b/i;
/** What is quoted is an address or a name. */
const fetches = (field: string) => FETCHES.test(field.replace(/"[^"]*"/g, ''));
/** After which text does not go on. */
const BREAKS = new Set([
  'p',
  'si',
  'tc',
  'comment',
  'f',
  'c',
  'Relationship',
  'property',
  'creator',
  'lastModifiedBy',
  'Company',
  'Manager',
  'title',
  'subject',
  'description',
  'keywords',
  'lpwstr',
]);

function placeOf(name: string): (paragraph: number) => Words {
  const [zh, en] = (PLACES.find(([pattern]) => pattern.test(name))?.slice(1) as [string, string]) ?? [
    '文件属性',
    'its properties',
  ];
  if (!name.endsWith('document.xml')) return () => ({ zh, en });
  return (paragraph) => ({ zh: `正文第 ${paragraph + 1} 段`, en: `paragraph ${paragraph + 1}` });
}

const PLACES: readonly (readonly [RegExp, string, string])[] = [
  [/header|footer/i, '页眉页脚', 'its header or footer'],
  [/comments/i, '批注', 'its comments'],
  [/footnotes|endnotes/i, '脚注', 'its notes'],
  [/drawing|chart|vml|svg/i, '图形', 'a drawing'],
  [/\.rels$/, '超链接', 'a link'],
  [/^xl\//, '工作簿', 'the workbook'],
];
