import type { Question } from '../question.ts';
import type { AskedText } from './evidence-question.ts';
import { chosen } from './evidence-reader.ts';
import { readOn } from './further-pages.ts';
import type { ScreeningGraph } from './graph.ts';
import { askWithin } from './inner-question.ts';
import type { Population } from './population-document.ts';
import { shaped } from './selection-shape.ts';

/** What is usual, read once a run; or why it is not known, which makes the run incomplete. */
export type PopulationReading = { population: unknown } | { fault: 'POPULATION_FAILED' | 'POPULATION_CUT' };

/** Reads each list of a population to its end, with the rights of the question's caller. */
export async function readPages(
  graph: ScreeningGraph,
  question: Question,
  { questions, shape }: Population,
  given: Readonly<Record<string, unknown>>,
): Promise<PopulationReading> {
  const { first, pages, more } = questions;
  const ask = async (asked: AskedText, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await askWithin(graph, question, asked.text, chosen(asked, variables));
    return !data || errors?.length ? null : { ...data };
  };
  const found = await ask(first, given);
  if (!found) return { fault: 'POPULATION_FAILED' };
  const read = await readOn(found, pages, (page, after) => ask(more.get(page)!, { ...given, after }));
  return read === 'WHOLE' ? { population: shaped(found, shape) } : { fault: `POPULATION_${read}` };
}
