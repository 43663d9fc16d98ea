import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** `column = any($1::type[])`: one parameter, however many values. What cannot be a row's id matches no row. */
export function oneOf(column: PgColumn, values: readonly unknown[]): SQL {
  return sql`${column} = any(${arrayOf(column, values)})`;
}

/** An array parameter of the column's type, each value encoded as the column does it. */
function arrayOf(column: PgColumn, values: readonly unknown[]): SQL {
  const type = typeOf(column);
  const fit = type === 'uuid' ? values.filter((value) => uuid.test(String(value))) : values;
  return sql`${sql.param(fit.map((value) => column.mapToDriverValue(value)))}::${sql.raw(type)}[]`;
}

/** The column's type without length and collation. */
export function typeOf(column: PgColumn): string {
  return column
    .getSQLType()
    .replace(/\(.*?\)/, '')
    .replace(/ collate .*/i, '');
}

export const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
