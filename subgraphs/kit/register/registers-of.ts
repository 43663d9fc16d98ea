import type { GraphQLSchema } from 'graphql';
import type { Register } from './register.ts';

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, Register>>();

/** Remembers which registers a schema answers, for resolvers that a department makes before its schema is. */
export function rememberRegisters(schema: GraphQLSchema, registers: readonly Register[]): void {
  known.set(schema, new Map(registers.map((register) => [register.name, register])));
}

/** The registers of a department's schema, by name. */
export function registersOf(schema: GraphQLSchema): ReadonlyMap<string, Register> {
  const registers = known.get(schema);
  if (registers) return registers;
  throw new Error('Expected the schema of a department made by defineDepartment, found another');
}
