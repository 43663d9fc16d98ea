import { type CompiledMatch, compileMatch, type Expression, matchFaults } from '../matching/index.ts';
import type { Question } from '../question.ts';
import { authorFaults, type ScreenText } from './author.ts';
import { type AskedText, evidenceQuestions } from './evidence-question.ts';
import { createEvidenceReader, type EvidenceReader } from './evidence-reader.ts';
import { type ScreenFault, ScreenRefused } from './fault.ts';
import type { ScreeningGraph } from './graph.ts';
import { parametersOf, type RunSetting } from './parameters.ts';
import { PRECHECKABLE, precheckExpression } from './precheck-expression.ts';
import { type ReadParts, readParts, type UnderstoodScreen } from './read.ts';

/** A screen that may be run by the caller it was compiled for. */
export interface CompiledScreen extends UnderstoodScreen {
  graph: ScreeningGraph;
  /** Whether two persons have seen its text; see `reviewed.ts`. */
  reviewed: boolean;
  /** The set, with the parameters of a run. */
  match(setting: RunSetting): CompiledMatch;
  read: EvidenceReader;
  /** Every coordinate that its operands and its evidence touch. */
  coordinates: string[];
  /** The departments that its operands ask. */
  departments: string[];
}

/** The day and place by which a screen is checked before a run sets them. */
const ANY_SETTING: RunSetting = { month: '2026-01', division: '' };

/**
 * Reads a screen, checks it against the graph, and puts all that it reads to the shield with the rights of the question's
 * caller. Throws ScreenRefused with the place of every fault. Asks no department.
 */
export async function compileScreen(
  text: string,
  graph: ScreeningGraph,
  question: Question,
  { reviewed = false }: { reviewed?: boolean } = {},
): Promise<CompiledScreen> {
  const { faults, ...read } = readParts(text, graph.full.schema);
  const { screen, evidence, population, rule, places } = read;
  // What is computed from parameters cannot be, where its expression is wrong.
  if (faults.some(({ path }) => path.startsWith('derived.'))) throw new ScreenRefused(faults);
  const operands = Object.entries(screen.operands).map(([name, { list, reference }]) => ({
    name,
    list,
    reference,
  }));
  const expressionOf = (setting: RunSetting) => ({
    operands,
    set: screen.set,
    parameters: parametersOf(screen, setting),
  });
  const match = (setting: RunSetting) => compileMatch(graph.matching, expressionOf(setting), question);

  const ofSet = setFaults(graph, question, expressionOf(ANY_SETTING), read);
  faults.push(...ofSet);
  const register = screen.precheck?.register ?? '';
  if (Object.hasOwn(PRECHECKABLE, register) && screen.precheck?.set) {
    const expression = precheckExpression(screen, { register, batch: '-', isFile: false }, ANY_SETTING);
    // What is wrong with the screen's own operands is told with them.
    const own = new Set(ofSet.map(({ path }) => path));
    const ofPrecheck = setFaults(graph, question, expression, read, ['precheck']);
    faults.push(...ofPrecheck.filter(({ path }) => !own.has(path)));
  }
  const compiled = ofSet.length === 0 ? match(ANY_SETTING) : null;
  const questions = evidence && evidenceQuestions(evidence, screen.subject, graph.full.schema);
  if (evidence && !questions) {
    const message = `no field of Query gives subjects of the kind ${screen.subject}: use "query ($subject: ID!) {…}"`;
    faults.push(places.locate({ path: ['evidence'], offset: 0, message }));
  }
  if (compiled && compiled.kind !== screen.subject) {
    const message = `the set is of ${compiled.kind}, the screen's subject is ${screen.subject}`;
    faults.push(places.locate({ path: ['set'], offset: 0, message }));
  }

  const known: Record<string, unknown> = {
    ...parametersOf(screen, ANY_SETTING),
    subject: '-',
    code: '-',
    keys: ['-'],
  };
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, known[name]]));
  const texts = [
    ...(compiled?.operands ?? []).map(({ name, text: asked, parameters: names }) => ({
      path: ['operands', name, 'list'],
      text: asked,
      variables: { ...pick(names), shard: 0, shards: 1 },
      written: screen.operands[name]?.list ?? '',
      prefix: '{',
    })),
    ...(questions ? [asScreenText('evidence', questions.first, screen.evidence)] : []),
    ...(population && screen.population
      ? [asScreenText('population', population.questions.first, screen.population)]
      : []),
  ];
  function asScreenText(key: string, { text: asked, variables }: AskedText, written: string): ScreenText {
    return { path: [key], text: asked, variables: pick(variables), written };
  }
  for (const one of texts) faults.push(...(await authorFaults(graph, question, one, places)));
  if (faults.length > 0 || !compiled || !questions || !evidence || !rule) throw new ScreenRefused(faults);
  return {
    ...read,
    evidence,
    rule,
    graph,
    reviewed,
    match,
    read: createEvidenceReader({ graph, questions, shape: evidence.shape }),
    coordinates: question.inner.coordinates().sort(),
    departments: compiled.departments,
  };
}

/** What is wrong with a set and its operands, as faults in the screen's file. */
function setFaults(
  graph: ScreeningGraph,
  question: Question,
  expression: Expression,
  { screen, places }: Pick<ReadParts, 'screen' | 'places'>,
  under: readonly string[] = [],
): ScreenFault[] {
  return matchFaults(graph.matching, expression, question).map(({ extensions }) => {
    const { in: where, line, column, reason } = extensions as Record<string, unknown>;
    const isSet = where === 'set';
    const isOwn =
      under.length > 0 && (isSet || Object.hasOwn(screen.precheck?.operands ?? {}, String(where)));
    const written = isOwn ? screen.precheck : screen;
    const value = isSet ? written?.set : written?.operands[String(where)]?.list;
    return places.locate({
      path: [...(isOwn ? under : []), ...(isSet ? ['set'] : ['operands', String(where), 'list'])],
      offset: offsetOf(value ?? '', Number(line), Number(column)),
      message: String(reason),
    });
  });
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + Math.max(0, column - 1);
}
