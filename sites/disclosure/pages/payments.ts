import { monthAfter } from '../data/payment-registers.ts';
import { neighbouringMonths, newestMonths, type Payment, paymentsOf } from '../data/payments.ts';
import { isScheme, SCHEMES, type Scheme } from '../data/schemes.ts';
import type { Page, PageRequest, Shown, Site, VillageName } from '../page.ts';
import { csv } from '../parts/csv.ts';
import { dayName, money, monthName, sum } from '../parts/format.ts';
import { type Content, type Html, html } from '../parts/html.ts';
import { link, type View } from '../parts/view.ts';
import { Problem } from '../problem.ts';
import { label } from '../text/labels.ts';
import { villageOf } from './named-village.ts';

const FORM = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Who was paid what in a village: by scheme, then by person with a masked name. There is no search by name. */
export const payments: Page = {
  path: '/v/:code/payments',
  query: ['scheme', 'month'],
  async show(request, site) {
    const village = await villageOf(request.params.code, site);
    const { scheme, month } = readQuery(request);
    return scheme
      ? ofScheme(village, scheme, month, request.view, site)
      : ofMonth(village, month, request.view, site);
  },
};

/** The same rows as a file. */
export const paymentsFile: Page = {
  path: '/v/:code/payments.csv',
  query: ['scheme', 'month'],
  async show(request, site) {
    const village = await villageOf(request.params.code, site);
    const { view } = request;
    const { scheme, month } = readQuery(request);
    if (!month) throw new Problem('badRequest');
    const found = await paymentsOf(
      site,
      village.divisionCode,
      { from: month, to: month },
      scheme ? [scheme] : SCHEMES,
    );
    // Half a table looks like a whole one once it is a file.
    if (found.missing.length > 0) throw new Problem('unavailable');
    const { columns } = view.text.payments;
    const name = scheme ? label(view, 'scheme', scheme) : view.text.payments.title;
    return csv(`${village.name}-${name}-${month}`, [
      [columns.scheme, columns.month, columns.name, columns.amount, columns.paidOn, columns.note],
      ...found.nodes.map((payment) => [
        label(view, 'scheme', payment.scheme),
        payment.month,
        payment.name,
        payment.amount,
        payment.paidOn,
        payment.batch && label(view, 'batch', payment.batch),
      ]),
    ]);
  },
};

function readQuery({ query }: PageRequest): { scheme: Scheme | null; month: string | null } {
  const { scheme, month } = query;
  if (scheme !== undefined && !isScheme(scheme)) throw new Problem('notFound');
  if (month !== undefined && !FORM.test(month)) throw new Problem('badRequest');
  return { scheme: scheme ?? null, month: month ?? null };
}

/** One month, scheme by scheme; without a month the newest. */
async function ofMonth(village: VillageName, asked: string | null, view: View, site: Site): Promise<Shown> {
  const { payments: words } = view.text;
  const code = village.divisionCode;
  const newest = await newestMonths(site, code);
  const last =
    newest.nodes
      .map(({ month }) => month)
      .sort()
      .at(-1) ?? null;
  const month = asked ?? last;
  if (!month || !last) return nothing(village, newest.missing, view);
  const found = await paymentsOf(site, code, { from: month, to: month });
  const totals = totalsOf(found.nodes);
  const others = newest.nodes.filter(({ scheme }) => !totals.has(scheme));
  return {
    title: `${village.name} ${words.title}`,
    village,
    missing: [...newest.missing, ...found.missing],
    main: html`<h1>${words.title} <small>${village.name}</small></h1>
<h2>${monthName(view, month)}</h2>
${totals.size === 0 ? html`<p>${words.none}</p>` : schemeTable(totals, month, village, view)}
${steps(
  { earlier: monthAfter(month, -1), later: month < last ? monthAfter(month) : null },
  (to) => link(view, view.path, { month: to }),
  view,
)}
${totals.size > 0 && fileLink(village, null, month, view)}
${
  others.length > 0 &&
  html`<h2>${words.others}</h2>
<ul class="tiles">${others.map(
    ({ scheme, month: newestOfIt }) =>
      html`<li><a href="${link(view, view.path, { scheme })}">${label(view, 'scheme', scheme)} <small>${words.newest(monthName(view, newestOfIt))}</small></a></li>`,
  )}</ul>`
}`,
  };
}

function nothing(village: VillageName, missing: string[], view: View): Shown {
  const { payments: words } = view.text;
  return {
    title: `${village.name} ${words.title}`,
    village,
    missing,
    main: html`<h1>${words.title} <small>${village.name}</small></h1><p>${words.never}</p>`,
  };
}

interface Total {
  count: number;
  amount: number | null;
}

