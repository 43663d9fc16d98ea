import { type AnyColumn, asc } from 'drizzle-orm';
import type { GraphQLFieldResolver } from 'graphql';
import type { DepartmentContext } from '../context.ts';
import type { ChildRows } from '../definition.ts';
import type { DetailRow } from './bind.ts';
import { pick, type Values } from './list.ts';
import { oneOf } from './parameters.ts';
import { rowNeeds } from './projection.ts';
import type { Child, Role } from './role.ts';
import { columnOf } from './row.ts';
import { type Reference, referenceOf } from './subject.ts';

type ChildResolver = GraphQLFieldResolver<Values, DepartmentContext>;

/** A list role: the subjects that a row's child table names, each once a child row. */
export function subjectList(role: Role, child: Child): ChildResolver {
  const properties = role.sources.map((source) => source.uscc?.property ?? source.property);
  const order = child.columns.id ?? child.rowId;
  return async (row, _args, context) => {
    const rows = await childRows(context, `${role.field} of ${role.name}`, child, properties, order, row.id);
    return rows
      .map((values) => referenceOf(role, values))
      .filter((found): found is Reference | string => found !== null);
  };
}

/** A list of objects that stand in a table of their own. */
export function detailList(
  field: string,
  { rowId = 'rowId', orderBy = 'id' }: ChildRows,
  row: DetailRow,
): ChildResolver {
  const child = { table: row.table, columns: row.columns, rowId: columnOf(row, rowId, field) };
  const order = columnOf(row, orderBy, field);
  return (parent, _args, context, info) =>
    childRows(context, field, child, rowNeeds(info, row), order, parent.id);
}

/** The rows of all parents that ask in one turn, by one statement. Who sees the parent sees its children. */
function childRows(
  context: DepartmentContext,
  what: string,
  child: Child,
  properties: readonly string[],
  order: AnyColumn,
  id: unknown,
): Promise<readonly Values[]> {
  const loader = context.batches.loader<string, Values[]>(
    `children ${what} ${properties.join()}`,
    async (ids) => {
      const columns = pick(child, properties);
      const rows = await context.db
        .select({ parent: child.rowId, ...columns })
        .from(child.table)
        .where(oneOf(child.rowId, ids))
        .orderBy(asc(child.rowId), asc(order));
      const byParent = Map.groupBy(rows as Values[], (row) => String(row.parent));
      context.reads.rows(rows.length);
      return ids.map((parent) => byParent.get(parent) ?? []);
    },
  );
  return loader.load(String(id));
}
