import { STATUS_QUERY } from '../platform/status.ts';
import type { Asker } from './asker.ts';
import type { MatchGraph } from './match-graph.ts';
import type { ReadOperand } from './operand.ts';

/** Departments give 250,000 tokens at once; fewer keep the peaks of memory low, and leave room for a guess. */
const ROWS_A_SHARD = 125_000;
export const MAX_SHARDS = 256;
/** Where a department does not say how large its registers are. */
const UNKNOWN_ROWS = 1_000_000;

/** Into how many shards to cut, from the rows of the largest register: no set is larger than that. */
export async function shardsFor(
  graph: MatchGraph,
  asker: Asker,
  operands: readonly ReadOperand[],
): Promise<number> {
  const rows = await Promise.all(
    operands.map(async ({ register }) => {
      const sizes = await sizesOf(graph, asker, graph.ownerOf(register) ?? '');
      return sizes?.get(register) ?? UNKNOWN_ROWS;
    }),
  );
  return Math.min(MAX_SHARDS, Math.max(1, Math.ceil(Math.max(0, ...rows) / ROWS_A_SHARD)));
}

/** Lowest first byte of a shard's tokens, as the departments reckon it. */
export function lowestOf(shard: number, shards: number): number {
  return Math.ceil((shard * 256) / shards);
}

/** The parts of a shard that was too large: the same range of tokens, cut finer. Null where it can not be. */
export function partsOf(shard: number, shards: number): { shard: number; shards: number }[] | null {
  const times = Math.min(4, Math.floor(MAX_SHARDS / shards));
  if (times < 2) return null;
  return Array.from({ length: times }, (_, part) => ({
    shard: shard * times + part,
    shards: shards * times,
  }));
}

/** Runs `work` for each, a few at a time, and gives the results in order. Stops starting others where one throws. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next = 0;
  const start = () => {
    const promise = work(items[next]!);
    // Awaited in its turn; until then its failure is nobody's surprise.
    promise.catch(() => {});
    running.push(promise);
    next += 1;
  };
  try {
    while (next < items.length && running.length < concurrency) start();
    for (let first = running.shift(); first; first = running.shift()) {
      const result = await first;
      if (next < items.length) start();
      yield result;
    }
  } finally {
    await Promise.allSettled(running);
  }
}

async function sizesOf({ sizes, department }: MatchGraph, { question }: Asker, name: string) {
  const known = sizes.get(name);
  if (known) return known;
  const answer = await department(name)?.ask(question, { query: STATUS_QUERY, variables: {} });
  const registers = (answer?.data?._registers ?? null) as { name: string; rows: number }[] | null;
  if (!registers) return null;
  const rows = new Map(registers.map((register) => [register.name, Number(register.rows)]));
  sizes.set(name, rows);
  return rows;
}
