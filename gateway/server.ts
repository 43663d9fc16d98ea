import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import { localeOf, platformError } from '../schema/errors.ts';
import { RESIDENT_SESSION } from '../schema/resident-session.ts';
import { errorBody } from './answer.ts';
import { createDayTally } from './audit/day-tally.ts';
import type { GatewayConfig } from './config.ts';
import { openExchangeDoors } from './doors/exchange.ts';
import { openExplorer } from './doors/explorer.ts';
import { type DoorParts, openGraphqlDoors, refuseAtDoor } from './doors/graphql.ts';
import { openHealthDoors } from './doors/health.ts';
import { createVisitorLimit } from './doors/visitor-limit.ts';
import { createAnswerer } from './exchange.ts';
import type { Supergraphs } from './generation.ts';
import { createIdentityCheck, residentKeysAt } from './identity.ts';
import { openInside } from './inside.ts';

/** A gateway that answers. */
export interface RunningGateway {
  url: string;
  /** Puts a new supergraph in place of the old one; resolves with its generation. Requests under way keep the old. */
  replace(supergraphs: Supergraphs): Promise<string>;
  /** Answers what is under way, then lets go of every socket. */
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 1_048_576;
const CORS_HEADERS = ['authorization', 'content-type', 'x-purpose', 'x-case-number', 'accept-language'];

/** Starts the one door to all departments. Rejects, with nothing left open, where the configuration cannot work. */
export async function startGateway(config: GatewayConfig): Promise<RunningGateway> {
  const { log, clock = Date.now } = config;
  const opened: (() => Promise<unknown>)[] = [];
  const closeAll = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const slips = config.departments[RESIDENT_SESSION.issuer];
    const identity = createIdentityCheck(config.identity, clock, slips ? residentKeysAt(slips.url) : null);
    const visitors = createVisitorLimit(clock);
    const { audit, clients, generations } = await openInside(config, opened);
    const tally = createDayTally(audit, clock, log);
    opened.push(() => tally.close());
    const answer = createAnswerer({ generations, audit, tally, deadlineMs: config.deadlineMs, clock, log });
    const doors = { answer, identity, visitors };
    const app = createApp(config, doors);
    await app.register(cors, {
      origin: config.corsOrigins.length > 0 ? config.corsOrigins : false,
      methods: ['GET', 'POST'],
      allowedHeaders: CORS_HEADERS,
      exposedHeaders: ['x-request-id'],
      maxAge: 600,
    });
    openGraphqlDoors(app, doors);
    openExchangeDoors(app, doors);
    openHealthDoors(app, clients);
    await openExplorer(app);

    const url = await app.listen({ host: config.host, port: config.port });
    opened.push(() => app.close());
    return { url, replace: (supergraphs) => generations.replace(supergraphs), close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function createApp({ log, trustedProxies = 'loopback' }: GatewayConfig, doors: DoorParts): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    // A site in front says for whom it asks: without it all its visitors would share one limit.
    trustProxy: trustedProxies,
  });
  // A connection that was busy when closing began would else be kept open for its next request.
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  app.setNotFoundHandler(async (request, reply) => {
    const locale = localeOf(request.headers['accept-language']);
    await reply.code(404).send(errorBody(platformError('NOT_FOUND', {}, { locale })));
  });
  app.setErrorHandler(async (error: { statusCode?: number; name?: string }, request, reply) => {
    if ((error.statusCode ?? 500) >= 500)
      log.error({ cause: error.name }, 'a request failed inside the gateway');
    await refuseAtDoor(error, request, reply, doors);
  });
  return app;
}
