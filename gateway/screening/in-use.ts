import { platformError } from '../../schema/errors.ts';
import type { Question } from '../question.ts';
import type { ScreeningGraph } from './graph.ts';
import { askWithin } from './inner-question.ts';

/** A screen in use: its text, and the division that it is for. */
export interface InUse {
  code: string;
  text: string;
  divisionCode: string;
}

const ONE = `query ScreenInUse($code: String!) {
  screens(where: { code: { eq: $code }, status: { eq: ACTIVE } }, first: 500) { nodes { code text divisionCode } }
}`;

/** A screen in use where the caller is. Throws NOT_FOUND. */
export async function screenInUse(graph: ScreeningGraph, question: Question, code: string): Promise<InUse> {
  const { data } = await askWithin(graph, question, ONE, { code });
  const screens = data?.screens as Pick<Page, 'nodes'> | null | undefined;
  const [screen] = inForce(screens?.nodes ?? [], question);
  if (!screen) throw platformError('NOT_FOUND', {}, question);
  return screen;
}

const ALL = `query ScreensInUse($after: String) {
  screens(where: { status: { eq: ACTIVE } }, orderBy: [{ field: CODE }], first: 500, after: $after) {
    nodes { code text divisionCode } pageInfo { hasNextPage endCursor }
  }
}`;

/** All screens in use where the caller is. Throws where they cannot be read: without screens nothing would be found. */
export async function screensInUse(graph: ScreeningGraph, question: Question): Promise<InUse[]> {
  const screens: InUse[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await askWithin(graph, question, ALL, { after });
    const page = data?.screens as Page | null | undefined;
    if (!page || errors?.length)
      throw platformError('DEPARTMENT_INCOMPLETE', { department: 'oversight' }, question);
    screens.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return inForce(screens, question);
    after = page.pageInfo.endCursor;
  }
}

interface Page {
  nodes: InUse[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Of each screen the one for the narrowest division around the caller's own; another district's is none of his. */
function inForce(screens: readonly InUse[], { caller: { jurisdiction } }: Question): InUse[] {
  const around = screens.filter(({ divisionCode }) => jurisdiction?.startsWith(divisionCode));
  const narrowestLast = around.toSorted((a, b) => a.divisionCode.length - b.divisionCode.length);
  return [...new Map(narrowestLast.map((screen) => [screen.code, screen])).values()];
}
