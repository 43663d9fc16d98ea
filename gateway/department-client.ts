import { isAscii } from 'node:buffer';
import { Pool } from 'undici';
import { FRAMES_TYPE, unpackFrames } from '../schema/frames.ts';

/** What came back from a department's server, before anybody believes it. The frames are views of `memory`, which holds nothing else. */
export type ClientOutcome =
  | { kind: 'BODY'; status: number; body: Record<string, unknown>; frames: Buffer[]; memory?: ArrayBuffer }
  | { kind: 'TIMED_OUT' }
  /** `cause` is for the log: a code, never the server's text. */
  | { kind: 'FAILED'; cause: string };

/** A department's door as the gateway knows it: one pool of sockets. */
export interface DepartmentClient {
  /** Sends one GraphQL request; never rejects. */
  post(body: string, headers: Record<string, string>, timeoutMs: number): Promise<ClientOutcome>;
  /** Whether `GET /health` answers 200 in time. */
  healthy(timeoutMs: number): Promise<boolean>;
  close(): Promise<void>;
}

const SOCKETS = 64;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** `url` is the department's origin or its GraphQL address. Throws where it is neither. */
export function createDepartmentClient(url: string): DepartmentClient {
  const { origin, pathname } = new URL(url);
  const path = pathname === '/' ? '/graphql' : pathname;
  const pool = new Pool(origin, {
    connections: SOCKETS,
    pipelining: 1,
    connect: { timeout: 5000 },
    keepAliveTimeout: 30_000,
    maxResponseSize: MAX_ANSWER_BYTES,
    // The deadline of the question rules; undici's own are off.
    headersTimeout: 0,
    bodyTimeout: 0,
  });

  return {
    post: (body, headers, timeoutMs) =>
      withDeadline(timeoutMs, async (signal) => {
        const response = await pool.request({
          path,
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
          body,
          signal,
        });
        const memory = await response.body.arrayBuffer();
        const outcome = readBody(response.statusCode, response.headers['content-type'], Buffer.from(memory));
        return outcome.kind === 'BODY' && outcome.frames.length > 0 ? { ...outcome, memory } : outcome;
      }),

    async healthy(timeoutMs) {
      const outcome = await withDeadline(timeoutMs, async (signal) => {
        const response = await pool.request({ path: '/health', method: 'GET', signal });
        await response.body.dump();
        return { kind: 'BODY', status: response.statusCode, body: {}, frames: [] };
      });
      return outcome.kind === 'BODY' && outcome.status === 200;
    },

    close: () => pool.destroy(),
  };
}

async function withDeadline(
  timeoutMs: number,
  send: (signal: AbortSignal) => Promise<ClientOutcome>,
): Promise<ClientOutcome> {
  if (timeoutMs <= 0) return { kind: 'TIMED_OUT' };
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    return await send(abort.signal);
  } catch (error) {
    if (abort.signal.aborted) return { kind: 'TIMED_OUT' };
    const { code } = error as { code?: unknown };
    return { kind: 'FAILED', cause: typeof code === 'string' ? code : 'UNKNOWN' };
  } finally {
    clearTimeout(timer);
  }
}

function readBody(status: number, type: unknown, bytes: Buffer): ClientOutcome {
  let body: unknown;
  let frames: Buffer[] = [];
  try {
    if (type === FRAMES_TYPE) {
      const unpacked = unpackFrames(bytes);
      if (!unpacked) return { kind: 'FAILED', cause: 'NOT_FRAMES' };
      ({ body, frames } = unpacked);
    } else {
      // Reading bytes that are all ASCII as Latin-1 gives the same text, at a fraction of the cost.
      body = JSON.parse(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8'));
    }
  } catch {
    return { kind: 'FAILED', cause: status === 200 ? 'NOT_JSON' : `HTTP_${status}` };
  }
  if (status >= 500) return { kind: 'FAILED', cause: `HTTP_${status}` };
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    return { kind: 'FAILED', cause: 'NOT_GRAPHQL' };
  }
  return { kind: 'BODY', status, body: body as Record<string, unknown>, frames };
}
