import { createHash } from 'node:crypto';
import { and, or, type SQL, sql } from 'drizzle-orm';
import { platformError } from '../../../schema/errors.ts';
import { readScalar } from '../scalars.ts';
import { argumentInvalid, bounds } from './bounds.ts';
import { measureSql } from './group-figures.ts';
import type { Grouping } from './grouping.ts';
import { type Aggregate, measureType } from './measure.ts';
import type { Direction } from './order.ts';
import type { Register } from './register.ts';
import type { Disclosure } from './statistics.ts';

/** A `…GroupOrder` as GraphQL has checked it. */
export type GroupOrderInput = {
  readonly direction: Direction;
  readonly key?: string | null;
  readonly count?: boolean | null;
} & { readonly [name in Aggregate]?: string | null };

/** What groups are asked to be sorted by: `sum AMOUNT`, `key MONTH`, `count`. */
export interface GroupOrder {
  measure: string;
  of: string;
  direction: Direction;
}

/** One column that groups are sorted by. The last ones are always what they are grouped by. */
export interface GroupTerm {
  column: SQL;
  type: string;
  direction: Direction;
}

export function groupOrdersOf(orderBy: readonly GroupOrderInput[] | null | undefined): GroupOrder[] {
  if (orderBy && orderBy.length > bounds.orders) throw argumentInvalid('orderBy', `${bounds.orders} at most`);
  return (orderBy ?? []).map(({ direction, ...given }) => {
    const asked = Object.entries(given).filter(([, of]) => of !== null && of !== false);
    const [measure, of] = asked[0] ?? [];
    if (!measure || asked.length > 1) throw argumentInvalid('orderBy', 'exactly one measure, count or key');
    return { measure, of: String(of), direction };
  });
}

/** The expression that an order sorts by, and its type. */
export function orderedSql(
  register: Register,
  by: readonly Grouping[],
  { measure, of }: GroupOrder,
  disclosure: Disclosure,
): { expression: SQL; type: string } {
  if (measure === 'count') return { expression: disclosure.count(sql`count(*)`), type: 'numeric' };
  if (measure !== 'key')
    return {
      expression: measureSql(register, measure as Aggregate, of, disclosure),
      type: measureType(register, of),
    };
  const grouping = by.find(({ name }) => name === of);
  if (!grouping) throw argumentInvalid('orderBy.key', 'one of what is grouped by');
  return { expression: grouping.expression, type: grouping.type };
}

/** What a cursor of these groups begins with: that of others is not taken. */
export function groupPrint(register: Register, ...asked: readonly unknown[]): string {
  const text = JSON.stringify([register.name, 'groups', ...asked]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

/** Where a group stands: base64url of the print and the terms' values as PostgreSQL writes them. */
export function encodeGroupCursor(print: string, values: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify([print, ...values])).toString('base64url');
}

/** That a group comes after the cursor's; CURSOR_INVALID for what is none of these groups. */
export function afterGroup(print: string, terms: readonly GroupTerm[], cursor: string): SQL {
  const values = valuesOf(print, terms, cursor);
  const alternatives = terms.flatMap((term, index): SQL[] => {
    const beyond = later(term, values[index]!);
    return beyond
      ? [and(...terms.slice(0, index).map((before, at) => same(before, values[at]!)), beyond)!]
      : [];
  });
  return or(...alternatives) ?? sql`false`;
}

function valuesOf(print: string, terms: readonly GroupTerm[], cursor: string): (string | null)[] {
  const [found, ...values] = contentOf(cursor);
  const fits =
    found === print &&
    values.length === terms.length &&
    values.every((value, index) => value === null || isOf(terms[index]!.type, value));
  if (!fits) throw platformError('CURSOR_INVALID');
  return values as (string | null)[];
}

function contentOf(cursor: string): unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(content)) return content;
  } catch {
    // Not one of ours: said below.
  }
  throw platformError('CURSOR_INVALID');
}

/** Whether PostgreSQL takes the text for the type: it would fail on another. */
function isOf(type: string, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (type) {
    case 'numeric':
      return /^-?\d{1,40}(\.\d{1,40})?$/.test(value);
    case 'date':
      return readScalar('Date', value) !== null;
    case 'timestamptz':
      return readScalar('DateTime', value) !== null;
    case 'boolean':
      return value === 'true' || value === 'false';
    case 'bytea':
      return /^\\x([\da-f]{2})*$/.test(value);
    default:
      return !value.includes('\0');
  }
}

/** As PostgreSQL sorts by default: nulls last ascending, first descending. */
function later({ column, type, direction }: GroupTerm, value: string | null): SQL | undefined {
  if (direction === 'DESC')
    return value === null ? sql`${column} is not null` : sql`${column} < ${typed(value, type)}`;
  return value === null ? undefined : sql`(${column} > ${typed(value, type)} or ${column} is null)`;
}

function same({ column, type }: GroupTerm, value: string | null): SQL {
  return value === null ? sql`${column} is null` : sql`${column} = ${typed(value, type)}`;
}

function typed(value: string, type: string): SQL {
  return sql`${sql.param(value)}::${sql.raw(type)}`;
}
