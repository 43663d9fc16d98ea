import { addSpell } from '../assistance.ts';
import { addDays, addMonths, addYears, lastDayOf, monthOf, monthsFrom, payDay } from '../calendar.ts';
import { certificate } from '../certificates.ts';
import type { HouseholdFacts, Resident, SinglePayment } from '../facts.ts';
import { die, reportWrongly } from '../family.ts';
import { moveOut, moveWithin } from '../moves.ts';
import { recovery } from '../payments.ts';
import type { Site } from '../site.ts';
import { monthlyAmounts } from '../standards.ts';
import {
  afterNextPayment,
  alone,
  disabled,
  earlyInMonth,
  householdOf,
  innocent,
  personOf,
  planted,
  type Situation,
  someDay,
  someMonth,
} from './situation.ts';

const DIFFICULT = monthlyAmounts.DIFFICULT_ELDERLY;

/** A01: the allowance for the elderly in difficulty for months after death, after moving out, or after leaving 低保. */
export const difficultElderly: readonly Situation[] = [
  planted('A01', 'after death', 2, (site, name) => {
    const { person, month } = deceased(site, name, 8, 12);
    const to = addMonths(month, person.household.random.int(3, 8));
    person.changes.DIFFICULT_ELDERLY = { to };
    const months = monthsFrom(addMonths(month, 2), to);
    site.plant('A01', personOf(person), { months, amount: DIFFICULT * months.length });
  }),
  planted('A01', 'after moving out', 1, (site, name) => {
    const { person, month } = departed(site, name);
    const to = addMonths(month, 6);
    person.changes.DIFFICULT_ELDERLY = { to };
    const months = monthsFrom(addMonths(month, 2), to);
    site.plant('A01', personOf(person), { months, amount: DIFFICULT * months.length });
  }),
  planted('A01', 'after leaving the list', 2, (site, name) => {
    const { person, left } = leaver(site, name);
    const to = addMonths(left, 5);
    person.changes.DIFFICULT_ELDERLY = { to };
    const months = monthsFrom(addMonths(left, 1), to);
    site.plant('A01', personOf(person), { months, amount: DIFFICULT * months.length });
  }),
  innocent('A01', 'late entry', 5, 'one month paid before the death was entered', (site, name) => {
    const { person } = deceased(site, name, 8, 4, afterNextPayment);
    person.changes.DIFFICULT_ELDERLY = {};
    return personOf(person);
  }),
  innocent('A01', 'cancelled', 5, 'a death record that was cancelled', (site, name) => {
    const person = elder(site, name);
    reportWrongly(site, person);
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
    person.changes.DIFFICULT_ELDERLY = {};
    return personOf(person);
  }),
  innocent('A01', 'recovered', 5, 'paid on after the death, and the money returned', (site, name) => {
    const { person, month } = deceased(site, name, 8, 12);
    person.changes.DIFFICULT_ELDERLY = { to: month };
    const late = difficult(person, addMonths(month, 2));
    person.household.payments.push(late, recovery(late, addDays(late.paidOn, 40)));
    return personOf(person);
  }),
  innocent('A01', 'month of leaving', 5, 'one month after leaving 低保', (site, name) => {
    const { person, left } = leaver(site, name);
    person.changes.DIFFICULT_ELDERLY = { to: addMonths(left, 1) };
    return personOf(person);
  }),
  innocent('A01', 'moved within', 5, 'moved inside the district, on 低保 all along', (site, name) => {
    const person = elder(site, name);
    moveWithin(site, person.household, someDay(site, person.household.random, 20, 6));
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
    person.changes.DIFFICULT_ELDERLY = {};
    return personOf(person);
  }),
];

/** A02: a list of 低保 or 特困 that names somebody who moved out, or into another household. */
export const listedAndGone: readonly Situation[] = [
  planted('A02', 'moved out', 2, (site, name) => {
    const person = alone(site, name, [45, 64]);
    const month = leave(site, person.household);
    const to = addMonths(month, 6);
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, to);
    site.plant('A02', householdOf(person.household), { months: monthsFrom(addMonths(month, 2), to) });
  }),
  planted('A02', 'support goes on', 1, (site, name) => {
    const person = alone(site, name, [62, 76]);
    const month = leave(site, person.household);
    const to = addMonths(month, 5);
    addSpell(person.household, 'EXTREME_POVERTY', site.firstMonth, to);
    site.plant('A02', householdOf(person.household), { months: monthsFrom(addMonths(month, 2), to) });
  }),
  planted('A02', 'left the household', 1, (site, name) => {
    const { former, month } = marriedOut(site, name, 9);
    site.plant('A02', householdOf(former), { months: monthsFrom(addMonths(month, 2), addMonths(month, 9)) });
  }),
  innocent('A02', 'next month', 7, 'taken off the list in the month after moving out', (site, name) => {
    const person = alone(site, name, [45, 64]);
    const month = leave(site, person.household);
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, addMonths(month, 1));
    return householdOf(person.household);
  }),
  innocent('A02', 'moved within', 7, 'the whole family moved inside the district', (site, name) => {
    const person = alone(site, name, [45, 64]);
    moveWithin(site, person.household, someDay(site, person.household.random, 20, 6));
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
    return householdOf(person.household);
  }),
  innocent('A02', 'taken off', 7, 'a member of another household now, off the list in time', (site, name) =>
    householdOf(marriedOut(site, name, 1).former),
  ),
];

