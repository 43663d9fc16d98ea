import { addSpell } from '../assistance.ts';
import { addMonths, monthOf, monthsFrom, payDay } from '../calendar.ts';
import type { HouseholdFacts, Resident } from '../facts.ts';
import { addCouple, die, reportWrongly } from '../family.ts';
import type { Site } from '../site.ts';
import { FUNERAL_ALLOWANCE, raises } from '../standards.ts';
import {
  afterNextPayment,
  alone,
  earlyInMonth,
  householdOf,
  innocent,
  personOf,
  planted,
  type Situation,
  someDay,
  someMonth,
} from './situation.ts';

/** M02: 低保 paid for a household as if the dead were living. */
export const notReduced: readonly Situation[] = [
  planted('M02', 'head count kept', 2, (site, name) => {
    const { wife, month } = widowedCouple(site, name);
    addSpell(wife.household, 'MINIMUM_LIVING', site.firstMonth, null, (member) => ({ ...member, to: null }));
    const months = monthsFrom(addMonths(month, 2), site.lastMonth);
    site.plant('M02', householdOf(wife.household), { months });
  }),
  planted('M02', 'paid on', 2, (site, name) => {
    const household = site.household(name);
    const { month } = deadAlone(site, household, 8, 12);
    const to = addMonths(month, household.random.int(3, 8));
    addSpell(household, 'MINIMUM_LIVING', site.firstMonth, to, (member) => ({ ...member, to }));
    site.plant('M02', householdOf(household), { months: monthsFrom(addMonths(month, 2), to) });
  }),
  innocent('M02', 'reduced', 8, 'the family goes on, with one head less', (site, name) => {
    const { wife } = widowedCouple(site, name);
    addSpell(wife.household, 'MINIMUM_LIVING', site.firstMonth, null);
    return householdOf(wife.household);
  }),
  innocent('M02', 'next month', 4, 'reduced in the month after the death', (site, name) => {
    const household = site.household(name);
    deadAlone(site, household, 8, 4, afterNextPayment);
    addSpell(household, 'MINIMUM_LIVING', site.firstMonth, null);
    return householdOf(household);
  }),
  innocent('M02', 'cancelled', 4, 'a death record that was cancelled', (site, name) => {
    const person = alone(site, name, [52, 64]);
    reportWrongly(site, person);
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
    return householdOf(person.household);
  }),
  innocent('M02', 'arrears', 4, 'arrears of a raise, for months before the death', (site, name) => {
    const household = site.household(name);
    die(
      site,
      site.addPerson(household, { relation: 'HEAD', sex: 'MALE', age: [50, 64], at: afterARaise() }),
      afterARaise(),
      5,
    );
    addSpell(household, 'MINIMUM_LIVING', site.firstMonth, null);
    return householdOf(household);
  }),
];

/** M04: 特困 paid for months after death. */
export const extremePovertyAfterDeath: readonly Situation[] = [
  planted('M04', 'paid on', 3, (site, name) => {
    const household = site.household(name);
    const { person, month } = deadAlone(site, household, 8, 12);
    const to = addMonths(month, household.random.int(3, 7));
    addSpell(household, 'EXTREME_POVERTY', site.firstMonth, to, (member) => ({ ...member, to }));
    site.plant('M04', personOf(person), { months: monthsFrom(addMonths(month, 2), to) });
  }),
  innocent('M04', 'funeral', 6, 'the lawful funeral allowance', (site, name) => {
    const household = site.household(name);
    const { person, month } = deadAlone(site, household, 8, 6);
    addSpell(household, 'EXTREME_POVERTY', site.firstMonth, null);
    const paidIn = addMonths(month, 2);
    household.payments.push({
      scheme: 'FUNERAL',
      person,
      month: paidIn,
      paidOn: payDay(paidIn),
      amount: FUNERAL_ALLOWANCE,
      batchKind: 'NORMAL',
      coversFrom: paidIn,
      coversTo: paidIn,
    });
    return personOf(person);
  }),
  innocent(
    'M04',
    'late entry',
    3,
    'one month paid before the death was entered, within the grace',
    (site, name) => {
      const household = site.household(name);
      const { person } = deadAlone(site, household, 8, 4, afterNextPayment);
      addSpell(household, 'EXTREME_POVERTY', site.firstMonth, null);
      return personOf(person);
    },
  ),
  innocent('M04', 'arrears', 3, 'arrears of a raise, for months before the death', (site, name) => {
    const household = site.household(name);
    const person = site.addPerson(household, {
      relation: 'HEAD',
      sex: 'MALE',
      age: [62, 77],
      at: afterARaise(),
    });
    die(site, person, afterARaise(), 5);
    addSpell(household, 'EXTREME_POVERTY', site.firstMonth, null);
    return personOf(person);
  }),
  innocent('M04', 'cancelled', 3, 'a death record that was cancelled', (site, name) => {
    const person = alone(site, name, [62, 78]);
    reportWrongly(site, person);
    addSpell(person.household, 'EXTREME_POVERTY', site.firstMonth, null);
    return personOf(person);
  }),
];

