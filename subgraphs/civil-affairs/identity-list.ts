import { readTableFile, type TableFormat } from '../kit/index.ts';

/** A number as it stands in a file, and in which line. */
export interface ListedNumber {
  line: number;
  number: string;
}

const NUMBER = /^\d{14,17}[\dXx]$/;

/**
 * The identity numbers of a file: in each line the first cell that looks like one. A first line without any is the
 * headings; another line without one is told as an empty number.
 */
export async function readIdentityList(file: Buffer, format: TableFormat): Promise<ListedNumber[]> {
  const lines = await readTableFile(file, format, 'content');
  return lines
    .map((cells, index) => ({
      line: index + 1,
      number: cells.find((cell) => NUMBER.test(cell)) ?? '',
      isEmpty: cells.every((cell) => cell === ''),
    }))
    .filter(({ line, number, isEmpty }) => !isEmpty && !(line === 1 && number === ''))
    .map(({ line, number }) => ({ line, number }));
}
