import { type GraphQLResolveInfo, isEnumType } from 'graphql';
import { platformError } from '../../schema/errors.ts';
import type { DepartmentContext } from './context.ts';
import { readTableFile } from './table-file.ts';

/** A payment of a file that is about to be made. The number itself is not in it. */
export interface BatchRow {
  line: number;
  /** Token of the payee; null where he has no usable identity. */
  recipient: string | null;
  /** The month that it is for, YYYY-MM. */
  month: string;
  /** A value of the enum of kinds. */
  kind: string;
}

/** A file of about 750 KB: the gateway takes a body of 1 MB. */
const MAX_CONTENT = 1_000_000;
const MAX_ROWS = 5_000;
const HEADINGS = {
  number:
    /^(?:recipientIdentityNumber|identityNumber|(?:领取人|享受对象)?(?:公民)?(?:身份证件?|身份证|身份|证件)号码?)$/i,
  month: /^(?:month|(?:发放|所属)?(?:月份|年月))$/i,
  kind: /^(?:scheme|kind|项目|(?:补贴|发放)(?:项目|种类|类别|类型))$/i,
};
type Column = keyof typeof HEADINGS;

/**
 * Reads a batch that an officer is about to pay, with his numbers made tokens; nothing of it is written anywhere. The first
 * line holds the headings. Kinds are values of the enum, or its Chinese names. Throws ARGUMENT_INVALID with the line.
 */
export async function readPaymentBatch(
  context: DepartmentContext,
  { schema }: GraphQLResolveInfo,
  { content, format }: { content: string; format: string },
  kindType: string,
): Promise<BatchRow[]> {
  if (content.length > MAX_CONTENT) throw invalid(`at most ${MAX_CONTENT} characters of base64`);
  if (format !== 'CSV' && format !== 'XLSX') {
    throw platformError('ARGUMENT_INVALID', { argument: 'format', expected: 'CSV or XLSX' });
  }
  const [headings = [], ...lines] = await readTableFile(Buffer.from(content, 'base64'), format, 'file');
  const columns = columnsOf(headings);
  const kinds = kindsOf(schema, kindType);
  const rows = lines.flatMap((cells, index): BatchRow[] => {
    if (cells.every((cell) => cell === '')) return [];
    const line = index + 2;
    const month = monthOf(cells[columns.month] ?? '');
    const kind = kinds.get((cells[columns.kind] ?? '').toUpperCase());
    if (!month) throw invalid(`a month such as 2026-11 in line ${line}`);
    if (!kind) throw invalid(`one of ${[...new Set(kinds.values())].join(', ')} in line ${line}`);
    return [{ line, recipient: context.link!.person(cells[columns.number] ?? '').token, month, kind }];
  });
  if (rows.length === 0 || rows.length > MAX_ROWS) throw invalid(`1..${MAX_ROWS} payments`);
  context.reads.rows(rows.length);
  for (const { recipient } of rows) context.reads.subject(recipient as never);
  return rows;
}

function columnsOf(headings: readonly string[]): Record<Column, number> {
  const found = Object.entries(HEADINGS).map(
    ([name, pattern]) => [name, headings.findIndex((heading) => pattern.test(heading))] as const,
  );
  if (found.some(([, index]) => index < 0)) {
    throw invalid('a first line with the headings 身份证号, 月份 and 项目 (identityNumber, month, kind)');
  }
  return Object.fromEntries(found) as Record<Column, number>;
}

/** `2026-11`, `2026年11月`, `202611`, or a day of it. */
function monthOf(text: string): string | null {
  const [, year, month = ''] = /^(\d{4})[-/.年]?(\d{1,2})(?:[-/.月].*)?$/.exec(text) ?? [];
  const number = Number(month);
  return year && number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}

/** The values of an enum by their names and by the Chinese half of what they are described as. */
function kindsOf(schema: GraphQLResolveInfo['schema'], name: string): Map<string, string> {
  const type = schema.getType(name);
  const values = isEnumType(type) ? type.getValues() : [];
  return new Map(
    values.flatMap((value) => [
      [value.name, value.name] as const,
      [(value.description ?? '').split('|', 1)[0]!.trim().toUpperCase(), value.name] as const,
    ]),
  );
}

function invalid(expected: string) {
  return platformError('ARGUMENT_INVALID', { argument: 'file', expected });
}
