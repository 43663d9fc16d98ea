import { type SQL, sql } from 'drizzle-orm';
import { check, type IndexColumn, unique } from 'drizzle-orm/pg-core';

/**
 * The check constraint of a column that holds an enum: text, not a PostgreSQL enum, because comparisons of text are
 * leakproof and stay usable by an index beneath a row policy.
 */
export const oneOf = (table: string, column: string, values: readonly string[]) =>
  check(`${table}_${column}_known`, sql.raw(`${column} IN (${values.map(quote).join(', ')})`));

/**
 * The expression of a STORED generated column with a name as the public may read it: 张三 → 张*, 张小三 → 张*三. One
 * asterisk whatever it hides, so that it does not tell how long the name is; a name of one character is hidden wholly.
 */
export const maskedName = (column: string): SQL =>
  sql.raw(
    `CASE char_length(btrim(${column})) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(${column}), 1) || '*' ` +
      `ELSE left(btrim(${column}), 1) || '*' || right(btrim(${column}), 1) END`,
  );

/** What makes a row the same row when it is imported again: these properties together, null being equal to null. */
export function naturalKey<Name extends string>(
  table: string,
  columns: Readonly<Record<Name, IndexColumn>>,
  names: readonly Name[],
) {
  const [first, ...rest] = names.map((name) => columns[name]);
  if (!first) throw new Error(`Expected the natural key of ${table} to name a column, found none`);
  return unique(`${table}_natural`)
    .on(first, ...rest)
    .nullsNotDistinct();
}

const quote = (value: string) => `'${value.replaceAll("'", "''")}'`;
