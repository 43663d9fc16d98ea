import type { Subject } from '../../types.ts';
import { maySupply } from '../bidders.ts';
import type { Company, Facet, Plan } from '../model.ts';
import { type Sector, takePlans } from '../sector.ts';

export const projectOf = (plan: Plan): Subject => ({ kind: 'PROJECT', value: plan.project });
export const organizationOf = (subject: { readonly uscc: string }): Subject => ({
  kind: 'ORGANIZATION',
  value: subject.uscc,
});

/** What lets a reader of the truth find the rows: the tender's number beside its project. */
export const tenderOf = (plan: Plan) => ({ tender: `${plan.project}-${plan.lot}` });

const cast = new WeakSet<Company>();

/** Firms without ties that play no part yet, of one market; they keep apart from each other from now on. */
export function castFirms(sector: Sector, count: number): Company[] {
  const random = sector.random.fork('cast', sector.tradingFirms.filter((firm) => cast.has(firm)).length);
  const free = sector.tradingFirms.filter((firm) => !cast.has(firm));
  const lead = random.pick(free);
  const market = lead.markets[0]!;
  const others = random.sample(
    free.filter((company) => company !== lead && company.markets.includes(market)),
    count - 1,
  );
  const firms = [lead, ...others];
  if (firms.length < count)
    throw new RangeError(`A case needs ${count} firms of the market ${market}, ${firms.length} are free.`);
  for (const firm of firms) cast.add(firm);
  keepApart(firms);
  return firms;
}

export function keepApart(firms: readonly Company[]): void {
  for (const firm of firms) for (const other of firms) if (firm !== other) firm.apart.add(other);
}

/** Lots on which all of these firms may bid, for one case of the facets. */
export function lotsFor(
  sector: Sector,
  firms: readonly Company[],
  count: number,
  facets: readonly Facet[],
  also: (plan: Plan) => boolean = () => true,
  whole = false,
): Plan[] {
  const fits = (plan: Plan) =>
    isOffice(plan) && firms.every((firm) => maySupply(firm, plan.buyer, plan)) && also(plan);
  return takePlans(sector, count, facets, fits, whole);
}

/** Projects of two lots on which the firms may bid, each lot free for the facets. */
export function twoLotProjects(
  sector: Sector,
  firms: readonly Company[],
  count: number,
  facets: readonly Facet[],
): [Plan, Plan][] {
  const pairs: [Plan, Plan][] = [];
  for (const plan of sector.plans) {
    if (pairs.length === count) break;
    const other = sector.plans.find((each) => each.project === plan.project && each.lot === '2');
    if (plan.lot !== '1' || other === undefined) continue;
    const free = [plan, other].every(
      (each) =>
        !facets.some((facet) => each.facets.has(facet)) &&
        firms.every((firm) => maySupply(firm, each.buyer, each)),
    );
    if (!free) continue;
    for (const each of [plan, other]) for (const facet of facets) each.facets.add(facet);
    pairs.push([plan, other]);
  }
  return pairs;
}

export const isOffice = (plan: Plan): boolean => plan.buyer.kind !== 'VILLAGE_COMMITTEE';
