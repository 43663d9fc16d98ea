import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PUBLIC_CALLER } from '../../schema/caller.ts';
import { type Locale, localeOf, type PlatformError, platformError } from '../../schema/errors.ts';
import { errorBody } from '../answer.ts';
import type { Answerer, Exchange, Reply } from '../exchange.ts';
import type { IdentityCheck } from '../identity.ts';
import { createPersistedTexts, type PersistedTexts } from '../persisted-texts.ts';
import { callerOf } from '../purpose-and-case.ts';
import { readBody, readQueryString } from '../request-body.ts';
import type { VisitorLimit } from './visitor-limit.ts';

export interface DoorParts {
  answer: Answerer;
  identity: IdentityCheck;
  /** How often one visitor may change something without a token. */
  visitors: VisitorLimit;
}

const FULL_PATH = '/graphql';
const PUBLIC_PATH = '/public/graphql';
/**
 * With a token a file may be sent, which a department takes up to 5 MB of, as base64 within JSON; without one a report with
 * its photos.
 */
const FULL_MAX_BYTES = 8 * 1024 * 1024;
const OTHER_MAX_BYTES = 1_048_576;
const PUBLIC_MAX_AGE_SECONDS = 60;
/** How many reports with files are read at once: each is held in memory several times over. */
const MAX_LARGE = 4;

/** `POST /graphql` for people with a token; `GET` and `POST /public/graphql` for everybody. */
export function openGraphqlDoors(app: FastifyInstance, parts: DoorParts): void {
  const persisted = createPersistedTexts();
  // The body as text: it is parsed within the exchange, so that what cannot be parsed is audited too.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );

  app.post(
    FULL_PATH,
    { bodyLimit: FULL_MAX_BYTES, onRequest: refuseLargeOfNobody },
    async (request, reply) => {
      await send(reply, await parts.answer(fullExchange(request, parts)));
    },
  );
  const reports = { bodyLimit: FULL_MAX_BYTES, onRequest: createLargeGate() };
  app.post(PUBLIC_PATH, reports, async (request, reply) => {
    await send(reply, await parts.answer(publicExchange(request, parts)));
  });
  app.get(PUBLIC_PATH, async (request, reply) => {
    const answer = await parts.answer(publicExchange(request, parts, persisted));
    // Only what is whole may stay with anybody: an incomplete answer is asked again.
    if (answer.status !== 200 || !answer.complete) return send(reply, answer);
    const { query, extensions } = request.query as Record<string, unknown>;
    if (typeof query === 'string' && extensions !== undefined) persisted.keep(query);
    const etag = etagOf(answer.body);
    reply.header('etag', etag);
    const cacheControl = `public, max-age=${PUBLIC_MAX_AGE_SECONDS}`;
    if (!isNamed(etag, request.headers['if-none-match'])) return send(reply, answer, cacheControl);
    return send(reply, { ...answer, status: 304, body: '' }, cacheControl);
  });
}

/** Nobody's request is read beyond what a question takes. */
async function refuseLargeOfNobody(request: FastifyRequest): Promise<void> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length <= OTHER_MAX_BYTES || request.headers.authorization !== undefined) return;
  throw Object.assign(new Error('too large without a token'), { statusCode: 413 });
}

/** Lets few large requests of the public in at once. One that does not say how large it is, is. */
function createLargeGate() {
  let inside = 0;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const length = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY);
    if (length <= OTHER_MAX_BYTES) return;
    if (inside >= MAX_LARGE) {
      const busy = platformError('BUSY', {}, { locale: localeOf(request.headers['accept-language']) });
      await reply.code(busy.status).header('connection', 'close').send(errorBody(busy));
      return;
    }
    inside += 1;
    reply.raw.once('close', () => {
      inside -= 1;
    });
  };
}

/**
 * Answers a request that fastify itself refused: too large, of another type, unreadable. At a graph's door
 * that is a question too, and goes through the audit log.
 */
export async function refuseAtDoor(
  error: { statusCode?: number | undefined },
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DoorParts,
): Promise<void> {
  const locale = localeOf(request.headers['accept-language']);
  const [path] = request.url.split('?');
  const isUpload = path === PUBLIC_PATH || (path === FULL_PATH && request.headers.authorization);
  const limit = isUpload ? FULL_MAX_BYTES : OTHER_MAX_BYTES;
  const fault = doorFault(error, limit, locale);
  if (path !== FULL_PATH && path !== PUBLIC_PATH) {
    await reply.code(fault.status).send(errorBody(fault));
    return;
  }
  const exchange = path === PUBLIC_PATH ? publicExchange(request, parts) : fullExchange(request, parts);
  const answer = await parts.answer({
    ...exchange,
    asked: () => {
      throw fault;
    },
  });
  await send(reply, answer);
}

function fullExchange(request: FastifyRequest, { identity }: DoorParts): Exchange {
  const locale = localeOf(request.headers['accept-language']);
  return {
    graph: 'full',
    locale,
    async caller() {
      const found = await identity.identify(request.headers.authorization, locale);
      const stated = {
        purpose: header(request, 'x-purpose'),
        caseNumber: header(request, 'x-case-number'),
      };
      return callerOf(found, stated, locale);
    },
    asked: () => readBody(request.body, locale),
  };
}

function publicExchange(
  request: FastifyRequest,
  { visitors }: DoorParts,
  persisted?: PersistedTexts,
): Exchange {
  const locale = localeOf(request.headers['accept-language']);
  return {
    graph: 'public',
    locale,
    caller: async () => PUBLIC_CALLER,
    isOpenToChange: request.method === 'POST',
    isLarge: typeof request.body === 'string' && request.body.length > OTHER_MAX_BYTES,
    change() {
      // A link, a picture or a cache must not change anything.
      if (request.method === 'GET') {
        throw platformError('BAD_REQUEST', { reason: 'a mutation is sent by POST' }, { locale });
      }
      if (!visitors.admit(request.ip)) throw platformError('TOO_MANY_REQUESTS', {}, { locale });
    },
    asked: () =>
      request.method === 'GET'
        ? readQueryString(request.query as Record<string, unknown>, locale, persisted)
        : readBody(request.body, locale),
  };
}

function doorFault(error: { statusCode?: number | undefined }, limit: number, locale: Locale): PlatformError {
  if (error.statusCode === 413) {
    const details = { what: 'bytes', found: `> ${limit}`, limit };
    return platformError('QUERY_TOO_LARGE', details, { locale });
  }
  if (error.statusCode === 415) {
    return platformError('BAD_REQUEST', { reason: 'expected content-type: application/json' }, { locale });
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return platformError('BAD_REQUEST', { reason: 'the HTTP request could not be read' }, { locale });
  }
  return platformError('INTERNAL', {}, { locale });
}

async function send(reply: FastifyReply, answer: Reply, cacheControl = 'no-store'): Promise<void> {
  await reply
    .code(answer.status)
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', cacheControl)
    .header('vary', 'accept-language')
    .header('x-request-id', answer.id)
    .send(answer.body);
}

/** Two answers from the same data are the same bytes, so the bytes name the answer. */
function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Whether `If-None-Match` names it (RFC 9110, 13.1.2: compared as weak). */
function isNamed(etag: string, header: string | undefined): boolean {
  const named = (header ?? '').split(',').map((entry) => entry.trim().replace(/^W\//, ''));
  return named.includes(etag) || named.includes('*');
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
