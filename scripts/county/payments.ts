import { type Award, awardsOf, recoveredMonths } from './benefits.ts';
import {
  addDays,
  addMonths,
  ageOn,
  earlier,
  later,
  monthOf,
  monthsFrom,
  payDay,
  periodOf,
  springFestivals,
} from './calendar.ts';
import type { AssistanceSpell, HouseholdFacts, Resident, SinglePayment } from './facts.ts';
import { MONTHS_BEFORE_A_RAISE_IS_PAID, raises, SPRING_FESTIVAL_EXTRA, standardOf } from './standards.ts';

/**
 * Every payment to a household in the county's five years: monthly ones, arrears, extras, corrections, single ones. Two
 * departments ask, so they are kept for as long as the household is.
 */
export function paymentsOf(household: HouseholdFacts, asOf: string): readonly SinglePayment[] {
  const known = made.get(household);
  if (known) return known;
  const payments = [...makePayments(household, asOf)];
  made.set(household, payments);
  return payments;
}

const made = new WeakMap<HouseholdFacts, readonly SinglePayment[]>();

function* makePayments(household: HouseholdFacts, asOf: string): Generator<SinglePayment> {
  for (const person of household.members) {
    for (const award of awardsOf(person, asOf)) yield* monthly(person, award, asOf);
  }
  for (const spell of household.spells) {
    yield* assistance(spell, asOf);
    yield* arrearsOfRaises(spell, asOf);
    if (spell.kind !== 'NEAR_POVERTY') yield* springFestivalExtras(spell, asOf);
  }
  yield* household.payments;
}

function* monthly(person: Resident, award: Award, asOf: string): Generator<SinglePayment> {
  const { guardian } = award.change;
  const account = award.change.account ?? familyAccount(person, asOf);
  const { lastMonth } = periodOf(asOf);
  const one = (month: string): SinglePayment => ({
    scheme: award.benefit,
    person,
    month,
    paidOn: payDay(month),
    amount: award.amount(month),
    batchKind: 'NORMAL',
    coversFrom: month,
    coversTo: month,
    ...(account ? { account } : {}),
    ...(guardian ? { guardian } : {}),
  });
  const fails = failures(person, award.benefit);
  const beforeLast = addMonths(lastMonth, -1);
  for (const month of monthsFrom(award.from, award.to)) {
    const payment = one(month);
    if (award.change.advance) {
      const paidIn = later(`${month.slice(0, 4)}-01`, award.from);
      yield { ...payment, batchKind: 'ADVANCE', paidOn: payDay(paidIn) };
      continue;
    }
    yield payment;
    if (fails() && month < beforeLast) yield* returnedAndCorrected(payment);
  }
  if (award.change.to === undefined && (award.benefit === 'ELDERLY_CARE' || award.benefit === 'NURSING')) {
    for (const month of recoveredMonths(person)) {
      if (month <= award.to || month > lastMonth) continue;
      yield one(month);
      yield recovery(one(month), addDays(person.deaths[0]!.reportedOn, 12));
    }
  }
}

/** Some of the very old are paid to the account of somebody they live with. */
function familyAccount(person: Resident, asOf: string): string | null {
  const { household } = person;
  if (household.situation !== null || ageOn(person.birthDate, asOf) < 80) return null;
  const kin = household.members.find((member) => member !== person && ageOn(member.birthDate, asOf) < 75);
  return kin && household.random.fork('family account', person.key).chance(0.3) ? kin.account : null;
}

/** One payment in some three hundred fails: the account was closed or the number wrong. */
function failures(person: Resident, benefit: string): () => boolean {
  if (person.household.situation !== null) return () => false;
  const random = person.household.random.fork('returned', person.key, benefit);
  return () => random.chance(0.003);
}

/** The bank sends it back, next month's batch pays it again. */
export function* returnedAndCorrected(payment: SinglePayment): Generator<SinglePayment> {
  yield recovery(payment, addDays(payment.paidOn, 6));
  yield { ...payment, batchKind: 'CORRECTION', paidOn: payDay(addMonths(monthOf(payment.paidOn), 1)) };
}

