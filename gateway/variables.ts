import { type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode, print } from 'graphql';
import type { Fault } from './query-text.ts';

const MAX_DEPTH = 64;
const MAX_VALUES = 50_000;

/**
 * What is wrong with an operation's variables, or null. Names the variable and its type, never the value:
 * it may be personal data, and graphql-js would suggest names that exist.
 */
export function variableFault(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Fault | null {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
    hideSuggestions: true,
  });
  if (!errors) return null;
  const definition = errors[0]?.nodes?.find((node) => node.kind === Kind.VARIABLE_DEFINITION);
  const details = definition
    ? { argument: `$${definition.variable.name.value}`, expected: print(definition.type) }
    : { argument: '$', expected: 'values of the declared types' };
  return { code: 'ARGUMENT_INVALID', details };
}

/** Whether a value from JSON is within what the recursive code below may be given. Does not recurse itself. */
export function isBoundedJson(value: unknown): boolean {
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length;
    if (depth > MAX_DEPTH || seen > MAX_VALUES) return false;
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []));
  }
  return true;
}
