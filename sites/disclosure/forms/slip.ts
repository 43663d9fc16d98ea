import { GraphError, openSlip } from '../../client/index.ts';
import type { Shown, Site, VillageName } from '../page.ts';
import { namedVillage } from '../pages/named-village.ts';
import { dayName, money, monthName } from '../parts/format.ts';
import { type Content, type Html, html } from '../parts/html.ts';
import { link, type View } from '../parts/view.ts';
import { Problem } from '../problem.ts';
import { type OwnHouseholdQuery, ownHousehold } from '../slip/operations.generated.ts';
import { label } from '../text/labels.ts';
import { createWorkGraph } from '../work/graph.ts';
import { fault, hidden } from './fields.ts';
import type { PublicForm } from './form.ts';

type Household = NonNullable<OwnHouseholdQuery['ownHousehold']>;
type OwnPayment = Household['payments'][number];

/**
 * 户公开单: one's own household, unmasked, by the code of a slip that the village has handed over. The session that the
 * code gives lives in this request and nowhere else: no cookie, no address, nothing kept.
 */
export const slip: PublicForm = {
  page: {
    path: '/slip',
    query: ['village'],
    keep: false,
    async show({ query, view }, site) {
      const { village } = await namedVillage(query.village, site);
      return formPage(village, null, view);
    },
  },
  async receive(request, site) {
    const { fields, view } = request;
    const { village } = await namedVillage(fields.village, site);
    const { slip: words } = view.text;
    if (!fields.code) return formPage(village, words.faults.empty, view);
    try {
      const { openSlip: session } = await site.client.mutate(
        openSlip,
        { code: fields.code.slice(0, 60) },
        request,
      );
      if (!session) throw new Problem('unavailable');
      const { graphUrl, fetch } = site.config;
      const options = {
        graphUrl,
        accessToken: session.token,
        language: view.language,
        ...(fetch && { fetch }),
      };
      const { ownHousehold: found } = await createWorkGraph(options).ask(ownHousehold, {});
      if (!found) throw new Problem('unavailable');
      return householdPage(found, await ownVillage(found, site), view);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      if (error.code === 'TOO_MANY_REQUESTS') throw new Problem('tooMany');
      return formPage(
        village,
        error.code === 'UNREACHABLE' ? words.faults.unreachable : words.faults.refused,
        view,
      );
    }
  },
};

/** The household's own village, whatever the address said; one that this site does not show has no page to link to. */
async function ownVillage({ divisionCode }: Household, site: Site): Promise<VillageName | undefined> {
  return namedVillage(divisionCode, site)
    .then(({ village }) => village)
    .catch(() => undefined);
}

function formPage(village: VillageName | undefined, message: string | null, view: View): Shown {
  const { slip: words } = view.text;
  return {
    title: words.title,
    ...(village && { village }),
    ...(message && { status: 400 }),
    main: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
${fault(message)}
<form method="post" action="/slip" data-from-hash="code" autocomplete="off">
${hidden(view, { village: village?.divisionCode })}
<label for="code">${words.code}</label>
<input id="code" name="code" class="code" maxlength="60" required autocapitalize="characters" spellcheck="false">
<p><button>${words.button}</button></p>
</form>
<h2>${words.whereTitle}</h2>
<p>${words.where}</p>`,
  };
}

function householdPage(found: Household, village: VillageName | undefined, view: View): Shown {
  const { slip: words } = view.text;
  return {
    title: words.own,
    ...(village && { village }),
    main: html`<h1>${words.own} <small>${found.villageName}</small></h1>
<p class="note">${words.secret}</p>
<h2>${words.members}</h2>
<ul class="rows">${found.members.map(
      ({ name, isHead, birthMonth, identityNumberEnd }) =>
        html`<li><span class="who">${name}</span> ${isHead && html`<mark>${words.head}</mark>`} <span class="note">${birthMonth && words.born(monthName(view, birthMonth))} ${identityNumberEnd && words.number(identityNumberEnd)}</span></li>
`,
    )}</ul>
${next(found, view)}
<h2>${words.payments}</h2>
${found.asOf && html`<p class="note">${words.asOf(dayName(view, found.asOf))}</p>`}
${found.payments.length === 0 && html`<p>${words.none}</p>`}
<ul class="rows">${found.payments.map((payment) => paymentRow(payment, found.divisionCode, view))}</ul>
<h2>${words.slips}</h2>
<p class="note">${words.slipsNote}</p>
<ul class="rows">${found.slips.map(
      ({ issuedOn, expiresOn, revokedOn, openedOn, openedTimes }) =>
        html`<li>${words.slip(dayName(view, issuedOn), dayName(view, expiresOn))} <span class="note">${revokedOn && words.revoked(dayName(view, revokedOn))} ${words.opened(openedTimes, openedOn && dayName(view, openedOn))}</span></li>
`,
    )}</ul>`,
  };
}

/** When money comes next. */
function next({ nextPayments }: Household, view: View): Content {
  const { slip: words } = view.text;
  if (nextPayments.length === 0) return null;
  return html`<h2>${words.next}</h2>
<ul class="rows">${nextPayments.map(
    ({ scheme, recipientName, month, by }) =>
      html`<li><span class="what">${label(view, 'scheme', scheme)} <small>${recipientName}</small></span><span class="note">${monthName(view, month)}${by && ` · ${words.by(dayName(view, by))}`}</span></li>
`,
  )}</ul>`;
}

/** One payment, the standard that it ought to follow, and the way to say that it does not. */
function paymentRow(payment: OwnPayment, divisionCode: string, view: View): Html {
  const { slip: words } = view.text;
  const { scheme, month, amount, standard, batchKind } = payment;
  const about = { village: divisionCode, payment: payment.id, about: `${scheme}.${month}` };
  return html`<li><span class="what">${label(view, 'scheme', scheme)} <small>${payment.recipientName}</small></span>
<strong class="amount">${money(view, amount)}</strong>
<span class="note terms">${monthName(view, month)} · ${view.text.payments.paidOn(dayName(view, payment.paidOn))}${payment.accountEnd && ` · ${words.account(payment.accountEnd)}`}${batchKind !== 'NORMAL' && html` <mark>${label(view, 'batch', batchKind)}</mark>`}</span>
<span class="note">${standard ? words.standard(standard.tier, money(view, standard.amount), label(view, 'standardUnit', standard.unit)) : words.noStandard}${standard?.basis && html`<br>${words.basis(standard.basis)}`}</span>
<a class="doubt" href="${link(view, '/report', about)}">${view.text.payments.doubt}<span class="hide"> ${label(view, 'scheme', scheme)} ${monthName(view, month)}</span></a></li>
`;
}
