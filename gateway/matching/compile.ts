import type { Caller } from '../../schema/caller.ts';
import type { SubjectKind } from '../../schema/entities.ts';
import { type Locale, type PlatformError, platformError } from '../../schema/errors.ts';
import { type Asker, isBoundToDistrict, prepareOperand, ShardTooLarge } from './asker.ts';
import { ExpressionFault, matchInvalid } from './faults.ts';
import { giveBack } from './key-shard.ts';
import type { MatchGraph } from './match-graph.ts';
import { type Operand, type ReadOperand, readOperands } from './operand.ts';
import { planSet } from './plan.ts';
import { allShards, CONCURRENCY, createRun, type Run } from './run.ts';
import { parseSet } from './set-expression.ts';
import { joinParts, resultOf, type ShardResult } from './shard-result.ts';
import { inOrder, MAX_SHARDS, shardsFor } from './shards.ts';
import { type MayName, namesFor } from './suggestions.ts';

/** A set over the registers of any departments; see docs/matching.md. */
export interface Expression {
  operands: readonly Operand[];
  set: string;
  /** Values of the variables in lists and of the `$names` in the set. */
  parameters?: Readonly<Record<string, unknown>> | undefined;
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
  { locale = 'zh', caller }: { locale?: Locale; caller?: Caller } = {},
): CompiledMatch {
  try {
    return compile(graph, expression, namesFor(graph.policy, caller));
  } catch (error) {
    throw error instanceof ExpressionFault ? matchInvalid(error, locale) : error;
  }
}

/** All that is wrong with an expression, as MATCH_INVALID each: with every operand by itself, and with the set. */
export function matchFaults(
  graph: MatchGraph,
  expression: Expression,
  { locale = 'zh', caller }: { locale?: Locale; caller?: Caller } = {},
): PlatformError[] {
  const faults: PlatformError[] = [];
  const attempt = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ExpressionFault)) throw error;
      faults.push(matchInvalid(error, locale));
    }
  };
  const mayName = namesFor(graph.policy, caller);
  for (const operand of expression.operands.slice(0, MAX_OPERANDS)) {
    attempt(() => readOperands(graph.schema, [operand], { least: 1, most: 1, mayName }));
  }
  // Where an operand is wrong, what the set makes of it is not known; whether it can be read is.
  attempt(() => (faults.length > 0 ? parseSet(expression.set) : compile(graph, expression, mayName)));
  return faults;
}

function compile(
  graph: MatchGraph,
  { operands, set, parameters = {} }: Expression,
  mayName: MayName,
): CompiledMatch {
  const read = readOperands(graph.schema, operands, { least: 1, most: MAX_OPERANDS, mayName });
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
      const result = joinParts(
        shard,
        parts.map((part) => resultOf(stage, all, part)),
        all.filter(({ isReference }) => hidesReferences && isReference),
      );
      for (const { input } of parts) giveBack(input.keys.values(), result.tokens);
      return result;
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

function kept<Value>(known: WeakMap<Asker, Value>, asker: Asker, make: (asker: Asker) => Value): Value {
  const value = known.get(asker) ?? make(asker);
  known.set(asker, value);
  return value;
}
