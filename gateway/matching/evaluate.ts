import type { KeyShard } from './key-shard.ts';
import type { PlanNode, Stage, Via } from './plan.ts';
import { difference, intersection, positions, selection, union } from './set-algebra.ts';
import { NO_TOKENS, type Tokens } from './tokens.ts';

/** What a stage reads of one of its shards. */
export interface ShardInput {
  /** By the operand's name. */
  keys: ReadonlyMap<string, KeyShard>;
  /** What each `via` has given of this shard. */
  reached: ReadonlyMap<Via, Tokens>;
}

/** The set of a stage in one shard. */
export function evaluate({ root }: Stage, input: ShardInput): Tokens {
  return setOf(root, input);
}

/** The values that an operand carries with the tokens of a set; NaN where it has not the subject. */
export function valuesFor(set: Tokens, { tokens, values }: KeyShard): Float64Array {
  return aligned(positions(set, tokens), values);
}

function setOf(node: PlanNode, input: ShardInput): Tokens {
  switch (node.kind) {
    case 'operand':
      return input.keys.get(node.operand.name)?.tokens ?? NO_TOKENS;
    case 'via':
      return input.reached.get(node) ?? NO_TOKENS;
    case 'or':
      return union(node.any.map((part) => setOf(part, input)));
    case 'and':
      return difference(
        intersection(node.all.map((part) => setOf(part, input))),
        node.without.map((part) => setOf(part, input)),
      );
    case 'when': {
      const set = setOf(node.source, input);
      const keys = [...node.rule.names].map((name) => [name, input.keys.get(name)!] as const);
      const found = keys.map(([name, key]) => [name, positions(set, key.tokens)] as const);
      const at = Object.fromEntries(found);
      const values = keys.map(([name, key]) => [name, aligned(at[name]!, key.values)] as const);
      return selection(set, node.rule.bind({ positions: at, values: Object.fromEntries(values) }));
    }
  }
}

function aligned(at: Int32Array, values: Float64Array | null): Float64Array {
  const own = new Float64Array(at.length).fill(Number.NaN);
  if (values)
    for (let index = 0; index < at.length; index++) if (at[index]! >= 0) own[index] = values[at[index]!]!;
  return own;
}
