import { addSpell } from '../assistance.ts';
import { addMonths, monthOf, monthsFrom, payDay } from '../calendar.ts';
import type { Resident, SinglePayment } from '../facts.ts';
import { die, reportWrongly } from '../family.ts';
import { returnedAndCorrected } from '../payments.ts';
import type { Site } from '../site.ts';
import { nursingAmount } from '../standards.ts';
import {
  afterNextPayment,
  alone,
  disabled,
  earlyInMonth,
  innocent,
  lastingCard,
  personOf,
  planted,
  type Situation,
  someDay,
  someMonth,
} from './situation.ts';

/** M03: disability subsidies for months after death. The card stays in force where nobody noticed. */
export const subsidyAfterDeath: readonly Situation[] = [
  planted('M03', 'paid on', 4, (site, name) => {
    const { person, month } = deceased(site, name, 8, 12);
    const to = addMonths(month, person.household.random.int(2, 8));
    person.changes.NURSING = { to };
    const months = monthsFrom(addMonths(month, 2), to);
    site.plant('M03', personOf(person), { months, amount: nursingAmount(2) * months.length });
  }),
  innocent('M03', 'paid ahead', 5, 'the year had been paid in January, before the death', (site, name) => {
    const { person, month } = deceased(site, name, 3, 12, '-04');
    person.changes.NURSING = { advance: true, to: `${month.slice(0, 4)}-12` };
    return personOf(person);
  }),
  innocent(
    'M03',
    'bank card replaced',
    5,
    'returned, and paid again after the death for a month while living',
    (site, name) => {
      const { person, month } = deceased(site, name, 8, 6);
      const [returned, corrected] = returnedAndCorrected(nursing(person, month));
      const paidOn = payDay(addMonths(month, 3));
      person.household.payments.push(returned!, { ...corrected!, paidOn });
      return personOf(person);
    },
  ),
  innocent('M03', 'cancelled', 5, 'a death record that was cancelled', (site, name) => {
    const person = disabled(site, name, [30, 70], 'PHYSICAL', 2);
    reportWrongly(site, person);
    return personOf(person);
  }),
  innocent(
    'M03',
    'late entry',
    5,
    'one month paid before the death was entered, within the grace',
    (site, name) => {
      const { person } = deceased(site, name, 8, 4, '', afterNextPayment);
      return personOf(person);
    },
  ),
];

/** M14: the nursing subsidy beside 特困. (Work-injury care, the model's other half, has no department here yet.) */
export const nursingBesideExtremePoverty: readonly Situation[] = [
  planted('M14', 'both', 3, (site, name) => {
    const person = disabled(site, name, [60, 77], 'PHYSICAL', 1);
    const from = someMonth(site, person.household.random, 6, 12);
    addSpell(person.household, 'EXTREME_POVERTY', from, null);
    person.changes.NURSING = {};
    site.plant('M14', personOf(person), { months: monthsFrom(from, site.lastMonth) });
  }),
  innocent('M14', 'transition', 15, 'one month of both', (site, name) => {
    const person = disabled(site, name, [60, 77], 'PHYSICAL', 2);
    const from = someMonth(site, person.household.random, 6, 6);
    addSpell(person.household, 'EXTREME_POVERTY', from, null);
    person.changes.NURSING = { to: from };
    return personOf(person);
  }),
];

/** M15: the living subsidy beside an orphan's allowance. */
export const livingBesideOrphan: readonly Situation[] = [
  planted('M15', 'both', 2, (site, name) => {
    const child = ward(site, name, 3);
    child.changes.DE_FACTO_ORPHAN = { ...guarded(child), from: site.firstMonth };
    child.changes.LIVING = guarded(child);
    site.plant('M15', personOf(child), { months: monthsFrom(site.firstMonth, site.lastMonth) });
  }),
  innocent('M15', 'nursing', 5, 'the nursing subsidy, which is allowed', (site, name) => {
    const child = ward(site, name, 2);
    child.changes.DE_FACTO_ORPHAN = { ...guarded(child), from: site.firstMonth };
    child.changes.NURSING = guarded(child);
    return personOf(child);
  }),
  innocent('M15', 'last month', 5, 'the month in which the one ended and the other began', (site, name) => {
    const child = ward(site, name, 3);
    const month = someMonth(site, child.household.random, 12, 6);
    child.changes.DE_FACTO_ORPHAN = { ...guarded(child), from: site.firstMonth, to: month };
    child.changes.LIVING = { ...guarded(child), from: month };
    return personOf(child);
  }),
];

