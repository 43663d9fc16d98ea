import { addDays } from '../../calendar.ts';
import { fixWinner, maySupply } from '../bidders.ts';
import { offices } from '../buyers.ts';
import { addCompany, claimParty } from '../companies.ts';
import { markets } from '../markets.ts';
import type { Buyer, Company, Plan } from '../model.ts';
import { addPlan } from '../plans.ts';
import { purchase } from '../purchases.ts';
import { type Sector, takePlans } from '../sector.ts';
import { castFirms, isOffice, lotsFor, organizationOf, projectOf } from './cast.ts';

/** P06: three firms that meet again and again and take turns. */
export function plantRotation(sector: Sector): void {
  const ring = castFirms(sector, 3) as [Company, Company, Company];
  const meetings = ringLots(sector, ring, 6);
  for (const [turn, plan] of meetings.entries()) {
    plan.closed = true;
    plan.forced.push(...ring);
    fixWinner(plan, ring[turn % 3]!);
  }
  const lots = meetings.map((plan) => projectOf(plan).value);
  for (const firm of ring) sector.truth.plant('P06', organizationOf(firm), { projects: lots });

  for (let group = 0; group < 3; group += 1) {
    const firms = castFirms(sector, 3);
    for (const [turn, plan] of ringLots(sector, firms, 3).entries()) {
      plan.closed = true;
      plan.forced.push(...firms);
      fixWinner(plan, firms[turn]!);
    }
    for (const firm of firms)
      sector.truth.lookalike('P06', organizationOf(firm), 'the three met only three times');
  }
  for (let group = 0; group < 2; group += 1) {
    const firms = castFirms(sector, 3);
    for (const plan of lotsFor(sector, firms, 5, ['company', 'count'])) {
      plan.forced.push(...firms);
      plan.forcedLose = true;
      plan.bidderCount = 5;
    }
    for (const firm of firms)
      sector.truth.lookalike(
        'P06',
        organizationOf(firm),
        'few qualified local firms: they meet often and others win',
      );
  }
}

/** Lots in which the firms take turns; the lots that one of them wins are of different buyers, so that it leans on none. */
function ringLots(sector: Sector, firms: readonly Company[], count: number): Plan[] {
  const different = (plan: Plan) =>
    plan.forced.length === 0 && firms.every((firm) => maySupply(firm, plan.buyer, plan));
  const taken: Plan[] = [];
  for (const plan of sector.random.fork('ring', firms[0]!.index).sample(sector.plans, sector.plans.length)) {
    if (taken.length === count) break;
    if (!isOffice(plan) || taken.at(-3)?.buyer === plan.buyer || !different(plan) || plan.facets.size > 0)
      continue;
    for (const facet of ['company', 'count', 'price', 'rejection', 'contact'] as const)
      plan.facets.add(facet);
    taken.push(plan);
  }
  if (taken.length < count) throw new RangeError(`A ring needs ${count} lots, ${taken.length} are left.`);
  return taken;
}

/** P07 and R025: firms that bid more than others and do not win. */
export function plantCompanions(sector: Sector): void {
  for (const market of [
    ['ROAD', 'DRAINAGE', 'BUILDING'],
    ['CLEANING', 'PROPERTY', 'SECURITY'],
  ] as const) {
    const firm = addCompany(sector, 'companion', { markets: market, conduct: 'COMPANION' });
    joinLots(sector, firm, 28);
    for (const screen of ['P07', 'R025']) sector.truth.plant(screen, organizationOf(firm));
  }
  for (const market of [
    'BUILDING',
    'LANDSCAPE',
    'COMPUTERS',
    'FURNITURE',
    'SUPERVISION',
    'SECURITY',
    'ROAD',
    'LIGHTING',
    'CLEANING',
    'PROPERTY',
    'DRAINAGE',
  ] as const) {
    const registeredOn = addDays(sector.asOf, -900);
    const firm = addCompany(sector, 'newcomer', { markets: [market], conduct: 'NEWCOMER', registeredOn });
    joinLots(sector, firm, 3);
    for (const screen of ['P07', 'R025'])
      sector.truth.lookalike(screen, organizationOf(firm), 'a new entrant with a few offers and no win yet');
  }
}

function joinLots(sector: Sector, firm: Company, count: number): void {
  const fits = sector.plans.filter(
    (plan) =>
      isOffice(plan) &&
      !plan.closed &&
      !plan.facets.has('count') &&
      plan.forced.length < 3 &&
      maySupply(firm, plan.buyer, plan),
  );
  for (const plan of sector.random.fork('join', firm.index).sample(fits, count)) {
    plan.forced.push(firm);
    plan.bidderCount += 1;
  }
}

