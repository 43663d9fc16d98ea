import { addDays, addYears, ageOn, randomDay } from '../calendar.ts';
import type { HouseholdFacts, Resident } from '../facts.ts';
import type { Parcel } from '../ledger.ts';
import { isPresent } from '../presence.ts';
import type { Site } from '../site.ts';

/** A household's land. Cases change the parcels, or what is paid for them. */
export interface Farm {
  readonly household: HouseholdFacts;
  readonly holder: Resident;
  readonly parcels: Parcel[];
  /** mu subsidised in a year, of those that may be */
  paidArea(eligible: number, everything: number): number;
  /** what of a year's payment came back later, as a share of the area that was paid */
  returnedShare: number;
}

/** The holders and parcels of a village: titles for two thirds to four fifths of its arable land, and some leases. */
export function farmsOf(site: Site): Farm[] {
  const random = site.random.fork('farms');
  const farms = site.households.flatMap((household) => {
    const holder = holderOf(site, household);
    if (holder === null || !household.random.fork('farm').chance(0.9)) return [];
    const shrink = 0.97 + 0.03 * household.random.fork('measured').next();
    const farm: Farm = {
      household,
      holder,
      parcels: [],
      paidArea: (eligible) => eligible * shrink,
      returnedShare: 0,
    };
    return [farm];
  });
  const weights = farms.map(
    ({ household }) =>
      household.members.filter(isPresent).length * (0.7 + 0.6 * household.random.fork('plot').next()),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const titled = site.village.arableArea * (0.66 + 0.13 * random.next());
  for (const [index, farm] of farms.entries())
    farm.parcels.push(...titledParcels(farm, Math.max(0.6, (titled * weights[index]!) / total)));
  const leases = random.sample(farms, Math.round(farms.length * 0.04));
  for (const farm of leases)
    farm.parcels.push(leasedParcel(site, farm, farm.household.random.fork('lease').int(20, 90) / 10));
  return farms;
}

/** The head, or the eldest adult who is there; nobody of a household that moved. */
function holderOf(site: Site, household: HouseholdFacts): Resident | null {
  if (household.members.some((person) => person.movedInOn !== null || person.movedOutOn !== null))
    return null;
  const adults = household.members.filter(
    (person) => isPresent(person) && ageOn(person.birthDate, site.options.asOf) >= 22,
  );
  return adults.find((person) => person === household.head) ?? adults[0] ?? null;
}

function titledParcels(farm: Farm, area: number): Parcel[] {
  const random = farm.household.random.fork('parcels');
  const count = area < 1.5 ? 1 : random.int(1, 3);
  const cuts = Array.from({ length: count }, () => 0.4 + random.next());
  const sum = cuts.reduce((all, cut) => all + cut, 0);
  const other = count > 1 && random.chance(0.04);
  return cuts.map((cut, index) => {
    const use = other && index === count - 1 ? random.pick(otherUses) : 'CROPS';
    const useSince = use === 'CROPS' ? null : randomDay(random, '2014-01-01', '2020-12-31');
    return titledParcel(farm, (area * cut) / sum, { use, useSince });
  });
}

export function titledParcel(
  farm: Farm,
  area: number,
  change: Partial<Pick<Parcel, 'use' | 'useSince' | 'useDisputedOn'>> = {},
): Parcel {
  return {
    holder: farm.holder,
    number: `DK${farm.household.number}${farm.household.random.fork('parcel', farm.parcels.length, area).int(100, 999)}${Math.round(area * 100)}`,
    titledArea: hundredths(area),
    leasedInArea: 0,
    lease: null,
    use: 'CROPS',
    useSince: null,
    useDisputedOn: null,
    ...change,
  };
}

export function leasedParcel(site: Site, farm: Farm, area: number): Parcel {
  const random = farm.household.random.fork('leased');
  const from = randomDay(random, '2019-01-01', '2023-12-31');
  return {
    ...titledParcel(farm, area),
    titledArea: 0,
    leasedInArea: hundredths(area),
    lease: {
      number: `LZ${farm.household.number}`,
      from,
      until: addDays(addYears(site.options.asOf, random.int(1, 8)), random.int(0, 300)),
    },
  };
}

/** So that a village's subsidies stay below its arable land, are almost all of it, or more than it is. */
export function fitToVillage(site: Site, farms: readonly Farm[]): void {
  const random = site.random.fork('village land');
  const planted = site.share(1, 'M24V too much') > 0;
  const near = !planted && site.share(7, 'M24V almost all') > 0;
  if (!planted && !near) return;
  const wanted = planted ? 1.05 + 0.05 * random.next() : 0.975 + 0.015 * random.next();
  const paid = farms.reduce((sum, farm) => sum + subsidisedArea(farm, site.options.asOf), 0);
  if (paid === 0) return;
  const factor = (wanted * site.village.arableArea) / paid;
  for (const parcel of farms.flatMap(({ parcels }) => parcels)) {
    parcel.titledArea = hundredths(parcel.titledArea * factor);
    parcel.leasedInArea = hundredths(parcel.leasedInArea * factor);
  }
  const subject = { kind: 'VILLAGE', value: site.village.code } as const;
  if (planted) site.plant('M24V', subject);
  else site.lookalike('M24V', subject, 'almost all of the arable land, but not more');
}

const subsidisedArea = (farm: Farm, day: string) =>
  farm.paidArea(eligibleArea(farm, day), wholeArea(farm)) * (1 - farm.returnedShare);

export const wholeArea = ({ parcels }: Farm) =>
  parcels.reduce((sum, parcel) => sum + parcel.titledArea + parcel.leasedInArea, 0);

/** Land under crops or lying fallow by plan, on a day. */
function eligibleArea({ parcels }: Farm, day: string): number {
  return parcels
    .filter(({ use, useSince }) => use === 'CROPS' || use === 'FALLOW' || (useSince ?? '') > day)
    .reduce((sum, parcel) => sum + parcel.titledArea + parcel.leasedInArea, 0);
}

/** A number is drawn; among some hundred thousand farms two parcels of one draw the same. */
export function toldApart<One extends { number: string }>(parcels: readonly One[]): One[] {
  const numbers = new Set<string>();
  return parcels.map((parcel) => {
    let { number } = parcel;
    for (let next = 2; numbers.has(number); next += 1) number = `${parcel.number}-${next}`;
    numbers.add(number);
    return { ...parcel, number };
  });
}

/** The last three years' subsidies for the land's fertility, and one for growing grain. */
export function payForFarms(site: Site, farms: readonly Farm[]): void {
  const { asOf } = site.options;
  const thisYear = Number(asOf.slice(0, 4));
  for (const farm of farms) {
    site.ledger.parcels.push(...toldApart(farm.parcels));
    for (const year of [thisYear - 2, thisYear - 1, thisYear]) {
      const paidOn = `${year}-06-${18 + (year % 5)}`;
      if (paidOn > asOf) continue;
      const area = hundredths(farm.paidArea(eligibleArea(farm, paidOn), wholeArea(farm)));
      const one = { recipient: farm.holder, scheme: 'FERTILITY', year } as const;
      if (area <= 0) continue;
      site.ledger.subsidies.push({
        ...one,
        paidOn,
        area,
        amount: hundredths(area * FERTILITY_RATE),
        batchKind: 'NORMAL',
      });
      const back = hundredths(area * farm.returnedShare);
      if (back > 0)
        site.ledger.subsidies.push({
          ...one,
          paidOn: addDays(paidOn, 40),
          area: -back,
          amount: -hundredths(back * FERTILITY_RATE),
          batchKind: 'RETURNED',
        });
    }
    const grain = hundredths(eligibleArea(farm, asOf) * 0.9);
    if (grain > 0 && farm.household.random.fork('grain').chance(0.4))
      site.ledger.subsidies.push({
        recipient: farm.holder,
        scheme: 'GRAIN_GROWERS',
        year: thisYear - 1,
        paidOn: `${thisYear - 1}-08-12`,
        area: grain,
        amount: hundredths(grain * GRAIN_RATE),
        batchKind: 'NORMAL',
      });
  }
}

export const otherUses = ['LIVESTOCK', 'FISH_POND', 'FOREST', 'FACILITY'] as const;

export const hundredths = (area: number): number => Math.round(area * 100) / 100;

/** Yuan a mu: the county's own invention. */
const FERTILITY_RATE = 95;
const GRAIN_RATE = 12;