/** M16: the living subsidy without 低保 or 边缘. */
export const livingWithoutAssistance: readonly Situation[] = [
  planted('M16', 'never listed', 2, (site, name) => {
    const person = disabled(site, name, [30, 62], 'PHYSICAL', 3);
    const from = someMonth(site, person.household.random, 4, 10);
    person.changes.LIVING = { from };
    site.plant('M16', personOf(person), { months: monthsFrom(from, site.lastMonth) });
  }),
  planted('M16', 'left the list', 2, (site, name) => {
    const { person, left } = leaver(site, name);
    const to = addMonths(left, 5);
    person.changes.LIVING = { to };
    site.plant('M16', personOf(person), { months: monthsFrom(addMonths(left, 1), to) });
  }),
  innocent('M16', 'month of leaving', 10, 'one month after leaving the list', (site, name) => {
    const { person, left } = leaver(site, name);
    person.changes.LIVING = { to: addMonths(left, 1) };
    return personOf(person);
  }),
  innocent('M16', 'near poverty', 10, 'on 边缘, which counts', (site, name) => {
    const person = disabled(site, name, [30, 62], 'VISUAL', 4);
    addSpell(person.household, 'NEAR_POVERTY', site.firstMonth, null);
    return personOf(person);
  }),
];

/** Somebody with a card of level 2, dead in the county's years; `season` fixes the month of the year. */
function deceased(
  site: Site,
  name: string,
  after: number,
  before: number,
  season = '',
  delay: (diedOn: string) => number = () => 6,
): { person: Resident; month: string } {
  const household = site.household(name);
  const day = earlyInMonth(someDay(site, household.random, after, before));
  const year = Number(site.firstMonth.slice(0, 4)) + household.random.int(1, 4);
  const diedOn = season ? `${year}${season}${day.slice(7)}` : day;
  const person = site.addPerson(household, { relation: 'HEAD', sex: 'MALE', age: [48, 74], at: diedOn });
  die(site, person, diedOn, delay(diedOn));
  person.certificates.push(lastingCard(household.random, 'PHYSICAL', 2));
  return { person, month: monthOf(diedOn) };
}

/** A child without parents and the grandmother it lives with, on 边缘. */
function ward(site: Site, name: string, level: 2 | 3): Resident {
  const grandmother = alone(site, name, [58, 68]);
  const { household } = grandmother;
  const child = site.addPerson(household, { relation: 'GRANDCHILD', sex: 'MALE', age: [10, 15] });
  child.certificates.push(lastingCard(household.random, 'PHYSICAL', level));
  addSpell(household, 'NEAR_POVERTY', site.firstMonth, null);
  return child;
}

function guarded(child: Resident) {
  const { head } = child.household;
  return { account: head.account, guardian: { name: head.name, identityNumber: head.identityNumber } };
}

/** Somebody with a card whose household left 低保. */
function leaver(site: Site, name: string): { person: Resident; left: string } {
  const person = disabled(site, name, [30, 62], 'PHYSICAL', 3);
  const left = someMonth(site, person.household.random, 20, 10);
  addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, left);
  return { person, left };
}

function nursing(person: Resident, month: string): SinglePayment {
  return {
    scheme: 'NURSING',
    person,
    month,
    paidOn: payDay(month),
    amount: nursingAmount(2),
    batchKind: 'NORMAL',
    coversFrom: month,
    coversTo: month,
  };
}
