import { and } from 'drizzle-orm';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { ENTITIES } from '../../../schema/entities.ts';
import type { DepartmentContext } from '../context.ts';
import { normalizeUscc } from '../link/uscc.ts';
import { pick, type Values } from './list.ts';
import { oneOf } from './parameters.ts';
import { rowNeeds } from './projection.ts';
import type { Register } from './register.ts';
import { registersOf } from './registers-of.ts';
import { columnOf } from './row.ts';
import { visibleByKey } from './visible.ts';

/**
 * Registers whose row is an entity itself (an organization, a village, a row to which others add fields), by the entity's name: wherever the department
 * names such an entity, its row is read with the columns that were asked of it. One that is not there, or not visible,
 * is left with its key alone, so that its other departments still answer.
 */
export type RowEntities = ReadonlyMap<string, Register>;

export function rowEntitiesOf(registers: readonly Register[]): RowEntities {
  return new Map(
    registers
      .filter(({ rowType, definition }) => ENTITIES[rowType] || definition.isExtensible)
      .map((register) => {
        columnOf(register, keyOf(register), `the key of ${register.rowType}`);
        return [register.rowType, register];
      }),
  );
}

/** The entity's row, where the reference names one that stands in a register here; otherwise the reference as it is. */
export async function withRow<Subject>(
  rowEntities: RowEntities,
  subject: Subject,
  context: DepartmentContext,
  info: GraphQLResolveInfo,
): Promise<Subject | (Subject & Values)> {
  const typeName = (subject as { __typename?: string } | null)?.__typename;
  const register = rowEntities.get(typeName ?? '');
  if (!register) return subject;
  const key = keyOf(register);
  const asked = rowNeeds(info, register);
  if (asked.every((property) => property === key)) return subject;
  const row = await readRow(context, register, key, String((subject as Values)[key]), asked);
  return row ? { ...subject, ...row } : subject;
}

/**
 * The resolver of a root field that names one entity by its key: `Query.organization(uscc:)`. It gives the entity also
 * where no register here knows it, since another department may.
 */
export function entityByKey(typeName: string): GraphQLFieldResolver<unknown, DepartmentContext> {
  return (_source, args, context, info) => {
    const { key } = ENTITIES[typeName]!;
    const rowEntities = rowEntitiesOf([...registersOf(info.schema).values()]);
    return withRow(rowEntities, { __typename: typeName, [key]: args[key] }, context, info);
  };
}

function readRow(
  context: DepartmentContext,
  register: Register,
  key: string,
  value: string,
  asked: readonly string[],
): Promise<Values | null> {
  const properties = [...new Set([...asked, key])];
  const loader = context.batches.loader<string, Values | null>(
    `row of ${register.name} ${properties.join()}`,
    async (keys) => {
      const column = columnOf(register, key, register.name);
      const rows: Values[] = await context.db
        .select(pick(register, properties))
        .from(register.table)
        .where(and(oneOf(column, keys), visibleByKey(context, register.table, register.rule)));
      context.reads.rows(rows.length);
      const byKey = new Map(rows.map((row) => [String(row[key]), row]));
      return keys.map((wanted) => byKey.get(wanted) ?? null);
    },
  );
  return loader.load(register.definition.isExtensible ? value.toLowerCase() : normalizeUscc(value));
}

/** An entity's own key; another row to which departments add is named by its id. */
function keyOf({ rowType }: Register): string {
  return ENTITIES[rowType]?.key ?? 'id';
}
