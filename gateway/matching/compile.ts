import type { SubjectKind } from '../../schema/entities.ts';
import { type Locale, platformError } from '../../schema/errors.ts';
import { type Asker, type Fault, isBoundToDistrict, prepareOperand, ShardTooLarge } from './asker.ts';
import { valuesFor } from './evaluate.ts';
import { ExpressionFault, matchInvalid } from './faults.ts';
import type { KeyShard } from './key-shard.ts';
import type { MatchGraph } from './match-graph.ts';
import { type Operand, type ReadOperand, readOperand } from './operand.ts';
import { planSet, type Stage } from './plan.ts';
import {
  addCounts,
  allShards,
  CONCURRENCY,
  createRun,
  type OperandCount,
  type Run,
  type StageShard,
} from './run.ts';
import { positions } from './set-algebra.ts';
import { WORDS } from './set-expression.ts';
import { inOrder, MAX_SHARDS, shardsFor } from './shards.ts';
import { type Tokens, WIDTH } from './tokens.ts';

/** A set over the registers of any departments; see docs/matching.md. */
export interface Expression {
  operands: readonly Operand[];
  set: string;
  /** Values of the variables in lists and of the `$names` in the set. */
  parameters?: Readonly<Record<string, unknown>> | undefined;
}

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

export interface CompiledMatch {
  kind: SubjectKind;
  operands: readonly ReadOperand[];
  /** Every coordinate that its operands touch, variables' values aside. */
  coordinates: string[];
  /** The departments that will be asked. */
  departments: string[];
  /**
   * Limits, validation and shield for this asker, and that the result is bounded to his district. Throws FORBIDDEN,
   * MATCH_UNBOUNDED and the like before anybody is asked; `run` and `runShard` do it by themselves.
   */
  prepare(asker: Asker): Promise<void>;
  /** Into how many shards it had best be cut. */
  shards(asker: Asker): Promise<number>;
  /** All shards in order, a few at a time. */
  run(asker: Asker, options?: { shards?: number; concurrency?: number }): AsyncIterable<ShardResult>;
  /** One shard of so many. Call `release` with the asker once he wants no more. */
  runShard(asker: Asker, shard: number, shards: number): Promise<ShardResult>;
  release(asker: Asker): Promise<void>;
}

const MAX_OPERANDS = 24;

/**
 * Reads an expression against the graph. Throws MATCH_INVALID with the place of the fault: in `extensions`, `in` is
 * `set` or an operand's name, with `line` and `column` there.
 */
export function compileMatch(
  graph: MatchGraph,
  expression: Expression,
  { locale = 'zh' }: { locale?: Locale } = {},
): CompiledMatch {
  try {
    return compile(graph, expression);
  } catch (error) {
    throw error instanceof ExpressionFault ? matchInvalid(error, locale) : error;
  }
}

function compile(graph: MatchGraph, { operands, set, parameters = {} }: Expression): CompiledMatch {
  const read = readOperands(graph, operands);
  const { stage, isAnchored } = planSet(set, read, parameters);
  const all = [...read.values()];
  const preparations = new WeakMap<Asker, Promise<void>>();
  const runs = new WeakMap<Asker, Run>();

  async function prepareAll(asker: Asker): Promise<void> {
    for (const operand of all) await prepareOperand(graph, asker, operand, parameters);
    const { question } = asker;
    if (!isAnchored && isBoundToDistrict(question)) {
      const jurisdiction = question.caller.jurisdiction ?? '-';
      throw platformError('MATCH_UNBOUNDED', { jurisdiction }, question);
    }
  }

  const prepare = (asker: Asker) => kept(preparations, asker, prepareAll);
  const runOf = (asker: Asker) => kept(runs, asker, () => createRun(graph, asker, parameters));

  async function runShard(asker: Asker, shard: number, shards: number): Promise<ShardResult> {
    await prepare(asker);
    try {
      const parts = await runOf(asker).stageShard(stage, { shard, shards });
      const hidesReferences = isBoundToDistrict(asker.question);
      return joinParts(
        shard,
        parts.map((part) => resultOf(stage, all, part)),
        all.filter(({ isReference }) => hidesReferences && isReference),
      );
    } catch (error) {
      if (!(error instanceof ShardTooLarge)) throw error;
      const details = {
        what: `subjects a register, in ${MAX_SHARDS} shards`,
        found: '> 64000000',
        limit: 64_000_000,
      };
      throw platformError('QUERY_TOO_COMPLEX', details, asker.question);
    }
  }

  async function shards(asker: Asker): Promise<number> {
    await prepare(asker);
    return shardsFor(graph, asker, stage.operands.length > 0 ? stage.operands : all);
  }

  async function release(asker: Asker): Promise<void> {
    await runs.get(asker)?.close();
    runs.delete(asker);
  }

  return {
    kind: stage.kind,
    operands: all,
    coordinates: [...new Set(all.flatMap(({ coordinates }) => coordinates))].sort(),
    departments: [...new Set(all.flatMap(({ register }) => graph.ownerOf(register) ?? []))].sort(),
    prepare,
    shards,
    async *run(asker, options = {}) {
      const count = options.shards ?? (await shards(asker));
      try {
        yield* inOrder(allShards(count), options.concurrency ?? CONCURRENCY, ({ shard }) =>
          runShard(asker, shard, count),
        );
      } finally {
        await release(asker);
      }
    },
    runShard,
    release,
  };
}

function readOperands({ schema }: MatchGraph, operands: readonly Operand[]): Map<string, ReadOperand> {
  const start = (name: string) => ({ in: name, line: 1, column: 1 });
  if (operands.length === 0 || operands.length > MAX_OPERANDS) {
    throw new ExpressionFault(
      start('set'),
      `expected 1 to ${MAX_OPERANDS} operands, found ${operands.length}`,
    );
  }
  const read = new Map<string, ReadOperand>();
  for (const operand of operands) {
    const { name } = operand;
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || WORDS.has(name)) {
      throw new ExpressionFault(
        start(name),
        'expected a name of letters, digits and _ that is no word of the language',
      );
    }
    if (read.has(name)) throw new ExpressionFault(start(name), 'expected names that differ, found one twice');
    read.set(name, readOperand(schema, operand));
  }
  return read;
}

type Part = Omit<ShardResult, 'shard'>;

function resultOf(
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
function joinParts(shard: number, parts: readonly Part[], hidden: readonly ReadOperand[]): ShardResult {
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

function kept<Value>(known: WeakMap<Asker, Value>, asker: Asker, make: (asker: Asker) => Value): Value {
  const value = known.get(asker) ?? make(asker);
  known.set(asker, value);
  return value;
}
