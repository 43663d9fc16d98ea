import type { FormattedExecutionResult } from 'graphql';
import type { Question } from '../question.ts';
import type { ScreeningGraph } from './graph.ts';

/**
 * Asks the full graph within a question: through limits, validation and shield as at every door, with its caller's
 * rights, and into its audit entry. Throws PlatformError where it is refused.
 */
export async function askWithin(
  { full }: ScreeningGraph,
  question: Question,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<FormattedExecutionResult> {
  const inner: Question = { ...question, text, operationName: undefined, variables };
  const preparation = await full.prepare(inner);
  const refused = preparation.ok ? [] : preparation.refused.map(({ coordinate }) => coordinate);
  question.inner.add(preparation.coordinates, refused, text);
  if (!preparation.ok) throw preparation.error;
  return full.execute(inner);
}