/** By scheme, in the site's order. The total of a scheme without public amounts is not public either. */
export function totalsOf(nodes: readonly Payment[]): Map<Scheme, Total> {
  const totals = new Map<Scheme, Total>();
  for (const scheme of SCHEMES) {
    const own = nodes.filter((payment) => payment.scheme === scheme);
    if (own.length === 0) continue;
    const hidden = own.some(({ amount }) => amount === null);
    totals.set(scheme, { count: own.length, amount: hidden ? null : sum(own.map(({ amount }) => amount)) });
  }
  return totals;
}

function schemeTable(
  totals: ReadonlyMap<Scheme, Total>,
  month: string,
  village: VillageName,
  view: View,
): Html {
  const { payments: words } = view.text;
  const all = sum([...totals.values()].map(({ amount }) => (amount === null ? null : String(amount))));
  return html`<table>
<caption class="hide">${words.caption(village.name, monthName(view, month))}</caption>
<thead><tr><th scope="col">${words.columns.scheme}</th><th scope="col" class="n">${words.columns.count}</th><th scope="col" class="n">${words.columns.total}</th></tr></thead>
<tbody>
${[...totals].map(
  ([scheme, { count, amount }]) =>
    html`<tr><th scope="row"><a href="${link(view, view.path, { scheme, month })}">${label(view, 'scheme', scheme)}</a></th><td class="n">${count}</td><td class="n">${amount === null ? words.hidden : money(view, amount)}</td></tr>
`,
)}</tbody>
<tfoot><tr><th scope="row">${words.columns.sum}</th><td class="n">${[...totals.values()].reduce((count, one) => count + one.count, 0)}</td><td class="n">${money(view, all)}</td></tr></tfoot>
</table>`;
}

/** The list of one scheme and month; without a month the newest. */
async function ofScheme(
  village: VillageName,
  scheme: Scheme,
  asked: string | null,
  view: View,
  site: Site,
): Promise<Shown> {
  const { payments: words } = view.text;
  const code = village.divisionCode;
  const name = label(view, 'scheme', scheme);
  const newest = await neighbouringMonths(site, code, scheme, { before: '9999-12', after: '9999-12' });
  const month = asked ?? newest.earlier;
  if (!month) return { title: name, village, main: html`<h1>${name}</h1><p>${words.never}</p>` };
  const [found, around] = await Promise.all([
    paymentsOf(site, code, { from: month, to: month }, [scheme]),
    neighbouringMonths(site, code, scheme, { before: monthAfter(month, -1), after: monthAfter(month) }),
  ]);
  const total = totalsOf(found.nodes).get(scheme);
  return {
    title: `${name} ${monthName(view, month)} ${village.name}`,
    village,
    missing: found.missing,
    main: html`<p class="back"><a href="${link(view, view.path, { month })}">${words.back}</a></p>
<h1>${name} <small>${village.name}</small></h1>
<h2>${monthName(view, month)}</h2>
${!total && html`<p>${words.none}</p>`}
${total && html`<p>${words.summary(total.count, total.amount === null ? null : money(view, total.amount))}</p>`}
${total?.amount === null && html`<p class="note">${words.whyHidden}</p>`}
${total && list(found.nodes, village, view)}
${steps(around, (to) => link(view, view.path, { scheme, month: to }), view)}
${total && fileLink(village, scheme, month, view)}`,
  };
}

function list(nodes: readonly Payment[], village: VillageName, view: View): Html {
  const { payments: words } = view.text;
  return html`<ul class="rows">
${nodes.map(
  ({ id, scheme, name, amount, paidOn, batch, month }) => html`<li>
<span class="who">${name ?? words.noName}</span>${amount !== null && html` <strong class="amount">${money(view, amount)}</strong>`}
<span class="note">${paidOn && words.paidOn(dayName(view, paidOn, false))}${batch && html` <mark>${label(view, 'batch', batch)}</mark>`}</span>
<a class="doubt" href="${link(view, '/report', { village: village.divisionCode, payment: id, about: `${scheme}.${month}` })}">${words.doubt}<span class="hide"> ${name} ${amount !== null && money(view, amount)}</span></a>
</li>
`,
)}</ul>`;
}

/** To the month before and after. */
export function steps(
  { earlier, later }: { earlier: string | null; later: string | null },
  address: (month: string) => string,
  view: View,
): Content {
  const { payments: words } = view.text;
  return html`<nav class="steps" aria-label="${words.months}">
${earlier && html`<a class="button quiet" rel="prev" href="${address(earlier)}">← ${monthName(view, earlier)}</a>`}
${later && html`<a class="button quiet" rel="next" href="${address(later)}">${monthName(view, later)} →</a>`}
</nav>`;
}

/** What is shown, as a file. A screen in a hall has nowhere to put it. */
function fileLink(village: VillageName, scheme: Scheme | null, month: string, view: View): Content {
  if (view.kiosk) return null;
  const address = link(view, `/v/${village.divisionCode}/payments.csv`, { scheme, month });
  return html`<p><a href="${address}" download>${view.text.payments.file}</a></p>`;
}
