import type { GraphQLFormattedError, GraphQLResolveInfo } from 'graphql';
import { type ErrorCode, errorCodes, platformError } from '../../schema/errors.ts';
import {
  addCounts,
  type CompiledMatch,
  compileMatch,
  createAsker,
  type Fault,
  type MatchGraph,
  type OperandCount,
  TEMPORARY_LISTS,
} from '../matching/index.ts';
import type { Question } from '../question.ts';
import { selectedArguments } from './selected.ts';
import { createSubjectPage, type PageArguments, type SubjectPage } from './subject-pages.ts';

export interface MatchArguments {
  operands: readonly { name: string; list: string; reference: boolean }[];
  set: string;
  parameters?: unknown;
}

/** Reads a match and holds it against the caller's scopes and district. Throws what is wrong; no department is asked. */
export async function prepareMatch(
  graph: MatchGraph,
  question: Question,
  { operands, set, parameters }: MatchArguments,
) {
  const compiled = compileMatch(
    graph,
    { operands, set, parameters: parametersOf(parameters, question) },
    question,
  );
  const asker = createAsker(question);
  await compiled.prepare(asker);
  return { compiled, asker };
}

/** `Query.match`: all shards once, whatever of the result is asked for. */
export async function resolveMatch(
  graph: MatchGraph,
  question: Question,
  args: MatchArguments,
  info: GraphQLResolveInfo,
): Promise<{ result: object; faults: Fault[] }> {
  const { compiled, asker } = await prepareMatch(graph, question, args);
  const lists = compiled.operands.filter(({ register }) => register === TEMPORARY_LISTS);
  const pages = lists.length > 0 ? new Map<string, SubjectPage>() : pagesOf(compiled, question, info);
  let found = 0;
  const lines = new Set<number>();
  const counts: Record<string, OperandCount> = {};
  const faults: Fault[] = [];
  for await (const result of compiled.run(asker)) {
    found += result.count;
    for (const { name } of lists) for (const line of result.values[name] ?? []) lines.add(line);
    for (const page of pages.values()) page.take(result);
    const told = Object.entries(result.operands).filter(
      (entry): entry is [string, OperandCount] => entry[1] !== null,
    );
    addCounts(counts, Object.fromEntries(told));
    faults.push(...result.faults);
  }
  const complete = faults.length === 0;
  return {
    faults,
    result: {
      subject: compiled.kind,
      count: complete ? found : null,
      complete,
      notComparable: Object.values(counts).reduce((sum, { withoutKey }) => sum + withoutKey, 0),
      operands: operandsOf(graph, compiled, counts),
      // Whoever brings numbers learns which of his lines they are, and no token.
      lines: lists.length > 0 ? [...lines].filter((line) => !Number.isNaN(line)).sort((a, b) => a - b) : null,
      subjects: (page: PageArguments) => pages.get(pageKey(page))?.done() ?? null,
    },
  };
}

/** One error a department, in the registry's words; the sources say the same. */
export function faultErrors(
  faults: readonly Fault[],
  { locale, deadlineMs }: Question,
  path: readonly (string | number)[],
): GraphQLFormattedError[] {
  const named = new Map(faults.map((fault) => [fault.department, fault]));
  return [...named.values()].map(({ department, code }) => {
    const known = code in errorCodes ? (code as ErrorCode) : 'DEPARTMENT_FAILED';
    const { message, extensions } = platformError(known, { department, deadlineMs }, { locale });
    const { http: _, ...told } = extensions;
    return { message, extensions: told, path };
  });
}

/** What was counted of each operand; null where nothing may be told. */
export function operandsOf(
  graph: MatchGraph,
  { operands }: Pick<CompiledMatch, 'operands'>,
  counts: Readonly<Record<string, OperandCount>>,
): object[] {
  return operands.map(({ name, register, isReference }) => ({
    name,
    register,
    department: graph.ownerOf(register),
    reference: isReference,
    ...counts[name],
  }));
}

function parametersOf(parameters: unknown, question: Question): Record<string, unknown> {
  if (parameters === undefined || parameters === null) return {};
  if (typeof parameters === 'object' && !Array.isArray(parameters))
    return parameters as Record<string, unknown>;
  throw platformError('ARGUMENT_INVALID', { argument: 'parameters', expected: 'an object' }, question);
}

/** A page for each `subjects(…)` that is selected. */
function pagesOf(
  compiled: CompiledMatch,
  question: Question,
  info: GraphQLResolveInfo,
): Map<string, SubjectPage> {
  const pages = selectedArguments(info, 'subjects') as PageArguments[];
  return new Map(pages.map((page) => [pageKey(page), createSubjectPage(compiled.kind, page, question)]));
}

function pageKey({ first, after }: PageArguments): string {
  return JSON.stringify([first ?? 20, after ?? null]);
}
