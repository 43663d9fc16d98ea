import { createAnswerCache } from './answer-cache.ts';
import { GraphError, type GraphFault } from './graph-error.ts';
import type { Operation } from './operation.ts';
import { createTurns } from './turns.ts';

export interface ClientOptions {
  /** The public graph: `https://…/public/graphql`. */
  url: string;
  /** Language of error messages. */
  language?: 'zh' | 'en';
  /** How long one answer may take, in milliseconds. */
  timeoutMs?: number;
  /** How many questions are with the graph at a time; the rest wait. It takes 16 of the public, of all sites together. */
  concurrency?: number;
  /** How many answers are kept. */
  cacheEntries?: number;
  fetch?: typeof globalThis.fetch;
  now?: () => number;
}

/** Where an answer came from: kept here and still fresh; confirmed by the graph (304); sent by it. */
export type Origin = 'KEPT' | 'CONFIRMED' | 'SENT';

export interface Answer<Data> {
  data: Data;
  origin: Origin;
  /** Departments that did not answer in full, so that a `null` of theirs does not mean "none". */
  missing: string[];
}

export interface Client {
  /** Asks by GET, with the operation's hash instead of its text. @throws GraphError */
  query<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Answer<Data>>;
  /** Changes something, by POST; never kept, never tried twice. @throws GraphError */
  mutate<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    options?: MutateOptions,
  ): Promise<Data>;
}

export interface MutateOptions {
  /**
   * Address of the visitor for whom it is sent. The graph lets a visitor change something so often and no more; without
   * it all visitors of a site share one limit. It believes the sites that its operator has named.
   */
  visitor?: string | undefined;
  /** Language of its error messages, where it is not the client's. */
  language?: 'zh' | 'en' | undefined;
}

/** The body of an answer of the graph. */
interface Body {
  data?: unknown;
  errors?: GraphFault[];
  extensions?: { sources?: { department: string; status: string }[] };
}

/** A client of one public graph. What it keeps is what everybody may see, so one serves all visitors. */
export function createClient(options: ClientOptions): Client {
  const {
    url,
    language = 'zh',
    timeoutMs = 10_000,
    cacheEntries = 500,
    concurrency = 8,
    now = Date.now,
  } = options;
  const send = options.fetch ?? globalThis.fetch;
  const cache = createAnswerCache<Body>(cacheEntries, now);
  const inTurn = createTurns(concurrency);
  const underWay = new Map<string, Promise<{ body: Body; origin: Origin }>>();

  async function request(address: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'accept-language': language, accept: 'application/json', ...init.headers };
    try {
      return await send(address, { ...init, headers, signal: AbortSignal.timeout(timeoutMs) });
    } catch (error) {
      throw new GraphError('UNREACHABLE', 'the public graph did not answer', { cause: error });
    }
  }

  async function bodyOf(response: Response): Promise<Body> {
    try {
      return (await response.json()) as Body;
    } catch (error) {
      throw new GraphError('UNREACHABLE', `expected JSON, got status ${response.status}`, { cause: error });
    }
  }

  /** By hash; with the text where the graph does not know the hash yet. */
  async function ask(key: string, text: string, etag: string | undefined): Promise<Response> {
    const conditional: RequestInit = etag ? { headers: { 'if-none-match': etag } } : {};
    const response = await request(`${url}?${key}`, conditional);
    if (response.status !== 404 && response.status !== 400) return response;
    const { errors } = await bodyOf(response.clone());
    if (errors?.[0]?.extensions?.code !== 'PERSISTED_QUERY_NOT_FOUND') return response;
    return request(`${url}?${key}&query=${encodeURIComponent(text)}`, conditional);
  }

  async function answer(key: string, text: string): Promise<{ body: Body; origin: Origin }> {
    const kept = cache.get(key);
    if (kept?.fresh) return { body: kept.value, origin: 'KEPT' };
    const response = await inTurn(() => ask(key, text, kept?.etag));
    if (response.status === 304 && kept) {
      cache.confirm(key, response.headers);
      return { body: kept.value, origin: 'CONFIRMED' };
    }
    const body = await bodyOf(response);
    if (response.ok && body.data) cache.set(key, body, response.headers);
    return { body, origin: 'SENT' };
  }

  return {
    async query<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables) {
      const key = addressOf(operation, variables);
      // Visitors who ask the same at the same time ask once.
      const asked = underWay.get(key) ?? answer(key, operation.text);
      underWay.set(key, asked);
      try {
        const { body, origin } = await asked;
        return { ...readBody<Data>(body), origin };
      } finally {
        underWay.delete(key);
      }
    },
    async mutate<Data, Variables>(
      operation: Operation<Data, Variables>,
      variables: Variables,
      options: MutateOptions = {},
    ) {
      const { text: query, name: operationName } = operation;
      const response = await request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headersOf(options) },
        body: JSON.stringify({ query, operationName, variables }),
      });
      const body = await bodyOf(response);
      if (body.errors?.length) throw GraphError.of(body.errors);
      return readBody<Data>(body).data;
    },
  };
}

function headersOf({ visitor, language }: MutateOptions): Record<string, string> {
  return {
    ...(visitor && { 'x-forwarded-for': visitor }),
    ...(language && { 'accept-language': language }),
  };
}

/** The query string that names the operation by its hash; equal questions have equal ones. */
function addressOf({ name, hash }: Operation<unknown, unknown>, variables: unknown): string {
  return new URLSearchParams({
    operationName: name,
    variables: JSON.stringify(sorted(variables)),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  }).toString();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

/** @throws GraphError where nothing of the answer is there */
function readBody<Data>(body: Body): { data: Data; missing: string[] } {
  const { data, errors = [], extensions } = body;
  const hasData = typeof data === 'object' && data !== null;
  if (!hasData) throw GraphError.of(errors);
  const missing = (extensions?.sources ?? [])
    .filter(({ status }) => status !== 'ANSWERED')
    .map(({ department }) => department);
  // An error that no department stands for is the platform's own.
  if (missing.length === 0 && errors.length > 0) missing.push('platform');
  return { data: data as Data, missing };
}
