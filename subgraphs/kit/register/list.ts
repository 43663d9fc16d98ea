import { and, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { GraphQLResolveInfo } from 'graphql';
import type { DepartmentContext } from '../context.ts';
import { pageSize } from './bounds.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { afterSql, fingerprint, type OrderInput, type OrderTerm, orderOf, orderSql } from './order.ts';
import { connectionNeeds } from './projection.ts';
import type { Register } from './register.ts';
import { visible } from './visible.ts';
import { type WhereInput, whereSql } from './where.ts';

export interface ListArguments {
  where?: WhereInput | null;
  orderBy?: readonly OrderInput[] | null;
  first?: number | null;
  after?: string | null;
}

/** A list that was asked for, checked and turned into conditions: the same for all entities that ask it. */
export interface List {
  register: Register;
  /** What the caller asks of a row. */
  filter: SQL | undefined;
  /** Who may see what, and the filter; true for every page of the list. */
  conditions: SQL | undefined;
  /** That a row comes after the cursor. */
  beyond: SQL | undefined;
  order: readonly OrderTerm[];
  print: string;
  first: number;
  /** What is read of each row; null where no row is asked for. */
  selection: Readonly<Record<string, PgColumn>> | null;
  /** Equal for lists that may share one statement. */
  name: string;
}

export type Values = Readonly<Record<string, unknown>>;

export interface Page {
  rows: readonly Values[];
  hasNextPage: boolean;
}

/** Checks a connection's arguments and works out what it takes to answer them. */
export function listOf(
  context: DepartmentContext,
  register: Register,
  args: ListArguments,
  info: GraphQLResolveInfo,
): List {
  const first = pageSize(context, args.first);
  const order = orderOf(register, args.orderBy);
  const print = fingerprint(register, order);
  const after = args.after ?? null;
  const { columns, cursors } = connectionNeeds(info, register);
  const properties = new Set(columns);
  const filter = whereSql(register, args.where);
  if (cursors) for (const { property } of order) properties.add(property);
  if (context.role === 'app' && register.subject) properties.add(register.subject);
  return {
    register,
    filter,
    conditions: and(visible(context, register.table, register.rule), filter),
    beyond: after === null ? undefined : afterSql(order, decodeCursor(print, order, after)),
    order,
    print,
    first,
    selection: columns && pick(register, [...properties]),
    name: JSON.stringify([print, args.where ?? null, first, after, columns && [...properties].sort()]),
  };
}

/** One page of the register itself. */
export async function readPage(context: DepartmentContext, list: List): Promise<Page> {
  const { register, conditions, beyond, order, first, selection } = list;
  const rows: Values[] = await context.db
    .select(selection ?? { id: register.columns.id! })
    .from(register.table)
    .where(and(conditions, beyond))
    .orderBy(...orderSql(order))
    .limit(first + 1);
  return pageOf(context, list, rows);
}

/** How many rows the list has, whatever page is read. */
export async function countRows(context: DepartmentContext, list: List, also?: SQL): Promise<number> {
  const [row] = await context.db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(list.register.table)
    .where(and(list.conditions, also));
  return row?.count ?? 0;
}

/** A page of the rows found (one more than the page holds tells that there is a next), noted in the read log. */
export function pageOf(context: DepartmentContext, list: List, found: readonly Values[]): Page {
  const hasNextPage = found.length > list.first;
  const rows = hasNextPage ? found.slice(0, list.first) : found;
  context.reads.rows(rows.length);
  const { subject } = list.register;
  if (context.role === 'app' && subject) {
    for (const row of rows) context.reads.subject(row[subject] as string | null);
  }
  return { rows, hasNextPage };
}

/** The cursor of a row of the list. */
export function cursorOf(list: List, row: Values): string {
  return encodeCursor(list.print, list.order, row);
}

/** Columns by their properties. */
export function pick(
  register: Pick<Register, 'columns'>,
  properties: readonly string[],
): Record<string, PgColumn> {
  return Object.fromEntries(properties.map((property) => [property, register.columns[property]!]));
}
