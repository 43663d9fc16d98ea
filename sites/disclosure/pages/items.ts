import { type Category, type Item, itemsOf, type PowerItem, powerByCategory } from '../data/items.ts';
import type { Page, VillageName } from '../page.ts';
import { csv } from '../parts/csv.ts';
import { dayName, money, monthName } from '../parts/format.ts';
import { type Content, type Html, html } from '../parts/html.ts';
import { link, type View } from '../parts/view.ts';
import { Problem } from '../problem.ts';
import { label } from '../text/labels.ts';
import { villageOf } from './named-village.ts';

/** What the village has published: the ten categories of its power, then the items of one. */
export const items: Page = {
  path: '/v/:code/items',
  query: ['category'],
  async show({ params, query, view }, site) {
    const village = await villageOf(params.code, site);
    const list = await powerByCategory(site);
    const category = readCategory(query.category, list);
    const found = await itemsOf(site, village.divisionCode, category);
    const { items: words } = view.text;
    const title = category ? label(view, 'disclosure', category) : words.title;
    return {
      title: `${village.name} ${title}`,
      village,
      missing: found.missing,
      main: category
        ? html`<p class="back"><a href="${link(view, view.path)}">${words.back}</a></p>
<h1>${title} <small>${village.name}</small></h1>
${ofCategory(found.nodes, list.get(category) ?? [], village, view)}
${fileLink(village, category, view)}`
        : html`<h1>${title} <small>${village.name}</small></h1>
${categories(found.nodes, list, view)}
<h2>${words.newest}</h2>
${rows(found.nodes.slice(0, 10), village, view)}
${found.nodes.length > 0 && fileLink(village, null, view)}`,
    };
  },
};

/** The same list as a file. */
export const itemsFile: Page = {
  path: '/v/:code/items.csv',
  query: ['category'],
  async show({ params, query, view }, site) {
    const village = await villageOf(params.code, site);
    const list = await powerByCategory(site);
    const found = await itemsOf(site, village.divisionCode, readCategory(query.category, list));
    if (found.missing.length > 0) throw new Problem('unavailable');
    const { columns, title } = view.text.items;
    return csv(`${village.name}-${title}`, [
      [
        columns.code,
        columns.category,
        columns.title,
        columns.month,
        columns.amount,
        columns.count,
        columns.publishedOn,
      ],
      ...found.nodes.map((item) => [
        item.itemCode,
        item.category && label(view, 'disclosure', item.category),
        item.title,
        item.month,
        item.amount,
        item.count,
        item.publishedOn,
      ]),
    ]);
  },
};

function readCategory(text: string | undefined, list: ReadonlyMap<Category, unknown>): Category | null {
  if (text === undefined) return null;
  if (!list.has(text as Category)) throw new Problem('notFound');
  return text as Category;
}

function categories(nodes: readonly Item[], list: ReadonlyMap<Category, PowerItem[]>, view: View): Html {
  return html`<ul class="tiles">
${[...list.keys()].map((category) => {
  const count = nodes.filter((item) => item.category === category).length;
  return html`<li><a href="${link(view, view.path, { category })}">${label(view, 'disclosure', category)} <small>${view.text.items.count(count)}</small></a></li>`;
})}
</ul>`;
}

/** Under each item of the power list what was published of it; what never was is said, too. */
function ofCategory(
  nodes: readonly Item[],
  list: readonly PowerItem[],
  village: VillageName,
  view: View,
): Content {
  return list.map(({ code, title, titleEn, cycle }) => {
    const own = nodes.filter(({ itemCode }) => itemCode === code);
    return html`<section><h2>${view.language === 'zh' ? title : titleEn} <small>${label(view, 'cycle', cycle)}</small></h2>
${own.length > 0 ? rows(own, village, view) : html`<p class="note">${view.text.items.none}</p>`}</section>`;
  });
}

/** Items as links, one below the other. */
export function rows(nodes: readonly Item[], village: VillageName, view: View): Html {
  const { items: words } = view.text;
  if (nodes.length === 0) return html`<p>${words.none}</p>`;
  return html`<ul class="rows">
${nodes.map(
  (
    item,
  ) => html`<li><a class="what" href="${link(view, `/v/${village.divisionCode}/items/${item.id}`)}">${item.title}</a>${item.amount !== null && html`<strong class="amount">${money(view, item.amount)}</strong>`}
<span class="note">${monthName(view, item.month)}${item.publishedOn && ` · ${words.publishedOn(dayName(view, item.publishedOn))}`}${item.attachmentsComplete === false && html` <mark>${words.incomplete}</mark>`}</span></li>
`,
)}</ul>`;
}

function fileLink(village: VillageName, category: Category | null, view: View): Content {
  if (view.kiosk) return null;
  const address = link(view, `/v/${village.divisionCode}/items.csv`, { category });
  return html`<p><a href="${address}" download>${view.text.payments.file}</a></p>`;
}
