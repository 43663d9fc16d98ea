import { addMonths, monthOf, monthsBetween } from '../calendar.ts';
import { elderlyCareTier } from '../standards.ts';
import type { Found } from './index.ts';
import {
  common,
  fen,
  graceOf,
  group,
  memberMonths,
  paidMonths,
  personIn,
  text,
  type Written,
  type WrittenRows,
} from './written-rows.ts';

/** M01, M03, M04: more was paid than came back for months after the month that follows the death. */
export function paidAfterDeath(rows: WrittenRows, table: string, test: (row: Written) => boolean): Found {
  const found: Found = new Set();
  for (const [person, all] of rows.byPerson(table, 'recipient')) {
    const diedOn = rows.diedOn(person);
    if (diedOn === null) continue;
    const late = all
      .filter(test)
      .filter((row) => text(row.coversTo) > graceOf(diedOn))
      .filter((row) => !(row.batchKind === 'ADVANCE' && text(row.paidOn) <= diedOn));
    if (late.reduce((sum, row) => sum + fen(row.amount), 0) > 0) found.add(`PERSON ${person}`);
  }
  return found;
}

/** M02: a list of 低保 names somebody who died more than a month before. */
export function deadOnTheList(rows: WrittenRows): Found {
  const found: Found = new Set();
  const households = new Map(rows.table('assistanceHouseholds').map((row) => [row.id, row]));
  for (const member of rows.table('assistanceHouseholdMembers')) {
    const household = households.get(member.rowId)!;
    const person = personIn(member, 'member');
    const diedOn = person && rows.diedOn(person);
    if (household.kind !== 'MINIMUM_LIVING' || !diedOn || text(household.month) <= graceOf(diedOn)) continue;
    found.add(`HOUSEHOLD ${household.householdNumber}`);
  }
  return found;
}

/** M05: a payment that is not the tier of the age, before and after the month's corrections. */
export function wrongTier(rows: WrittenRows): Found {
  const found: Found = new Set();
  const residents = rows.byPerson('residents', 'person');
  for (const [person, all] of careByPerson(rows)) {
    const born = text(residents.get(person)?.[0]?.birthMonth);
    for (const row of all) {
      if (row.batchKind !== 'NORMAL') continue;
      const corrections = all
        .filter(
          (other) =>
            other.batchKind === 'CORRECTION' &&
            other.month === row.month &&
            fen(other.amount) !== fen(row.amount),
        )
        .reduce((sum, other) => sum + fen(other.amount), 0);
      const allowed = tiersOf(born, text(row.month));
      if (!allowed.includes(fen(row.amount)) && !allowed.includes(fen(row.amount) + corrections))
        found.add(`PERSON ${person}`);
    }
  }
  return found;
}

/** In the month of a birthday both tiers are right. */
function tiersOf(born: string, month: string): number[] {
  const months = monthsBetween(born, month);
  const ages = months % 12 === 0 ? [months / 12, months / 12 - 1] : [Math.floor(months / 12)];
  return ages.map((age) => elderlyCareTier(age) * 100).filter((amount) => amount > 0);
}

/** M06: paid before a year of residence (ten from a hundred years on), or later than the month after moving out. */
export function notResident(rows: WrittenRows): Found {
  const found: Found = new Set();
  const residents = rows.byPerson('residents', 'person');
  for (const [person, all] of careByPerson(rows)) {
    const resident = residents.get(person)?.[0];
    if (!resident) continue;
    const since = monthOf(text(resident.registeredSince));
    const left = resident.movedOutOn ? monthOf(text(resident.movedOutOn)) : '9998-01';
    for (const month of paidMonths(all)) {
      const needed = monthsBetween(text(resident.birthMonth), month) >= 1200 ? 120 : 12;
      if (monthsBetween(since, month) < needed || month > addMonths(left, 1)) found.add(`PERSON ${person}`);
    }
  }
  return found;
}

/** M07: two ordinary payments of a scheme for one month. */
export function paidTwice(rows: WrittenRows): Found {
  const found: Found = new Set();
  for (const [person, all] of rows.byPerson('allowancePayments', 'recipient')) {
    const normal = all.filter((row) => row.batchKind === 'NORMAL');
    for (const same of group(normal, (row) => `${row.scheme} ${row.month}`).values())
      if (same.length > 1) found.add(`PERSON ${person}`);
  }
  return found;
}

/** M13, M14, M15, M18: two things for the same months, more than one of them. */
export function overlapping(
  people: Iterable<string>,
  ...pairs: readonly (readonly [(person: string) => Set<string>, (person: string) => Set<string>])[]
): Found {
  const found: Found = new Set();
  for (const person of people)
    for (const [a, b] of pairs) if (common(a(person), b(person)) > 1) found.add(`PERSON ${person}`);
  return found;
}

/** M16: the living subsidy in more than one month outside 低保 and 边缘. */
export function unlistedLiving(rows: WrittenRows): Found {
  const found: Found = new Set();
  const listed = memberMonths(rows, ['MINIMUM_LIVING', 'NEAR_POVERTY']);
  for (const [person, all] of rows.byPerson('disabilitySubsidyPayments', 'recipient')) {
    const paid = paidMonths(all.filter((row) => row.kind === 'LIVING'));
    const months = listed(person);
    if ([...paid].filter((month) => !months.has(month)).length > 1) found.add(`PERSON ${person}`);
  }
  return found;
}

/** M17: the nursing subsidy in more than one month without a card that gives it. */
export function withoutCard(rows: WrittenRows): Found {
  const found: Found = new Set();
  const cards = rows.byPerson('disabilityCertificates', 'person');
  for (const [person, all] of rows.byPerson('disabilitySubsidyPayments', 'recipient')) {
    const own = cards.get(person) ?? [];
    const paid = paidMonths(all.filter((row) => row.kind === 'NURSING'));
    const bad = [...paid].filter((month) => !own.some((card) => givesNursing(card, month)));
    if (bad.length > 1) found.add(`PERSON ${person}`);
  }
  return found;
}

function givesNursing(card: Written, month: string): boolean {
  const ofTheMind = card.category === 'INTELLECTUAL' || card.category === 'PSYCHIATRIC';
  if (Number(card.level) > 2 && !ofTheMind) return false;
  const expired = month > addMonths(monthOf(text(card.expiresOn)), 1) && card.reassessmentAppliedOn === null;
  const cancelled = card.status === 'CANCELLED' && month > addMonths(monthOf(text(card.statusSince)), 1);
  return month >= monthOf(text(card.issuedOn)) && !expired && !cancelled;
}

function careByPerson(rows: WrittenRows): Map<string, Written[]> {
  const care = rows.table('allowancePayments').filter((row) => row.scheme === 'ELDERLY_CARE');
  return group(care, (row) => personIn(row, 'recipient'));
}
