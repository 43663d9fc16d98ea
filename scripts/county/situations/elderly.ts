import { addSpell } from '../assistance.ts';
import { ageInMonth } from '../benefits.ts';
import { addDays, addMonths, birthdayMonth, monthOf, monthsFrom, payDay } from '../calendar.ts';
import type { Resident } from '../facts.ts';
import { addCouple, addParent, die, reportWrongly } from '../family.ts';
import { returnedAndCorrected } from '../payments.ts';
import type { Site } from '../site.ts';
import { elderlyCareTier } from '../standards.ts';
import {
  afterNextPayment,
  alone,
  earlyInMonth,
  innocent,
  personOf,
  planted,
  type Situation,
  someDay,
} from './situation.ts';

/** M01: the old-age benefit paid for months after death. */
export const afterDeath: readonly Situation[] = [
  planted('M01', 'paid on', 6, (site, name) => {
    const { person, month } = deceased(site, name, 5, 14);
    const to = addMonths(month, person.household.random.int(2, 9));
    person.changes.ELDERLY_CARE = { to };
    const months = monthsFrom(addMonths(month, 2), to);
    const amount = months.reduce((sum, each) => sum + elderlyCareTier(ageInMonth(person, each)), 0);
    site.plant('M01', personOf(person), { months, amount });
  }),
  innocent('M01', 'arrears', 6, 'arrears paid after death for months while living', (site, name) => {
    const household = site.household(name);
    const diedOn = earlyInMonth(someDay(site, household.random, 8, 6));
    const month = monthOf(diedOn);
    const from = addMonths(month, -3);
    const birthDate = `${Number(from.slice(0, 4)) - 80}${from.slice(4)}-12`;
    const person = site.addPerson(household, { relation: 'HEAD', sex: 'FEMALE', age: [80, 80], birthDate });
    die(site, person, diedOn, 6);
    person.changes.ELDERLY_CARE = { none: true };
    const paidOn = payDay(addMonths(month, 2));
    household.payments.push({
      ...benefit(person, month, 135 * 4),
      paidOn,
      batchKind: 'ARREARS',
      coversFrom: from,
    });
    return personOf(person);
  }),
  innocent('M01', 'namesake', 6, 'somebody of the same name died, another identity number', (site, name) => {
    const person = alone(site, name, [81, 92]);
    site.homonymWishes.push(person);
    return personOf(person);
  }),
  innocent(
    'M01',
    'late entry',
    6,
    'one month paid before the death was entered, within the grace',
    (site, name) => {
      const { person } = deceased(site, name, 3, 6, afterNextPayment);
      return personOf(person);
    },
  ),
  innocent('M01', 'cancelled', 6, 'a death record that was cancelled', (site, name) => {
    const person = alone(site, name, [81, 92]);
    reportWrongly(site, person);
    return personOf(person);
  }),
  innocent('M01', 'recovered', 6, 'paid on, and the money returned', (site, name) => {
    const { person } = deceased(site, name, 3, 8, () => 95);
    return personOf(person);
  }),
];

