import type { Question } from '../question.ts';
import type { ScreeningGraph } from './graph.ts';
import { askWithin } from './inner-question.ts';
import type { CalendarDays } from './rules/calendar.ts';

const QUERY = `query ScreenCalendar($after: String) {
  calendarDays(first: 500, after: $after) { nodes { day kind } pageInfo { hasNextPage endCursor } }
}`;
const MAX_PAGES = 20;

interface Days {
  nodes: { day: string; kind: 'HOLIDAY' | 'WORKDAY' }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The days on which people do and do not work, as the register of them has it. Null where it does not answer. */
export async function readCalendarDays(
  graph: ScreeningGraph,
  question: Question,
): Promise<CalendarDays | null> {
  const nodes: Days['nodes'] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { data, errors } = await askWithin(graph, question, QUERY, { after });
    const days = data?.calendarDays as Days | null | undefined;
    if (!days || errors?.length) return null;
    nodes.push(...days.nodes);
    if (!days.pageInfo.hasNextPage) break;
    after = days.pageInfo.endCursor;
  }
  const of = (kind: string) => nodes.filter((day) => day.kind === kind).map(({ day }) => day);
  return { holidays: of('HOLIDAY'), workdays: of('WORKDAY') };
}
