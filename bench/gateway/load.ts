import { Pool } from 'undici';

export interface Target {
  url: string;
  headers: Record<string, string>;
}

/** One stretch of load on one gateway. Times in milliseconds. */
export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
}

/** Asks once. @throws where the answer is no answer or has errors; never with what it holds */
export async function ask(
  { url, headers }: Target,
  body: string,
): Promise<{ data: Record<string, unknown> }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  const answer = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions?: { code?: string } }[];
  };
  if (response.ok && answer.data && !answer.errors) return { data: answer.data };
  const codes = (answer.errors ?? []).map((error) => error.extensions?.code ?? 'unknown');
  throw new Error(`expected an answer, got status ${response.status} with errors ${codes.join(', ')}`);
}

/**
 * Keeps `concurrency` requests under way for `seconds`, sending the bodies in turn, each when the one before it on its
 * connection has been answered in full. @throws at the first answer that has errors
 */
export async function load(
  { url, headers }: Target,
  bodies: readonly string[],
  { concurrency, seconds, signal }: { concurrency: number; seconds: number; signal: AbortSignal },
): Promise<Measured> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: concurrency, pipelining: 1 });
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const until = began + seconds * 1000;

  async function worker(): Promise<void> {
    while (performance.now() < until && !signal.aborted) {
      const body = bodies[next++ % bodies.length]!;
      const sent = performance.now();
      const response = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        signal,
      });
      const text = await response.body.text();
      times.push(performance.now() - sent);
      if (response.statusCode !== 200 || text.includes('"errors":[')) {
        throw new Error(`expected answers under load, got one with errors (status ${response.statusCode})`);
      }
    }
  }

  try {
    await Promise.all(Array.from({ length: concurrency }, worker));
    const elapsed = (performance.now() - began) / 1000;
    const sorted = times.toSorted((a, b) => a - b);
    return {
      perSecond: times.length / elapsed,
      p50: percentile(sorted, 0.5),
      p99: percentile(sorted, 0.99),
    };
  } finally {
    await pool.destroy();
  }
}

/** The smallest time that a share `p` of all does not exceed. */
function percentile(sorted: readonly number[], p: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)] ?? Number.NaN;
}
