import type { Question } from '../question.ts';
import type { CompiledScreen } from './compile.ts';
import { isCut } from './evidence-reader.ts';
import { askWithin } from './inner-question.ts';
import { parametersOf, type RunSetting } from './parameters.ts';
import { shaped } from './selection-shape.ts';

/** What is usual, read once a run; or why it is not known, which makes the run incomplete. */
export type PopulationReading = { population: unknown } | { fault: 'POPULATION_FAILED' | 'POPULATION_CUT' };

/** Reads a screen's population with the caller's rights. A screen without one has null. */
export async function readPopulationOf(
  compiled: CompiledScreen,
  question: Question,
  setting: RunSetting,
): Promise<PopulationReading> {
  const { graph, population, screen } = compiled;
  if (!population) return { population: null };
  const given = parametersOf(screen, setting);
  const variables = Object.fromEntries(population.parameters.map((name) => [name, given[name]]));
  const { data, errors } = await askWithin(graph, question, population.text, variables);
  if (!data || errors?.length) return { fault: 'POPULATION_FAILED' };
  if (isCut(data)) return { fault: 'POPULATION_CUT' };
  return { population: shaped({ ...data }, population.shape) };
}
