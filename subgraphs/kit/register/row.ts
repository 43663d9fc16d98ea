import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { RowRule } from '../definition.ts';

/** A type whose objects are rows of a table, and which columns each of its fields needs. */
export interface Row {
  rowType: string;
  table: PgTable;
  columns: Readonly<Record<string, PgColumn>>;
  /** Field → properties of the columns that its resolver reads. */
  needs: ReadonlyMap<string, readonly string[]>;
  rule?: RowRule;
}

/** The column that a property of the table names; `wanted` says for what, when there is none. */
export function columnOf(row: Pick<Row, 'table' | 'columns'>, property: string, wanted: string): PgColumn {
  const column = row.columns[property];
  if (column) return column;
  throw new Error(
    `Expected table ${getTableName(row.table)} to have a column ${property} for ${wanted}, found none. ` +
      'A field that is computed says in `needs` which columns it reads, and takes an argument or is no scalar.',
  );
}

/** Properties and columns of a table, with moments as text: a `Date` would cut microseconds off cursors. */
export function columnsOf(table: PgTable): Readonly<Record<string, PgColumn>> {
  const columns = getTableColumns(table);
  for (const [name, column] of Object.entries(columns)) {
    if (column.dataType !== 'date') continue;
    throw new Error(
      `Expected column ${name} of ${getTableName(table)} in mode 'string', found a Date; use the kit's dateTime()`,
    );
  }
  return columns;
}
