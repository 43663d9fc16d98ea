import { platformError } from '../../schema/errors.ts';
import type { Question } from '../question.ts';
import type { ScreeningGraph } from './graph.ts';
import { askWithin } from './inner-question.ts';

const QUERY = `query ScreenInUse($code: String!) {
  screens(where: { code: { eq: $code }, status: { eq: ACTIVE } }, orderBy: [{ field: VERSION, direction: DESC }], first: 1) {
    nodes { text }
  }
}`;

/** The text of a screen in use, as the register of screens has it for the caller. Throws NOT_FOUND. */
export async function screenInUse(graph: ScreeningGraph, question: Question, code: string): Promise<string> {
  const { data } = await askWithin(graph, question, QUERY, { code });
  const screens = data?.screens as { nodes: { text: string }[] } | null | undefined;
  const text = screens?.nodes[0]?.text;
  if (text === undefined) throw platformError('NOT_FOUND', {}, question);
  return text;
}