/** M13: on 低保 and on 特困 at once. */
export const bothAssistances: readonly Situation[] = [
  planted('M13', 'both', 3, (site, name) => {
    const { person, from } = transition(site, name, 4);
    site.plant('M13', personOf(person), { months: monthsFrom(from, addMonths(from, 4)) });
  }),
  innocent('M13', 'transition', 15, 'one month of both, on the way from one to the other', (site, name) =>
    personOf(transition(site, name, 0).person),
  ),
];

/** M23: an official's relative on 低保, undeclared. */
export const favours: readonly Situation[] = [
  planted('M23', 'undeclared', 4, (site, name) => {
    const person = relativeOnAssistance(site, name);
    site.kinWishes.push({
      person,
      former: false,
      relation: 'SIBLING_IN_LAW',
      settle: () => site.plant('M23', personOf(person), { scheme: 'MINIMUM_LIVING' }),
    });
  }),
  innocent('M23', 'declared', 10, 'declared and visited before it began', (site, name) => {
    const person = relativeOnAssistance(site, name);
    const from = person.household.spells[0]!.from;
    site.kinWishes.push({
      person,
      former: false,
      relation: 'SIBLING_IN_LAW',
      settle: (declarant) =>
        site.declarations.push({
          declarant,
          relative: person,
          relation: 'SIBLING_IN_LAW',
          scheme: 'MINIMUM_LIVING',
          declaredOn: `${addMonths(from, -1)}-08`,
          visitedOn: `${addMonths(from, -1)}-16`,
        }),
    });
    return personOf(person);
  }),
  innocent('M23', 'left office', 5, 'the official had left office before', (site, name) => {
    const person = relativeOnAssistance(site, name);
    site.kinWishes.push({ person, former: true, relation: 'SIBLING_IN_LAW', settle: () => undefined });
    return personOf(person);
  }),
  innocent('M23', 'universal', 5, 'a benefit that everybody of the age receives', (site, name) => {
    const person = alone(site, name, [81, 90]);
    site.kinWishes.push({ person, former: false, relation: 'PARENT_IN_LAW', settle: () => undefined });
    return personOf(person);
  }),
];

/** A couple under 80 of whom the wife died in the county's years. */
function widowedCouple(site: Site, name: string): { wife: Resident; month: string } {
  const household = site.household(name);
  const [, wife] = addCouple(site, household, [58, 66]);
  const diedOn = earlyInMonth(someDay(site, household.random, 10, 10));
  die(site, wife, diedOn, 6);
  return { wife, month: monthOf(diedOn) };
}

/** Somebody under 80 who lived alone and died. */
function deadAlone(
  site: Site,
  household: HouseholdFacts,
  after: number,
  before: number,
  delay: (diedOn: string) => number = () => 6,
): { person: Resident; month: string } {
  const diedOn = earlyInMonth(someDay(site, household.random, after, before));
  const person = site.addPerson(household, { relation: 'HEAD', sex: 'MALE', age: [58, 72], at: diedOn });
  die(site, person, diedOn, delay(diedOn));
  return { person, month: monthOf(diedOn) };
}

/** From 低保 to 特困 in spring, with so many months of both beyond the first; none of them the Spring Festival's. */
function transition(site: Site, name: string, more: number): { person: Resident; from: string } {
  const person = alone(site, name, [62, 76]);
  const { random } = person.household;
  const from = `${random.int(Number(site.firstMonth.slice(0, 4)) + 1, Number(site.lastMonth.slice(0, 4)))}-0${random.int(3, 5)}`;
  addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, addMonths(from, more));
  addSpell(person.household, 'EXTREME_POVERTY', from, null);
  return { person, from };
}

/** Somebody whose household came on 低保 in the county's years, while today's officials were in office. */
function relativeOnAssistance(site: Site, name: string): Resident {
  const person = alone(site, name, [45, 64]);
  addSpell(person.household, 'MINIMUM_LIVING', someMonth(site, person.household.random, 6, 12), null);
  return person;
}

/** Between the month from which the last raise holds and the month that pays it. */
function afterARaise(): string {
  return `${addMonths(raises.at(-1)!, 1)}-06`;
}
