import { and, type SQL, sql } from 'drizzle-orm';
import { argumentInvalid, bounds } from './bounds.ts';
import { distinctOf, type Grouping, type GroupingInput, groupingOf } from './grouping.ts';
import { type Aggregate, aggregateSql, aggregates, measuredField, valueSql } from './measure.ts';
import type { Register } from './register.ts';
import type { Child } from './role.ts';

type Comparisons = Readonly<Partial<Record<'eq' | 'gte' | 'gt' | 'lte' | 'lt', unknown>>>;

/** A `…Having` as GraphQL has checked it. */
export type HavingInput = {
  per?: readonly GroupingInput[] | null;
  count?: Readonly<Record<string, unknown>> | null;
  distinct?: (Comparisons & { role?: string | null; field?: string | null }) | null;
} & { readonly [name in Aggregate]?: (Comparisons & { field: string }) | null };

/** A condition on groups of rows. */
export interface Having {
  /** What the rows are grouped by, beside the subject. */
  per: readonly Grouping[];
  condition: SQL;
  children: readonly Child[];
}

/** What a condition on groups means; undefined where there is none. */
export function havingOf(register: Register, having: HavingInput | null | undefined): Having | undefined {
  if (!having) return undefined;
  const per = (having.per ?? []).map((grouping, index) =>
    groupingOf(register, grouping, `having.per.${index}`),
  );
  if (per.length > bounds.groupings) throw argumentInvalid('having.per', `${bounds.groupings} at most`);
  const children = per.map(({ child }) => child);
  const conditions: (SQL | undefined)[] = [];
  if (having.count) conditions.push(countSql(sql`count(*)`, having.count));
  if (having.distinct) {
    const { role, field, ...comparisons } = having.distinct;
    const of = role ?? field;
    if (!of || (role && field)) throw argumentInvalid('having.distinct', 'either role or field');
    const { expression, child } = distinctOf(register, of);
    children.push(child);
    conditions.push(compareSql(sql`count(distinct ${expression})`, comparisons, 'having.distinct', whole));
  }
  for (const aggregate of aggregates) {
    const asked = having[aggregate];
    if (!asked) continue;
    const { field: value, ...comparisons } = asked;
    const argument = `having.${aggregate}`;
    const field = measuredField(register, value);
    const aggregated = aggregateSql(field, aggregate, `${argument}.field`);
    conditions.push(
      compareSql(aggregated, comparisons, argument, (given, at) => valueSql(field, String(given), at)),
    );
  }
  // Joined to a list, a row stands there once for each of its subjects: their number is all that can be told then.
  if (having.distinct && children.at(-1) && conditions.length > 1 && !per.some(({ child }) => child))
    throw argumentInvalid('having.distinct', 'no other condition beside one on a list of subjects');
  const condition = and(...conditions);
  if (!condition) throw argumentInvalid('having', 'a condition on the groups');
  return { per, condition, children: joinable(children, 'having') };
}

/** Each table once; of several, every row of one would meet every row of the other. */
export function joinable(children: readonly (Child | null)[], argument: string): Child[] {
  const tables = new Map(children.flatMap((child) => (child ? [[child.table, child] as const] : [])));
  if (tables.size > 1) throw argumentInvalid(argument, 'one list of subjects at most');
  return [...tables.values()];
}

function countSql(counted: SQL, filter: Readonly<Record<string, unknown>>): SQL | undefined {
  const { in: among, isNull, ...comparisons } = filter;
  if (isNull !== undefined) throw argumentInvalid('having.count.isNull', 'none: groups always have rows');
  const numbers = among === undefined ? null : ((among ?? []) as number[]);
  return and(
    Object.keys(comparisons).length > 0 ? compareSql(counted, comparisons, 'having.count', whole) : undefined,
    numbers ? sql`${counted} = any(${sql.param(numbers)}::bigint[])` : undefined,
  );
}

function compareSql(
  aggregated: SQL,
  comparisons: Comparisons,
  argument: string,
  value: (given: unknown, argument: string) => SQL,
): SQL {
  const tests = Object.entries(comparisons).map(([operator, given]) => {
    if (given === null || given === undefined) throw argumentInvalid(`${argument}.${operator}`, 'a value');
    return sql`${aggregated} ${sql.raw(operators[operator as keyof Comparisons])} ${value(given, `${argument}.${operator}`)}`;
  });
  if (tests.length === 0) throw argumentInvalid(argument, 'a comparison: eq, gte, gt, lte or lt');
  return and(...tests)!;
}

const operators = { eq: '=', gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;
const whole = (given: unknown): SQL => sql`${sql.param(Number(given))}::bigint`;
