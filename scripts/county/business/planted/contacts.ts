import { inventPhone } from '../invented.ts';
import type { Bid, Company, Facet, Lot, Plan } from '../model.ts';
import type { Sector } from '../sector.ts';
import { takePlans } from '../sector.ts';
import { castFirms, isOffice, lotsFor, projectOf, tenderOf, twoLotProjects } from './cast.ts';
import { bidTogether } from './relations.ts';

type Field = 'phone' | 'email' | 'address' | 'device' | 'dongle' | 'ip' | 'depositAccount';

/** A filing agent that more than fifteen firms name as their contact says nothing about any two of them. */
const hubSize = 18;

/** P03: bidders of a lot with the same phone, mailbox, agent or project manager (实施条例 §40). */
export function plantSharedContacts(sector: Sector): void {
  const { truth } = sector;
  const planted: readonly ((first: Bid, second: Bid) => string)[] = [
    (first, second) => share(['phone', 'email'], first, second),
    (first, second) => {
      second.agent = first.agent;
      return 'agent';
    },
    (first, second) => {
      second.manager = first.manager;
      return 'projectManager';
    },
  ];
  for (const tie of planted) {
    const [plan] = take(sector, 1, ['contact'], (each) => each.market.category === 'WORKS', true) as [Plan];
    changeTwo(plan, tie);
    truth.plant('P03', projectOf(plan), tenderOf(plan));
  }
  plantHub(sector);
  for (const plan of takeConsortia(sector)) {
    truth.lookalike(
      'P03',
      projectOf(plan),
      'the members of a declared consortium share a contact',
      tenderOf(plan),
    );
  }
  sameProjectTwoLots(sector, 3, ['phone'], 'P03', 'the shared phone is on different lots of the project');
  movedAgents(sector);
}

/** P04: the same deposit account (§40(六)), or two of network address, device and certificate lock. */
export function plantSharedDevices(sector: Sector): void {
  const { truth } = sector;
  for (const fields of [['depositAccount'], ['ip', 'device']] as const) {
    const [plan] = take(sector, 1, ['contact'], undefined, true) as [Plan];
    changeTwo(plan, (first, second) => share(fields, first, second));
    truth.plant('P04', projectOf(plan), { ...tenderOf(plan), shared: fields });
  }
  const innocent = [
    {
      fields: ['ip'],
      count: 5,
      reason: 'one signal only: the network address of a carrier or an office building',
    },
    { fields: ['device'], count: 3, reason: 'one signal only: the device of a print shop' },
  ] as const;
  for (const { fields, count, reason } of innocent) {
    for (const plan of take(sector, count, ['contact'])) {
      changeTwo(plan, (first, second) => share(fields, first, second));
      truth.lookalike('P04', projectOf(plan), reason, tenderOf(plan));
    }
  }
  sameProjectTwoLots(
    sector,
    3,
    ['depositAccount'],
    'P04',
    'the shared deposit account is on different lots of the project',
  );
}

function plantHub(sector: Sector): void {
  const random = sector.random.fork('hub');
  const firms = random.sample(sector.tradingFirms, hubSize);
  const phone = inventPhone(random);
  for (const firm of firms) {
    firm.phone = phone;
    firm.address = `天津市${sector.towns[0]!.districtName}财税服务产业园1号楼${sector.index + 1}01室（集群登记）`;
  }
  let found = 0;
  for (const plan of sector.random
    .fork('hub lots')
    .sample(sector.plans.filter(isOffice), sector.plans.length)) {
    if (found === 9) break;
    const fit = firms.filter(
      (firm) =>
        firm.markets.includes(plan.market.name) &&
        plan.forced.length === 0 &&
        firm.activeFrom < plan.publishedOn,
    );
    const [first, second] = fit;
    if (
      plan.facets.has('contact') ||
      plan.facets.has('company') ||
      first === undefined ||
      second === undefined ||
      first.apart.has(second)
    )
      continue;
    plan.facets.add('contact').add('company');
    plan.forced.push(first, second);
    sector.truth.lookalike(
      'P03',
      projectOf(plan),
      'the shared phone and address belong to a filing agent of more than fifteen firms',
      tenderOf(plan),
    );
    found += 1;
  }
}

function takeConsortia(sector: Sector): Plan[] {
  const [lead, member] = castFirms(sector, 2) as [Company, Company];
  const plans = lotsFor(sector, [lead, member], 2, ['company', 'contact', 'price', 'rejection', 'count']);
  for (const plan of plans) {
    bidTogether(plan, lead, member);
    plan.changes.push((lot) => {
      const [first, second] = lot.bids.filter((bid) => bid.consortium !== null) as [Bid, Bid];
      share(['phone', 'email'], first, second);
    });
  }
  return plans;
}

/** An agent who worked for one firm and, a year on, for another: never both in a lot. */
function movedAgents(sector: Sector): void {
  const [former, later] = castFirms(sector, 2) as [Company, Company];
  const agent = former.staff[0]!;
  const plans = lotsFor(sector, [later], 3, ['contact', 'company']).sort((a, b) =>
    a.publishedOn < b.publishedOn ? -1 : 1,
  );
  for (const plan of plans) {
    plan.forced.push(later);
    plan.changes.push((lot) => {
      const bid = lot.bids.find((each) => each.company === later)!;
      bid.agent = agent;
    });
    sector.truth.lookalike(
      'P03',
      projectOf(plan),
      'the agent works for another firm than in earlier tenders, never for two in one',
      tenderOf(plan),
    );
  }
}

function sameProjectTwoLots(
  sector: Sector,
  count: number,
  fields: readonly Field[],
  screen: string,
  reason: string,
): void {
  for (const [one, two] of twoLotProjects(sector, [], count, ['contact'])) {
    let from: Bid | null = null;
    one.changes.push((lot) => {
      from = lot.bids.at(-1)!;
    });
    // A firm that bids on both lots would share the contact with itself; the other lot's bearer is another firm.
    two.changes.push((lot) => {
      const bearer = from;
      const bid = lot.bids.find(
        (each) =>
          bearer !== null &&
          each.company !== bearer.company &&
          !lot.bids.some((other) => other.company === bearer.company),
      );
      if (bearer !== null && bid !== undefined) share(fields, bearer, bid);
    });
    sector.truth.lookalike(screen, projectOf(one), reason, tenderOf(one));
  }
}

const take = (
  sector: Sector,
  count: number,
  facets: readonly Facet[],
  fits: (plan: Plan) => boolean = () => true,
  whole = false,
) => takePlans(sector, count, facets, (plan) => isOffice(plan) && fits(plan), whole);

function changeTwo(plan: Plan, tie: (first: Bid, second: Bid) => string): void {
  plan.changes.push((lot: Lot) => {
    tie(lot.bids[0]!, lot.bids[1]!);
  });
}

function share(fields: readonly Field[], first: Bid, second: Bid): string {
  for (const field of fields) second[field] = first[field];
  return fields.join();
}
