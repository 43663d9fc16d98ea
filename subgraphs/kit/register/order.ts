import { createHash } from 'node:crypto';
import { and, asc, desc, eq, gt, gte, isNotNull, isNull, lt, lte, or, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { argumentInvalid, bounds } from './bounds.ts';
import type { Register } from './register.ts';

export type Direction = 'ASC' | 'DESC';
export interface OrderInput {
  field: string;
  direction: Direction;
}

/** One column that a list is sorted by. The last one of an order is always the row's id. */
export interface OrderTerm {
  property: string;
  type: string;
  column: PgColumn;
  direction: Direction;
}

/** The order of a list: as asked for, then by id, which goes the way of the last term so that one index serves both. */
export function orderOf(register: Register, orderBy: readonly OrderInput[] | null | undefined): OrderTerm[] {
  if (orderBy && orderBy.length > bounds.orders)
    throw argumentInvalid('orderBy', `${bounds.orders} fields at most`);
  const terms: OrderTerm[] = [];
  for (const { field, direction } of orderBy ?? []) {
    const bound = register.orders.get(field);
    if (!bound) throw new Error(`Expected ${register.name} to have a field for ${field}`);
    if (terms.some((term) => term.property === bound.name)) continue;
    terms.push({ property: bound.name, type: bound.type, column: bound.column, direction });
    // Ids are unique: nothing after them changes the order.
    if (bound.name === 'id') return terms;
  }
  const direction = terms.at(-1)?.direction ?? 'ASC';
  return [...terms, { property: 'id', type: 'ID', column: register.columns.id!, direction }];
}

/** As PostgreSQL sorts by default and indexes are kept: nulls last ascending, first descending. */
export function orderSql(terms: readonly OrderTerm[]): SQL[] {
  return terms.map(({ column, direction }) => (direction === 'ASC' ? asc(column) : desc(column)));
}

/** What a cursor of this order begins with: one of another list, or of the same in another order, is not taken. */
export function fingerprint(register: Register, terms: readonly OrderTerm[]): string {
  const text = [register.name, ...terms.map(({ property, direction }) => `${property} ${direction}`)].join(
    '\n',
  );
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

/** That a row comes after the one with these values (one a term). */
export function afterSql(terms: readonly OrderTerm[], values: readonly unknown[]): SQL {
  const alternatives = terms.flatMap((term, index): SQL[] => {
    const beyond = later(term, values[index]);
    return beyond
      ? [and(...terms.slice(0, index).map((before, at) => same(before, values[at])), beyond)!]
      : [];
  });
  // Never empty: the id, the last term, is never null.
  return and(notBefore(terms[0]!, values[0]), or(...alternatives))!;
}

/** A bound on the first column that follows from the rest; with it an index is entered where the page begins. */
function notBefore({ column, direction }: OrderTerm, value: unknown): SQL | undefined {
  if (value === null) return direction === 'ASC' ? isNull(column) : undefined;
  if (direction === 'DESC') return lte(column, value);
  return column.notNull ? gte(column, value) : undefined;
}

function later({ column, direction }: OrderTerm, value: unknown): SQL | undefined {
  if (direction === 'DESC') return value === null ? isNotNull(column) : lt(column, value);
  if (value === null) return undefined;
  return column.notNull ? gt(column, value) : or(gt(column, value), isNull(column));
}

function same({ column }: OrderTerm, value: unknown): SQL {
  return value === null ? isNull(column) : eq(column, value);
}
