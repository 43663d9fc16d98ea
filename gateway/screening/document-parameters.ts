import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  isTypeSubTypeOf,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ValueFault } from './fault.ts';

/** The variables of a document that are parameters of its screen, with the types of the places where they stand. */
export type DocumentParameters = ReadonlyMap<string, string>;

/**
 * Finds them. A variable that is neither a parameter nor one of `own` is a fault: a filter without its value would let
 * everything through.
 */
export function documentParameters(
  document: DocumentNode,
  schema: GraphQLSchema,
  parameters: Readonly<Record<string, unknown>>,
  own: readonly string[],
): { parameters: DocumentParameters; faults: Omit<ValueFault, 'path'>[] } {
  const types = new Map<string, GraphQLInputType>();
  const faults: Omit<ValueFault, 'path'>[] = [];
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Variable(node) {
        const name = node.name.value;
        const offset = node.loc?.start ?? 0;
        if (own.includes(name)) return;
        if (!Object.hasOwn(parameters, name)) {
          faults.push({ offset, message: `there is no parameter "${name}" for $${name}` });
          return;
        }
        const type = info.getInputType() as GraphQLInputType | null | undefined;
        const known = types.get(name);
        if (!type) return;
        if (!known || isTypeSubTypeOf(schema, type, known)) types.set(name, type);
        else if (!isTypeSubTypeOf(schema, known, type)) {
          faults.push({ offset, message: `$${name} is ${known} in one place and ${type} in another` });
        }
      },
    }),
  );
  const written = [...types].map(
    ([name, type]) => [name, isNonNullType(type) ? String(type) : `${type}!`] as const,
  );
  return { parameters: new Map(written), faults };
}
