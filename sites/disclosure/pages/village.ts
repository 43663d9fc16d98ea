import { itemsOf } from '../data/items.ts';
import { newestMonth, paymentsOf } from '../data/payments.ts';
import { flowOf, transactionsOf, yearsOf } from '../data/transactions.ts';
import type { Page, PageRequest, Site } from '../page.ts';
import { money, monthName, sum } from '../parts/format.ts';
import { type Content, html } from '../parts/html.ts';
import { link, type View } from '../parts/view.ts';
import { rows } from './items.ts';
import { type FoundVillage, villageOf } from './named-village.ts';

/** A village's own first page: where the QR code on its notice board leads. */
export const village: Page = {
  path: '/v/:code',
  async show(request, site) {
    const { view } = request;
    const { village: words } = view.text;
    const found = await villageOf(request.params.code, site);
    const parts = await Promise.all([
      paid(found, view, site),
      earned(found, view, site),
      published(found, view, site),
    ]);
    const [payments, flow, items] = parts;
    return {
      title: found.name,
      village: found,
      missing: parts.flatMap(({ missing }) => missing),
      main: html`<h1>${found.name} <small>${found.streetName}</small></h1>
<div class="cards">
${payments.content}
${flow.content}
</div>
<ul class="tiles">
${tile(request, found, 'items', words.items)}
${tile(request, found, 'payments', words.payments)}
${tile(request, found, 'money', words.money)}
${tile(request, found, 'contracts', words.contracts)}
${tile(request, found, 'people', words.people)}
${tile(request, found, 'reports', words.results)}
<li><a class="strong" href="${link(view, '/report', { village: found.divisionCode })}">${words.report}</a></li>
</ul>
${items.content}
${sheets(found, view)}`,
    };
  },
};

interface Part {
  content: Content;
  missing: string[];
}

/** One source that fails leaves the others on the page. */
async function part(name: string, make: () => Promise<Part>): Promise<Part> {
  return make().catch((error) => {
    if (error instanceof Error && error.name === 'GraphError') return { content: null, missing: [name] };
    throw error;
  });
}

function paid(found: FoundVillage, view: View, site: Site): Promise<Part> {
  const { village: words } = view.text;
  return part('civil-affairs', async () => {
    const newest = await newestMonth(site, found.divisionCode);
    const { month } = newest;
    if (!month) return { content: null, missing: newest.missing };
    const { nodes, missing } = await paymentsOf(site, found.divisionCode, { from: month, to: month });
    const total = sum(nodes.map(({ amount }) => amount));
    const address = link(view, `${view.path}/payments`);
    return {
      missing: [...newest.missing, ...missing],
      content: html`<a class="card" href="${address}"><span>${words.paid(monthName(view, month))}</span><strong>${money(view, total)}</strong><small>${words.paidTo(nodes.length)}</small></a>`,
    };
  });
}

function earned(found: FoundVillage, view: View, site: Site): Promise<Part> {
  const { village: words } = view.text;
  return part('collective-assets', async () => {
    const years = await yearsOf(site, found.divisionCode);
    if (!years) return { content: null, missing: [] };
    const { nodes, missing } = await transactionsOf(site, found.divisionCode, years.last);
    const { income, expense } = flowOf(nodes);
    return {
      missing,
      content: html`<a class="card" href="${link(view, `${view.path}/money`)}"><span>${words.spent(years.last)}</span><strong>${money(view, expense)}</strong><small>${words.earned(money(view, income))}</small></a>`,
    };
  });
}

function published(found: FoundVillage, view: View, site: Site): Promise<Part> {
  const { village: words } = view.text;
  return part('disclosure', async () => {
    const { nodes, missing } = await itemsOf(site, found.divisionCode, null);
    if (nodes.length === 0) return { content: null, missing };
    return { missing, content: html`<h2>${words.newest}</h2>${rows(nodes.slice(0, 5), found, view)}` };
  });
}

function tile({ view }: PageRequest, found: FoundVillage, page: string, name: string): Content {
  return html`<li><a href="${link(view, `/v/${found.divisionCode}/${page}`)}">${name}</a></li>`;
}

/** What is printed for the notice board; nobody prints at a screen in a hall. */
function sheets({ divisionCode, arableArea, urban }: FoundVillage, view: View): Content {
  const { village: words } = view.text;
  return html`${
    !view.kiosk &&
    html`<h2>${words.print}</h2>
<p><a href="${link(view, `/v/${divisionCode}/wall`)}">${words.wall}</a> · <a href="${link(view, `/v/${divisionCode}/poster`)}">${words.poster}</a></p>`
  }
<p class="note">${words.code} ${divisionCode}${arableArea ? ` · ${words.land(String(arableArea))}` : ''}${urban ? ` · ${words.community}` : ''}</p>`;
}
