import { type GraphQLResolveInfo, Kind, parseValue, print } from 'graphql';
import { platformError } from '../../schema/errors.ts';
import {
  type CompiledMatrix,
  compileMatch,
  compileMatrix,
  createAsker,
  type Fault,
  isBoundToDistrict,
  type MatchGraph,
  type MatrixCounts,
  type Operand,
  TEMPORARY_LISTS,
} from '../matching/index.ts';
import type { Question } from '../question.ts';
import { operandsOf } from './match.ts';
import { selectedArguments } from './selected.ts';
import { createSubjectPage, type PageArguments } from './subject-pages.ts';
import { isCounting, isSmall, plainCount, protectedCount, type Told } from './suppression.ts';

export interface MatrixArguments {
  subject: string;
  registers: readonly {
    register: string;
    where?: unknown;
    role?: string | null;
    name?: string | null;
    reference: boolean;
  }[];
  combinations?: readonly string[] | null;
}

/** Most combinations of one matrix, and most of its cells that are opened at once: each is a match. */
const MAX_COMBINATIONS = 200;
const MAX_OPENED = 4;

/** Reads a matrix and holds it against the caller's scopes and district. Throws what is wrong; no department is asked. */
export async function prepareMatrix(graph: MatchGraph, question: Question, args: MatrixArguments) {
  const sets = args.combinations ?? [];
  if (sets.length > MAX_COMBINATIONS) {
    const details = { argument: 'combinations', expected: `at most ${MAX_COMBINATIONS}` };
    throw platformError('ARGUMENT_INVALID', details, question);
  }
  const { operands, parameters } = operandsOfMatrix(args, question);
  const compiled = compileMatrix(graph, operands, sets, parameters, question);
  const counting = isCounting(question.caller, compiled.departments);
  // Whoever may only count, counts registers as they are: a filter could pick few, and a difference of two one.
  if (counting && args.registers.some(({ where }) => where !== undefined && where !== null)) {
    const details = { argument: 'where', expected: 'no filter, for a caller without the scope of reading' };
    throw platformError('ARGUMENT_INVALID', details, question);
  }
  if (operands.some(({ list }) => list.startsWith(TEMPORARY_LISTS))) {
    const details = { argument: 'register', expected: 'a register; match takes temporary lists' };
    throw platformError('ARGUMENT_INVALID', details, question);
  }
  const asker = createAsker(question, { counting });
  await compiled.prepare(asker);
  for (const { isAnchored } of compiled.combinations) {
    if (isAnchored || !isBoundToDistrict(question)) continue;
    const jurisdiction = question.caller.jurisdiction ?? '-';
    throw platformError('MATCH_UNBOUNDED', { jurisdiction }, question);
  }
  return { compiled, asker, counting, operands, parameters };
}

/** `Query.matrix`: one pass over all registers; each `subjects(set:)` that is selected is a match of its own. */
export async function resolveMatrix(
  graph: MatchGraph,
  question: Question,
  args: MatrixArguments,
  info: GraphQLResolveInfo,
): Promise<{ result: object; faults: Fault[] }> {
  const { compiled, asker, counting, operands, parameters } = await prepareMatrix(graph, question, args);
  const opened = counting
    ? []
    : (selectedArguments(info, 'subjects') as unknown as ({ set: string } & PageArguments)[]);
  if (opened.length > MAX_OPENED) {
    const details = { what: 'cells opened at once', found: opened.length, limit: MAX_OPENED };
    throw platformError('QUERY_TOO_LARGE', details, question);
  }
  const counts = await compiled.count(asker);
  const faults = [...counts.faults];
  const pages = new Map<string, object>();
  for (const cell of opened) {
    const found = await openCell(graph, question, { operands, parameters, cell });
    pages.set(JSON.stringify(cell), found.page);
    faults.push(...found.faults);
  }
  const complete = counts.faults.length === 0;
  const told = tellerOf(counts, { counting, complete });
  return {
    faults,
    result: {
      subject: compiled.kind,
      complete,
      suppressed: counting,
      registers: registersOf(graph, compiled, counts, { counting, hidden: isBoundToDistrict(question) }),
      cells: cellsOf(compiled, told, isBoundToDistrict(question)),
      combinations: compiled.combinations.map((combination) => {
        // `(a and b) or c` less `c` would tell of few in both: of who may only count, no part of it may be small.
        const hides =
          counting && complete && combination.isMixed && isSmall(counts.leastOf(combination.named));
        return {
          set: combination.set,
          ...(hides ? { count: null, suppressed: true } : told(combination.holds)),
        };
      }),
      subjects: (cell: object) => pages.get(JSON.stringify(cell)) ?? null,
    },
  };
}

