import { addDays, addMonths, lastDayOf, randomDay } from '../calendar.ts';
import { certificate } from '../certificates.ts';
import type { Certificate, DisabilityCategory, HouseholdFacts, Resident } from '../facts.ts';
import { addHead } from '../family.ts';
import type { Site } from '../site.ts';
import type { Random, Subject } from '../types.ts';

/** Something a screen must find, or must not. */
export interface Situation {
  /** `M01 paid on`, `M01 late entry`: names its households and shifts where it falls */
  readonly name: string;
  /** how many in 20,000 people */
  readonly per20000: number;
  /** makes its households, changes what the book says about them, and says what a screen must make of it */
  build(site: Site): void;
}

/** Planted: `screen` must find it. */
export function planted(
  screen: string,
  name: string,
  per20000: number,
  build: (site: Site, name: string) => void,
): Situation {
  const full = `${screen} ${name}`;
  return { name: full, per20000, build: (site) => build(site, full) };
}

/** A look-alike: `screen` must not find the subject that `build` returns, for the reason given. */
export function innocent(
  screen: string,
  name: string,
  per20000: number,
  reason: string,
  build: (site: Site, name: string) => Subject | null,
): Situation {
  const full = `${screen} ${name}`;
  return {
    name: full,
    per20000,
    build(site) {
      const subject = build(site, full);
      if (subject) site.lookalike(screen, subject, reason);
    },
  };
}

export const personOf = (person: Resident): Subject => ({ kind: 'PERSON', value: person.identityNumber });
export const householdOf = (household: HouseholdFacts): Subject => ({
  kind: 'HOUSEHOLD',
  value: household.number,
});
export const accountSubject = (account: string): Subject => ({ kind: 'ACCOUNT', value: account });

/** A household of one. */
export function alone(site: Site, name: string, age: readonly [number, number], at?: string): Resident {
  const household = site.household(name);
  const sex = household.random.chance(0.55) ? 'MALE' : 'FEMALE';
  if (at === undefined) return addHead(site, household, sex, age);
  return site.addPerson(household, { relation: 'HEAD', sex, age, at });
}

/** A day of the county's years, so many months after their beginning and before their end. */
export function someDay(site: Site, random: Random, after: number, before: number): string {
  const from = `${addMonths(site.firstMonth, after)}-01`;
  return randomDay(random, from, lastDayOf(addMonths(site.lastMonth, -before)));
}

export function someMonth(site: Site, random: Random, after: number, before: number): string {
  return someDay(site, random, after, before).slice(0, 7);
}

/** A card that was in force before the county's years began and outlasts them. */
export function lastingCard(
  random: Random,
  category: DisabilityCategory,
  level: Certificate['level'],
): Certificate {
  return certificate(category, level, randomDay(random, '2017-02-01', '2021-09-30'));
}

/** So many days after a day, that the next month's payment (by the 10th) had gone out before. */
export function afterNextPayment(diedOn: string): number {
  const day = Number(diedOn.slice(8));
  const rest = Number(lastDayOf(diedOn.slice(0, 7)).slice(8)) - day;
  return rest + 14;
}

/** A death day late enough in its month that a report within days is still before the next payment. */
export function earlyInMonth(day: string): string {
  return addDays(`${day.slice(0, 7)}-01`, Number(day.slice(8)) % 20);
}

/** Somebody alone with a card that was in force all along. */
export function disabled(
  site: Site,
  name: string,
  age: readonly [number, number],
  category: DisabilityCategory,
  level: Certificate['level'],
): Resident {
  const person = alone(site, name, age);
  person.certificates.push(lastingCard(person.household.random, category, level));
  return person;
}
