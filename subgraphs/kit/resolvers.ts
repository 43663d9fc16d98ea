import { is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { DocumentNode, GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { Kind } from 'graphql';
import { ENTITIES } from '../../schema/entities.ts';
import { hasDirective } from '../../schema/sdl.ts';
import type { DepartmentContext } from './context.ts';
import type { DepartmentDefinition, EntityRow } from './definition.ts';
import type { Bindings } from './register/bind.ts';
import { detailList, subjectList } from './register/children.ts';
import { entityConnection, rootConnection } from './register/connection.ts';
import { entityFields } from './register/entity-row.ts';
import type { Values } from './register/list.ts';
import type { Role } from './register/role.ts';
import { type RowEntities, rowEntitiesOf, withRow } from './register/row-entity.ts';
import { referenceOf } from './register/subject.ts';
import { scalars } from './scalars.ts';
import { registerStatuses } from './status.ts';

type FieldResolver = GraphQLFieldResolver<never, DepartmentContext, never>;
export type ResolverMap = Record<string, Record<string, unknown>>;

/** Every resolver of a department: made from its definition, then its own on top. */
export function resolversOf(
  definition: DepartmentDefinition,
  bindings: Bindings,
  published: DocumentNode,
): ResolverMap {
  const map: ResolverMap = {};
  const add = (type: string, field: string, resolver: FieldResolver) => {
    map[type] = { ...map[type], [field]: resolver };
  };
  for (const [name, { serialize, parseValue, parseLiteral }] of Object.entries(scalars)) {
    map[name] = { serialize, parseValue, parseLiteral };
  }
  const rowEntities = rowEntitiesOf(bindings.registers);
  addReferences(map, published, rowEntities);
  add('Query', '_registers', registerStatuses(bindings.registers));
  for (const register of bindings.registers) {
    add('Query', register.name, rootConnection(register));
    for (const role of register.roles.values()) add(register.rowType, role.field, subject(role, rowEntities));
    for (const [entity, { kind, key }] of Object.entries(ENTITIES)) {
      const isNamed = [...register.roles.values()].some(({ sources }) =>
        sources.some((source) => source.kind === kind),
      );
      if (isNamed) add(entity, register.name, entityConnection(register, kind, key));
    }
  }
  for (const [field, row] of bindings.details) {
    const [type = '', name = ''] = field.split('.');
    add(type, name, detailList(field, definition.details![field]!, row));
    for (const role of row.roles) add(row.rowType, role.field, subject(role, rowEntities));
  }
  for (const [entity, sources] of Object.entries(definition.entities ?? {})) {
    for (const source of [sources].flat() as EntityRow[]) {
      const rule = definition.rules?.[source.rule ?? ruleName(definition, source)];
      const fields = entityFields(entity, ENTITIES[entity]!.key, source, rule);
      for (const [field, resolver] of Object.entries(fields)) add(entity, field, resolver as FieldResolver);
    }
  }
  return merged(map, (definition.resolvers ?? {}) as ResolverMap);
}

/** The gateway hands an entity over by its key; whether anything is known of it, its fields tell. */
function addReferences(map: ResolverMap, published: DocumentNode, rowEntities: RowEntities): void {
  for (const type of published.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || !hasDirective(type, 'key')) continue;
    map[type.name.value] = {
      __resolveReference: (reference: object, context: DepartmentContext, info: GraphQLResolveInfo) =>
        withRow(rowEntities, { ...reference }, context, info),
    };
  }
}

function subject(role: Role, rowEntities: RowEntities): FieldResolver {
  if (role.child) {
    const list = subjectList(role, role.child);
    return (async (row, args, context, info) => {
      const subjects = (await list(row, args, context, info)) as readonly unknown[];
      return Promise.all(subjects.map((one) => withRow(rowEntities, one, context, info)));
    }) as FieldResolver;
  }
  return ((row: Values, _args, context, info) =>
    withRow(rowEntities, referenceOf(role, row), context, info)) as FieldResolver;
}

/** The rule of a table is that of the register it is. */
function ruleName({ tables }: DepartmentDefinition, { table }: EntityRow): string {
  return (
    Object.entries(tables).find(([, candidate]) => is(candidate, PgTable) && candidate === table)?.[0] ?? ''
  );
}

function merged(base: ResolverMap, own: ResolverMap): ResolverMap {
  const all = { ...base };
  for (const [type, fields] of Object.entries(own)) all[type] = { ...all[type], ...fields };
  return all;
}