/** P08: a firm made for one buyer; and those that only look like it. */
export function plantCaptives(sector: Sector): void {
  const random = sector.random.fork('captives');
  const chosen: Buyer[] = [];
  for (const [turn, name] of (['DRAINAGE', 'SANITATION_EQUIPMENT'] as const).entries()) {
    const buyer = random.pick(
      offices(sector).filter((each) => each.markets.includes(name) && !chosen.includes(each)),
    );
    chosen.push(buyer);
    const market = markets[name];
    const first = addDays(sector.start, 420 + turn * 200);
    const firm = addCompany(sector, 'captive', { markets: [name], registeredOn: addDays(first, -48) });
    firm.insuredStaff = 2;
    for (let count = 0; count < 4; count += 1) {
      const town = buyer.town ?? sector.towns[count % sector.towns.length]!;
      const plan = addPlan(sector, {
        buyer,
        market,
        town,
        divisionCode: town.code,
        random: random.fork(turn, count),
        publishedOn: addDays(first, count * 150),
        budget: market.category === 'WORKS' ? 5_400_000 + count * 210_000 : 2_480_000 + count * 90_000,
        method: 'OPEN_TENDER',
        place: town.name,
      });
      plan.forced.push(firm);
      fixWinner(plan, firm);
      plan.bidderCount = 4;
      for (const facet of [
        'company',
        'count',
        'price',
        'rejection',
        'contact',
        'timing',
        'contract',
      ] as const)
        plan.facets.add(facet);
    }
    sector.truth.plant('P08', organizationOf(firm), { buyer: buyer.uscc });
  }
  for (let count = 0; count < 5; count += 1) {
    const registeredOn = addDays(sector.start, 200 + count * 120);
    const firm = addCompany(sector, 'young', {
      markets: [
        (['ROAD', 'BUILDING', 'LIGHTING', 'CLEANING', 'DRAINAGE'] as const)[count]!,
        (['DRAINAGE', 'ROAD', 'FURNITURE', 'SECURITY', 'BUILDING'] as const)[count]!,
      ],
      conduct: 'REGULAR',
      registeredOn,
    });
    firm.activeFrom = addDays(registeredOn, 96);
    sector.truth.lookalike(
      'P08',
      organizationOf(firm),
      'young, yet registered more than 90 days before its first offer, and it serves several buyers',
    );
  }
}

/** The water and power companies that one buyer pays by law and nobody else can: single source, approved. */
export function buyFromUtilities(sector: Sector): void {
  const suffix = sector.index === 0 ? '' : `第${sector.index + 1}`;
  const random = sector.random.fork('utilities');
  for (const [turn, name] of ['供水', '供热', '电力工程', '燃气', '有线电视网络'].entries()) {
    const firm = addCompany(sector, 'utility', {
      kind: 'STATE_OWNED_COMPANY',
      name: `天津${suffix}${name}有限公司`,
      representative: claimParty(sector, random),
    });
    const buyer = offices(sector)[turn + 3]!;
    for (let count = 0; count < 5; count += 1) {
      const signedOn = addDays(sector.start, 60 + count * 340 + turn * 9);
      purchase(sector, {
        buyer,
        market: markets.PROPERTY,
        supplier: firm,
        signedOn,
        amount: 42_000 + turn * 6_100 + count * 1_730.5,
        method: 'SINGLE_SOURCE',
        turn: 0,
        methodApproval: `单一来源公示〔${signedOn.slice(0, 4)}〕${turn + 1}号`,
        title: `${signedOn.slice(0, 4)}年${name}服务`,
      });
    }
    sector.truth.lookalike(
      'P08',
      organizationOf(firm),
      'a statutory supplier of one buyer, single source, approved',
    );
  }
}

/** R048: one firm that supplies roads, computers, cleaning, design and trucks. */
export function plantHeterogeneous(sector: Sector): void {
  const random = sector.random.fork('heterogeneous');
  const firm = addCompany(sector, 'general', {
    markets: ['ROAD', 'COMPUTERS', 'CLEANING', 'SUPERVISION', 'SANITATION_EQUIPMENT', 'SECURITY'],
  });
  const seen = new Set<string>();
  for (const name of firm.markets) {
    const [plan] = takePlans(
      sector,
      1,
      ['company', 'count'],
      (each) =>
        isOffice(each) &&
        each.market.name === name &&
        !seen.has(each.buyer.uscc) &&
        each.forced.length === 0 &&
        each.publishedOn > firm.activeFrom,
      true,
    ) as [Plan];
    seen.add(plan.buyer.uscc);
    plan.forced.push(firm);
    fixWinner(plan, firm);
  }
  sector.truth.plant('R048', organizationOf(firm), { segments: firm.markets.length });
  const goods = sector.companies.filter(
    (company) => company.conduct === 'REGULAR' && markets[company.markets[0]!].category === 'GOODS',
  );
  for (const company of random.sample(goods, 7)) {
    const third = (['COMPUTERS', 'FURNITURE', 'SANITATION_EQUIPMENT', 'LIGHTING'] as const).find(
      (name) => !company.markets.includes(name),
    )!;
    company.markets = [...company.markets, third];
    sector.truth.lookalike('R048', organizationOf(company), 'a trader in three kinds of goods');
  }
}