type Teller = (holds: (mask: number) => boolean) => Told;

function tellerOf(
  counts: MatrixCounts,
  { counting, complete }: { counting: boolean; complete: boolean },
): Teller {
  return (holds) => {
    if (!complete) return { count: null, suppressed: false };
    const { count, mix } = counts.count(holds);
    return counting ? protectedCount(count, mix) : plainCount(count);
  };
}

/** Every two registers. Of two references a caller bound to a district is told nothing: the cell would be the city's. */
function cellsOf({ operands }: CompiledMatrix, told: Teller, isBoundCaller: boolean): object[] {
  return operands.flatMap((left, index) =>
    operands.slice(index + 1).map((right, offset) => {
      const both = (1 << index) | (1 << (index + 1 + offset));
      const isUnbounded = isBoundCaller && left.isReference && right.isReference;
      const cell = isUnbounded ? { count: null, suppressed: true } : told((mask) => (mask & both) === both);
      return { left: left.name, right: right.name, ...cell };
    }),
  );
}

function registersOf(
  graph: MatchGraph,
  compiled: CompiledMatrix,
  counts: MatrixCounts,
  { counting, hidden }: { counting: boolean; hidden: boolean },
): object[] {
  const shown = compiled.operands.filter(({ isReference }) => !(hidden && isReference));
  const told = Object.fromEntries(
    shown.flatMap(({ name }) => {
      const own = counts.operands[name];
      if (!own) return [];
      if (!counting) return [[name, own]];
      const bit = 1 << compiled.operands.findIndex((operand) => operand.name === name);
      const { count, mix } = counts.count((mask) => (mask & bit) !== 0);
      // Rows and faults are told to nobody who may not read them; how many subjects, as every other count.
      return [[name, { tokens: protectedCount(count, mix).count, asOf: own.asOf }]];
    }),
  );
  return operandsOf(graph, compiled, told as MatrixCounts['operands']);
}

async function openCell(
  graph: MatchGraph,
  question: Question,
  opened: {
    operands: readonly Operand[];
    parameters: Record<string, unknown>;
    cell: { set: string } & PageArguments;
  },
): Promise<{ page: object; faults: Fault[] }> {
  const { operands, parameters, cell } = opened;
  const words = new Set(cell.set.match(/[\p{L}_][\p{L}\p{N}_]*/gu));
  const named = operands.filter(({ name }) => words.has(name));
  const compiled = compileMatch(graph, { operands: named, set: cell.set, parameters }, question);
  const page = createSubjectPage(compiled.kind, cell, question);
  const faults: Fault[] = [];
  for await (const result of compiled.run(createAsker(question))) {
    page.take(result);
    faults.push(...result.faults);
  }
  return { page: page.done(), faults };
}

/** The registers as operands: the filter goes as a variable, so that the shield sees every name and value in it. */
function operandsOfMatrix({ subject, registers }: MatrixArguments, question: Question) {
  const parameters: Record<string, unknown> = {};
  const operands = registers.map(({ register, where, role, name, reference }, index): Operand => {
    for (const [argument, text] of Object.entries({ register, role })) {
      if (text === undefined || text === null || isName(text)) continue;
      throw platformError('ARGUMENT_INVALID', { argument, expected: 'a name of the schema' }, question);
    }
    const variable = `where${index}`;
    if (where !== undefined && where !== null) parameters[variable] = where;
    const filter = variable in parameters ? `(where: $${variable})` : '';
    const keys = `keys(of: ${subject}${role ? `, role: ${role}` : ''})`;
    return { name: name ?? register, list: `${register}${filter} { ${keys} }`, reference };
  });
  return { operands, parameters };
}

/** Nothing else is put into the text of an operand. */
function isName(text: string): boolean {
  try {
    const value = parseValue(text);
    return value.kind === Kind.ENUM && print(value) === text;
  } catch {
    return false;
  }
}
