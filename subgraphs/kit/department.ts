import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { expandSdl, type RegisterDefinition } from '../../schema/expand.ts';
import type { DepartmentDefinition } from './definition.ts';
import { type Bindings, bind } from './register/bind.ts';
import type { Register } from './register/register.ts';
import { rememberRegisters } from './register/registers-of.ts';
import { resolversOf } from './resolvers.ts';

/** A department, ready to be served: its published SDL and the schema that answers it. */
export interface Department<Loaders = unknown> {
  name: string;
  title: string;
  definition: DepartmentDefinition<Loaders>;
  /** The SDL as served and composed. */
  sdl: string;
  schema: GraphQLSchema;
  registers: readonly RegisterDefinition[];
  /** The registers bound to their tables, for tests and for resolvers that read past the connections. */
  bound: readonly Register[];
  /** Lists of objects with tables of their own: `Type.field` → what each of their rows is. */
  details: Bindings['details'];
}

/**
 * Makes a department of what it wrote. Throws, naming the coordinate, for a field that nothing answers, a table or
 * column that is missing, and SDL that is no subgraph: a department that starts is whole.
 */
export function defineDepartment<Loaders>(definition: DepartmentDefinition<Loaders>): Department<Loaders> {
  const sdl = expandSdl(definition.schema, { department: definition.name });
  const typeDefs = parse(sdl);
  const bindings = bind(definition as DepartmentDefinition, typeDefs);
  const resolvers = resolversOf(definition as DepartmentDefinition, bindings, typeDefs);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
  refuseUnknown(definition, schema);
  rememberRegisters(schema, bindings.registers);
  return {
    name: definition.name,
    title: definition.title,
    definition,
    sdl,
    schema,
    registers: bindings.registers.map((register) => register.definition),
    bound: bindings.registers,
    details: bindings.details,
  };
}

/** @apollo/subgraph leaves out resolvers of what the SDL does not have; a name that was mistyped would go unseen. */
function refuseUnknown<Loaders>(definition: DepartmentDefinition<Loaders>, schema: GraphQLSchema): void {
  for (const [type, fields] of Object.entries((definition.resolvers ?? {}) as Record<string, object>)) {
    const found = schema.getType(type);
    if (!found) throw new Error(`Expected the SDL to have a type ${type}, which has resolvers; found none`);
    if (!('getFields' in found)) continue;
    for (const field of Object.keys(fields)) {
      if (field.startsWith('__') || field in found.getFields()) continue;
      throw new Error(`Expected the SDL to have a field ${type}.${field}, which has a resolver; found none`);
    }
  }
}
