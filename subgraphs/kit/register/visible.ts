import { and, getTableColumns, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type DepartmentContext, today } from '../context.ts';
import type { RowRule } from '../definition.ts';

/**
 * The condition on every read of rows: for the application's role the caller's jurisdiction, as a range of division
 * codes (none sees nothing), and the table's own rule. The public role is limited by its row policies instead.
 * Whoever reads a table past the engine (an own loader) adds this to its `where`.
 */
export function visible(context: DepartmentContext, table: PgTable, rule?: RowRule): SQL | undefined {
  return seen(context, table, rule, startsWith);
}

/**
 * The same for rows that are found by a key. Their division is looked at row by row and offers no index: PostgreSQL 18
 * takes a condition on a later column of an index for a way to skip along it, reckons with thousands of such steps, and
 * then prefers some index that does not even begin with the key, whose steps are thousands indeed.
 */
export function visibleByKey(context: DepartmentContext, table: PgTable, rule?: RowRule): SQL | undefined {
  return seen(context, table, rule, beginsWith);
}

/** Codes that begin with `prefix`, as a range that an index on byte order serves. */
export function startsWith(column: PgColumn, prefix: string): SQL {
  return and(gte(column, prefix), lt(column, afterPrefix(prefix)))!;
}

/** The first text after all that begin with `prefix`: "1201" → "1202", "1209" → "120:". */
export function afterPrefix(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}

function beginsWith(column: PgColumn, prefix: string): SQL {
  return sql`left(${column}, ${prefix.length}) = ${prefix}`;
}

type DivisionTest = (column: PgColumn, prefix: string) => SQL;

function seen(context: DepartmentContext, table: PgTable, rule: RowRule | undefined, test: DivisionTest) {
  return and(
    withinJurisdiction(context, table, rule, test),
    rule?.where?.(context.caller, today(context.clock)),
  );
}

function withinJurisdiction(
  context: DepartmentContext,
  table: PgTable,
  rule: RowRule | undefined,
  test: DivisionTest,
): SQL | undefined {
  if (context.role === 'public' || rule?.everywhere) return undefined;
  const column = getTableColumns(table).divisionCode;
  const prefix = context.caller.jurisdiction;
  context.reads.limit(prefix);
  if (prefix === null || !/^\d{2,12}$/.test(prefix) || !column) return sql`false`;
  return test(column, prefix);
}
