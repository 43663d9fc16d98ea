import { contracts, type DataOf, officials } from '../../client/index.ts';
import { allRows } from '../data/all-rows.ts';
import type { Page } from '../page.ts';
import { dayName, money } from '../parts/format.ts';
import { type Html, html } from '../parts/html.ts';
import type { View } from '../parts/view.ts';
import { label } from '../text/labels.ts';
import { villageOf } from './named-village.ts';

type Contract = NonNullable<DataOf<typeof contracts>['collectiveContracts']>['nodes'][number];

/** Who holds office in the village. */
export const people: Page = {
  path: '/v/:code/people',
  async show({ params, view }, site) {
    const village = await villageOf(params.code, site);
    const found = await allRows(
      site.client,
      officials,
      {
        where: { divisionCode: { eq: village.divisionCode }, until: { isNull: true } },
        orderBy: [{ field: 'FROM', direction: 'ASC' }],
      },
      (data) => data.villageOfficials,
    );
    const { people: words } = view.text;
    const byRank = [...found.nodes].sort((a, b) => POSTS.indexOf(a.post) - POSTS.indexOf(b.post));
    return {
      title: `${village.name} ${words.title}`,
      village,
      missing: found.missing,
      main: html`<h1>${words.title} <small>${village.name}</small></h1>
${found.nodes.length === 0 && html`<p>${words.none}</p>`}
<table><caption class="hide">${words.title}</caption>
<thead><tr><th scope="col">${words.post}</th><th scope="col">${view.text.payments.columns.name}</th><th scope="col">${words.since}</th></tr></thead>
<tbody>${byRank.map(
        ({ post, officialMaskedName, from }) =>
          html`<tr><th scope="row">${label(view, 'post', post)}</th><td>${officialMaskedName}</td><td>${dayName(view, from)}</td></tr>
`,
      )}</tbody></table>`,
    };
  },
};

const POSTS: readonly string[] = [
  'PARTY_SECRETARY',
  'VILLAGE_DIRECTOR',
  'DEPUTY_DIRECTOR',
  'COMMITTEE_MEMBER',
  'SUPERVISION_HEAD',
  'COOPERATIVE_CHAIR',
  'ACCOUNTANT',
  'GROUP_LEADER',
];

/** To whom the village's land and houses are let, for how much and how long. */
export const leases: Page = {
  path: '/v/:code/contracts',
  async show({ params, view }, site) {
    const village = await villageOf(params.code, site);
    const found = await allRows(
      site.client,
      contracts,
      {
        where: {
          divisionCode: { eq: village.divisionCode },
          status: { in: ['ACTIVE', 'DISPUTED'] },
          not: { kind: { eq: 'HOUSEHOLD_CONTRACTING' } },
        },
        orderBy: [{ field: 'ANNUAL_RENT', direction: 'DESC' }],
      },
      (data) => data.collectiveContracts,
    );
    const { contracts: words } = view.text;
    return {
      title: `${village.name} ${words.title}`,
      village,
      missing: found.missing,
      main: html`<h1>${words.title} <small>${village.name}</small></h1>
<p class="note">${words.lead}</p>
${found.nodes.length === 0 && html`<p>${words.none}</p>`}
<ul class="rows">${found.nodes.map((one) => contractRow(one, view))}</ul>`,
    };
  },
};

function contractRow(one: Contract, view: View): Html {
  const { contracts: words } = view.text;
  const area = one.area !== null && one.areaUnit && `${one.area}${label(view, 'unit', one.areaUnit)}`;
  const term = words.term(dayName(view, one.startsOn), one.endsOn && dayName(view, one.endsOn));
  const award = one.awardMode && label(view, 'award', one.awardMode);
  return html`<li><span class="what">${label(view, 'asset', one.assetKind)}${area && ` ${area}`} <small>${label(view, 'contract', one.kind)}</small></span>
${one.annualRent !== null && html`<strong class="amount">${words.rent(money(view, one.annualRent))}</strong>`}
<span class="note terms">${[one.counterpartyMaskedName, term, award].filter(Boolean).join(' · ')}</span></li>
`;
}
