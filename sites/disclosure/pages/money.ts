import {
  type Flow,
  flowOf,
  flowsBy,
  type Transaction,
  transactionsOf,
  yearsOf,
} from '../data/transactions.ts';
import type { Page, PageRequest, Shown, Site, VillageName } from '../page.ts';
import { monthChart, shareBar } from '../parts/chart.ts';
import { csv } from '../parts/csv.ts';
import { dayName, monthName, shortMonth, money as yuan } from '../parts/format.ts';
import { type Content, type Html, html } from '../parts/html.ts';
import { link, type View } from '../parts/view.ts';
import { Problem } from '../problem.ts';
import { label } from '../text/labels.ts';
import { villageOf } from './named-village.ts';

/** What the village's collective earned and spent: a year as a picture with its numbers, a month posting by posting. */
export const money: Page = {
  path: '/v/:code/money',
  query: ['year', 'month'],
  async show(request, site) {
    const village = await villageOf(request.params.code, site);
    const { month } = request.query;
    const { text } = request.view;
    const years = await yearsOf(site, village.divisionCode);
    if (!years) {
      return {
        title: `${village.name} ${text.money.title}`,
        village,
        main: html`<h1>${text.money.title} <small>${village.name}</small></h1><p>${text.money.never}</p>`,
      };
    }
    const year = readYear(request) ?? month?.slice(0, 4) ?? years.last;
    const found = await transactionsOf(site, village.divisionCode, year);
    const shown = month
      ? ofMonth(found.nodes, month, village, request.view)
      : ofYear(found.nodes, year, years, village, request.view);
    return { ...shown, village, missing: found.missing };
  },
};

/** A year's postings as a file. */
export const moneyFile: Page = {
  path: '/v/:code/money.csv',
  query: ['year'],
  async show(request, site: Site) {
    const village = await villageOf(request.params.code, site);
    const year = readYear(request);
    if (!year) throw new Problem('badRequest');
    const found = await transactionsOf(site, village.divisionCode, year);
    if (found.missing.length > 0) throw new Problem('unavailable');
    const { view } = request;
    const { columns } = view.text.money;
    return csv(`${village.name}-${view.text.money.title}-${year}`, [
      [
        columns.day,
        columns.number,
        columns.direction,
        columns.category,
        columns.item,
        columns.amount,
        columns.payee,
        columns.attachments,
        columns.lacking,
      ],
      ...found.nodes.map((one) => [
        one.occurredOn,
        one.number,
        label(view, 'direction', one.direction),
        label(view, 'category', one.category),
        one.item,
        one.amount,
        one.payeeMaskedName,
        names(one.attachments, view),
        names(lacking(one), view),
      ]),
    ]);
  },
};

function readYear({ query }: PageRequest): string | null {
  const { year = '', month = '' } = query;
  if (year && !/^20\d\d$/.test(year)) throw new Problem('badRequest');
  if (month && !/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) throw new Problem('badRequest');
  return year || null;
}

function ofYear(
  nodes: readonly Transaction[],
  year: string,
  years: { first: string; last: string },
  village: VillageName,
  view: View,
): Shown {
  const { money: words } = view.text;
  const whole = flowOf(nodes);
  const byMonth = flowsBy(nodes, ({ occurredOn }) => occurredOn.slice(0, 7));
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const flow = (month: string): Flow => byMonth.get(month) ?? { income: 0, expense: 0 };
  const summary = words.summary(year, yuan(view, whole.income), yuan(view, whole.expense));
  const at = (other: number) => link(view, view.path, { year: String(other) });
  return {
    title: `${village.name} ${words.title} ${year}`,
    main: html`<h1>${words.title} <small>${village.name}</small></h1>
<h2>${words.year(year)}</h2>
<p>${summary}</p>
<p class="legend" aria-hidden="true"><span class="key income"></span>${label(view, 'direction', 'INCOME')} <span class="key expense"></span>${label(view, 'direction', 'EXPENSE')}</p>
${monthChart(
  months.map((month) => ({ label: String(Number(month.slice(5))), ...flow(month) })),
  summary,
  view,
)}
${monthTable(
  months.filter((month) => byMonth.has(month)),
  flow,
  whole,
  view,
)}
${(['EXPENSE', 'INCOME'] as const).map((direction) => categoryTable(nodes, direction, view))}
<nav class="steps" aria-label="${words.years}">
${year > years.first && html`<a class="button quiet" rel="prev" href="${at(Number(year) - 1)}">← ${words.year(String(Number(year) - 1))}</a>`}
${year < years.last && html`<a class="button quiet" rel="next" href="${at(Number(year) + 1)}">${words.year(String(Number(year) + 1))} →</a>`}
</nav>
${!view.kiosk && html`<p><a href="${link(view, `${view.path}.csv`, { year })}" download>${view.text.payments.file}</a></p>`}`,
  };
}

