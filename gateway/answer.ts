import type { ApolloGateway } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { errorCodes, PlatformError, platformError } from '../schema/errors.ts';
import type { GatewayLog } from './config.ts';
import type { Question } from './question.ts';

/** Apollo Server's own, for a text that prepare has not seen. */
const APOLLO_QUERY_FAULTS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

type EngineResult = Awaited<ReturnType<ApolloGateway['executor']>>;

/**
 * Turns what the engine gives into the answer: every error one of the registry, with a path that is in the
 * answer; a value the engine had to leave out an error too; and the sources.
 */
export function honestAnswer(question: Question, result: EngineResult, log: GatewayLog): EngineResult {
  const incomplete = (result.extensions?.valueCompletion ?? []) as readonly GraphQLError[];
  const errors = [
    ...(result.errors ?? []).map((error) => tellable(error, question, log)),
    ...incomplete.map(({ path }) => leftOut(path, question)),
  ];
  return {
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(errors.length === 0 ? {} : { errors }),
    extensions: { sources: question.sources.list() },
  };
}

/** An error as a caller may see it: what is not of the registry says only that something failed, and where. */
export function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code } = error.extensions ?? {};
  if (typeof code === 'string' && code in errorCodes) return error;
  const unread = typeof code === 'string' && APOLLO_QUERY_FAULTS.has(code);
  const { message, extensions } = platformError(unread ? 'QUERY_INVALID' : 'INTERNAL');
  const { http: _, ...told } = extensions;
  return { message, extensions: told, ...(error.path ? { path: error.path } : {}) };
}

/** The whole body of an answer that is one error. */
export function errorBody({ message, extensions }: PlatformError): { errors: GraphQLFormattedError[] } {
  const { http: _, ...told } = extensions;
  return { errors: [{ message, extensions: told }] };
}

function tellable(error: GraphQLError, { locale, id, quiet }: Question, log: GatewayLog): GraphQLError {
  const path = knownPart(error.path);
  const { code } = error.extensions ?? {};
  if (error instanceof PlatformError) return error;
  if (typeof code === 'string' && code in errorCodes) {
    const { serviceName: _, ...extensions } = error.extensions;
    return new GraphQLError(error.message, { path, extensions });
  }
  if (!quiet) log.error({ request: id }, 'the query engine failed');
  return new GraphQLError(platformError('INTERNAL', {}, { locale }).message, {
    path,
    extensions: { code: 'INTERNAL', todo: errorCodes.INTERNAL.todo[locale] },
  });
}

function leftOut(path: GraphQLError['path'], { locale }: Question): GraphQLError {
  const { message, extensions } = platformError(
    'DEPARTMENT_INCOMPLETE',
    { department: 'platform' },
    { locale },
  );
  const { http: _, ...told } = extensions;
  return new GraphQLError(message, { path: knownPart(path), extensions: told });
}

/** The engine writes "@" for "some member of this list": a path is told up to there. */
function knownPart(path: GraphQLError['path']): GraphQLError['path'] {
  const unknown = path?.indexOf('@') ?? -1;
  return unknown < 0 ? path : path?.slice(0, unknown);
}
