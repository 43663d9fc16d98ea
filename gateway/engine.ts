import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { GatewayLog } from './config.ts';
import type { EngineContext } from './data-source.ts';

/** Plans and fetches over one supergraph. Refuses nothing by itself: whoever executes has prepared. */
export interface Engine {
  schema: GraphQLSchema;
  execute: ApolloGateway['executor'];
  stop(): Promise<void>;
}

/**
 * Starts @apollo/gateway over a supergraph without its security links (it refuses those), fetching through
 * `sourceOf`. It exports telemetry unless its environment forbids it, so that is set here, before it is made.
 */
export async function startEngine(
  supergraph: string,
  sourceOf: (subgraph: string) => GraphQLDataSource<EngineContext>,
  log: GatewayLog,
): Promise<Engine> {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) => sourceOf(name) as GraphQLDataSource,
    logger: engineLogger(log),
  });
  await gateway.load();
  const { schema } = gateway;
  if (!schema) throw new Error('expected the engine to load the supergraph, got no schema');
  return { schema, execute: gateway.executor, stop: () => gateway.stop() };
}

/** The engine's own words may hold what a department said: only that it spoke is kept. */
function engineLogger(log: GatewayLog) {
  const quiet = () => {};
  return {
    debug: quiet,
    info: quiet,
    warn: () => log.warn({}, 'the query engine warned'),
    // A supergraph names no addresses: they are configuration.
    error: (text: unknown) => {
      if (!String(text).includes('is missing a url')) log.error({}, 'the query engine reported an error');
    },
  };
}
