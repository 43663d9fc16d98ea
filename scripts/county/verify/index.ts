import { assistedDrivers, verifyFleet } from './fleet-rules.ts';
import { calledAgain } from './hotline-rules.ts';
import { assistedOwners, emptyTenancies, rebuiltTwice, tenantOwners } from './housing-rules.ts';
import { machineTwice, otherUse, tooMuchArea, villageOverArable, wrongPayee } from './land-rules.ts';
import { difficultAndGone, listedAndGone, subsidyAndGone } from './overstay-rules.ts';
import { insuredMonths, paidInCustody, poorOnPaper } from './pay-rules.ts';
import {
  deadOnTheList,
  notResident,
  overlapping,
  paidAfterDeath,
  paidTwice,
  unlistedLiving,
  withoutCard,
  wrongTier,
} from './payment-rules.ts';
import { badNumbers, favours, sharedAccounts, unclaimed, wrongCheckCharacters } from './person-rules.ts';
import { group, memberMonths, paidMonths, personIn, text, type WrittenRows } from './written-rows.ts';

/** Subjects as `KIND value`, raw. */
export type Found = Set<string>;

/** An official as the villages' register has him: who, which account, which relatives (identity numbers). */
export interface KnownOfficial {
  readonly identityNumber: string;
  readonly account: string;
  readonly from: string;
  readonly until: string | null;
  readonly relatives: readonly string[];
}

/**
 * What each model of people finds in written rows: a second, plain reading of the models' rules, to hold what was planted
 * against. It knows nothing of situations.
 */
export function verifyPeople(rows: WrittenRows, officials: readonly KnownOfficial[]): Map<string, Found> {
  const allowance = (...schemes: string[]) => {
    const payments = rows.byPerson('allowancePayments', 'recipient');
    return (person: string) =>
      paidMonths((payments.get(person) ?? []).filter((row) => schemes.includes(text(row.scheme))));
  };
  const subsidy = (kind: string) => {
    const payments = rows.byPerson('disabilitySubsidyPayments', 'recipient');
    return (person: string) => paidMonths((payments.get(person) ?? []).filter((row) => row.kind === kind));
  };
  const subsidised = () => rows.byPerson('disabilitySubsidyPayments', 'recipient').keys();
  const minimum = memberMonths(rows, ['MINIMUM_LIVING']);
  const extreme = memberMonths(rows, ['EXTREME_POVERTY']);
  return new Map<string, Found>([
    ['A01', difficultAndGone(rows)],
    ['A02', listedAndGone(rows)],
    ['A03', subsidyAndGone(rows)],
    ['M01', paidAfterDeath(rows, 'allowancePayments', (row) => row.scheme === 'ELDERLY_CARE')],
    ['M02', deadOnTheList(rows)],
    ['M03', paidAfterDeath(rows, 'disabilitySubsidyPayments', () => true)],
    ['M04', paidAfterDeath(rows, 'allowancePayments', (row) => row.scheme === 'EXTREME_POVERTY')],
    ['M05', wrongTier(rows)],
    ['M06', notResident(rows)],
    ['M07', paidTwice(rows)],
    ['M08', sharedAccounts(rows, officials)],
    ['M09', assistedDrivers(rows)],
    ['M10', assistedOwners(rows)],
    ['M12', poorOnPaper(rows)],
    ['M13', overlapping(rows.byPerson('assistanceHouseholdMembers', 'member').keys(), [minimum, extreme])],
    [
      'M14',
      overlapping(
        subsidised(),
        [subsidy('NURSING'), extreme],
        [subsidy('NURSING'), insuredMonths(rows, 'WORK_INJURY_NURSING')],
      ),
    ],
    ['M15', overlapping(subsidised(), [subsidy('LIVING'), allowance('ORPHAN', 'DE_FACTO_ORPHAN')])],
    ['M16', unlistedLiving(rows)],
    ['M17', withoutCard(rows)],
    [
      'M18',
      overlapping(
        subsidised(),
        [subsidy('LIVING'), allowance('ELDERLY_CARE')],
        [subsidy('NURSING'), allowance('DIFFICULT_ELDERLY')],
      ),
    ],
    ['M19', unclaimed(rows)],
    ['M20', tenantOwners(rows)],
    ['M21', emptyTenancies(rows)],
    ['M22', rebuiltTwice(rows)],
    ['M23', favours(rows, officials)],
    ['M24', tooMuchArea(rows)],
    ['M24V', villageOverArable(rows)],
    ['M25', badNumbers(rows)],
    ['M25-CHECK', wrongCheckCharacters(rows)],
    ['M26', machineTwice(rows)],
    ['M27', otherUse(rows)],
    ['M28', paidInCustody(rows)],
    ['V10', wrongPayee(rows)],
    ...verifyFleet(rows),
    ['H03', calledAgain(rows)],
  ]);
}

/** The officials that the villages' register has (collective-assets). */
export function knownOfficials(rows: WrittenRows): KnownOfficial[] {
  const relatives = group(rows.table('villageOfficialRelatives'), (row) => text(row.rowId));
  return rows.table('villageOfficials').map((row) => ({
    identityNumber: personIn(row, 'official') ?? '',
    account: text(row.accountNumber),
    from: text(row.from),
    until: row.until === null ? null : text(row.until),
    relatives: (relatives.get(text(row.id)) ?? []).map((relative) => personIn(relative, 'relative') ?? ''),
  }));
}
