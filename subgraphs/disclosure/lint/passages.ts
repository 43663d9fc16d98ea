import type { Words } from '../words.ts';
import { NUMBER_TITLES, type NumberKind, numbersIn, numbersInDouble } from './numbers.ts';

/** A piece of a file's text that belongs together, and where a clerk finds it. */
export interface Passage {
  place: Words;
  text: string;
  /** Where a spreadsheet holds a number. */
  number?: number;
}

/** What was read of a file. */
export interface Reading {
  passages: Passage[];
  /** Rows of cells; null where a row has none in that column. */
  tables: (Passage | null)[][][];
  /** Whether all that can be seen of it is text. A scan or a picture is not. */
  readable: boolean;
}

/** What a file may not hold, and where. */
export interface Finding {
  kind: NumberKind;
  place: Words;
}

/** A file that cannot be taken, with why. */
export class Refused extends Error {
  readonly words: Words;

  constructor(zh: string, en: string) {
    super(en);
    this.words = { zh, en };
  }
}

/** Numbers of persons anywhere; in lists of names, names that are not masked. */
export function findingsOf({ passages, tables }: Reading, names: 'masked' | 'any'): Finding[] {
  const numbers = passages.flatMap(({ place, text, number }) => {
    const kinds = new Set([...numbersIn(text), ...(number === undefined ? [] : numbersInDouble(number))]);
    return [...kinds].map((kind) => ({ kind, place }));
  });
  return names === 'masked' ? [...numbers, ...tables.flatMap(fullNames)] : numbers;
}

export function findingWords({ kind }: Finding): Words {
  return NUMBER_TITLES[kind];
}

/** The column beneath a heading that says that names follow; 张*三, 张某 and 张×× are masked. */
function fullNames(rows: Reading['tables'][number]): Finding[] {
  const columns = new Set<number>();
  const found: Finding[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const text = (cell?.text ?? '').replace(/\s/g, '');
      if (NAME_HEADING.test(text)) columns.add(column);
      else if (cell && columns.has(column) && isFullName(text)) {
        found.push({ kind: 'FULL_NAME', place: cell.place });
      }
    }
  }
  return found;
}

/** 老人姓名, 姓名（签字） */
const NAME_HEADING = /^.{0,6}(姓名|名字)([（(].{0,8}[）)])?$|^(户主|领取人|受益人|names?)$/i;
/** One cell may name several, and number or explain them. */
const isFullName = (text: string) =>
  text
    .split(/[、，,；;/]/)
    .map((name) => name.replace(/^[\d.]+|([（(].*[）)]|\d+)$/g, ''))
    .some(
      (name) =>
        /^\p{Script=Han}[\p{Script=Han}·]{1,14}$/u.test(name) &&
        !/某|^(合计|小计|总计|备注|以下空白|无)$/.test(name),
    );
