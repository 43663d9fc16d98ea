import { PlatformError } from '../../schema/errors.ts';
import { type CompiledMatch, compileMatch } from '../matching/index.ts';
import type { Question } from '../question.ts';
import { authorFaults } from './author.ts';
import { evidenceQuestions } from './evidence-question.ts';
import { createEvidenceReader, type EvidenceReader } from './evidence-reader.ts';
import { type ScreenFault, ScreenRefused } from './fault.ts';
import type { ScreeningGraph } from './graph.ts';
import { parametersOf, type RunSetting } from './parameters.ts';
import { PLANNED, precheckExpression } from './precheck-expression.ts';
import { readScreen, type UnderstoodScreen } from './read.ts';

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
  const understood = readScreen(text, graph.full.schema);
  const { screen, evidence, population, places } = understood;
  const operands = Object.entries(screen.operands).map(([name, { list, reference }]) => ({
    name,
    list,
    reference,
  }));
  const match = (setting: RunSetting) =>
    compileMatch(
      graph.matching,
      { operands, set: screen.set, parameters: parametersOf(screen, setting) },
      { locale: question.locale },
    );

  const faults: ScreenFault[] = [];
  const compiled = setOf(() => match(ANY_SETTING), understood, faults);
  const planned = PLANNED[screen.precheck?.register ?? ''];
  if (planned && screen.precheck?.set) {
    const expression = precheckExpression(screen, { planned, batch: '-' }, ANY_SETTING);
    setOf(() => compileMatch(graph.matching, expression, question), understood, faults, ['precheck']);
  }
  const questions = evidenceQuestions(evidence, screen.subject, graph.full.schema);
  if (!questions) {
    const message = `no field of Query gives subjects of the kind ${screen.subject}: use "query ($subject: ID!) {…}"`;
    faults.push(places.locate({ path: ['evidence'], offset: 0, message }));
  }
  if (compiled && compiled.kind !== screen.subject) {
    const message = `the set is of ${compiled.kind}, the screen's subject is ${screen.subject}`;
    faults.push(places.locate({ path: ['set'], offset: 0, message }));
  }
  if (faults.length > 0 || !compiled || !questions) throw new ScreenRefused(faults);

  const known: Record<string, unknown> = {
    ...parametersOf(screen, ANY_SETTING),
    subject: '-',
    code: '-',
    keys: ['-'],
  };
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, known[name]]));
  const texts = [
    ...compiled.operands.map(({ name, text: asked, parameters: names }) => ({
      path: ['operands', name, 'list'],
      text: asked,
      variables: { ...pick(names), shard: 0, shards: 1 },
      written: screen.operands[name]?.list ?? '',
      prefix: '{',
    })),
    {
      path: ['evidence'],
      text: questions.first.text,
      variables: pick(questions.first.variables),
      written: screen.evidence,
    },
    ...(population && screen.population
      ? [
          {
            path: ['population'],
            text: population.questions.first.text,
            variables: pick(population.questions.first.variables),
            written: screen.population,
          },
        ]
      : []),
  ];
  for (const one of texts) faults.push(...(await authorFaults(graph, question, one, places)));
  if (faults.length > 0) throw new ScreenRefused(faults);
  return {
    ...understood,
    graph,
    reviewed,
    match,
    read: createEvidenceReader({ graph, questions, shape: evidence.shape }),
    coordinates: question.inner.coordinates().sort(),
    departments: compiled.departments,
  };
}

/** The set as compiled; what is wrong with it becomes a fault in the screen's file. */
function setOf(
  compile: () => CompiledMatch,
  { screen, places }: UnderstoodScreen,
  faults: ScreenFault[],
  under: readonly string[] = [],
): CompiledMatch | null {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof PlatformError) || error.code !== 'MATCH_INVALID') throw error;
    const { in: where, line, column, reason } = error.extensions as Record<string, unknown>;
    const isSet = where === 'set';
    const written = under.length > 0 ? screen.precheck : screen;
    const value = isSet ? written?.set : written?.operands[String(where)]?.list;
    faults.push(
      places.locate({
        path: [...under, ...(isSet ? ['set'] : ['operands', String(where), 'list'])],
        offset: offsetOf(value ?? '', Number(line), Number(column)),
        message: String(reason),
      }),
    );
    return null;
  }
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + Math.max(0, column - 1);
}
