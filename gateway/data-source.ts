import type { GraphQLDataSource } from '@apollo/gateway';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import type { Department } from './department.ts';
import { typeAt } from './path-type.ts';
import type { Question } from './question.ts';

/** What the engine carries from the door to every fetch. */
export interface EngineContext {
  question: Question;
}

type Fetch = Parameters<GraphQLDataSource<EngineContext>['process']>[0];

/** The engine's way to one department. `schema` is the graph's own, for the places of errors. */
export function createDataSource(
  department: Department,
  schema: () => GraphQLSchema | undefined,
): GraphQLDataSource<EngineContext> {
  return {
    async process(options) {
      // The engine asks on its own only to load schemas, which it is given here.
      if (!('incomingRequestContext' in options))
        throw new Error('expected a question, got a request of the engine');
      const { query = '', variables = {}, operationName } = options.request;
      const { question } = options.context as EngineContext;
      const answer = await department.ask(question, { query, variables, operationName });
      if (answer.errors.length === 0) return { data: answer.data };
      const errors = indexesHold(options, question, schema())
        ? answer.errors
        : answer.errors.map((error) => ({ ...error, path: [] }));
      return { data: answer.data, errors };
    },
  };
}

/**
 * The engine finds an entity error's place by the entity's index. Under a field that may be one of several
 * types only some of the list are asked for, and the index would point at another row: better no row than that.
 */
function indexesHold(
  options: Extract<Fetch, { incomingRequestContext: unknown }>,
  question: Question,
  schema: GraphQLSchema | undefined,
): boolean {
  const path = options.pathInIncomingRequest;
  if (!path || path.length === 0 || !schema) return true;
  const { document } = options.incomingRequestContext;
  return !isAbstractType(typeAt(schema, document, question.operationName, path));
}
