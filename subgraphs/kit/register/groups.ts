import { and, type SQL, sql } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import type { SubjectKind } from '../../../schema/entities.ts';
import type { DepartmentContext } from '../context.ts';
import { readScalar } from '../scalars.ts';
import { argumentInvalid, bounds, pageSize } from './bounds.ts';
import { type Figure, figuresOf, figureText } from './group-figures.ts';
import {
  afterGroup,
  encodeGroupCursor,
  type GroupOrderInput,
  type GroupTerm,
  groupOrdersOf,
  groupPrint,
  orderedSql,
} from './group-order.ts';
import { type Grouping, type GroupingInput, groupingOf, shownSql } from './grouping.ts';
import { type GroupRow, readGroupPage } from './groups-ahead.ts';
import { type HavingInput, havingOf, joinable } from './having.ts';
import { selectedNames } from './projection.ts';
import type { Register } from './register.ts';
import { coarse, exact, isForStatistics, refuseFine } from './statistics.ts';
import { visible, visibleByKey } from './visible.ts';
import { type WhereInput, whereSql } from './where.ts';

export interface GroupsArguments {
  by: readonly GroupingInput[];
  having?: HavingInput | null;
  orderBy?: readonly GroupOrderInput[] | null;
  first?: number | null;
  after?: string | null;
}

/** The rows that are grouped: of a register, by a filter, or of one entity. */
interface Grouped {
  register: Register;
  where: WhereInput | null | undefined;
  ofEntity?: { names: SQL; kind: SubjectKind };
}

/** A list's rows, grouped and measured in the database: one page of groups, in a statement of its own. */
export async function readGroups(
  context: DepartmentContext,
  grouped: Grouped,
  args: GroupsArguments,
  info: GraphQLResolveInfo,
) {
  const { register } = grouped;
  const isCoarse = isForStatistics(context, register);
  const disclosure = isCoarse ? coarse(register) : exact;
  const by = groupingsOf(register, args.by);
  const orders = groupOrdersOf(args.orderBy);
  if (isCoarse) {
    if (grouped.ofEntity) throw argumentInvalid('groups', 'the register itself, for statistics');
    refuseFine(register, by, grouped.where, { having: Boolean(args.having), orders });
  }
  const having = groupsHaving(register, by, args.having);
  const figures = figuresOf(register, by, disclosure, info);
  const ordered = orders.map((order) => ({ ...order, ...orderedSql(register, by, order, disclosure) }));
  const terms: GroupTerm[] = [
    ...ordered.map(({ type, direction }, at) => ({ column: sql.raw(`g.o${at}`), type, direction })),
    ...by.map(({ type }, at) => ({ column: sql.raw(`g.k${at}`), type, direction: 'ASC' as const })),
  ];
  const print = groupPrint(register, args.by, args.orderBy ?? [], isCoarse);
  const first = pageSize(context, args.first);
  const rows = rowsSql(context, grouped, by, having);
  const inner = sql`select ${disclosure.count(sql`count(*)`)} as n, ${disclosure.suppressed} as hidden,
    ${columnsSql('k', by)}${columnsSql('o', ordered, true)}${columnsSql('m', figures, true)} ${rows}`;
  const told = listed([
    ...by.map((grouping, at) => sql`${shownSql(grouping, sql.raw(`g.k${at}`))} as ${sql.raw(`k${at}`)}`),
    ...figures.map(
      ({ name }, at) => sql`${figureText(register, name, sql.raw(`g.m${at}`))} as ${sql.raw(`m${at}`)}`,
    ),
    ...terms.map(({ column }, at) => sql`${column}::text as ${sql.raw(`t${at}`)}`),
  ]);
  const after = args.after ?? null;
  const page = async () => {
    const all = sql`select g.n::text as n, g.hidden::text as hidden, ${told} from (${inner}) g`;
    const sorted = sql`order by ${listed(terms.map(({ column, direction }) => sql`${column} ${sql.raw(direction)}`))}`;
    const rest = after === null ? sql`` : sql`where ${afterGroup(print, terms, after)}`;
    const cursorOf = (row: GroupRow) =>
      encodeGroupCursor(
        print,
        terms.map((_, at) => row[`t${at}`] ?? null),
      );
    const rows = await readGroupPage(context.statusDb, {
      groups: sql`${all} ${sorted}`,
      rest: sql`${all} ${rest} ${sorted}`,
      ...{ after, first, cursorOf },
    });
    const groups = rows.map((row) => groupOf(row, by, figures));
    const cursors = rows.map(cursorOf);
    note(context, by, groups.slice(0, first));
    return { groups: groups.slice(0, first), cursors, hasNextPage: groups.length > first };
  };
  const totalCount = async () => {
    const found = await context.statusDb.execute<{ n: string }>(
      sql`select count(*) as n from (select 1 ${rows}) g`,
    );
    return Number(found.rows[0]!.n);
  };
  const names = selectedNames(info);
  const isPage = ['nodes', 'edges', 'pageInfo'].some((name) => names.has(name));
  return { ...(isPage ? connectionOf(await page(), after) : {}), totalCount };
}

