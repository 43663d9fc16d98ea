import type { Question } from '../question.ts';
import type { CompiledScreen } from './compile.ts';
import { parametersOf, type RunSetting } from './parameters.ts';
import { type PopulationReading, readPages } from './population-reader.ts';

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
  return readPages(graph, question, population, variables);
}
