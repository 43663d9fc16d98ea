import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  isTypeSubTypeOf,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ExpressionFault, type Place } from './faults.ts';

/** The engine's own. */
const TAKEN: ReadonlySet<string> = new Set(['shard', 'shards']);

/**
 * The type of every variable of an operand, from the places where it stands; of several the strictest. A variable
 * is never left out: a filter without its value would let everything through.
 */
export function variableTypes(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string,
  at: (node: never) => Place,
): Map<string, string> {
  const types = new Map<string, GraphQLInputType>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Variable(node: VariableNode) {
        const variable = node.name.value;
        const place = at(node as never);
        if (TAKEN.has(variable)) throw new ExpressionFault(place, `expected another name than $${variable}`);
        const type = info.getInputType();
        if (!isInputType(type))
          throw new ExpressionFault(place, `expected a place whose type is known for $${variable}`);
        const known = types.get(variable);
        const strictest = known ? strictestOf(schema, known, type) : type;
        if (!strictest) {
          const reason = `expected one type for $${variable}, found ${known} and ${type}`;
          throw new ExpressionFault({ ...place, in: name }, reason);
        }
        types.set(variable, strictest);
      },
    }),
  );
  return new Map(
    [...types].map(([variable, type]) => [variable, isNonNullType(type) ? `${type}` : `${type}!`]),
  );
}

function strictestOf(
  schema: GraphQLSchema,
  one: GraphQLInputType,
  other: GraphQLInputType,
): GraphQLInputType | null {
  if (isTypeSubTypeOf(schema, one, other)) return one;
  return isTypeSubTypeOf(schema, other, one) ? other : null;
}
