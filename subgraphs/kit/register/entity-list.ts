import { and, count, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { DepartmentContext } from '../context.ts';
import { isToken } from '../link/token.ts';
import { normalizeUscc } from '../link/uscc.ts';
import { type List, type Page, pageOf, pick, type Values } from './list.ts';
import { orderSql } from './order.ts';
import { typeOf } from './parameters.ts';
import type { Role, RoleSource } from './role.ts';
import { afterPrefix, visibleByKey } from './visible.ts';

/**
 * The page of one entity. All entities that ask the same of a register in one turn are answered by one statement:
 * the keys unnested, and for each the first rows of its own (LATERAL), so that no list is read beyond its page.
 */
export function entityPage(context: DepartmentContext, list: List, named: Named, key: string): Promise<Page> {
  const name = `page ${named.role.name} ${named.source.kind} ${list.name}`;
  const loader = context.batches.loader<string, Page>(name, async (keys) => {
    const pages = keys.map((): Values[] => []);
    for (const { n, ...row } of await readPages(context, list, named, keys)) pages[Number(n) - 1]!.push(row);
    return pages.map((rows, index) => {
      if (rows.length > 0 && isToken(keys[index]) && context.role === 'app')
        context.reads.subject(keys[index]);
      return pageOf(context, list, rows);
    });
  });
  return loader.load(key);
}

/** How many rows one entity has; all that ask in one turn are counted by one statement. */
export function entityCount(
  context: DepartmentContext,
  list: List,
  named: Named,
  key: string,
): Promise<number> {
  const name = `count ${named.role.name} ${named.source.kind} ${list.name}`;
  const loader = context.batches.loader<string, number>(name, async (keys) => {
    const n = sql<number>`k.n`.mapWith(Number);
    const rows = await context.db
      .select({ n, count: count() })
      .from(unnested(named.source, keys))
      .innerJoin(list.register.table, and(belongsTo(list, named), keyedConditions(context, list, named)))
      .groupBy(sql`k.n`);
    const counts = keys.map(() => 0);
    for (const row of rows) counts[row.n - 1] = row.count;
    return counts;
  });
  return loader.load(key);
}

/** By which role and which of its columns an entity's rows are found. */
export interface Named {
  role: Role;
  source: RoleSource;
}

/** The role by which a kind of entity is named: the one asked for, or the first that can name it. */
export function namedBy(
  roles: Iterable<Role>,
  kind: RoleSource['kind'],
  asked?: string | null,
): Named | null {
  for (const role of roles) {
    if (asked && role.name !== asked) continue;
    const source = role.sources.find((candidate) => candidate.kind === kind);
    if (source) return { role, source };
  }
  return null;
}

/** The list's conditions, for rows that are found by the entity's key. A village's key is a range of divisions itself. */
export function keyedConditions(
  context: DepartmentContext,
  { register, filter, conditions }: List,
  { source }: Named,
): SQL | undefined {
  if (source.kind === 'VILLAGE') return conditions;
  return and(visibleByKey(context, register.table, register.rule), filter);
}

/** The condition that a row names this one entity. */
export function namesEntity(list: List, named: Named, key: string): SQL {
  const [low, high = ''] = keyOf(named.source, key);
  if (low === undefined) return sql`false`;
  return belongsTo(list, named, sql`${sql.param(low, columnOf(named.source))}`, sql`${sql.param(high)}`);
}

async function readPages(context: DepartmentContext, list: List, named: Named, keys: readonly string[]) {
  const { register, beyond, order, first } = list;
  const sorted = order.map(({ property }) => property);
  const selection = { ...list.selection, ...pick(register, sorted) };
  const page = context.db
    .select(selection)
    .from(register.table)
    .where(and(belongsTo(list, named), keyedConditions(context, list, named), beyond))
    .orderBy(...orderSql(order))
    .limit(first + 1)
    .as('page');
  // What a subquery sorts is not promised to stay so: the whole is sorted again, which is next to nothing.
  const again = order.map((term) => ({
    ...term,
    column: (page as unknown as Record<string, PgColumn>)[term.property]!,
  }));
  const columns = Object.fromEntries(
    Object.keys(list.selection ?? {}).map((property) => [
      property,
      (page as unknown as Record<string, PgColumn>)[property]!,
    ]),
  );
  const rows: Values[] = await context.db
    .select({ n: sql<number>`k.n`.mapWith(Number), ...columns })
    .from(unnested(named.source, keys))
    .crossJoinLateral(page)
    .orderBy(sql`k.n`, ...orderSql(again));
  return rows;
}

/** The keys as rows `k(key, n)`, or `k(key, top, n)` where a key is a range of division codes. */
function unnested(source: RoleSource, keys: readonly string[]): SQL {
  const column = columnOf(source);
  const pairs = keys.map((key) => keyOf(source, key));
  const lows = pairs.map(([low]) => (low === undefined ? null : column.mapToDriverValue(low)));
  const array = sql`${sql.param(lows)}::${sql.raw(typeOf(column))}[]`;
  if (source.kind !== 'VILLAGE') return sql`unnest(${array}) with ordinality as k(key, n)`;
  return sql`unnest(${array}, ${sql.param(pairs.map(([, high]) => high ?? null))}::text[]) with ordinality as k(key, top, n)`;
}

function belongsTo({ register }: List, { role, source }: Named, low = sql`k.key`, high = sql`k.top`): SQL {
  const column = columnOf(source);
  const test = source.kind === 'VILLAGE' ? and(gte(column, low), lt(column, high))! : eq(column, low);
  if (!role.child) return test;
  const { table, rowId } = role.child;
  return inArray(register.columns.id!, sql`(select ${rowId} from ${table} where ${test})`);
}

/** An entity's key as its column holds it (for a village the range of its codes); empty for what can be no key. */
function keyOf({ kind }: RoleSource, key: string): [] | [string, string?] {
  if (kind === 'ORGANIZATION') return [normalizeUscc(key)];
  if (kind === 'VILLAGE') return /^\d{12}$/.test(key) ? [key, afterPrefix(key)] : [];
  return isToken(key) ? [key] : [];
}

function columnOf({ uscc, key }: RoleSource): PgColumn {
  return uscc?.column ?? key;
}
