import type { Caller } from '../../schema/caller.ts';
import type { SubjectKind } from '../../schema/entities.ts';
import { type Locale, platformError } from '../../schema/errors.ts';
import {
  type Asker,
  askShard,
  type Fault,
  isBoundToDistrict,
  isFault,
  prepareOperand,
  ShardTooLarge,
} from './asker.ts';
import { ExpressionFault, matchInvalid } from './faults.ts';
import { giveBack, type KeyShard } from './key-shard.ts';
import type { MatchGraph } from './match-graph.ts';
import { type Combination, readCombination } from './matrix-combination.ts';
import { createMaskCounter } from './matrix-count.ts';
import { type Operand, type ReadOperand, readOperands } from './operand.ts';
import { addCounts, allShards, CONCURRENCY, countOf, type OperandCount } from './run.ts';
import { inOrder, partsOf, shardsFor } from './shards.ts';
import { namesFor } from './suggestions.ts';

/** How many subjects every combination of registers has: all of the matrix follows from it. */
export interface MatrixCounts {
  /** Subjects, and a mix of their tokens, of those who stand in a register for every one that `holds` accepts. */
  count(holds: (mask: number) => boolean): { count: number; mix: number };
  leastOf(registers: number): number;
  operands: Record<string, OperandCount>;
  faults: Fault[];
}

export interface CompiledMatrix {
  kind: SubjectKind;
  operands: readonly ReadOperand[];
  combinations: readonly Combination[];
  departments: string[];
  /** Limits, validation and shield for this asker. Throws before anybody is asked. */
  prepare(asker: Asker): Promise<void>;
  /** Reads every register once, shard by shard. */
  count(asker: Asker): Promise<MatrixCounts>;
}

/** A bit a register in a number of 16. */
const MAX_REGISTERS = 16;

/** Reads a matrix's registers and combinations. Throws MATCH_INVALID with the place. */
export function compileMatrix(
  graph: MatchGraph,
  operands: readonly Operand[],
  sets: readonly string[],
  parameters: Readonly<Record<string, unknown>>,
  { locale = 'zh', caller }: { locale?: Locale; caller?: Caller } = {},
): CompiledMatrix {
  const mayName = namesFor(graph.policy, caller);
  try {
    const read = [
      ...readOperands(graph.schema, operands, { least: 2, most: MAX_REGISTERS, mayName }).values(),
    ];
    const kind = read[0]!.kind;
    const names = read.map(({ name }) => name);
    const combinations = sets.map((set) => readCombination(set, read));
    return { kind, operands: read, combinations, ...matrixOf(graph, read, names, parameters) };
  } catch (error) {
    throw error instanceof ExpressionFault ? matchInvalid(error, locale) : error;
  }
}

function matrixOf(
  graph: MatchGraph,
  operands: readonly ReadOperand[],
  names: readonly string[],
  parameters: Readonly<Record<string, unknown>>,
) {
  async function prepare(asker: Asker): Promise<void> {
    for (const operand of operands) await prepareOperand(graph, asker, operand, parameters);
    const { question } = asker;
    if (isBoundToDistrict(question) && operands.every(({ isReference }) => isReference)) {
      const jurisdiction = question.caller.jurisdiction ?? '-';
      throw platformError('MATCH_UNBOUNDED', { jurisdiction }, question);
    }
  }

  /** All registers in one range of tokens; in parts where one of them is too large for it. */
  async function readShard(
    asker: Asker,
    { shard, shards }: { shard: number; shards: number },
  ): Promise<Read[]> {
    try {
      const answers = await Promise.all(
        operands.map((operand) => askShard(graph, asker, operand, parameters, { shard, shards })),
      );
      return [answers];
    } catch (error) {
      const parts = error instanceof ShardTooLarge ? partsOf(shard, shards) : null;
      if (!parts) throw error;
      const read: Read[] = [];
      for (const part of parts) read.push(...(await readShard(asker, part)));
      return read;
    }
  }

  async function count(asker: Asker): Promise<MatrixCounts> {
    await prepare(asker);
    const counter = createMaskCounter(operands.length);
    const counts: Record<string, OperandCount> = {};
    const faults: Fault[] = [];
    const shards = allShards(await shardsFor(graph, asker, operands));
    for await (const parts of inOrder(shards, CONCURRENCY, (shard) => readShard(asker, shard))) {
      for (const answers of parts) {
        const keys = answers.filter((answer): answer is KeyShard => !isFault(answer));
        faults.push(...answers.filter(isFault));
        if (keys.length < answers.length) continue;
        counter.add(keys.map(({ tokens }) => tokens));
        addCounts(counts, Object.fromEntries(keys.map((key, index) => [names[index], countOf(key)])));
        giveBack(keys);
      }
    }
    return { count: counter.count, leastOf: counter.leastOf, operands: counts, faults };
  }

  const departments = [...new Set(operands.flatMap(({ register }) => graph.ownerOf(register) ?? []))].sort();
  return { departments, prepare, count };
}

type Read = Awaited<ReturnType<typeof askShard>>[];
