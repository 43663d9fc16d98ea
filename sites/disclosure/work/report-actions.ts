import type { Operation } from '../../client/index.ts';
import {
  workAcceptReport,
  workConcludeReport,
  workForwardReport,
  workRaiseReport,
  workReplyToReport,
} from './operations.generated.ts';
import { DESTINATIONS, OUTCOMES, report } from './pages/report.ts';
import type { WorkAction, WorkRequest } from './work.ts';

/** What the office does with a report. Whether it may be done is the graph's to say. */
export const REPORT_ACTIONS: readonly WorkAction[] = [
  action('accept', workAcceptReport, 'accepted', ({ form }) => ({ text: form['accept-text'] || null })),
  action('reply', workReplyToReport, 'replied', ({ form }) => ({ text: form['reply-text'] ?? '' })),
  action('raise', workRaiseReport, 'raised', ({ form }) => ({ note: form['raise-note'] ?? '' })),
  action('forward', workForwardReport, 'forwarded', ({ form }) => ({
    to: DESTINATIONS.find((known) => known === form.to) ?? 'OFFICE_ABOVE',
    office: form.office || null,
    text: form['forward-text'] ?? '',
  })),
  action('conclude', workConcludeReport, 'concluded', ({ form }) => ({
    outcome: OUTCOMES.find((known) => known === form.outcome) ?? 'NOT_VERIFIABLE',
    text: form['conclude-text'] ?? '',
    publish: form.publish || null,
  })),
];

interface Seen {
  id: string;
  version: number;
}

function action<Variables>(
  name: string,
  operation: Operation<unknown, Variables>,
  done: string,
  more: (request: WorkRequest) => Omit<Variables, keyof Seen>,
): WorkAction {
  return {
    path: `/work/reports/:id/${name}`,
    roles: ['street'],
    page: report,
    async act(request) {
      const { graph, params, form } = request;
      const seen: Seen = { id: params.id ?? '', version: Number(form.version) || 0 };
      await graph.ask(operation, { ...seen, ...more(request) } as Variables);
      return `/work/reports/${params.id}?done=${done}`;
    },
  };
}
