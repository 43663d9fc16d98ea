import { itemsOf } from '../data/items.ts';
import { monthAfter } from '../data/payment-registers.ts';
import { type Payment, paymentsOf } from '../data/payments.ts';
import type { Scheme } from '../data/schemes.ts';
import { flowOf, type Transaction, transactionsOf } from '../data/transactions.ts';
import type { Page } from '../page.ts';
import { dayName, money, monthName } from '../parts/format.ts';
import { type Content, html } from '../parts/html.ts';
import { hallBox } from '../parts/layout.ts';
import { qrCode } from '../parts/qr.ts';
import { link, type View } from '../parts/view.ts';
import { Problem } from '../problem.ts';
import { label } from '../text/labels.ts';
import { villageOf } from './named-village.ts';
import { totalsOf } from './payments.ts';

/** A month of a village on paper, for the notice board: what is on the site, for those who have no phone. */
export const wall: Page = {
  path: '/v/:code/wall',
  query: ['month'],
  async show({ params, query, view }, site) {
    const village = await villageOf(params.code, site);
    const month = query.month ?? monthAfter(site.today().slice(0, 7), -1);
    if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) throw new Problem('badRequest');
    const code = village.divisionCode;
    const [paid, flow, items] = await Promise.all([
      paymentsOf(site, code, { from: month, to: month }),
      transactionsOf(site, code, month.slice(0, 4)),
      itemsOf(site, code, null),
    ]);
    const missing = [...paid.missing, ...flow.missing, ...items.missing];
    // Paper cannot be asked again: half a sheet is none.
    if (missing.length > 0) throw new Problem('unavailable');
    const postings = flow.nodes.filter(({ occurredOn }) => occurredOn.startsWith(month));
    const published = items.nodes.filter(({ publishedOn }) => publishedOn?.startsWith(month));
    const { wall: words } = view.text;
    return {
      title: words.title(village.name, monthName(view, month)),
      village,
      sheet: true,
      main: html`<div class="wall"><p class="actions"><a href="${link(view, `/v/${code}`)}">${words.back}</a> <button type="button" class="quiet" data-print hidden>${view.text.report.print}</button>
<a rel="prev" href="${link(view, view.path, { month: monthAfter(month, -1) })}">← ${monthName(view, monthAfter(month, -1))}</a> <a rel="next" href="${link(view, view.path, { month: monthAfter(month) })}">${monthName(view, monthAfter(month))} →</a></p>
<header class="head"><div><p class="place">${village.streetName}</p><h1>${words.title(village.name, monthName(view, month))}</h1></div>
${qrCode(`${site.origin}/v/${code}`, view.text.poster.code(village.name))}</header>
<h2>${words.payments}</h2>
${payments(paid.nodes, view)}
<h2>${words.money}</h2>
${moneyOf(postings, view)}
<h2>${words.items}</h2>
${published.length === 0 ? html`<p>${words.noItems}</p>` : html`<ul>${published.map(({ title, amount }) => html`<li>${title}${amount !== null && ` ${money(view, amount)}`}</li>`)}</ul>`}
${hallBox(village.hall, view)}
<p class="note">${words.how} ${view.text.printed(dayName(view, site.today()))}</p></div>`,
    };
  },
};

function payments(nodes: readonly Payment[], view: View): Content {
  const totals = totalsOf(nodes);
  if (totals.size === 0) return html`<p>${view.text.payments.none}</p>`;
  return [...totals].map(
    ([scheme, { count, amount }]) => html`<section class="scheme">
<h3>${label(view, 'scheme', scheme)}：${view.text.payments.summary(count, amount === null ? null : money(view, amount))}</h3>
<p class="names">${namesOf(nodes, scheme, view)}</p>
</section>`,
  );
}

/** Close together, as on a wall sheet: 张*三 135.00元、… */
function namesOf(nodes: readonly Payment[], scheme: Scheme, view: View): Content {
  return nodes
    .filter((payment) => payment.scheme === scheme)
    .map(
      ({ name, amount }) =>
        html`<span>${name ?? view.text.payments.noName}${amount !== null && ` ${money(view, amount)}`}</span> `,
    );
}

function moneyOf(postings: readonly Transaction[], view: View): Content {
  const { money: words } = view.text;
  if (postings.length === 0) return html`<p>${words.none}</p>`;
  const { income, expense } = flowOf(postings);
  return html`<p>${words.monthSummary(money(view, income), money(view, expense))}</p>
<table><caption class="hide">${view.text.wall.money}</caption>
<thead><tr><th scope="col">${words.columns.day}</th><th scope="col">${words.columns.item}</th><th scope="col">${words.columns.payee}</th><th scope="col" class="n">${words.columns.amountShort}</th></tr></thead>
<tbody>${postings.map(
    ({ occurredOn, item, payeeMaskedName, direction, amount }) =>
      html`<tr><td>${dayName(view, occurredOn, false)}</td><td>${item}</td><td>${payeeMaskedName}</td><td class="n">${direction === 'INCOME' ? '+' : '−'}${money(view, amount)}</td></tr>
`,
  )}</tbody></table>`;
}