function monthTable(months: readonly string[], flow: (month: string) => Flow, whole: Flow, view: View): Html {
  const { money: words } = view.text;
  return html`<table><caption class="hide">${words.byMonth}</caption>
<thead><tr><th scope="col">${words.columns.month}</th><th scope="col" class="n">${label(view, 'direction', 'INCOME')}</th><th scope="col" class="n">${label(view, 'direction', 'EXPENSE')}</th></tr></thead>
<tbody>${months.map((month) => {
    const { income, expense } = flow(month);
    return html`<tr><th scope="row"><a href="${link(view, view.path, { month })}">${shortMonth(view, month)}</a></th><td class="n">${yuan(view, income)}</td><td class="n">${yuan(view, expense)}</td></tr>
`;
  })}</tbody>
<tfoot><tr><th scope="row">${view.text.payments.columns.sum}</th><td class="n">${yuan(view, whole.income)}</td><td class="n">${yuan(view, whole.expense)}</td></tr></tfoot>
</table>`;
}

/** What the money came from, or went to: the most first. */
function categoryTable(
  nodes: readonly Transaction[],
  direction: Transaction['direction'],
  view: View,
): Content {
  const { money: words } = view.text;
  const kind = direction === 'INCOME' ? 'income' : 'expense';
  const groups = [
    ...flowsBy(
      nodes.filter((one) => one.direction === direction),
      ({ category }) => category,
    ),
  ]
    .map(([category, flow]) => ({ category, amount: flow[kind] }))
    .sort((a, b) => b.amount - a.amount);
  const most = groups[0]?.amount ?? 0;
  if (groups.length === 0) return null;
  return html`<h2>${words[kind]}</h2>
<table><caption class="hide">${words[kind]}</caption>
<thead><tr><th scope="col">${words.columns.category}</th><th scope="col" class="n">${words.columns.amountShort}</th></tr></thead>
<tbody>${groups.map(
    ({ category, amount }) =>
      html`<tr><th scope="row">${label(view, 'category', category)}${shareBar(most > 0 ? amount / most : 0, kind)}</th><td class="n">${yuan(view, amount)}</td></tr>
`,
  )}</tbody></table>`;
}

function ofMonth(nodes: readonly Transaction[], month: string, village: VillageName, view: View): Shown {
  const { money: words } = view.text;
  const own = nodes.filter(({ occurredOn }) => occurredOn.startsWith(month));
  const { income, expense } = flowOf(own);
  return {
    title: `${village.name} ${words.title} ${monthName(view, month)}`,
    main: html`<p class="back"><a href="${link(view, view.path, { year: month.slice(0, 4) })}">${words.back(month.slice(0, 4))}</a></p>
<h1>${words.title} <small>${village.name}</small></h1>
<h2>${monthName(view, month)}</h2>
${own.length === 0 ? html`<p>${words.none}</p>` : html`<p>${words.monthSummary(yuan(view, income), yuan(view, expense))}</p>`}
<ul class="rows">${own.map((one) => posting(one, village, view))}</ul>`,
  };
}

function posting(one: Transaction, village: VillageName, view: View): Html {
  const { money: words } = view.text;
  const sign = one.direction === 'INCOME' ? '+' : '−';
  const missing = lacking(one);
  const about = { village: village.divisionCode, about: `${one.number}`, title: one.item.slice(0, 40) };
  return html`<li>
<span class="what">${one.item} <small>${label(view, 'category', one.category)}</small></span>
<strong class="amount ${one.direction === 'INCOME' ? 'in' : 'out'}">${sign}${yuan(view, one.amount)}</strong>
<span class="note">${dayName(view, one.occurredOn, false)}${one.payeeMaskedName && ` · ${one.payeeMaskedName}`}${one.attachments.length > 0 && ` · ${words.attached(names(one.attachments, view))}`}${missing.length > 0 && html` <mark>${words.lacks(names(missing, view))}</mark>`}</span>
<a class="doubt" href="${link(view, '/report', about)}">${view.text.payments.doubt}<span class="hide"> ${one.item}</span></a>
</li>
`;
}

/** What ought to be attached and is not. */
function lacking({ requiredAttachments, attachments }: Transaction): string[] {
  return requiredAttachments.filter((kind) => !attachments.includes(kind));
}

function names(kinds: readonly string[], view: View): string {
  return kinds.map((kind) => label(view, 'attachment', kind)).join(view.text.separator);
}
