import { addDays, addYears } from '../../calendar.ts';
import { addCompany } from '../companies.ts';
import { outsider } from '../invented.ts';
import type { Company, Plan } from '../model.ts';
import type { Sector } from '../sector.ts';
import { castFirms, lotsFor, projectOf, tenderOf, twoLotProjects } from './cast.ts';

/** P01: one legal representative behind two bidders of a lot (招标投标法实施条例 §34). */
export function plantSharedRepresentatives(sector: Sector): void {
  const { truth } = sector;
  for (let planted = 0; planted < 2; planted += 1) {
    const [first, second] = castFirms(sector, 2) as [Company, Company];
    shareRepresentative(first, second, first.registeredOn);
    for (const plan of lotsFor(
      sector,
      [first, second],
      1,
      ['company', 'price', 'rejection'],
      undefined,
      true,
    )) {
      plan.forced.push(first, second);
      truth.plant('P01', projectOf(plan), { ...tenderOf(plan), bidders: [first.uscc, second.uscc] });
    }
  }
  const consortium = castFirms(sector, 2) as [Company, Company];
  shareRepresentative(consortium[0], consortium[1], consortium[0].registeredOn);
  for (const plan of lotsFor(sector, consortium, 6, ['company', 'contact', 'price', 'rejection', 'count'])) {
    bidTogether(plan, consortium[0], consortium[1]);
    truth.lookalike('P01', projectOf(plan), 'the two firms bid as a declared consortium', tenderOf(plan));
  }
  const later = castFirms(sector, 2) as [Company, Company];
  const changed = addDays(sector.asOf, -150);
  shareRepresentative(later[0], later[1], changed);
  const before = (plan: Plan) => plan.publishedOn < addDays(changed, -60);
  for (const plan of lotsFor(sector, later, 6, ['company'], before)) {
    plan.forced.push(...later);
    truth.lookalike(
      'P01',
      projectOf(plan),
      'the second firm got this representative only after the bid',
      tenderOf(plan),
    );
  }
  const parted = castFirms(sector, 2) as [Company, Company];
  shareRepresentative(parted[0], parted[1], parted[0].registeredOn);
  bidApart(sector, parted, 'P01', 'the two firms bid on different lots of the project');
}

/** P02: one bidder holds another, or one holder holds both (实施条例 §34); 25 percent is the indicator. */
export function plantOwnership(sector: Sector): void {
  const { truth } = sector;
  const [parent, child] = castFirms(sector, 2) as [Company, Company];
  child.holdings = [hold(child, child.representative, 60), hold(child, parent, 40)];
  const [one, other] = castFirms(sector, 2) as [Company, Company];
  const holder = outsider(sector.random.fork('holder'));
  one.holdings = [hold(one, holder, 60), hold(one, one.representative, 40)];
  other.holdings = [hold(other, other.representative, 65), hold(other, holder, 35)];
  for (const pair of [
    [parent, child],
    [one, other],
  ]) {
    for (const plan of lotsFor(sector, pair, 1, ['company', 'price', 'rejection'], undefined, true)) {
      plan.forced.push(...pair);
      truth.plant('P02', projectOf(plan), { ...tenderOf(plan), bidders: pair.map((firm) => firm.uscc) });
    }
  }
  const small = castFirms(sector, 2) as [Company, Company];
  small[1].holdings = [hold(small[1], small[1].representative, 80), hold(small[1], small[0], 20)];
  lookalikes(sector, small, 4, 'one holds 20 percent of the other, below the indicator');

  const fund = addCompany(sector, 'fund', {
    kind: 'STATE_OWNED_COMPANY',
    name: `天津农发产业投资${sector.index === 0 ? '' : sector.index + 1}集团有限公司`,
  });
  const held = castFirms(sector, 2) as [Company, Company];
  for (const firm of held) firm.holdings = [hold(firm, firm.representative, 70), hold(firm, fund, 30)];
  lookalikes(sector, held, 4, 'the common holder is a state asset company');

  const sold = castFirms(sector, 2) as [Company, Company];
  const soldOn = addYears(sector.start, 1);
  sold[1].holdings = [
    hold(sold[1], sold[1].representative, 60),
    { ...hold(sold[1], sold[0], 40), until: soldOn },
    { ...hold(sold[1], outsider(sector.random.fork('buyer')), 40), since: soldOn },
  ];
  lookalikes(
    sector,
    sold,
    3,
    'the holding was sold before the bid',
    (plan) => plan.publishedOn > addDays(soldOn, 30),
  );
}

function lookalikes(
  sector: Sector,
  firms: readonly Company[],
  count: number,
  reason: string,
  also?: (plan: Plan) => boolean,
): void {
  for (const plan of lotsFor(sector, firms, count, ['company'], also)) {
    plan.forced.push(...firms);
    sector.truth.lookalike('P02', projectOf(plan), reason, tenderOf(plan));
  }
}

/** Two firms of one project, each on a lot of its own. */
function bidApart(
  sector: Sector,
  [first, second]: readonly [Company, Company],
  screen: string,
  reason: string,
): void {
  for (const [one, two] of twoLotProjects(sector, [first, second], 2, ['company'])) {
    one.forced.push(first);
    two.forced.push(second);
    sector.truth.lookalike(screen, projectOf(one), reason, tenderOf(one));
  }
}

/** A consortium that hands in one offer, by its lead, and does not win. */
export function bidTogether(plan: Plan, lead: Company, member: Company): void {
  plan.forced.push(lead, member);
  plan.forcedLose = true;
  plan.bidderCount += 1;
  plan.changes.push((lot) => {
    const offers = [lead, member].map((company) => lot.bids.find((bid) => bid.company === company)!);
    for (const bid of offers) {
      bid.consortium = `${lot.number}-LHT`;
      bid.consortiumLead = bid.company === lead;
    }
    // One offer, one price: the member's is dropped, so it takes the dearest and leaves the order of the others alone.
    const offer = offers[1]!;
    const dearest = lot.bids.reduce((highest, bid) => (bid.amount > highest.amount ? bid : highest));
    [offer.amount, dearest.amount] = [dearest.amount, offer.amount];
    lot.bidderCount = lot.bids.length - 1;
  });
}

function shareRepresentative(first: Company, second: Company, since: string): void {
  second.representative = first.representative;
  second.representativeSince = since > second.registeredOn ? since : second.registeredOn;
}

const hold = (company: Company, holder: Company['holdings'][number]['holder'], share: number) => ({
  holder,
  share,
  since: company.registeredOn,
  until: null,
});
