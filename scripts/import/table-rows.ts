import { type ImportColumn, type Mapping, matchHeadings } from './columns.ts';
import type { IncomingRow, Target } from './load.ts';
import { type FileRow, FileUnreadable } from './read-file.ts';
import type { Finding, ImportReport } from './report.ts';
import { type Cell, readText, Unreadable } from './values.ts';

export interface TableOptions {
  mapping?: Mapping;
  /** For files without a column of division codes. */
  divisionCode?: string | undefined;
}

/** The rows of a table file, read value by value; total rows (合计) are counted in the report and passed over. */
export async function* tableRows(
  file: AsyncIterable<FileRow>,
  target: Target,
  columns: readonly ImportColumn[],
  report: Pick<ImportReport, 'totals' | 'ignoredHeadings'>,
  { mapping = {}, divisionCode }: TableOptions,
): AsyncGenerator<{ target: Target; row: IncomingRow }> {
  let matched: Map<string, ImportColumn> | null = null;
  for await (const { line, cells } of file) {
    if (matched === null) {
      const found = matchHeadings(cells.keys(), columns, mapping);
      const missing = found.missing.filter(
        ({ name }) => name !== 'divisionCode' || divisionCode === undefined,
      );
      if (missing.length > 0)
        throw new FileUnreadable(missingColumns(missing, target.register, cells.keys()));
      matched = found.matched;
      report.ignoredHeadings.push(...found.unknown);
    }
    if (isTotal(cells)) {
      report.totals += 1;
      continue;
    }
    yield { target, row: readRow(line, cells, matched, divisionCode) };
  }
}

function readRow(
  line: number,
  cells: FileRow['cells'],
  matched: ReadonlyMap<string, ImportColumn>,
  divisionCode: string | undefined,
): IncomingRow {
  const raw: Record<string, unknown> = {};
  const problems: Finding[] = [];
  for (const [heading, column] of matched) {
    const value = column.read(cells.get(heading) ?? null);
    if (value instanceof Unreadable) {
      problems.push({ line, column: heading, message: `expected ${value.expected}` });
    } else if (value === null && column.required) {
      problems.push({ line, column: heading, message: 'expected a value, the cell is empty' });
    } else if (value !== null || !column.defaulted) {
      // An empty cell of a column with a default of its own leaves it to the table.
      raw[column.name] = value;
    }
  }
  if (divisionCode !== undefined && !raw.divisionCode) raw.divisionCode = divisionCode;
  const code = raw.divisionCode;
  if (typeof code === 'string' && !/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(code)) {
    problems.push({ line, column: 'divisionCode', message: 'expected 6, 9 or 12 digits of a division code' });
  }
  return { line, raw, problems };
}

/** 合计, 总计 and 小计 in the first cell that is filled, however it is spaced. */
function isTotal(cells: FileRow['cells']): boolean {
  for (const cell of cells.values()) {
    const text = readText(cell as Cell);
    if (text !== null) return /^(本页|本村|本月|全村)?(合|总|小)\s*计/.test(text);
  }
  return false;
}

function missingColumns(
  missing: readonly ImportColumn[],
  register: string,
  headings: Iterable<string>,
): string {
  const wanted = missing.map(({ name, headings: known }) => `${name} (${known.slice(1, 4).join('、')})`);
  return `Expected columns for ${register}: ${wanted.join('; ')}. The file has ${[...headings].join('、')}. Name them so, or map them with --mapping.`;
}
