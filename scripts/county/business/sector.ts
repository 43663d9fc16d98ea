import { addYears } from '../calendar.ts';
import type { Population, Random, Town, Truth, Village } from '../types.ts';
import type { Buyer, Collective, Company, Contract, Facet, Lot, Plan } from './model.ts';
import { type VillagePool, villagePool } from './pool.ts';

/** Some twenty villages of whole towns with the buyers and companies of their market: what is held in memory at a time. */
export interface Sector {
  readonly index: number;
  readonly seed: number;
  readonly random: Random;
  readonly truth: Truth;
  readonly asOf: string;
  /** the first day of the county's five years */
  readonly start: string;
  readonly towns: readonly Town[];
  readonly villages: readonly Village[];
  readonly pools: readonly VillagePool[];
  readonly buyers: Buyer[];
  readonly collectives: Collective[];
  readonly agencies: Company[];
  readonly companies: Company[];
  /** firms without any tie to the villages: tenants and suppliers of the collectives */
  readonly tradingFirms: Company[];
  readonly plans: Plan[];
  readonly lots: Lot[];
  readonly contracts: Contract[];
  /** people already given a company or a case, by identity number: nobody is used twice */
  readonly used: Set<string>;
}

/** Whole towns, in order, until a sector has about twenty villages; a remainder of fewer than ten joins the one before. */
export function sectorVillages(population: Population): Village[][] {
  const byTown = new Map<number, Village[]>();
  for (const village of population.villages) {
    const town = byTown.get(village.town.index) ?? [];
    town.push(village);
    byTown.set(village.town.index, town);
  }
  const sectors: Village[][] = [];
  let open: Village[] = [];
  for (const town of byTown.values()) {
    open.push(...town);
    if (open.length < 20) continue;
    sectors.push(open);
    open = [];
  }
  const last = sectors.at(-1);
  if (last !== undefined && open.length < 10) last.push(...open);
  else if (open.length > 0) sectors.push(open);
  return sectors;
}

export function openSector(
  population: Population,
  truth: Truth,
  index: number,
  villages: readonly Village[],
): Sector {
  const { asOf } = population.options;
  return {
    index,
    seed: population.options.seed,
    random: population.random('business', 'sector', index),
    truth,
    asOf,
    start: addYears(asOf, -5),
    towns: [...new Map(villages.map((village) => [village.town.index, village.town])).values()],
    villages,
    pools: villages.map((village) => villagePool(population, village)),
    buyers: [],
    collectives: [],
    agencies: [],
    companies: [],
    tradingFirms: [],
    plans: [],
    lots: [],
    contracts: [],
    used: new Set(),
  };
}

/**
 * Takes `count` plans that no other case of these facets has touched and marks them; of a small county's, what is left.
 * Cases of different facets may share a plan; `whole` keeps it for one case, which must then have it.
 */
export function takePlans(
  sector: Sector,
  count: number,
  facets: readonly Facet[],
  fits: (plan: Plan) => boolean = () => true,
  whole = false,
): Plan[] {
  const claimed = whole ? allFacets : facets;
  const free = sector.plans.filter((plan) => !claimed.some((facet) => plan.facets.has(facet)) && fits(plan));
  if (whole && free.length < count) {
    throw new RangeError(
      `A case needs ${count} whole tenders for ${facets.join(', ')}, ${free.length} are left.`,
    );
  }
  const taken = sector.random
    .fork('take', facets.join(), sector.plans.length, free.length)
    .sample(free, count);
  for (const plan of taken) for (const facet of claimed) plan.facets.add(facet);
  return taken;
}

/** The same, each plan of another buyer. */
export function takeSpread(
  sector: Sector,
  count: number,
  facets: readonly Facet[],
  fits: (plan: Plan) => boolean,
): Plan[] {
  const buyers = new Set<Buyer>();
  return Array.from({ length: count }).flatMap(() => {
    const taken = takePlans(sector, 1, facets, (plan) => !buyers.has(plan.buyer) && fits(plan));
    for (const plan of taken) buyers.add(plan.buyer);
    return taken;
  });
}

export const allFacets: readonly Facet[] = [
  'timing',
  'price',
  'rejection',
  'contact',
  'company',
  'contract',
  'count',
];