/** Money that came back: the payment with its sign turned. */
export function recovery(payment: SinglePayment, paidOn: string): SinglePayment {
  return { ...payment, batchKind: 'RETURNED', amount: -payment.amount, paidOn };
}

/** Who is on the list in a month. */
export function membersIn(spell: AssistanceSpell, month: string): Resident[] {
  return spell.members
    .filter(({ from, to }) => from <= month && (to === null || month <= to))
    .map(({ person }) => person);
}

export function spellMonths(spell: AssistanceSpell, asOf: string): string[] {
  const { firstMonth, lastMonth } = periodOf(asOf);
  return monthsFrom(later(spell.from, firstMonth), earlier(spell.to ?? lastMonth, lastMonth));
}

/** What a household is paid in a month: the standard it is paid by, less what each head has. */
export function assistanceAmount(spell: AssistanceSpell, month: string, heads: number): number {
  return heads * Math.max(0, standardOf(spell.kind, standardPaidIn(month)) - spell.income);
}

/** In the months before a raise is paid, the standard of the month before it. */
function standardPaidIn(month: string): string {
  const raise = raises.find(
    (from) => from <= month && month < addMonths(from, MONTHS_BEFORE_A_RAISE_IS_PAID),
  );
  return raise ? addMonths(raise, -1) : month;
}

function* assistance(spell: AssistanceSpell, asOf: string): Generator<SinglePayment> {
  for (const month of spellMonths(spell, asOf)) {
    const members = membersIn(spell, month);
    const [head] = members;
    if (!head) continue;
    yield {
      scheme: spell.kind,
      person: head,
      month,
      paidOn: payDay(month),
      amount: assistanceAmount(spell, month, members.length),
      batchKind: 'NORMAL',
      coversFrom: month,
      coversTo: month,
      headCount: members.length,
    };
  }
}

/** In July, what a raise makes more for April to June: for the months and heads that were there. */
function* arrearsOfRaises(spell: AssistanceSpell, asOf: string): Generator<SinglePayment> {
  const months = spellMonths(spell, asOf);
  for (const raise of raises) {
    const paidIn = addMonths(raise, MONTHS_BEFORE_A_RAISE_IS_PAID);
    const late = months.filter(
      (month) => month >= raise && month < paidIn && livingIn(spell, month).length > 0,
    );
    if (late.length === 0 || paidIn > monthOf(asOf)) continue;
    const difference = standardOf(spell.kind, raise) - standardOf(spell.kind, addMonths(raise, -1));
    const last = livingIn(spell, late.at(-1)!);
    yield {
      scheme: spell.kind,
      person: last[0]!,
      month: late.at(-1)!,
      paidOn: payDay(paidIn),
      amount: late.reduce((sum, month) => sum + difference * livingIn(spell, month).length, 0),
      batchKind: 'ARREARS',
      coversFrom: late[0]!,
      coversTo: late.at(-1)!,
      headCount: last.length,
    };
  }
}

/** On the list and not dead before the month began: arrears are reckoned when deaths are known. */
function livingIn(spell: AssistanceSpell, month: string): Resident[] {
  return membersIn(spell, month).filter(
    (person) => person.diedOn === null || monthOf(person.diedOn) >= month,
  );
}

function* springFestivalExtras(spell: AssistanceSpell, asOf: string): Generator<SinglePayment> {
  for (const festival of Object.values(springFestivals)) {
    const paidOn = addDays(festival, -9);
    const month = monthOf(paidOn);
    if (paidOn > asOf || !spellMonths(spell, asOf).includes(month)) continue;
    const head = membersIn(spell, month).find((person) => person.diedOn === null || person.diedOn > paidOn);
    if (!head) continue;
    yield {
      scheme: 'TEMPORARY',
      person: head,
      month,
      paidOn,
      amount: SPRING_FESTIVAL_EXTRA,
      batchKind: 'NORMAL',
      coversFrom: month,
      coversTo: month,
    };
  }
}
