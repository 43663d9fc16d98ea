import { addSpell } from '../assistance.ts';
import { addDays, addMonths, lastDayOf, monthOf, randomDay } from '../calendar.ts';
import type { HouseholdFacts, OwnedProperty } from '../facts.ts';
import { addChild, addCouple, die } from '../family.ts';
import { ordinaryUsage, rent } from '../houses.ts';
import type { Site } from '../site.ts';
import { alone, earlyInMonth, householdOf, innocent, planted, type Situation } from './situation.ts';

/** M10: 低保 beside a second home of some size, or a shop. */
export const assistedOwners: readonly Situation[] = [
  planted('M10', 'shop', 2, (site, name) => {
    const household = assisted(site, name);
    own(household, { use: 'COMMERCIAL', area: 38 });
    site.plant('M10', householdOf(household), { property: 'COMMERCIAL' });
  }),
  planted('M10', 'two homes', 2, (site, name) => {
    const household = assisted(site, name);
    own(household, { area: 96 });
    site.plant('M10', householdOf(household), { homes: 2 });
  }),
  innocent(
    'M10',
    'relocation',
    5,
    'two flats of one relocation, for the house that was torn down',
    (site, name) => {
      const household = assisted(site, name);
      const acquiredOn = '2020-10-15';
      household.properties = household.properties.map((home) => ({ ...home, disposedOn: acquiredOn }));
      for (const area of [62, 75]) own(household, { area, acquiredOn, origin: 'RELOCATION' });
      return householdOf(household);
    },
  ),
  innocent('M10', 'inherited', 5, 'an inherited share below one half', (site, name) => {
    const household = assisted(site, name);
    own(household, { area: 110, origin: 'INHERITANCE', share: 25 });
    return householdOf(household);
  }),
  innocent('M10', 'homesteads', 5, 'homesteads count once', (site, name) => {
    const household = assisted(site, name);
    own(household, { area: 105, origin: 'SELF_BUILT', homestead: true });
    return householdOf(household);
  }),
  innocent(
    'M10',
    'small',
    5,
    'two small homes, fewer square metres a head than the city has',
    (site, name) => {
      const household = site.household(name);
      const [father, mother] = addCouple(site, household, [40, 50]);
      addChild(site, household, { father, mother }, [8, 15]);
      own(household, { area: 42, homestead: true, origin: 'SELF_BUILT', acquiredOn: '1998-05-02' });
      own(household, { area: 41 });
      addSpell(household, 'MINIMUM_LIVING', site.firstMonth, null);
      return householdOf(household);
    },
  ),
];

/** M20: public rental housing beside a home bought since. */
export const tenantOwners: readonly Situation[] = [
  planted('M20', 'bought', 3, (site, name) => {
    const household = tenants(site, name);
    own(household, { area: 92, acquiredOn: addDays(site.options.asOf, -household.random.int(330, 700)) });
    site.plant('M20', householdOf(household), { tenant: 'bought a home' });
  }),
  innocent('M20', 'inherited', 5, 'an inherited share below one half', (site, name) => {
    const household = tenants(site, name);
    const acquiredOn = addDays(site.options.asOf, -400);
    own(household, { area: 88, acquiredOn, origin: 'INHERITANCE', share: 33.33 });
    return householdOf(household);
  }),
  innocent('M20', 'moving out', 5, 'bought lately, within the time given to move', (site, name) => {
    const household = tenants(site, name);
    const acquiredOn = addDays(site.options.asOf, -household.random.int(20, 70));
    own(household, { area: 92, acquiredOn });
    household.tenancies = household.tenancies.map((tenancy) => ({
      ...tenancy,
      graceUntil: addDays(acquiredOn, 180),
    }));
    return householdOf(household);
  }),
  innocent('M20', 'left', 5, 'bought, and moved out two months later', (site, name) => {
    const household = tenants(site, name);
    const acquiredOn = addDays(site.options.asOf, -household.random.int(300, 600));
    own(household, { area: 92, acquiredOn });
    household.tenancies = household.tenancies.map((tenancy) => ({
      ...tenancy,
      endedOn: addDays(acquiredOn, 60),
    }));
    return householdOf(household);
  }),
];

