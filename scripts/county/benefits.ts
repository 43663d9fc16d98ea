import {
  addMonths,
  birthdayMonth,
  earlier,
  later,
  monthOf,
  monthsFrom,
  payDay,
  periodOf,
} from './calendar.ts';
import type { AwardChange, Benefit, Certificate, Resident } from './facts.ts';
import { elderlyCareTier, livingAmount, monthlyAmounts, nursingAmount } from './standards.ts';

/** Months for which a benefit is due to somebody, what it is worth, and how it departs from the book. */
export interface Award {
  readonly benefit: Benefit;
  readonly from: string;
  readonly to: string;
  amount(month: string): number;
  readonly change: AwardChange;
}

/** Everything that the rules give a person in the county's five years, with the changes that situations made. */
export function awardsOf(person: Resident, asOf: string): Award[] {
  const spans = [
    ...elderlyCare(person),
    ...nursing(person),
    ...living(person, asOf),
    ...difficultElderly(person),
    ...fixed(person, 'ORPHAN'),
    ...fixed(person, 'DE_FACTO_ORPHAN'),
    ...formerOfficial(person),
  ];
  return spans
    .map((span) => bounded(person, span, asOf))
    .filter((award) => award !== null && award.from <= award.to)
    .map((award) => award!);
}

interface Span {
  readonly benefit: Benefit;
  readonly from: string;
  readonly to?: string | undefined;
  readonly amount: (month: string) => number;
}

/** Cut to the county's years, the person's life and residence; then the situation's own months have the last word. */
function bounded(person: Resident, span: Span, asOf: string): Award | null {
  const change = person.changes[span.benefit] ?? {};
  if (change.none) return null;
  const { firstMonth, lastMonth } = periodOf(asOf);
  let to = earlier(span.to ?? lastMonth, lastMonth);
  if (person.diedOn !== null) to = earlier(to, lastMonthAfterDeath(person));
  if (person.movedOutOn !== null) to = earlier(to, monthOf(person.movedOutOn));
  return {
    benefit: span.benefit,
    from: later(change.from ?? span.from, firstMonth),
    to: earlier(change.to ?? to, lastMonth),
    amount: (month) => change.amount?.(month, span.amount(month)) ?? span.amount(month),
    change,
  };
}

/** The month of death, or the next when the report came after its payment. */
export function lastMonthAfterDeath(person: Resident): string {
  const died = monthOf(person.diedOn!);
  const next = addMonths(died, 1);
  return person.deaths[0]!.reportedOn > payDay(next) ? next : died;
}

/** Later months that were paid before the report came, and were recovered after it. */
export function recoveredMonths(person: Resident): string[] {
  if (person.diedOn === null) return [];
  const { reportedOn } = person.deaths[0]!;
  return monthsFrom(addMonths(monthOf(person.diedOn), 2), monthOf(reportedOn)).filter(
    (month) => payDay(month) < reportedOn,
  );
}

function elderlyCare(person: Resident): Span[] {
  if (person.careDeclinedOn !== null) return [];
  const from = later(birthdayMonth(person.birthMonth, 80), addMonths(monthOf(person.registeredSince), 12));
  return [{ benefit: 'ELDERLY_CARE', from, amount: (month) => elderlyCareTier(ageInMonth(person, month)) }];
}

/** Age at the end of a month, by the resident register. */
export function ageInMonth(person: Resident, month: string): number {
  const years = Number(month.slice(0, 4)) - Number(person.birthMonth.slice(0, 4));
  return month.slice(5) < person.birthMonth.slice(5) ? years - 1 : years;
}

function nursing(person: Resident): Span[] {
  const change = person.changes.NURSING;
  const [first] = person.certificates.filter((card) => change?.from || isNursingCard(card));
  if (!first || (isExtremelyPoor(person) && !change) || first.subsidiesDeclinedOn !== null) return [];
  const last = person.certificates.at(-1)!;
  return [
    {
      benefit: 'NURSING',
      from: addMonths(monthOf(first.issuedOn), 1),
      to: monthOf(last.expiresOn),
      amount: () => nursingAmount(first.level),
    },
  ];
}

/** Levels 1 and 2, and level 3 of the mind, which the county includes. */
export function isNursingCard(card: Certificate): boolean {
  return (
    card.level <= 2 ||
    (card.level === 3 && (card.category === 'INTELLECTUAL' || card.category === 'PSYCHIATRIC'))
  );
}

/** While on 低保 or 边缘 with a card in force; ends where the old-age benefit, of the same class, begins. */
function living(person: Resident, asOf: string): Span[] {
  const card = person.certificates.at(-1);
  const change = person.changes.LIVING;
  if (!card || (card.status === 'EXPIRED' && !change) || card.subsidiesDeclinedOn !== null) return [];
  if (isOrphan(person) && !change) return [];
  const first = person.certificates[0]!;
  const { lastMonth } = periodOf(asOf);
  const care = elderlyCare(person)[0]?.from ?? '9999-12';
  const until = earlier(addMonths(care, -1), monthOf(card.expiresOn));
  const months = memberships(person, ['MINIMUM_LIVING', 'NEAR_POVERTY']);
  if (months.length === 0 && change?.from) months.push({ from: change.from, to: null });
  return months.map(({ from, to }) => ({
    benefit: 'LIVING' as const,
    from: later(from, addMonths(monthOf(first.issuedOn), 1)),
    to: earlier(to ?? lastMonth, until),
    amount: () => livingAmount(card.level),
  }));
}

/** Half of those over 65 on 低保 who have no disability certificate. */
function difficultElderly(person: Resident): Span[] {
  if (person.changes.DIFFICULT_ELDERLY === undefined) {
    if (person.certificates.length > 0) return [];
    if (!person.household.random.fork('difficult', person.key).chance(0.5)) return [];
  }
  return memberships(person, ['MINIMUM_LIVING']).map(({ from, to }) => ({
    benefit: 'DIFFICULT_ELDERLY' as const,
    from: later(from, birthdayMonth(person.birthMonth, 65)),
    to: to ?? undefined,
    amount: () => monthlyAmounts.DIFFICULT_ELDERLY,
  }));
}

/** Benefits that nobody has unless a situation says from when. */
function fixed(person: Resident, benefit: 'ORPHAN' | 'DE_FACTO_ORPHAN'): Span[] {
  const change = person.changes[benefit];
  if (!change?.from) return [];
  return [
    {
      benefit,
      from: change.from,
      to: earlier(change.to ?? '9999-12', addMonths(birthdayMonth(person.birthMonth, 18), -1)),
      amount: () => monthlyAmounts[benefit],
    },
  ];
}

function formerOfficial(person: Resident): Span[] {
  const change = person.changes.FORMER_OFFICIAL;
  if (!change?.from) return [];
  const from = later(change.from, birthdayMonth(person.birthMonth, 60));
  return [{ benefit: 'FORMER_OFFICIAL', from, amount: () => monthlyAmounts.FORMER_OFFICIAL }];
}

function memberships(person: Resident, kinds: readonly string[]): { from: string; to: string | null }[] {
  return person.household.spells
    .filter((spell) => kinds.includes(spell.kind))
    .flatMap((spell) => spell.members)
    .filter((member) => member.person === person);
}

const isExtremelyPoor = (person: Resident) => memberships(person, ['EXTREME_POVERTY']).length > 0;
const isOrphan = (person: Resident) =>
  person.changes.ORPHAN !== undefined || person.changes.DE_FACTO_ORPHAN !== undefined;
