import { addDays, ageOn, randomDay } from './calendar.ts';
import type { HouseholdFacts } from './facts.ts';
import type { Site } from './site.ts';
import type { Random } from './types.ts';

/** Three in a hundred households moved in the five years: within the county, into it, out of it. */
export function moveHouseholds(site: Site): void {
  const random = site.random.fork('moves');
  const candidates = site.households.filter(
    (household) =>
      household.situation === null &&
      household.members.every(
        (person) => person.diedOn === null && ageOn(person.birthDate, site.options.asOf) < 94,
      ),
  );
  const within = site.share(50, 'moved within');
  const inward = site.share(58, 'moved in');
  const chosen = random.sample(candidates, within + inward);
  for (const household of chosen.slice(0, within)) moveWithin(site, household, moveDay(site, random));
  for (const household of chosen.slice(within)) moveIn(household, moveDay(site, random), random);
}

/** From another village of the county (of its own where there is but one): registered in the city all along. */
export function moveWithin(site: Site, household: HouseholdFacts, day: string): void {
  const villages = site.geography.villages;
  const step = household.random.fork('former village').int(1, Math.max(1, villages.length - 1));
  household.formerVillage = villages[(site.village.index + step) % villages.length]!;
  for (const person of household.members) if (person.birthDate < day) person.movedInOn = day;
}

/** From outside the city: registered in it from that day. */
export function moveIn(household: HouseholdFacts, day: string, random: Random): void {
  const from = random.pick(['130000', '130000', '210000', '370000', '410000']);
  for (const person of household.members) {
    if (person.birthDate >= day) continue;
    person.movedInOn = day;
    person.registeredSince = day;
    person.movedFromCode = from;
  }
}

/** Out of the city. */
export function moveOut(household: HouseholdFacts, day: string, random: Random): void {
  const to = random.pick(['130000', '110000', '370000']);
  for (const person of household.members) {
    if (person.diedOn !== null) continue;
    person.movedOutOn = day;
    person.movedToCode = to;
  }
}

export function moveDay(site: Site, random: Random): string {
  return randomDay(random, addDays(`${site.firstMonth}-01`, 40), addDays(site.options.asOf, -20));
}
