import type { Asker } from '../matching/index.ts';
import type { Question } from '../question.ts';
import type { ScreeningGraph } from './graph.ts';
import { askWithin } from './inner-question.ts';

/** Digits of a code that names a district; what has fewer (the city, all its districts) is over everybody. */
const DISTRICT = 6;

/** Whether a screen of this division is over everybody: two persons have seen its text. */
export function isOverEverybody(divisionCode: string): boolean {
  return divisionCode.length < DISTRICT;
}

/**
 * Whose rows a screen's evidence and population are read of. For a caller bound to a district the whole city's only where
 * two persons have seen the text, since what a rule tells is the author's choice: his own text would read him any row.
 */
export function readerOf({ reviewed }: { reviewed: boolean }, asker: Asker): Question {
  return reviewed ? asker.widened : asker.question;
}

const QUERY = `query ReviewedScreen($code: String!) {
  screens(where: { code: { eq: $code }, status: { eq: ACTIVE } }, first: 500) { nodes { text divisionCode } }
}`;

/** Whether this text is a screen in use over everybody. */
export async function isReviewed(
  graph: ScreeningGraph,
  question: Question,
  code: string,
  text: string,
): Promise<boolean> {
  const { data } = await askWithin(graph, question, QUERY, { code });
  const screens = data?.screens as { nodes: { text: string; divisionCode: string }[] } | null | undefined;
  return (screens?.nodes ?? []).some((one) => one.text === text && isOverEverybody(one.divisionCode));
}
