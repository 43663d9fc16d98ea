import { addMonths, monthOf } from '../calendar.ts';
import type { Found } from './index.ts';
import {
  graceOf,
  memberMonths,
  paidMonths,
  personIn,
  text,
  type Written,
  type WrittenRows,
} from './written-rows.ts';

/** A01: the allowance for the elderly in difficulty, long after death or moving out, or for months without 低保. */
export function difficultAndGone(rows: WrittenRows): Found {
  const found: Found = new Set();
  const listed = memberMonths(rows, ['MINIMUM_LIVING']);
  for (const [person, all] of rows.byPerson('allowancePayments', 'recipient')) {
    const paid = [...paidMonths(all.filter((row) => row.scheme === 'DIFFICULT_ELDERLY'))];
    if (paid.length === 0) continue;
    const end = lastMonthOf(rows, person);
    const months = listed(person);
    const unlisted = paid.filter((month) => !months.has(month)).length;
    if (paid.some((month) => month > end) || unlisted > 1) found.add(`PERSON ${person}`);
  }
  return found;
}

/** A02: a list of 低保 or 特困 that names somebody who moved out, or into another household, more than a month before. */
export function listedAndGone(rows: WrittenRows): Found {
  const found: Found = new Set();
  const residents = rows.byPerson('residents', 'person');
  const households = new Map(rows.table('assistanceHouseholds').map((row) => [row.id, row]));
  for (const member of rows.table('assistanceHouseholdMembers')) {
    const list = households.get(member.rowId)!;
    const person = personIn(member, 'member');
    const resident = person ? residents.get(person)?.[0] : undefined;
    if (!resident || !['MINIMUM_LIVING', 'EXTREME_POVERTY'].includes(text(list.kind))) continue;
    const elsewhere = resident.householdNumber !== list.householdNumber;
    const since = resident.movedOutOn ?? (elsewhere ? resident.movedInOn : null);
    if (since !== null && text(list.month) > graceOf(text(since)))
      found.add(`HOUSEHOLD ${list.householdNumber}`);
  }
  return found;
}

/** A03: disability subsidies more than a month after moving out, or for living without a card in more than one month. */
export function subsidyAndGone(rows: WrittenRows): Found {
  const found: Found = new Set();
  const residents = rows.byPerson('residents', 'person');
  const cards = rows.byPerson('disabilityCertificates', 'person');
  for (const [person, all] of rows.byPerson('disabilitySubsidyPayments', 'recipient')) {
    const movedOutOn = residents.get(person)?.[0]?.movedOutOn;
    const gone = movedOutOn ? graceOf(text(movedOutOn)) : '9998-01';
    const own = cards.get(person) ?? [];
    const without = [...paidMonths(all.filter((row) => row.kind === 'LIVING'))].filter(
      (month) => !own.some((card) => isInForce(card, month)),
    );
    if ([...paidMonths(all)].some((month) => month > gone) || without.length > 1)
      found.add(`PERSON ${person}`);
  }
  return found;
}

function isInForce(card: Written, month: string): boolean {
  const expired = month > addMonths(monthOf(text(card.expiresOn)), 1) && card.reassessmentAppliedOn === null;
  const cancelled = card.status === 'CANCELLED' && month > addMonths(monthOf(text(card.statusSince)), 1);
  return month >= monthOf(text(card.issuedOn)) && !expired && !cancelled;
}

/** The last month that may be paid to somebody who died or moved out: the one after. */
function lastMonthOf(rows: WrittenRows, person: string): string {
  const resident = rows.byPerson('residents', 'person').get(person)?.[0];
  const ends = [rows.diedOn(person), resident?.movedOutOn ?? null].filter((day) => day !== null);
  return ends.map((day) => graceOf(text(day))).sort()[0] ?? '9998-01';
}
