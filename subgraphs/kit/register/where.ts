import { and, eq, exists, gt, gte, isNotNull, isNull, like, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { argumentInvalid, bounds } from './bounds.ts';
import { oneOf } from './parameters.ts';
import type { BoundField, Register } from './register.ts';
import type { Role } from './role.ts';
import { namesNobody, namesSubject } from './subject.ts';

/** A `…Where` as GraphQL has checked it. */
export type WhereInput = Readonly<Record<string, unknown>>;

/** The condition that a filter means; undefined where it asks nothing. Values travel as parameters only. */
export function whereSql(register: Register, where: WhereInput | null | undefined): SQL | undefined {
  return where ? allOf(register, where, { depth: 0, conditions: 0, values: 0 }) : undefined;
}

interface Budget {
  depth: number;
  conditions: number;
  /** Of all lists together: each may be bounded, and a hundred of them still be too much. */
  values: number;
}

function allOf(register: Register, where: WhereInput, budget: Budget): SQL | undefined {
  const inner = { ...budget, depth: budget.depth + 1 };
  if (inner.depth > bounds.whereDepth) throw argumentInvalid('where', `${bounds.whereDepth} levels at most`);
  const parts = Object.entries(where).map(([name, value]): SQL | undefined => {
    if (value === null || value === undefined)
      throw argumentInvalid(`where.${name}`, 'a condition, not null');
    switch (name) {
      case 'and':
        return and(...(value as WhereInput[]).map((part) => allOf(register, part, inner)));
      case 'or':
        return anyOf((value as WhereInput[]).map((part) => allOf(register, part, inner)));
      case 'not':
        return noneOf(allOf(register, value as WhereInput, inner));
      default:
        inner.conditions += 1;
        if (inner.conditions > bounds.conditions)
          throw argumentInvalid('where', `${bounds.conditions} conditions at most`);
        inner.values += valuesIn(value as WhereInput);
        if (inner.values > bounds.values) throw argumentInvalid('where', `${bounds.values} values at most`);
        return condition(register, name, value as WhereInput);
    }
  });
  budget.conditions = inner.conditions;
  budget.values = inner.values;
  return and(...parts);
}

function valuesIn(filter: WhereInput): number {
  return Object.values(filter).reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? value.length : 0),
    0,
  );
}

/** One of none holds never; one that asks nothing holds always. */
function anyOf(parts: (SQL | undefined)[]): SQL | undefined {
  if (parts.length === 0) return sql`false`;
  return parts.some((part) => part === undefined) ? undefined : or(...parts);
}

/** What is unknown does not hold either, so its negation does: SQL's three values are not GraphQL's. */
function noneOf(part: SQL | undefined): SQL {
  return part === undefined ? sql`false` : sql`(${part}) is not true`;
}

function condition(register: Register, name: string, filter: WhereInput): SQL | undefined {
  const field = register.fields.get(name);
  if (field)
    return and(...Object.entries(filter).map(([operator, value]) => compare(field, operator, value)));
  const role = [...register.roles.values()].find((candidate) => candidate.field === name);
  if (!role) throw new Error(`Expected ${register.name} to have a field or role ${name}`);
  return and(
    ...Object.entries(filter).map(([operator, value]) => compareSubject(register, role, operator, value)),
  );
}

function compareSubject(register: Register, role: Role, operator: string, value: unknown): SQL {
  const argument = `where.${role.field}.${operator}`;
  if (value === null || value === undefined)
    throw argumentInvalid(argument, 'a value; isNull asks for absence');
  const ids = operator === 'eq' ? [String(value)] : value;
  const test = Array.isArray(ids) ? namesSubject(role, bounded(ids, argument)) : namesNobody(role);
  const holds = role.child
    ? exists(
        sql`(select 1 from ${role.child.table} where ${role.child.rowId} = ${register.columns.id} and ${test})`,
      )
    : test;
  if (Array.isArray(ids)) return holds;
  if (role.child) {
    const any = exists(
      sql`(select 1 from ${role.child.table} where ${role.child.rowId} = ${register.columns.id})`,
    );
    return value ? sql`not ${any}` : any;
  }
  return value ? holds : sql`not (${holds})`;
}

function compare(field: BoundField, operator: string, value: unknown): SQL {
  const { column } = field;
  const argument = `where.${field.name}.${operator}`;
  if (value === null || value === undefined)
    throw argumentInvalid(argument, 'a value; isNull asks for absence');
  switch (operator) {
    case 'isNull':
      return value ? isNull(column) : isNotNull(column);
    case 'in':
      return oneOf(column, bounded(value as unknown[], argument));
    case 'contains':
      return like(column, `%${String(value).replace(/[\\%_]/g, '\\$&')}%`);
    case 'eq':
      return isUuid(column) ? oneOf(column, [value]) : eq(column, value);
    default:
      return comparisons[operator as keyof typeof comparisons](column, value);
  }
}

const comparisons = { gte, lte, gt, lt };

function bounded(values: readonly unknown[], argument: string): readonly unknown[] {
  if (values.length > bounds.in) throw argumentInvalid(argument, `${bounds.in} values at most`);
  return values;
}

function isUuid(column: PgColumn): boolean {
  return column.getSQLType() === 'uuid';
}
