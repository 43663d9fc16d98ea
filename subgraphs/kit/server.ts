import { createHmac, createSecretKey } from 'node:crypto';
import { Readable } from 'node:stream';
import fastify from 'fastify';
import type { JSONWebKeySet } from 'jose';
import type { Caller } from '../../schema/caller.ts';
import { PlatformError, platformError } from '../../schema/errors.ts';
import { createFrames, FRAMES_TYPE, packFrames } from '../../schema/frames.ts';
import { RESIDENT_SESSION } from '../../schema/resident-session.ts';
import { Batches } from './batches.ts';
import { startChores } from './chores.ts';
import { type DepartmentContext, readerOf, writerOf } from './context.ts';
import type { Department } from './department.ts';
import { createHopReader } from './door/hop.ts';
import { createFeedSigner } from './feed-signer.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { createLinkService, type LinkOptions } from './link/service.ts';
import type { DepartmentLog } from './log.ts';
import { createPools, type PoolOptions } from './pools.ts';
import { ReadLog, subjectHash } from './read-log.ts';
import { createKeptKeys } from './register/kept-keys.ts';
import { createResidentSessions } from './resident-sessions.ts';

export interface ServeOptions
  extends Pick<PoolOptions, 'appUrl' | 'publicUrl' | 'size' | 'statementTimeout' | 'onStatement'> {
  department: Department;
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** The gateway's public keys. */
  gatewayKeys: JSONWebKeySet;
  link: LinkOptions;
  /** The department's own keys, as its file has them. */
  ownKeys?: unknown;
  /** Bytes of key sets kept on disk; none if left out. */
  keptKeyBytes?: number;
  /** Whether the department does its chores; left out, it answers and does nothing by itself. */
  chores?: boolean;
  /** Milliseconds since 1970. */
  clock?: () => number;
  log?: DepartmentLog;
}

export interface ServedDepartment {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves one department: `POST /graphql` for the gateway alone, `GET /health` for whoever watches. Rejects when the
 * port is taken. `close` answers what is under way, then lets go of the database.
 */
export async function serveDepartment(options: ServeOptions): Promise<ServedDepartment> {
  const { department, clock = Date.now, log, keptKeyBytes = 0 } = options;
  const keptKeys = keptKeyBytes > 0 ? await createKeptKeys(keptKeyBytes) : undefined;
  const pools = createPools({
    ...options,
    onError: (error) => {
      keptKeys?.clear();
      log?.warn({ department: department.name, code: (error as { code?: string }).code }, 'connection lost');
    },
  });
  const hops = await createHopReader(department.name, options.gatewayKeys, clock);
  const graphql = await createGraphqlServer(department, options.statementTimeout ?? 10_000, log);
  const link = createLinkService(options.link);
  const own = options.ownKeys === undefined ? undefined : department.definition.open?.(options.ownKeys);
  const sessions = department.definition.opensSessions ? createResidentSessions(options.link.key) : undefined;
  const feed = department.definition.signsFeed ? createFeedSigner(options.link.key) : undefined;
  const subjectKey = createSecretKey(createHmac('sha256', options.link.key).update('subjects read').digest());

  const app = fastify({ bodyLimit: maxBody, forceCloseConnections: 'idle', keepAliveTimeout: 65_000 });
  app.setErrorHandler((error, _request, reply) => reply.status(statusOf(error)).send(refusal(error)));
  app.setNotFoundHandler((_request, reply) => reply.status(404).send(refusal(platformError('NOT_FOUND'))));

  app.get('/health', async (_request, reply) => {
    const healthy = await pools.ping();
    return reply.status(healthy ? 200 : 503).send({ department: department.name, healthy });
  });

  if (sessions) app.get(RESIDENT_SESSION.keysPath, async (_request, reply) => reply.send(sessions.jwks));

  app.post('/graphql', async (request, reply) => {
    const { query, variables, operationName } = questionOf(request.body);
    const caller = await hops.read(request.headers.authorization, query);
    const context = contextOf(caller);
    const isFramed = request.headers.accept?.includes(FRAMES_TYPE) === true;
    if (isFramed) context.frames = createFrames();
    const { status, body } = await graphql.answer({ query, variables, operationName }, context);
    const read = context.reads.report(caller.kind === 'public' ? null : subjectKey);
    const { limitedTo } = context.reads;
    const extensions = { ...(limitedTo === null ? {} : { limitedTo }), read };
    const answer = { ...body, extensions: { ...body.extensions, ...extensions } };
    reply.status(status);
    if (!context.frames?.list.length) return reply.send(answer);
    const packed = packFrames(answer, context.frames.list);
    const length = packed.reduce((sum, part) => sum + part.length, 0);
    reply.header('content-type', FRAMES_TYPE).header('content-length', length);
    return reply.send(Readable.from(packed, { objectMode: false }));
  });

  function contextOf(caller: Caller): DepartmentContext {
    const role = readerOf(department.definition, caller);
    const context: DepartmentContext = {
      department: department.name,
      caller,
      role,
      db: pools[role],
      binary: pools.binary[role],
      statusDb: pools.app,
      write: writerOf(pools, department.definition, role, caller),
      link,
      clock,
      sessions,
      feed,
      publicDb: feed && pools.public,
      own,
      subjectHash: (token) => subjectHash(subjectKey, token),
      reads: new ReadLog(),
      keptKeys,
      batches: new Batches(),
      loaders: undefined,
    };
    context.loaders = department.definition.loaders?.(context);
    return context;
  }

  const chores = options.chores ? (department.definition.chores ?? []) : [];
  const running = startChores(chores, { department: department.name, app: pools.app, clock, log });

  async function close() {
    await app.close();
    await running.stop();
    await graphql.stop();
    await pools.close();
    await keptKeys?.close();
  }

  try {
    const url = await app.listen({ port: options.port, host: options.host });
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The gateway sends at most some thousands of representations. */
const maxBody = 8 * 1024 * 1024;

interface Question {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

function questionOf(body: unknown): Question {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw platformError('BAD_REQUEST', { reason: 'query must be a string' });
  if (
    variables !== undefined &&
    variables !== null &&
    (typeof variables !== 'object' || Array.isArray(variables))
  ) {
    throw platformError('BAD_REQUEST', { reason: 'variables must be an object' });
  }
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

function statusOf(error: unknown): number {
  if (error instanceof PlatformError) return error.status;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : 500;
}

/** fastify's own errors (too large, no JSON) are named by their code alone. */
function refusal(error: unknown) {
  const known =
    error instanceof PlatformError
      ? error
      : statusOf(error) < 500
        ? platformError('BAD_REQUEST', { reason: String((error as { code?: unknown }).code ?? 'malformed') })
        : platformError('INTERNAL');
  const { http: _status, ...extensions } = known.extensions;
  return { errors: [{ message: known.message, extensions }] };
}
