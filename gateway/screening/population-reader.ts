import type { Question } from '../question.ts';
import { PAGE } from './evidence-question.ts';
import { isCut } from './evidence-reader.ts';
import type { ScreeningGraph } from './graph.ts';
import { askWithin } from './inner-question.ts';
import type { Population } from './population-document.ts';
import { shaped } from './selection-shape.ts';

/** What is usual, read once a run; or why it is not known, which makes the run incomplete. */
export type PopulationReading = { population: unknown } | { fault: 'POPULATION_FAILED' | 'POPULATION_CUT' };

/** Rows or groups that one list of a population may have. */
const MAX_ITEMS = 500_000;

/** Reads each list of a population to its end, with the rights of the question's caller. */
export async function readPages(
  graph: ScreeningGraph,
  question: Question,
  { questions, shape }: Population,
  variables: Readonly<Record<string, unknown>>,
): Promise<PopulationReading> {
  const { data, errors } = await askWithin(graph, question, questions.text, variables);
  if (!data || errors?.length) return { fault: 'POPULATION_FAILED' };
  for (const { path, text } of questions.more) {
    const list = at(data, path);
    for (let page = list?.[PAGE]; page?.hasNextPage === true; page = list?.[PAGE]) {
      const next = await askWithin(graph, question, text, { ...variables, after: page.endCursor });
      const more = next.data && !next.errors?.length ? at(next.data, path) : null;
      if (!list || !more) return { fault: 'POPULATION_FAILED' };
      for (const items of ['nodes', 'edges'] as const)
        if (list[items]) list[items].push(...(more[items] ?? []));
      list[PAGE] = more[PAGE];
      if ((list.nodes ?? list.edges ?? []).length > MAX_ITEMS) return { fault: 'POPULATION_CUT' };
    }
  }
  if (isCut(data)) return { fault: 'POPULATION_CUT' };
  return { population: shaped({ ...data }, shape) };
}

interface List {
  nodes?: unknown[];
  edges?: unknown[];
  [PAGE]?: { hasNextPage?: unknown; endCursor?: unknown } | undefined;
}

function at(data: object, path: readonly string[]): List | null {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | null)?.[step],
    data,
  ) as List | null;
}