/** A03: disability subsidies after moving out, or for living after the card ran out. */
export const subsidyAndGone: readonly Situation[] = [
  planted('A03', 'moved out', 2, (site, name) => {
    const person = disabled(site, name, [30, 70], 'PHYSICAL', 2);
    const month = leave(site, person.household);
    const to = addMonths(month, 5);
    person.changes.NURSING = { to };
    site.plant('A03', personOf(person), { months: monthsFrom(addMonths(month, 2), to) });
  }),
  planted('A03', 'card expired', 2, (site, name) => {
    const { person, expired } = expiring(site, name);
    const to = addMonths(expired, 6);
    person.changes.LIVING = { to };
    site.plant('A03', personOf(person), { months: monthsFrom(addMonths(expired, 2), to) });
  }),
  innocent('A03', 'left last month', 7, 'moved out, the next month still paid', (site, name) => {
    const person = disabled(site, name, [30, 70], 'VISUAL', 1);
    const month = leave(site, person.household);
    person.changes.NURSING = { to: addMonths(month, 1) };
    return personOf(person);
  }),
  innocent('A03', 'moved within', 7, 'moved inside the district', (site, name) => {
    const person = disabled(site, name, [30, 70], 'PHYSICAL', 2);
    moveWithin(site, person.household, someDay(site, person.household.random, 20, 6));
    return personOf(person);
  }),
  innocent('A03', 'reassessment', 6, 'the card ran out while a re-assessment is pending', (site, name) => {
    const { person, expired } = expiring(site, name);
    const [card] = person.certificates;
    person.certificates = [{ ...card!, reassessmentAppliedOn: `${expired}-02` }];
    person.changes.LIVING = { to: addMonths(expired, 6) };
    return personOf(person);
  }),
];

/** Between 66 and 78: too old to work, too young for the old-age benefit. */
function elder(site: Site, name: string): Resident {
  return alone(site, name, [66, 78]);
}

function deceased(
  site: Site,
  name: string,
  after: number,
  before: number,
  delay: (diedOn: string) => number = () => 6,
): { person: Resident; month: string } {
  const household = site.household(name);
  const diedOn = earlyInMonth(someDay(site, household.random, after, before));
  const person = site.addPerson(household, { relation: 'HEAD', sex: 'FEMALE', age: [71, 77], at: diedOn });
  die(site, person, diedOn, delay(diedOn));
  addSpell(household, 'MINIMUM_LIVING', site.firstMonth, null);
  return { person, month: monthOf(diedOn) };
}

/** Somebody on 低保 who moved out of the city, and off the list in that month. */
function departed(site: Site, name: string): { person: Resident; month: string } {
  const person = alone(site, name, [72, 78]);
  const month = leave(site, person.household);
  addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, month);
  return { person, month };
}

function leaver(site: Site, name: string): { person: Resident; left: string } {
  const person = alone(site, name, [72, 78]);
  const left = someMonth(site, person.household.random, 20, 10);
  addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, left);
  return { person, left };
}

/** Out of the city; gives the month. */
function leave(site: Site, household: HouseholdFacts): string {
  const day = someDay(site, household.random, 14, 12);
  moveOut(household, day, household.random);
  return monthOf(day);
}

/** Somebody who moved from a mother's household into another, and stayed on her list of 低保 for so many months. */
function marriedOut(site: Site, name: string, months: number): { former: HouseholdFacts; month: string } {
  const mother = alone(site, name, [50, 60]);
  const child = alone(site, name, [24, 29]);
  const day = someDay(site, child.household.random, 20, 14);
  child.movedInOn = day;
  child.movedFromCode = site.village.code;
  const month = monthOf(day);
  const former = mother.household;
  const spell = addSpell(former, 'MINIMUM_LIVING', site.firstMonth, null);
  const members = [...spell.members, { person: child, from: site.firstMonth, to: addMonths(month, months) }];
  former.spells = [{ ...spell, members }];
  return { former, month };
}

/** On 低保 with a card that ran out within the county's years. */
function expiring(site: Site, name: string): { person: Resident; expired: string } {
  const person = alone(site, name, [30, 62]);
  const expired = addMonths(site.lastMonth, -person.household.random.int(10, 24));
  const issuedOn = addDays(addYears(lastDayOf(expired), -10), 1);
  const card = certificate('PHYSICAL', 4, issuedOn);
  person.certificates.push({ ...card, status: 'EXPIRED', statusSince: addDays(card.expiresOn, 1) });
  addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
  return { person, expired: monthOf(card.expiresOn) };
}

function difficult(person: Resident, month: string): SinglePayment {
  return {
    scheme: 'DIFFICULT_ELDERLY',
    person,
    month,
    paidOn: payDay(month),
    amount: DIFFICULT,
    batchKind: 'NORMAL',
    coversFrom: month,
    coversTo: month,
  };
}
