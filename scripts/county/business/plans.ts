import { addDays, daysBetween } from '../calendar.ts';
import type { Random, Town } from '../types.ts';
import { offices, townOf } from './buyers.ts';
import { workingDay, yearOf } from './calendar.ts';
import { type Category, type Market, markets, openTenderThreshold } from './markets.ts';
import type { Buyer, Plan } from './model.ts';
import { allFacets, type Sector } from './sector.ts';

/** When tenders are put out: little at New Year, most in spring and autumn. */
const months = [4, 3, 11, 12, 11, 10, 9, 9, 11, 11, 6, 3];
const officeLots = 240;
const roman = ['一', '二'];

/** Every lot the sector's buyers put out in five years, before any case changes one. */
export function planTenders(sector: Sector): void {
  const share = Math.round(officeLots / offices(sector).length);
  for (const [index, buyer] of offices(sector).entries()) {
    const random = sector.random.fork('plans', buyer.uscc);
    const nonOpen = new Map<string, number>();
    for (let count = 0; count < share; count += 1) {
      const market = markets[buyer.markets[(count + index) % buyer.markets.length]!];
      const town = townOf(sector, buyer, count + index);
      addProject(sector, {
        buyer,
        market,
        town,
        divisionCode: town.code,
        random: random.fork(count),
        nonOpen,
      });
    }
  }
  for (const buyer of sector.buyers.filter((each) => each.kind === 'VILLAGE_COMMITTEE')) {
    const village = buyer.village!;
    const random = sector.random.fork('plans', village.index);
    for (let count = 0; count < random.int(2, 3); count += 1) {
      const market = markets[random.pick(buyer.markets)];
      const own = random.fork(count);
      const publishedOn = noticeDay(own, sector);
      addPlan(sector, {
        buyer,
        market,
        town: village.town,
        divisionCode: village.code,
        random: own,
        publishedOn,
        budget: own.int(60, 380) * 1000,
        method: 'INQUIRY',
        place: village.name,
      });
    }
  }
}

interface ProjectDraft {
  readonly buyer: Buyer;
  readonly market: Market;
  readonly town: Town;
  readonly divisionCode: string;
  readonly random: Random;
  readonly nonOpen: Map<string, number>;
}

function addProject(sector: Sector, draft: ProjectDraft): void {
  const { random, market, buyer } = draft;
  const publishedOn = noticeDay(random, sector);
  const budget = drawBudget(random, market);
  const method = drawMethod(draft, publishedOn, budget);
  const place =
    buyer.town === null && market.category !== 'WORKS' ? draft.town.districtName : draft.town.name;
  if (method === 'OPEN_TENDER' && random.chance(0.14)) {
    const project = `P${sector.plans.length}`;
    for (const lot of ['1', '2']) {
      addPlan(sector, {
        buyer,
        market,
        town: draft.town,
        divisionCode: draft.divisionCode,
        random: random.fork('lot', lot),
        publishedOn,
        budget: drawBudget(random, market),
        method,
        place,
        lot,
        project,
      });
    }
    return;
  }
  addPlan(sector, {
    buyer,
    market,
    town: draft.town,
    divisionCode: draft.divisionCode,
    random,
    publishedOn,
    budget,
    method,
    place,
  });
}

interface PlanDraft {
  readonly buyer: Buyer;
  readonly market: Market;
  readonly town: Town;
  readonly divisionCode: string;
  readonly random: Random;
  readonly publishedOn: string;
  readonly budget: number;
  readonly method: Plan['method'];
  readonly place: string;
  readonly lot?: string;
  readonly project?: string;
}

/** A lot with a project code of its own, unless it is one of several of a project. */
export function addPlan(sector: Sector, draft: PlanDraft): Plan {
  const { random, market } = draft;
  const year = yearOf(draft.publishedOn);
  const sequence = draft.project?.slice(1) ?? String(sector.plans.length);
  const lot = draft.lot ?? '1';
  const title = `${draft.place}${year}年${market.titles[Number(sequence) % market.titles.length]}`;
  // Notice to signature takes less than ninety days.
  const underWay = draft.publishedOn > addDays(sector.asOf, -95);
  const plan: Plan = {
    project: `TJ${draft.town.districtCode}-${year}-${String(sector.index + 1).padStart(3, '0')}${sequence.padStart(4, '0')}`,
    lot,
    round: 1,
    buyer: draft.buyer,
    town: draft.town,
    divisionCode: draft.divisionCode,
    market,
    title: draft.project === undefined ? title : `${title}（第${roman[Number(lot) - 1]}标段）`,
    projectTitle: title,
    method: draft.method,
    methodApproval: null,
    publishedOn: draft.publishedOn,
    underWay,
    budget: draft.budget,
    bidderCount:
      draft.method === 'INQUIRY'
        ? random.int(3, 4)
        : random.weighted([
            [3, 15],
            [4, 35],
            [5, 30],
            [6, 20],
          ]),
    forced: [],
    winner: null,
    forcedLose: false,
    closed: false,
    shape: 'ORDINARY',
    facets: new Set(underWay ? allFacets : []),
    changes: [],
    random,
  };
  sector.plans.push(plan);
  return plan;
}

/** Median of the market times a log-normal factor, never near the threshold of open tendering (that is P12's case). */
export function drawBudget(random: Random, market: Market, least = 120_000): number {
  const threshold = openTenderThreshold[market.category];
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    const budget = Math.round((market.median * Math.exp(0.62 * normal)) / 1000) * 1000;
    // A contract comes to 70 to 100 percent of the budget: keep that whole range off the last tenth below the threshold.
    const near = budget * 0.66 < threshold && budget > threshold * 0.86;
    if (!near && budget >= least && budget <= market.median * 8) return budget;
  }
}

function drawMethod(draft: ProjectDraft, publishedOn: string, budget: number): Plan['method'] {
  const { buyer, market, nonOpen, random } = draft;
  const threshold = openTenderThreshold[market.category];
  if (budget >= threshold || random.chance(0.5)) return 'OPEN_TENDER';
  const signedOn = addDays(publishedOn, 60);
  const keys = [...new Set([yearOf(publishedOn), yearOf(signedOn)])].map(
    (year) => `${market.category}|${year}`,
  );
  const quiet = [publishedOn, signedOn].some((day) => buyer.quietYears.has(yearOf(day)));
  if (quiet || keys.some((key) => (nonOpen.get(key) ?? 0) + budget > threshold * 0.5)) return 'OPEN_TENDER';
  for (const key of keys) nonOpen.set(key, (nonOpen.get(key) ?? 0) + budget);
  return methodBelow[market.category];
}

const methodBelow: Readonly<Record<Category, Plan['method']>> = {
  WORKS: 'COMPETITIVE_CONSULTATION',
  GOODS: 'INQUIRY',
  SERVICES: 'COMPETITIVE_CONSULTATION',
};

function noticeDay(random: Random, sector: Sector): string {
  const span = daysBetween(sector.start, sector.asOf) - 4;
  for (;;) {
    const day = workingDay(addDays(sector.start, random.int(0, span)));
    if (random.chance(months[Number(day.slice(5, 7)) - 1]! / 12)) return day;
  }
}
