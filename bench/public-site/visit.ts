import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { SiteBenchOptions } from './index.ts';

/** One stretch of visitors. Times in milliseconds, from when a visitor was due, so that a queue counts. */
export interface Visits {
  asked: number;
  answered: number;
  failed: number;
  perSecond: number;
  p50: number;
  p99: number;
  most: number;
  /** Share of pages that stood in the site's cache. */
  hits: number;
  /** How many different pages were asked for. */
  pages: number;
}

/** What a visitor opens, and how often of a hundred. */
const WAYS: readonly (readonly [share: number, path: string])[] = [
  [10, '/'],
  [40, '/v/:code'],
  [15, '/v/:code/payments'],
  [15, '/v/:code/payments?scheme=ELDERLY_CARE'],
  [10, '/v/:code/money'],
  [7, '/v/:code/items'],
  [3, '/help'],
];
const TIMEOUT_MS = 10_000;

/**
 * Visitors come at a steady rate whether or not the ones before have been answered, as people do. Which village and
 * which page is drawn at random, the same for every run: a few villages are looked at much more than others.
 */
export async function visit(
  url: string,
  villages: readonly string[],
  { visitors, seconds }: SiteBenchOptions,
  signal: AbortSignal,
): Promise<Visits> {
  const pool = new Pool(url, { connections: 256, pipelining: 1 });
  const random = randomFrom(1);
  const times: number[] = [];
  const pages = new Set<string>();
  let hits = 0;
  let failed = 0;
  const under: Promise<void>[] = [];
  const began = performance.now();
  const total = visitors * seconds;
  for (let index = 0; index < total && !signal.aborted; index++) {
    const due = began + (index * 1000) / visitors;
    const wait = due - performance.now();
    if (wait > 1) await sleep(wait);
    const path = drawn(random, villages);
    pages.add(path);
    under.push(one(path, due));
  }
  await Promise.all(under);
  const elapsed = (performance.now() - began) / 1000;
  await pool.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  return {
    asked: under.length,
    answered: times.length,
    failed,
    perSecond: times.length / elapsed,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    most: sorted.at(-1) ?? Number.NaN,
    hits: hits / times.length,
    pages: pages.size,
  };

  async function one(path: string, due: number): Promise<void> {
    try {
      const { statusCode, headers, body } = await pool.request({
        path,
        method: 'GET',
        headers: { 'accept-encoding': 'gzip' },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await body.bytes();
      if (statusCode !== 200) failed += 1;
      else {
        times.push(performance.now() - due);
        if (headers['x-cache'] === 'hit') hits += 1;
      }
    } catch {
      failed += 1;
    }
  }
}

function drawn(random: () => number, villages: readonly string[]): string {
  let left = random() * 100;
  const way = WAYS.find(([share]) => {
    left -= share;
    return left < 0;
  });
  // Squared: the first of the villages are asked for most.
  const village = villages[Math.floor(random() ** 2 * villages.length)]!;
  return (way ?? WAYS[0]!)[1].replace(':code', village);
}

/** Park and Miller's generator: the same visits every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The smallest time that a share `p` of all does not exceed. */
function percentile(sorted: readonly number[], p: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)] ?? Number.NaN;
}
