import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult } from 'graphql';
import type { DepartmentContext } from './context.ts';
import type { Department } from './department.ts';
import { masked } from './door/masking.ts';
import { createDoorShield, type DoorShield } from './door/shield.ts';
import type { DepartmentLog } from './log.ts';

/** Answers one operation for one caller: parse and validate (kept by text), shield, execute, mask. */
export interface GraphqlServer {
  answer(
    request: { query: string; variables: Record<string, unknown>; operationName: string | undefined },
    context: DepartmentContext,
  ): Promise<{ status: number; body: FormattedExecutionResult }>;
  stop(): Promise<void>;
}

export async function createGraphqlServer(
  department: Department,
  deadlineMs: number,
  log: DepartmentLog | undefined,
): Promise<GraphqlServer> {
  const { name, sdl, schema } = department;
  const onHidden = (codes: readonly string[]) => log?.error({ department: name, codes }, 'a query failed');
  const server = new ApolloServer<DepartmentContext>({
    schema,
    plugins: [
      shieldPlugin(createDoorShield(sdl, schema)),
      // Each of these would wrap every resolver, or speak to the world outside.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
    introspection: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    maxRecursiveSelections,
    nodeEnv: 'production',
    logger: quiet,
    formatError: (formatted, error) => masked(error, formatted, { department: name, deadlineMs, onHidden }),
  });
  await server.start();
  return {
    async answer({ query, variables, operationName }, contextValue) {
      const response = await server.executeOperation(
        { query, variables, ...(operationName === undefined ? {} : { operationName }) },
        { contextValue },
      );
      if (response.body.kind !== 'single') throw new Error('Expected one answer, found one in parts');
      return { status: response.http.status ?? 200, body: response.body.singleResult };
    },
    stop: () => server.stop(),
  };
}

/** The gateway writes queries of its own from what it has bounded; these bounds are for what it has not. */
const maxTokens = 50_000;
const maxRecursiveSelections = 50_000;

function shieldPlugin(shield: DoorShield): ApolloServerPlugin<DepartmentContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ source, document, operation, request, contextValue }) {
          const variables = request.variables ?? {};
          await shield.check(
            { text: source, document, operation: operation!, variables },
            contextValue.caller,
          );
        },
      };
    },
  };
}

/** Apollo's own log would hold messages of errors; ours holds their codes. */
const silent = () => undefined;
const quiet = { debug: silent, info: silent, warn: silent, error: silent };
