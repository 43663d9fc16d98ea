import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PUBLIC_CALLER } from '../../schema/caller.ts';
import { type ErrorCode, errorCodes } from '../../schema/error-codes.ts';
import { localeOf } from '../../schema/errors.ts';
import type { Exchange, Reply } from '../exchange.ts';
import type { AskedQuery } from '../request-body.ts';
import type { DoorParts } from './graphql.ts';

const FEED_PATH = '/exchange/disclosed-items';
const KEYS_PATH = '/exchange/jwks.json';
const FEED = `query ExchangeFeed($since: DateTime, $after: String, $first: Int = 200) {
  exchangeFeed(since: $since, after: $after, first: $first) { body signature }
}`;
const KEYS = 'query ExchangeKeys { exchangeKeys }';
const MAX_AGE_SECONDS = 60;

/**
 * `GET /exchange/disclosed-items?since=&after=&first=`: the public graph's feed for another platform, as it was signed;
 * `GET /exchange/jwks.json`: what to check the signature with. Questions of the public like any other, audited too.
 */
export function openExchangeDoors(app: FastifyInstance, { answer }: Pick<DoorParts, 'answer'>): void {
  app.get(FEED_PATH, async (request, reply) => {
    const answered = await answer(asked(request, FEED, variablesOf(request.query)));
    const feed = dataOf<{ exchangeFeed: { body: string; signature: string } | null }>(answered)?.exchangeFeed;
    reply.header('content-type', 'application/json; charset=utf-8').header('x-request-id', answered.id);
    if (!feed) return reply.code(failed(answered)).header('cache-control', 'no-store').send(answered.body);
    return reply
      .header('cache-control', `public, max-age=${MAX_AGE_SECONDS}`)
      .header('x-jws-signature', feed.signature)
      .send(feed.body);
  });
  app.get(KEYS_PATH, async (request, reply) => {
    const answered = await answer(asked(request, KEYS, {}));
    const keys = dataOf<{ exchangeKeys: string | null }>(answered)?.exchangeKeys;
    reply.header('content-type', 'application/json; charset=utf-8');
    if (!keys) return reply.code(failed(answered)).header('cache-control', 'no-store').send(answered.body);
    return reply.header('cache-control', `public, max-age=${MAX_AGE_SECONDS}`).send(keys);
  });
}

function asked(request: FastifyRequest, text: string, variables: AskedQuery['variables']): Exchange {
  return {
    graph: 'public',
    locale: localeOf(request.headers['accept-language']),
    caller: async () => PUBLIC_CALLER,
    asked: () => ({ text, variables, operationName: undefined, purposeText: null }),
  };
}

/** A query string has texts alone; what is no number is refused by the graph, as it came. */
function variablesOf(query: unknown): AskedQuery['variables'] {
  const { since, after, first } = query as Record<string, unknown>;
  return {
    ...(since === undefined ? {} : { since }),
    ...(after === undefined ? {} : { after }),
    ...(first === undefined ? {} : { first: /^\d+$/.test(String(first)) ? Number(first) : first }),
  };
}

function dataOf<Data>({ body }: Reply): Data | null {
  return (JSON.parse(body) as { data?: Data | null }).data ?? null;
}

/**
 * Part of an answer is no page: whoever asked must not take it for one. What is his own fault has its own status, so that
 * he does not ask the same again; anything else may be asked again.
 */
function failed({ status, body }: Reply): number {
  if (status !== 200) return status;
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
  const [first] = errors.map(({ extensions }) => errorCodes[extensions?.code as ErrorCode]?.status);
  return first !== undefined && first < 500 ? first : 502;
}
