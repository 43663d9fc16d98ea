import { and, asc, getTableName, type SQL, sql } from 'drizzle-orm';
import type { GraphQLFieldResolver } from 'graphql';
import type { DepartmentContext } from '../context.ts';
import type { EntityRow, RowRule } from '../definition.ts';
import { isToken } from '../link/token.ts';
import { normalizeUscc } from '../link/uscc.ts';
import { pick, type Values } from './list.ts';
import { oneOf, typeOf } from './parameters.ts';
import { columnOf, columnsOf, type Row } from './row.ts';
import { visibleByKey } from './visible.ts';

/** One resolver for each field that the row answers. A row that is not there, or not visible, answers null. */
export function entityFields(
  entity: string,
  keyField: string,
  source: EntityRow,
  rule: RowRule | undefined,
): Record<string, GraphQLFieldResolver<Values, DepartmentContext>> {
  const place = { table: source.table, columns: columnsOf(source.table) };
  const fields = Array.isArray(source.fields)
    ? source.fields.map((field: string) => [field, field] as const)
    : Object.entries(source.fields as Readonly<Record<string, string>>);
  return Object.fromEntries(
    fields.map(([field, property]) => {
      columnOf(place, property, `${entity}.${field}`);
      return [
        field,
        (parent, _args, context) =>
          readValue(context, place, source, rule, String(parent[keyField]), property),
      ];
    }),
  );
}

/**
 * Fields are asked one by one, yet one statement answers all: it reads the columns that were asked of any entity in
 * this turn. Each of them was asked for by the caller, so none is beyond the grants.
 */
async function readValue(
  context: DepartmentContext,
  place: Pick<Row, 'table' | 'columns'>,
  source: EntityRow,
  rule: RowRule | undefined,
  key: string,
  property: string,
): Promise<unknown> {
  const name = `entity ${getTableName(source.table)} ${source.key}`;
  const loader = context.batches.loader<string, unknown>(name, async (asked) => {
    const pairs = asked.map((text) => JSON.parse(text) as [string, string]);
    const rows = await readRows(context, place, source, rule, pairs);
    return pairs.map(([wanted, column]) => rows.get(wanted)?.[column] ?? null);
  });
  const keyColumn = columnOf(place, source.key, 'entities');
  const normal = typeOf(keyColumn) === 'bytea' ? key : normalizeUscc(key);
  if (typeOf(keyColumn) === 'bytea' && !isToken(normal)) return null;
  return loader.load(JSON.stringify([normal, property]));
}

async function readRows(
  context: DepartmentContext,
  place: Pick<Row, 'table' | 'columns'>,
  source: EntityRow,
  rule: RowRule | undefined,
  pairs: readonly (readonly [string, string])[],
): Promise<Map<string, Values>> {
  const key = columnOf(place, source.key, 'entities');
  const keys = [...new Set(pairs.map(([wanted]) => wanted))];
  const properties = [...new Set(pairs.map(([, property]) => property))].sort();
  const rows: Values[] = await context.db
    .selectDistinctOn([key], { key, ...pick(place, properties) })
    .from(place.table)
    .where(and(oneOf(key, keys), visibleByKey(context, place.table, rule)))
    .orderBy(asc(key), ...preference(place, source));
  context.reads.rows(rows.length);
  for (const row of rows) if (context.role === 'app' && isToken(row.key)) context.reads.subject(row.key);
  return new Map(rows.map((row) => [String(row.key), row]));
}

/** Which of several rows answers; ties by id, so that it is always the same. */
function preference(place: Pick<Row, 'columns'>, source: EntityRow): SQL[] {
  const terms = [
    ...(source.orderBy ?? []),
    ...(place.columns.id ? [{ column: 'id', direction: 'ASC' as const }] : []),
  ];
  return terms.map(({ column, direction }) => sql`${place.columns[column]} ${sql.raw(direction)} nulls last`);
}