/** M21: public rental housing of somebody who died, or that nobody lives in. */
export const emptyTenancies: readonly Situation[] = [
  planted('M21', 'tenant died', 2, (site, name) => {
    const household = bereaved(site, name, 7, 20, false);
    site.plant('M21', householdOf(household), { diedOn: household.head.diedOn! });
  }),
  planted('M21', 'vacant', 2, (site, name) => {
    const household = alone(site, name, [40, 60]).household;
    rent(household);
    household.usage = emptySince(household, addMonths(site.lastMonth, -household.random.int(7, 12)));
    site.plant('M21', householdOf(household), { usage: 'none' });
  }),
  innocent('M21', 'spouse stays', 8, 'the tenant died, the spouse lives there', (site, name) =>
    householdOf(bereaved(site, name, 7, 20, true)),
  ),
  innocent('M21', 'died lately', 4, 'the tenant died less than three months ago', (site, name) =>
    householdOf(bereaved(site, name, 1, 2, false)),
  ),
  innocent('M21', 'hospital', 4, 'an absence that was reported', (site, name) => {
    const household = alone(site, name, [50, 72]).household;
    rent(household);
    const from = addMonths(site.lastMonth, -6);
    household.usage = emptySince(household, from);
    household.tenancies = household.tenancies.map((tenancy) => ({
      ...tenancy,
      absentFrom: `${from}-01`,
      absentUntil: null,
    }));
    return householdOf(household);
  }),
  innocent('M21', 'four months', 4, 'no usage for four months', (site, name) => {
    const household = alone(site, name, [30, 60]).household;
    rent(household);
    household.usage = emptySince(household, addMonths(site.lastMonth, -3));
    return householdOf(household);
  }),
];

export function own(household: HouseholdFacts, property: Partial<OwnedProperty> & { area: number }): void {
  household.properties.push({
    owner: household.head,
    use: 'RESIDENTIAL',
    acquiredOn: randomDay(household.random, '2013-01-01', '2020-12-31'),
    disposedOn: null,
    share: 100,
    origin: 'PURCHASE',
    homestead: false,
    ...property,
  });
}

/** Somebody under 65 on 低保 all along, in a house of the village. */
function assisted(site: Site, name: string): HouseholdFacts {
  const { household } = alone(site, name, [42, 62]);
  own(household, { area: 88, origin: 'SELF_BUILT', homestead: true, acquiredOn: '1996-04-01' });
  addSpell(household, 'MINIMUM_LIVING', site.firstMonth, null);
  return household;
}

function tenants(site: Site, name: string): HouseholdFacts {
  const household = site.household(name);
  addCouple(site, household, [30, 50]);
  rent(household);
  return household;
}

/** A tenancy whose tenant died between so many months ago. */
function bereaved(
  site: Site,
  name: string,
  least: number,
  most: number,
  spouseStays: boolean,
): HouseholdFacts {
  const household = site.household(name);
  const month = addMonths(site.lastMonth, -household.random.int(least, most));
  const diedOn = earlyInMonth(lastDayOf(month));
  const tenant = site.addPerson(household, { relation: 'HEAD', sex: 'MALE', age: [55, 74], at: diedOn });
  if (spouseStays) {
    const wife = site.addPerson(household, {
      relation: 'SPOUSE',
      sex: 'FEMALE',
      age: [56, 74],
      spouse: tenant,
    });
    tenant.spouseKey = wife.key;
  }
  rent(household);
  die(site, tenant, diedOn, 5);
  if (!spouseStays) household.usage = emptySince(household, addMonths(monthOf(diedOn), 1));
  return household;
}

function emptySince(household: HouseholdFacts, from: string): NonNullable<HouseholdFacts['usage']> {
  const usual = ordinaryUsage(household);
  return (month) => (month < from ? usual(month) : { electricity: 0, water: 0 });
}
