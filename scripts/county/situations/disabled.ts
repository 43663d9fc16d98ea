import { addSpell } from '../assistance.ts';
import {
  addDays,
  addMonths,
  addYears,
  birthdayMonth,
  lastDayOf,
  monthOf,
  monthsFrom,
  payDay,
} from '../calendar.ts';
import { certificate } from '../certificates.ts';
import type { Certificate, DisabilityCategory, Resident, SinglePayment } from '../facts.ts';
import { die, reportWrongly } from '../family.ts';
import { returnedAndCorrected } from '../payments.ts';
import type { Site } from '../site.ts';
import { nursingAmount } from '../standards.ts';
import {
  afterNextPayment,
  alone,
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

/** M17: the nursing subsidy for a level that has none, or a card that ran out. */
export const wrongCard: readonly Situation[] = [
  planted('M17', 'level', 2, (site, name) => {
    const person = disabled(site, name, [30, 70], 'PHYSICAL', 3);
    person.changes.NURSING = { from: site.firstMonth };
    site.plant('M17', personOf(person), { level: 3 });
  }),
  planted('M17', 'expired', 1, (site, name) => {
    const { person, expiresOn } = expiring(site, name, 10, 24);
    person.certificates = [
      { ...person.certificates[0]!, status: 'EXPIRED', statusSince: addDays(expiresOn, 1) },
    ];
    person.changes.NURSING = { to: site.lastMonth };
    site.plant('M17', personOf(person), { expiresOn });
  }),
  planted('M17', 'cancelled', 1, (site, name) => {
    const person = alone(site, name, [30, 70]);
    const statusSince = someDay(site, person.household.random, 20, 10);
    person.certificates = [
      { ...lastingCard(person.household.random, 'HEARING', 2), status: 'CANCELLED', statusSince },
    ];
    person.changes.NURSING = { to: site.lastMonth };
    site.plant('M17', personOf(person), { cancelledOn: statusSince });
  }),
  innocent(
    'M17',
    'of the mind',
    8,
    'levels 3 and 4 of an intellectual or psychiatric disability, which the county includes',
    (site, name) => {
      const person = alone(site, name, [20, 60]);
      const { random } = person.household;
      const category = random.pick(['INTELLECTUAL', 'PSYCHIATRIC'] as const);
      person.certificates.push(lastingCard(random, category, random.pick([3, 4] as const)));
      person.changes.NURSING = { from: site.firstMonth };
      return personOf(person);
    },
  ),
  innocent('M17', 'reassessment', 6, 'the card ran out while a re-assessment is pending', (site, name) => {
    const { person, expiresOn } = expiring(site, name, 3, 7);
    const reassessmentAppliedOn = addDays(expiresOn, -25);
    person.certificates = [
      {
        ...person.certificates[0]!,
        status: 'EXPIRED',
        statusSince: addDays(expiresOn, 1),
        reassessmentAppliedOn,
      },
    ];
    person.changes.NURSING = { to: site.lastMonth };
    return personOf(person);
  }),
  innocent('M17', 'replaced', 6, 'a new card before the old one ran out', (site, name) => {
    const { person, expiresOn } = expiring(site, name, 6, 40);
    const issuedOn = addDays(expiresOn, -20);
    const [old] = person.certificates;
    person.certificates = [
      { ...old!, status: 'REPLACED', statusSince: issuedOn },
      certificate('PHYSICAL', 2, issuedOn),
    ];
    return personOf(person);
  }),
];

/** M18: two benefits of one class at once. */
export const sameClass: readonly Situation[] = [
  planted('M18', 'two for nursing', 2, (site, name) => {
    const person = disabled(site, name, [67, 78], 'PHYSICAL', 2);
    const from = someMonth(site, person.household.random, 6, 12);
    addSpell(person.household, 'MINIMUM_LIVING', from, null);
    person.changes.DIFFICULT_ELDERLY = {};
    site.plant('M18', personOf(person), { schemes: ['DIFFICULT_ELDERLY', 'NURSING'] });
  }),
  planted('M18', 'two for living', 2, (site, name) => {
    const person = disabled(site, name, [86, 88], 'HEARING', 3);
    addSpell(person.household, 'MINIMUM_LIVING', someMonth(site, person.household.random, 6, 12), null);
    person.changes.LIVING = { to: site.lastMonth };
    site.plant('M18', personOf(person), { schemes: ['ELDERLY_CARE', 'LIVING'] });
  }),
  innocent('M18', 'care and nursing', 10, 'one for living, one for nursing', (site, name) =>
    personOf(disabled(site, name, [82, 90], 'VISUAL', 1)),
  ),
  innocent('M18', 'living and difficult', 5, 'one for living, one for nursing', (site, name) => {
    const person = disabled(site, name, [67, 78], 'PHYSICAL', 4);
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
    person.changes.DIFFICULT_ELDERLY = {};
    return personOf(person);
  }),
  innocent(
    'M18',
    'eightieth birthday',
    5,
    'the month in which the one ended and the other began',
    (site, name) => {
      const person = disabled(site, name, [80, 83], 'PHYSICAL', 3);
      addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
      person.changes.LIVING = { to: birthdayMonth(person.birthMonth, 80) };
      return personOf(person);
    },
  ),
];

function disabled(
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

/** Somebody whose card of ten years ran out between so many months ago. */
function expiring(
  site: Site,
  name: string,
  least: number,
  most: number,
): { person: Resident; expiresOn: string } {
  const person = alone(site, name, [30, 70]);
  const expiresOn = lastDayOf(addMonths(site.lastMonth, -person.household.random.int(least, most)));
  person.certificates.push(certificate('PHYSICAL', 2, addDays(addYears(expiresOn, -10), 1)));
  return { person, expiresOn: person.certificates[0]!.expiresOn };
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
