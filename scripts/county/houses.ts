import { addDays, ageOn, randomDay } from './calendar.ts';
import type { HouseholdFacts } from './facts.ts';
import { isPresent } from './presence.ts';
import type { Site } from './site.ts';
import type { Official } from './types.ts';

/** Who owns what, who rents from the public, who had a dangerous house rebuilt; by the book for ordinary households. */
export function house(site: Site, officials: readonly Official[]): void {
  const random = site.random.fork('houses');
  const tied = new Set(officials.map(({ person }) => person.householdNumber));
  const ordinary = site.households.filter((household) => household.situation === null);
  const plain = random
    .sample(ordinary, ordinary.length)
    .filter(
      (household) =>
        household.spells.length === 0 &&
        !tied.has(household.number) &&
        household.members.every((person) => isPresent(person)),
    );
  const tenants = plain.splice(
    0,
    Math.max(0, site.share(110, 'tenancies') - count(site, (household) => household.tenancies.length > 0)),
  );
  for (const household of tenants) rent(household);
  const rebuilt = plain.splice(
    0,
    Math.max(0, site.share(60, 'grants') - count(site, (household) => household.grants.length > 0)),
  );
  for (const household of rebuilt) rebuild(site, household);
  for (const household of plain) {
    const own = household.random.fork('second home');
    if (own.chance(0.16)) buy(site, household, 'RESIDENTIAL');
    else if (own.chance(0.03)) buy(site, household, 'COMMERCIAL');
  }
  for (const household of site.households) {
    const { tenancies, properties } = household;
    if (tenancies.length === 0 && !properties.some(({ homestead }) => homestead)) ownHomestead(household);
  }
  for (const household of ordinary) {
    if (household.usage === null && household.random.fork('meter').chance(0.04))
      household.usage = ordinaryUsage(household);
  }
}

/** The house a family has always had in its village. */
export function ownHomestead(household: HouseholdFacts): void {
  const random = household.random.fork('homestead');
  household.properties.push({
    owner: household.head,
    use: 'RESIDENTIAL',
    area: random.int(70, 190),
    acquiredOn: randomDay(random, '1978-01-01', '2008-12-31'),
    disposedOn: null,
    share: 100,
    origin: 'SELF_BUILT',
    homestead: true,
  });
}

/** A tenancy of the whole household; the head signs. */
export function rent(household: HouseholdFacts): void {
  const random = household.random.fork('tenancy');
  household.tenancies.push({
    tenant: household.head,
    occupants: household.members.slice(1),
    startedOn: randomDay(random, '2016-01-01', '2023-12-31'),
    endedOn: null,
    monthlyRent: random.int(12, 40) * 10,
    graceUntil: null,
    absentFrom: null,
    absentUntil: null,
  });
  household.usage = ordinaryUsage(household);
}

export function ordinaryUsage(household: HouseholdFacts): NonNullable<HouseholdFacts['usage']> {
  const heads = household.members.length;
  return (month) => {
    const random = household.random.fork('usage', month);
    const season = /-(01|07|08|12)$/.test(month) ? 1.6 : 1;
    return {
      electricity: Math.round((25 + heads * 28) * season * (0.7 + 0.6 * random.next())),
      water: Math.round((1 + heads * 2.4) * (0.7 + 0.6 * random.next()) * 10) / 10,
    };
  };
}

function rebuild(site: Site, household: HouseholdFacts): void {
  const random = household.random.fork('rebuilt');
  household.grants.push({
    building: `${household.number}-1`,
    cause: random.chance(0.7) ? 'GRADE_D' : 'GRADE_C',
    grantedOn: randomDay(random, '2017-03-01', addDays(site.options.asOf, -60)),
    amount: random.int(14, 42) * 1000,
  });
}

function buy(site: Site, household: HouseholdFacts, use: 'RESIDENTIAL' | 'COMMERCIAL'): void {
  const random = household.random.fork('bought');
  const adults = household.members.filter((person) => ageOn(person.birthDate, site.options.asOf) >= 24);
  if (adults.length === 0) return;
  household.properties.push({
    owner: random.pick(adults),
    use,
    area: use === 'RESIDENTIAL' ? random.int(65, 125) : random.int(18, 90),
    acquiredOn: randomDay(random, '2009-01-01', addDays(site.options.asOf, -40)),
    disposedOn: null,
    share: 100,
    origin: 'PURCHASE',
    homestead: false,
  });
}

function count(site: Site, test: (household: HouseholdFacts) => boolean): number {
  return site.households.filter(test).length;
}
