import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Limits } from '../schema/limits.ts';
import type { Shield } from '../schema/shield.ts';
import { formatError, honestAnswer } from './answer.ts';
import type { GatewayLog } from './config.ts';
import type { EngineContext } from './data-source.ts';
import { createDocumentStore } from './document-store.ts';
import type { Engine } from './engine.ts';
import { createPrepare, type Prepare } from './prepare.ts';
import type { Question } from './question.ts';

/** One graph of one generation: the full one, or the public contract. */
export interface Graph {
  /** What its callers may name. */
  schema: GraphQLSchema;
  prepare: Prepare;
  /** Runs a question. Prepares it itself, so there is no way to the engine past the shield. */
  execute(question: Question): Promise<FormattedExecutionResult>;
  stop(): Promise<void>;
}

export async function createGraph(parts: {
  engine: Engine;
  shield: Shield;
  limits: Limits;
  supergraph: string;
  log: GatewayLog;
}): Promise<Graph> {
  const { engine, shield, limits, log } = parts;
  const prepare = createPrepare({ schema: engine.schema, shield, limits });

  const server = new ApolloServer<EngineContext>({
    gateway: {
      async load() {
        return { executor: guardedExecutor(engine, prepare, log) };
      },
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: engine.schema, coreSupergraphSdl: parts.supergraph });
        return () => {};
      },
      stop: () => engine.stop(),
    },
    documentStore: createDocumentStore(prepare.documentOf),
    parseOptions: { maxTokens: limits.tokens, noLocation: true },
    maxRecursiveSelections: limits.recursiveSelections,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError,
    logger: serverLogger(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();

  return {
    schema: engine.schema,
    prepare,
    async execute(question) {
      const { text, variables, operationName } = question;
      const { body } = await server.executeOperation(
        { query: text, variables, ...(operationName === undefined ? {} : { operationName }) },
        { contextValue: { question } },
      );
      if (body.kind !== 'single') throw new Error('expected one answer, got an incremental one');
      return body.singleResult;
    },
    stop: () => server.stop(),
  };
}

/** The executor handed to Apollo Server: whatever reaches it is prepared here, or refused here. */
function guardedExecutor(engine: Engine, prepare: Prepare, log: GatewayLog): Engine['execute'] {
  return async (request) => {
    const { question } = request.context as EngineContext;
    const preparation = await prepare(question);
    if (!preparation.ok) return { errors: [preparation.error] };
    const result = await engine.execute({
      ...request,
      document: preparation.document,
      queryHash: preparation.hash,
      request: {
        query: question.text,
        variables: { ...question.variables },
        ...(question.operationName === undefined ? {} : { operationName: question.operationName }),
      },
    });
    return honestAnswer(question, result, log);
  };
}

/** Apollo Server's own words may hold parts of a query. */
function serverLogger(log: GatewayLog) {
  const quiet = () => {};
  return {
    debug: quiet,
    info: quiet,
    warn: () => log.warn({}, 'Apollo Server warned'),
    error: () => log.error({}, 'Apollo Server reported an error'),
  };
}
