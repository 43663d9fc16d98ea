import { html } from '../../parts/html.ts';
import { link, viewQuery } from '../../parts/view.ts';
import { select } from '../fields.ts';
import { framed } from '../frame.ts';
import { workItems } from '../operations.generated.ts';
import { named } from '../power-list.ts';
import type { WorkPage } from '../work.ts';

const STEPS = ['DRAFT', 'VILLAGE_REVIEW', 'STREET_REVIEW', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN'] as const;

/** The items that the person may see, the last changed first. */
export const items: WorkPage = {
  path: '/work/items',
  roles: ['village', 'street'],
  async show(request) {
    const { query, view, words, graph } = request;
    const step = STEPS.find((known) => known === query.step);
    const data = await graph.ask(workItems, {
      where: step ? { step: { eq: step } } : {},
      after: query.after ?? null,
    });
    const { nodes = [], totalCount = 0, pageInfo } = data.disclosedItems ?? {};
    return framed(
      request,
      words.items.title,
      html`<form method="get" action="/work/items" class="row">
${Object.entries(viewQuery(view)).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`)}
${select({
  name: 'step',
  label: words.items.step,
  value: step ?? '',
  options: [['', words.items.all], ...STEPS.map((known) => [known, words.steps[known]] as const)],
})}
<button class="quiet">${words.search}</button>
</form>
<p role="status">${nodes.length > 0 ? words.items.count(totalCount) : words.items.none}</p>
<ul class="cards">
${nodes.map(
  (item) => html`<li><a href="${link(view, `/work/items/${item.id}`)}"><b>${item.title}</b>
<span class="step ${item.step}">${words.steps[item.step]}</span>
<small>${named(data.powerList, item.itemCode, view.language)} · ${item.village?.name ?? item.divisionCode} · ${item.month}</small>
<small>${item.step === 'PUBLISHED' || item.step === 'ARCHIVED' || !item.dueOn ? words.items.changed(item.updatedAt.slice(0, 10)) : words.items.due(item.dueOn)}</small></a></li>`,
)}
</ul>
${pageInfo?.hasNextPage && html`<p><a class="button quiet" href="${link(view, '/work/items', { step, after: pageInfo.endCursor })}">${words.more}</a></p>`}`,
    );
  },
};
