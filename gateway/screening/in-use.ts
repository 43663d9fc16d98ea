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

const ALL = `query ScreensInUse($after: String) {
  screens(where: { status: { eq: ACTIVE } }, orderBy: [{ field: CODE }], first: 500, after: $after) {
    nodes { text } pageInfo { hasNextPage endCursor }
  }
}`;

/** The texts of all screens in use. Throws where they cannot be read: without screens nothing would be found. */
export async function screensInUse(graph: ScreeningGraph, question: Question): Promise<string[]> {
  const texts: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await askWithin(graph, question, ALL, { after });
    const page = data?.screens as Page | null | undefined;
    if (!page || errors?.length)
      throw platformError('DEPARTMENT_INCOMPLETE', { department: 'oversight' }, question);
    texts.push(...page.nodes.map(({ text }) => text));
    if (!page.pageInfo.hasNextPage) return texts;
    after = page.pageInfo.endCursor;
  }
}

interface Page {
  nodes: { text: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
