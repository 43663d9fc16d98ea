import { lastDayOf } from '../calendar.ts';
import { standardOf } from '../standards.ts';
import type { Found } from './index.ts';
import { group, paidMonths, personIn, text, type Written, type WrittenRows } from './written-rows.ts';

/** Yuan that a row of finance counts for, against the standard of 低保: medical costs are taken off. */
function incomeOf(row: Written): number {
  if (row.grossPay !== undefined) return row.postKind === 'PUBLIC_WELFARE' ? 0 : Number(row.grossPay);
  if (row.kind === 'MEDICAL_SELF_PAID') return -Number(row.amount);
  return incomeKinds.includes(text(row.kind)) ? Number(row.amount) : 0;
}

const incomeKinds = ['PENSION', 'RESIDENT_PENSION', 'WORK_INJURY', 'UNEMPLOYMENT'];

/** M12: on 低保 in more than one month in which pay and pensions give each member the standard. */
export function poorOnPaper(rows: WrittenRows): Found {
  const found: Found = new Set();
  const pay = rows.byPerson('payroll', 'employee');
  const insurance = rows.byPerson('socialInsurance', 'insured');
  const members = group(rows.table('assistanceHouseholdMembers'), (row) => text(row.rowId));
  const months = new Map<string, number>();
  for (const list of rows.table('assistanceHouseholds')) {
    if (list.kind !== 'MINIMUM_LIVING') continue;
    const month = text(list.month);
    const income = (members.get(text(list.id)) ?? [])
      .map((row) => personIn(row, 'member') ?? '')
      .flatMap((person) => [...(pay.get(person) ?? []), ...(insurance.get(person) ?? [])])
      .filter((row) => row.month === month)
      .reduce((sum, row) => sum + incomeOf(row), 0);
    if (income < standardOf('MINIMUM_LIVING', month) * Number(list.headCount)) continue;
    const household = text(list.householdNumber);
    months.set(household, (months.get(household) ?? 0) + 1);
  }
  for (const [household, count] of months) if (count > 1) found.add(`HOUSEHOLD ${household}`);
  return found;
}

/** Months of a kind of insurance that was paid to a person. */
export function insuredMonths(rows: WrittenRows, kind: string): (person: string) => Set<string> {
  const insurance = rows.byPerson('socialInsurance', 'insured');
  return (person) =>
    new Set((insurance.get(person) ?? []).filter((row) => row.kind === kind).map((row) => text(row.month)));
}

/** M28: paid for more than one month that somebody spent wholly in custody or missing. */
export function paidInCustody(rows: WrittenRows): Found {
  const found: Found = new Set();
  const allowances = rows.byPerson('allowancePayments', 'recipient');
  const subsidies = rows.byPerson('disabilitySubsidyPayments', 'recipient');
  const insurance = rows.byPerson('socialInsurance', 'insured');
  for (const [person, periods] of rows.byPerson('custodyPeriods', 'person')) {
    const away = periods.filter((row) => row.kind !== 'COMMUNITY_CORRECTION');
    const inside = (month: string) =>
      away.some(
        ({ from, until }) =>
          text(from) <= `${month}-01` && (until === null || text(until) >= lastDayOf(month)),
      );
    const own = (allowances.get(person) ?? []).filter((row) => !ofHousehold.includes(text(row.scheme)));
    const paid = new Set([
      ...paidMonths([...own, ...(subsidies.get(person) ?? [])]),
      ...(insurance.get(person) ?? [])
        .filter((row) => incomeKinds.includes(text(row.kind)))
        .map((row) => text(row.month)),
    ]);
    if ([...paid].filter(inside).length > 1) found.add(`PERSON ${person}`);
  }
  return found;
}

/** Schemes that are a household's: they go on for those who are left. */
const ofHousehold = ['MINIMUM_LIVING', 'NEAR_POVERTY', 'TEMPORARY'];