function groupingsOf(register: Register, given: readonly GroupingInput[]): Grouping[] {
  if (given.length < 1 || given.length > bounds.groupings)
    throw argumentInvalid('by', `1..${bounds.groupings} fields or roles`);
  const by = given.map((grouping, index) => groupingOf(register, grouping, `by.${index}`));
  joinable(
    by.map(({ child }) => child),
    'by',
  );
  return by;
}

function groupsHaving(register: Register, by: readonly Grouping[], given: HavingInput | null | undefined) {
  const having = havingOf(register, given);
  if (having && having.per.length > 0) throw argumentInvalid('having.per', 'none: `by` says what is grouped');
  const isJoined = having?.children.every(({ table }) => by.some(({ child }) => child?.table === table));
  if (having && !isJoined)
    throw argumentInvalid('having.distinct', 'no list of subjects, unless the rows are grouped by it');
  return having;
}

/** From where on: the rows that the caller's office may see, and how they are grouped. */
function rowsSql(
  context: DepartmentContext,
  { register, where, ofEntity }: Grouped,
  by: readonly Grouping[],
  having: ReturnType<typeof groupsHaving>,
): SQL {
  // Statistics are of rows that their reader does not see: it is the office's own sight that bounds them.
  const see = ofEntity && ofEntity.kind !== 'VILLAGE' ? visibleByKey : visible;
  const seen = see({ ...context, role: 'app' }, register.table, register.rule);
  const conditions = and(seen, whereSql(register, where), ofEntity?.names);
  const child = by.find((grouping) => grouping.child)?.child;
  return sql`from ${register.table} ${child ? sql`join ${child.table} on ${child.rowId} = ${register.columns.id}` : sql``}
    ${conditions ? sql`where ${conditions}` : sql``}
    group by ${listed(by.map(({ expression }) => expression))} ${having ? sql`having ${having.condition}` : sql``}`;
}

type Group = Readonly<Record<string, unknown>> & { keys: (string | null)[] };

/** A group as graphql-js's own resolver reads it: figures by what is asked of them. */
function groupOf(
  row: Readonly<Record<string, string | null>>,
  by: readonly Grouping[],
  figures: readonly Figure[],
): Group {
  const known = new Map(figures.map(({ name }, at) => [name, row[`m${at}`] ?? null]));
  const measures = new Set(figures.map(({ name }) => name.split(' ')[0]!));
  return {
    keys: by.map((grouping, at) => shown(grouping, row[`k${at}`] ?? null)),
    count: row.n === null ? null : Number(row.n),
    suppressed: row.hidden === 'true',
    ...Object.fromEntries(
      [...measures].map((measure) => [
        measure,
        ({ field }: { field: string }) => {
          const text = known.get(`${measure} ${field}`) ?? null;
          if (text === null) return null;
          return measure === 'distinct' ? Number(text) : (readScalar('DateTime', text) ?? text);
        },
      ]),
    ),
  };
}

function shown({ field, unit }: Grouping, text: string | null): string | null {
  return field?.type === 'DateTime' && unit === null ? String(readScalar('DateTime', text)) : text;
}

/** Whom groups are about is read, and noted, as in rows. */
function note(context: DepartmentContext, by: readonly Grouping[], groups: readonly Group[]): void {
  context.reads.rows(groups.length);
  for (const [at, { type }] of by.entries()) {
    if (type === 'bytea') for (const { keys } of groups) context.reads.subject(keys[at]);
  }
}

function connectionOf(
  { groups, cursors, hasNextPage }: { groups: Group[]; cursors: string[]; hasNextPage: boolean },
  after: string | null,
) {
  return {
    nodes: groups,
    edges: groups.map((node, index) => ({ node, cursor: cursors[index] })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors[groups.length - 1] ?? null,
    },
  };
}

function columnsSql(prefix: string, columns: readonly { expression: SQL }[], follows = false): SQL {
  const named = columns.map(({ expression }, at) => sql`${expression} as ${sql.raw(`${prefix}${at}`)}`);
  return named.length === 0 ? sql`` : sql`${sql.raw(follows ? ', ' : '')}${listed(named)}`;
}

function listed(parts: SQL[]): SQL {
  return sql.join(parts, sql`, `);
}
