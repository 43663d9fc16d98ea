import { type Asker, askShard, type Fault, isFault, ShardTooLarge } from './asker.ts';
import { evaluate, type ShardInput } from './evaluate.ts';
import { joinPairs } from './join-pairs.ts';
import { giveBack, type KeyShard } from './key-shard.ts';
import type { MatchGraph } from './match-graph.ts';
import type { ReadOperand } from './operand.ts';
import { createPairStore, type PairStore } from './pair-store.ts';
import type { Stage, Via } from './plan.ts';
import { inOrder, lowestOf, partsOf, shardsFor } from './shards.ts';
import type { Tokens } from './tokens.ts';

/** What the departments said of an operand in one shard; the sums over all shards are the operand's. */
export interface OperandCount {
  tokens: number;
  rows: number;
  /** Rows that name somebody without a usable identity: they could not be compared. */
  withoutKey: number;
  badChecksum: number;
  asOf: string | null;
}

/** A stage's set in one shard, with what it was made of. */
export interface StageShard {
  set: Tokens;
  input: ShardInput;
  /** Public codes of the set's tokens, of which some were reached by pairs. */
  codes: (string[] | null)[];
  counts: Record<string, OperandCount>;
  faults: Fault[];
}

/** One match on behalf of one asker. What each `via` has reached is found once, however many shards are asked. */
export interface Run {
  /** Gives the parts of a shard; several where it was too large for one answer. */
  stageShard(stage: Stage, shard: Shard): Promise<StageShard[]>;
  close(): Promise<void>;
}

export interface Shard {
  shard: number;
  shards: number;
}

/** Shards under way at once: while one is merged, the departments read the next. */
export const CONCURRENCY = 3;

interface Reached {
  store: PairStore;
  counts: Record<string, OperandCount>;
  faults: Fault[];
}

export function createRun(
  graph: MatchGraph,
  asker: Asker,
  parameters: Readonly<Record<string, unknown>>,
): Run {
  const reached = new Map<Via, Promise<Reached>>();

  async function stageShard(stage: Stage, { shard, shards }: Shard): Promise<StageShard[]> {
    try {
      return [await wholeShard(stage, { shard, shards })];
    } catch (error) {
      const parts = error instanceof ShardTooLarge ? partsOf(shard, shards) : null;
      if (!parts) throw error;
      const found: StageShard[] = [];
      for (const part of parts) found.push(...(await stageShard(stage, part)));
      return found;
    }
  }

  async function wholeShard(stage: Stage, shard: Shard): Promise<StageShard> {
    const [asked, ...ways] = await Promise.all([
      askAll(stage.operands, shard),
      ...stage.vias.map(async (via) => [via, await reach(via)] as const),
    ]);
    const faults = [...asked.faults, ...ways.flatMap(([, way]) => way.faults)];
    const tokens = await Promise.all(
      ways.map(async ([via, { store }]) => {
        const range = [lowestOf(shard.shard, shard.shards), lowestOf(shard.shard + 1, shard.shards)] as const;
        return [via, await store.read(...range)] as const;
      }),
    );
    const input: ShardInput = { keys: asked.keys, reached: new Map(tokens) };
    // What was counted before a `via` is told with shard 0, so that sums over shards are right.
    const before = shard.shard === 0 ? ways.map(([, way]) => way.counts) : [];
    const counts: Record<string, OperandCount> = Object.assign({}, ...before, asked.counts);
    // A set that lacks an operand would be wrong, not small.
    const empty: Stage = { ...stage, root: { kind: 'or', any: [] } };
    const set = evaluate(faults.length > 0 ? empty : stage, input);
    return { set, input, codes: ways.map(([, { store }]) => store.codes(set)), counts, faults };
  }

  async function askAll(operands: readonly ReadOperand[], shard: Shard) {
    const answers = await Promise.all(
      operands.map(
        async (operand) => [operand.name, await askShard(graph, asker, operand, parameters, shard)] as const,
      ),
    );
    const keys = new Map<string, KeyShard>();
    const counts: Record<string, OperandCount> = {};
    const faults: Fault[] = [];
    for (const [name, answer] of answers) {
      if (isFault(answer)) {
        faults.push(answer);
        continue;
      }
      keys.set(name, answer);
      counts[name] = countOf(answer);
    }
    return { keys, counts, faults };
  }

  function reach(via: Via): Promise<Reached> {
    const known = reached.get(via);
    if (known) return known;
    const promise = readVia(via);
    reached.set(via, promise);
    return promise;
  }

  /** Joins a `via` within the shards of its source, and keeps whom it reaches by the shards of those. */
  async function readVia({ source, pairs }: Via): Promise<Reached> {
    const store = createPairStore(graph);
    const joined: Stage = { ...source, operands: [...new Set([...source.operands, pairs])] };
    const shards = await shardsFor(graph, asker, [...source.operands, pairs]);
    const all: Reached = { store, counts: {}, faults: [] };
    try {
      for await (const parts of inOrder(allShards(shards), CONCURRENCY, (shard) =>
        stageShard(joined, shard),
      )) {
        for (const { set, input, counts, faults } of parts) {
          addCounts(all.counts, counts);
          all.faults.push(...faults);
          const pairShard = input.keys.get(pairs.name);
          if (pairShard) {
            const { codes } = pairShard;
            joinPairs(set, pairShard, (view, offset, pair) => store.add(view, offset, codes?.[pair]));
          }
          giveBack(input.keys.values());
          await store.settle();
        }
      }
    } catch (error) {
      await store.close();
      throw error;
    }
    return all;
  }

  return {
    stageShard,
    async close() {
      const stores = await Promise.allSettled(reached.values());
      reached.clear();
      for (const found of stores) if (found.status === 'fulfilled') await found.value.store.close();
    },
  };
}

export function allShards(shards: number): Shard[] {
  return Array.from({ length: shards }, (_, shard) => ({ shard, shards }));
}

/** Adds what one part of the shards has counted to what others have. */
export function addCounts(
  sums: Record<string, OperandCount>,
  counts: Readonly<Record<string, OperandCount>>,
): void {
  for (const [name, { asOf, ...count }] of Object.entries(counts)) {
    const sum = sums[name] ?? { tokens: 0, rows: 0, withoutKey: 0, badChecksum: 0, asOf };
    for (const key of ['tokens', 'rows', 'withoutKey', 'badChecksum'] as const) sum[key] += count[key];
    sums[name] = sum;
  }
}

/** What an answer has counted. */
export function countOf({ tokens, rows, withoutKey, badChecksum, asOf }: KeyShard): OperandCount {
  return { tokens: tokens.count, rows, withoutKey, badChecksum, asOf };
}
