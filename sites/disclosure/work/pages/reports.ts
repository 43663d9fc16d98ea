import type { DataOf } from '../../../client/index.ts';
import { type Content, html } from '../../parts/html.ts';
import { link, viewQuery } from '../../parts/view.ts';
import { select } from '../fields.ts';
import { framed } from '../frame.ts';
import { workReports } from '../operations.generated.ts';
import type { WorkPage, WorkRequest } from '../work.ts';

const STATES = ['RECEIVED', 'ACCEPTED', 'FORWARDED', 'CONCLUDED'] as const;

type Row = NonNullable<DataOf<typeof workReports>['publicReports']>['nodes'][number];

/** The office's inbox, the latest first. */
export const reports: WorkPage = {
  path: '/work/reports',
  roles: ['street'],
  async show(request) {
    const { query, view, words, graph } = request;
    const status = STATES.find((known) => known === query.status);
    const data = await graph.ask(workReports, {
      where: status ? { status: { eq: status } } : {},
      after: query.after ?? null,
    });
    const { nodes = [], totalCount = 0, pageInfo } = data.publicReports ?? {};
    return framed(
      request,
      words.reports.title,
      html`<form method="get" action="/work/reports" class="row">
${Object.entries(viewQuery(view)).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`)}
${select({
  name: 'status',
  label: words.reports.status,
  value: status ?? '',
  options: [['', words.reports.all], ...STATES.map((known) => [known, words.reports.states[known]] as const)],
})}
<button class="quiet">${words.search}</button></form>
<p role="status">${nodes.length > 0 ? words.reports.count(totalCount) : words.reports.none}</p>
<ul class="cards">
${nodes.map(
  (
    row,
  ) => html`<li><a href="${link(view, `/work/reports/${row.id}`)}"><b>${words.reports.categories[row.category]}</b>
<span class="step ${row.status}">${words.reports.states[row.status]}</span> ${clockOf(row, request)}
<small>${row.village?.name ?? row.divisionCode} · ${words.reports.received(row.receivedOn)} · ${row.anonymous ? words.reports.anonymous : words.reports.named}${row.namesOffice && ` · ${words.reports.namesOffice}`}</small></a></li>`,
)}
</ul>
${pageInfo?.hasNextPage && html`<p><a class="button quiet" href="${link(view, '/work/reports', { status, after: pageInfo.endCursor })}">${words.more}</a></p>`}`,
    );
  },
};

/** How it stands with what is due next. */
export function clockOf({ clock }: Pick<Row, 'clock'>, { words }: WorkRequest): Content {
  if (!clock) return null;
  if (clock.late) return html`<span class="due LATE">${words.reports.late}</span>`;
  return clock.daysLeft !== null && html`<span class="due">${words.reports.daysLeft(clock.daysLeft)}</span>`;
}
