import { addMonths, ageOn, monthOf, monthsFrom } from '../calendar.ts';
import type { Found, KnownOfficial } from './index.ts';
import {
  group,
  memberMonths,
  paidMonths,
  personIn,
  text,
  type Written,
  type WrittenRows,
} from './written-rows.ts';

/** M08: an account with payees of three households, or an official's with a payee who is not the official. */
export function sharedAccounts(rows: WrittenRows, officials: readonly KnownOfficial[]): Found {
  const found: Found = new Set();
  const owners = new Map(officials.map((official) => [official.account, official.identityNumber]));
  const homes = new Map(
    rows.table('residents').map((row) => [personIn(row, 'person'), text(row.householdNumber)]),
  );
  const payments = [...rows.table('allowancePayments'), ...rows.table('disabilitySubsidyPayments')];
  const plain = payments.filter(
    (row) => row.accountHolder !== 'GUARDIAN' && row.accountHolder !== 'INSTITUTION',
  );
  for (const [account, same] of group(plain, (row) => text(row.accountNumber))) {
    const payees = new Set(same.map((row) => personIn(row, 'recipient')).filter((person) => person !== null));
    const households = new Set([...payees].map((person) => homes.get(person) ?? person));
    const owner = owners.get(account);
    const strangers = same.some(
      (row) => row.accountHolder === 'RECIPIENT' && personIn(row, 'recipient') !== owner,
    );
    if (households.size >= 3 || (owner !== undefined && strangers)) found.add(`ACCOUNT ${account}`);
  }
  return found;
}

/** M19: entitled in each of the last three months and paid in none of them. */
export function unclaimed(rows: WrittenRows): Found {
  const found: Found = new Set();
  const last = monthOf(rows.asOf);
  const first = addMonths(last, -2);
  const recent = monthsFrom(first, last);
  const allowances = rows.byPerson('allowancePayments', 'recipient');
  const subsidies = rows.byPerson('disabilitySubsidyPayments', 'recipient');
  const paid = (all: readonly Written[] | undefined, test: (row: Written) => boolean) => {
    const months = paidMonths((all ?? []).filter(test));
    return recent.some((month) => months.has(month));
  };
  const scheme = (person: string, ...schemes: string[]) =>
    paid(allowances.get(person), (row) => schemes.includes(text(row.scheme)));
  const subsidy = (person: string, kind: string) => paid(subsidies.get(person), (row) => row.kind === kind);
  const onMinimum = memberMonths(rows, ['MINIMUM_LIVING']);
  const onExtreme = memberMonths(rows, ['EXTREME_POVERTY']);
  const cards = rows.byPerson('disabilityCertificates', 'person');
  for (const [person, [resident]] of rows.byPerson('residents', 'person')) {
    if (resident?.residency !== 'RESIDENT' || rows.diedOn(person) !== null) continue;
    const turns = `${Number(text(resident.birthMonth).slice(0, 4)) + 80}${text(resident.birthMonth).slice(4)}`;
    const settled = addMonths(monthOf(text(resident.registeredSince)), 12);
    const care = turns <= first && settled <= first && resident.careDeclinedOn === null;
    const valid = (cards.get(person) ?? []).filter(
      (card) =>
        card.status === 'VALID' && card.subsidiesDeclinedOn === null && monthOf(text(card.issuedOn)) < first,
    );
    const extreme = recent.some((month) => onExtreme(person).has(month));
    const nursing =
      valid.some((card) => Number(card.level) <= 2) && !extreme && !scheme(person, 'DIFFICULT_ELDERLY');
    const minimum = valid.length > 0 && recent.every((month) => onMinimum(person).has(month));
    const living = minimum && !scheme(person, 'ELDERLY_CARE', 'ORPHAN', 'DE_FACTO_ORPHAN');
    if (
      (care && !scheme(person, 'ELDERLY_CARE')) ||
      (nursing && !subsidy(person, 'NURSING')) ||
      (living && !subsidy(person, 'LIVING'))
    ) {
      found.add(`PERSON ${person}`);
    }
  }
  return found;
}

/** M23: on 低保, 特困 or 边缘 while oneself or a relative was in office, without a declaration. */
export function favours(rows: WrittenRows, officials: readonly KnownOfficial[]): Found {
  const found: Found = new Set();
  const declared = rows.byPerson('relativeDeclarations', 'relative');
  const households = new Map(rows.table('assistanceHouseholds').map((row) => [row.id, row]));
  const members = rows.byPerson('assistanceHouseholdMembers', 'member');
  for (const official of officials) {
    for (const person of [official.identityNumber, ...official.relatives]) {
      for (const row of members.get(person) ?? []) {
        const { month, kind } = households.get(row.rowId)!;
        const inOffice =
          text(month) >= monthOf(official.from) &&
          (official.until === null || text(month) <= monthOf(official.until));
        const known = (declared.get(person) ?? []).some((declaration) => declaration.scheme === kind);
        if (inOffice && !known) found.add(`PERSON ${person}`);
      }
    }
  }
  return found;
}

/** M25: a number of no province or of nobody alive, one under two names in two households. */
export function badNumbers(rows: WrittenRows): Found {
  const found: Found = new Set();
  for (const [person, same] of rows.byPerson('residents', 'person')) {
    const born = `${person.slice(6, 10)}-${person.slice(10, 12)}-${person.slice(12, 14)}`;
    const age = ageOn(born, rows.asOf);
    const names = new Set(same.map((row) => row.personName));
    const homes = new Set(same.map((row) => row.householdNumber));
    const province = provinces.has(person.slice(0, 2));
    if (!province || age < 0 || age > 130 || (names.size > 1 && homes.size > 1))
      found.add(`PERSON ${person}`);
  }
  return found;
}

/** M25-CHECK: a household with a member whose number has a wrong check character. */
export function wrongCheckCharacters(rows: WrittenRows): Found {
  const found: Found = new Set();
  for (const row of rows.table('residents')) {
    const number = row.personIdentityNumber;
    if (typeof number === 'string' && number.length === 18 && personIn(row, 'person') === null)
      found.add(`HOUSEHOLD ${row.householdNumber}`);
  }
  return found;
}

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(
    ' ',
  ),
);
