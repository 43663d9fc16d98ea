import type { DataOf } from '../../../client/index.ts';
import { type Html, html } from '../../parts/html.ts';
import { link, viewQuery } from '../../parts/view.ts';
import { input } from '../fields.ts';
import { framed } from '../frame.ts';
import { monthBefore } from '../months.ts';
import { workDueBoard } from '../operations.generated.ts';
import { named } from '../power-list.ts';
import { rolesOf, type WorkPage, type WorkRequest } from '../work.ts';

type Cell = NonNullable<DataOf<typeof workDueBoard>['dueBoard']>[number];

const STATES = ['LATE', 'MISSING', 'DRAFT', 'IN_REVIEW', 'PUBLISHED'] as const;

/** What every village has to publish for a month, and how far it is: an item a row, a village a column. */
export const due: WorkPage = {
  path: '/work/due',
  roles: ['village', 'street'],
  async show(request) {
    const { person, query, view, words, graph, site } = request;
    const month = /^\d{4}-\d{2}$/.test(query.month ?? '') ? query.month! : monthBefore(site.today());
    const divisionCode = person.jurisdiction ?? site.config.division;
    const { dueBoard, villages, powerList } = await graph.ask(workDueBoard, { divisionCode, month });
    const cells = dueBoard ?? [];
    const byItem = [...Map.groupBy(cells, ({ itemCode }) => itemCode)].sort(([a], [b]) => (a < b ? -1 : 1));
    const names = new Map((villages?.nodes ?? []).map((one) => [one.divisionCode, one.name]));
    const columns = [...new Set(cells.map((cell) => cell.divisionCode))].sort();
    const sums = STATES.map((state) => [state, cells.filter((cell) => cell.state === state).length] as const);
    return framed(
      request,
      words.due.title,
      html`<form method="get" action="/work/due" class="row">
${Object.entries(viewQuery(view)).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`)}
${input({ name: 'month', label: words.due.month, type: 'month', value: month, required: true })}
<button class="quiet">${words.due.show}</button></form>
<p role="status">${
        cells.length === 0
          ? words.due.none
          : html`${words.due.summary}: ${sums.map(([state, count]) => count > 0 && html`<span class="due ${state}">${words.due.states[state]} ${count}</span> `)}`
      }</p>
${
  cells.length > 0 &&
  html`<div class="scroll" tabindex="0" role="region" aria-label="${words.due.caption(month)}"><table class="board">
<caption>${words.due.caption(month)}</caption>
<thead><tr><th scope="col">${words.due.item}</th>${columns.map((code) => html`<th scope="col">${names.get(code) ?? code}</th>`)}</tr></thead>
<tbody>
${byItem.map(
  ([code, row]) => html`<tr><th scope="row">${named(powerList, code, view.language)}</th>
${columns.map((column) => html`<td>${row.filter((cell) => cell.divisionCode === column).map((cell) => shown(cell, request))}</td>`)}</tr>`,
)}
</tbody></table></div>`
}`,
    );
  },
};

function shown(cell: Cell, { words, view, person }: WorkRequest): Html {
  const label = html`<span class="due ${cell.state}">${words.due.states[cell.state]}</span>`;
  const when = cell.lateSince ? words.due.lateSince(cell.lateSince) : words.due.dueOn(cell.dueOn);
  const draft = link(view, '/work/draft', { item: cell.itemCode, month: cell.month });
  const target = cell.item
    ? html`<a href="${link(view, `/work/items/${cell.item}`)}">${label}</a>`
    : html`${label}${rolesOf(person).includes('village') && html` <a href="${draft}">${words.due.draft}</a>`}`;
  return html`<div>${target} <small>${when}</small></div>`;
}