/** M05: an amount that is not the age's. */
export const wrongTier: readonly Situation[] = [
  planted('M05', 'too young', 2, (site, name) => {
    const person = alone(site, name, [80, 83]);
    const turns = birthdayMonth(person.birthMonth, 80);
    person.changes.ELDERLY_CARE = { from: addMonths(turns, -6), amount: (_, usual) => usual || 135 };
    site.plant('M05', personOf(person), {
      months: monthsFrom(addMonths(turns, -6), addMonths(turns, -1)),
      amount: 135 * 6,
    });
  }),
  planted('M05', 'too high', 2, (site, name) => {
    const person = alone(site, name, [86, 88]);
    const from = monthOf(someDay(site, person.household.random, 12, 12));
    const to = addMonths(from, 7);
    person.changes.ELDERLY_CARE = { amount: (month, usual) => (month >= from && month <= to ? 500 : usual) };
    site.plant('M05', personOf(person), { months: monthsFrom(from, to), amount: (500 - 135) * 8 });
  }),
  innocent('M05', 'birthday month', 7, 'the lower tier in the month of the birthday', (site, name) => {
    const person = alone(site, name, [91, 93]);
    const turns = birthdayMonth(person.birthMonth, 90);
    person.changes.ELDERLY_CARE = { amount: (month, usual) => (month === turns ? 135 : usual) };
    return personOf(person);
  }),
  innocent(
    'M05',
    'birth date corrected',
    6,
    'the register has a corrected month of birth, the number the old one',
    (site, name) => {
      const person = alone(site, name, [81, 82]);
      person.birthMonth = addMonths(person.birthMonth, -14);
      return personOf(person);
    },
  ),
  innocent('M05', 'corrected', 7, 'paid by the lower tier, corrected afterwards', (site, name) => {
    const person = alone(site, name, [91, 93]);
    const turns = birthdayMonth(person.birthMonth, 90);
    const late = monthsFrom(turns, addMonths(turns, 3));
    person.changes.ELDERLY_CARE = { amount: (month, usual) => (late.includes(month) ? 135 : usual) };
    for (const month of late) {
      const paidOn = payDay(addMonths(turns, 5));
      person.household.payments.push({ ...benefit(person, month, 365), paidOn, batchKind: 'CORRECTION' });
    }
    return personOf(person);
  }),
];

/** M07: one scheme paid twice for a month. */
export const paidTwice: readonly Situation[] = [
  planted('M07', 'two streets', 4, (site, name) => {
    const person = alone(site, name, [84, 88]);
    const { random, payments, village } = person.household;
    const { villages } = site.geography;
    const other = villages[(village.index + Math.ceil(villages.length / 2)) % villages.length]!;
    const from = monthOf(someDay(site, random, 6, 12));
    const months = monthsFrom(from, addMonths(from, random.int(2, 8)));
    for (const month of months) {
      payments.push({
        ...benefit(person, month, 135),
        paidOn: addDays(payDay(month), -1),
        divisionCode: other.code,
      });
    }
    site.plant('M07', personOf(person), { months, amount: 135 * months.length });
  }),
  innocent('M07', 'returned', 7, 'returned by the bank and paid again as a correction', (site, name) => {
    const person = alone(site, name, [84, 88]);
    const month = monthOf(someDay(site, person.household.random, 6, 6));
    person.household.payments.push(...returnedAndCorrected(benefit(person, month, 135)));
    return personOf(person);
  }),
  innocent('M07', 'raise', 7, 'arrears of a raise for the same month', (site, name) => {
    const person = alone(site, name, [58, 64]);
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
    return personOf(person);
  }),
  innocent('M07', 'two schemes', 6, 'two schemes in one month', (site, name) => {
    const person = alone(site, name, [81, 88]);
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
    person.changes.DIFFICULT_ELDERLY = {};
    return personOf(person);
  }),
];

interface Deceased {
  readonly person: Resident;
  /** of the death */
  readonly month: string;
}

/** Somebody over 81 who died, alone or in a son's house. */
function deceased(
  site: Site,
  name: string,
  after: number,
  before: number,
  delay: (diedOn: string) => number = () => 7,
): Deceased {
  const household = site.household(name);
  const diedOn = earlyInMonth(someDay(site, household.random, after, before));
  let person: Resident;
  if (household.random.chance(0.5)) {
    person = site.addPerson(household, { relation: 'HEAD', sex: 'FEMALE', age: [82, 93], at: diedOn });
  } else {
    const [son] = addCouple(site, household, [56, 68]);
    person = addParent(site, household, son, 'FEMALE', [82, 93], diedOn);
  }
  die(site, person, diedOn, delay(diedOn));
  return { person, month: monthOf(diedOn) };
}

/** One month of the old-age benefit, as paid. */
function benefit(person: Resident, month: string, amount: number) {
  return {
    scheme: 'ELDERLY_CARE' as const,
    person,
    month,
    paidOn: payDay(month),
    amount,
    batchKind: 'NORMAL' as const,
    coversFrom: month,
    coversTo: month,
  };
}
