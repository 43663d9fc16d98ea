import type { Fault } from './asker.ts';
import { valuesFor } from './evaluate.ts';
import type { KeyShard } from './key-shard.ts';
import type { ReadOperand } from './operand.ts';
import type { Stage } from './plan.ts';
import { addCounts, type OperandCount, type StageShard } from './run.ts';
import { positions } from './set-algebra.ts';
import { type Tokens, WIDTH } from './tokens.ts';

/** The result of a match in one shard. */
export interface ShardResult {
  shard: number;
  /** 17 bytes a subject, sorted. Empty where `faults` is not: then nothing is known of this shard. */
  tokens: Buffer;
  count: number;
  /** One a token: the credit code of an organization, the division code of a village; '' where no operand tells it. */
  codes?: string[];
  /** Of each operand that carries a value and is of the result's kind: one a token, NaN for none. */
  values: Record<string, Float64Array>;
  /** Of reference operands null, where the caller is bound to a district. */
  operands: Record<string, OperandCount | null>;
  faults: Fault[];
}

export type Part = Omit<ShardResult, 'shard'>;

/** What a stage has found in a part of a shard. */
export function resultOf(
  stage: Stage,
  all: readonly ReadOperand[],
  { set, input, codes, counts, faults }: StageShard,
): Part {
  const values: Record<string, Float64Array> = {};
  for (const { name, value, kind } of all) {
    const keys = value && kind === stage.kind ? input.keys.get(name) : undefined;
    if (keys) values[name] = valuesFor(set, keys);
  }
  const isCoded = stage.kind === 'ORGANIZATION' || stage.kind === 'VILLAGE';
  return {
    tokens: set.bytes,
    count: set.count,
    ...(isCoded ? { codes: codesOf(set, input.keys, codes) } : {}),
    values,
    operands: counts,
    faults,
  };
}

/** What an operand of the set's kind, or else a pair operand, says of the tokens' public codes. */
function codesOf(
  set: Tokens,
  keys: ReadonlyMap<string, KeyShard>,
  reached: readonly (string[] | null)[],
): string[] {
  const codes = Array.from(
    { length: set.count },
    (_, index) => reached.find((known) => known?.[index])?.[index] ?? '',
  );
  for (const { tokens, by, codes: known } of keys.values()) {
    if (!known || by) continue;
    positions(set, tokens).forEach((position, index) => {
      if (position >= 0) codes[index] ||= known[position] ?? '';
    });
  }
  return codes;
}

/** The parts of a shard are ranges of it, in order; tokens of several versions are told apart by their first byte. */
export function joinParts(
  shard: number,
  parts: readonly Part[],
  hidden: readonly ReadOperand[],
): ShardResult {
  const counts: Record<string, OperandCount> = {};
  for (const { operands } of parts) addCounts(counts, operands as Record<string, OperandCount>);
  const operands: ShardResult['operands'] = { ...counts };
  for (const { name } of hidden) operands[name] = null;
  const [only] = parts;
  if (only && parts.length === 1) return { shard, ...only, operands };
  const names = [...new Set(parts.flatMap(({ values }) => Object.keys(values)))];
  const tokens = Buffer.concat(parts.map((part) => part.tokens));
  const values = Object.fromEntries(
    names.map((name) => {
      const joined = new Float64Array(tokens.length / WIDTH).fill(Number.NaN);
      let at = 0;
      for (const part of parts) {
        const own = part.values[name];
        if (own) joined.set(own, at);
        at += part.count;
      }
      return [name, joined];
    }),
  );
  const isCoded = parts.some(({ codes }) => codes);
  return {
    shard,
    tokens,
    count: tokens.length / WIDTH,
    ...(isCoded ? { codes: parts.flatMap(({ codes }) => codes ?? []) } : {}),
    values,
    operands,
    faults: parts.flatMap(({ faults }) => faults),
  };
}
