import { and, asc, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import { type DepartmentContext, isToken } from '../kit/index.ts';
import { householdOfSlip } from './slips.ts';
import { payDayOf, standardFor, standardsOf } from './standards.ts';
import { allowancePayments, registerStatus, residents, villages } from './tables.ts';

const MAX_PAYMENTS = 500;
const MONTHS_SHOWN = 24;
/** Paid when there is occasion, not by the month. */
const OCCASIONAL: ReadonlySet<string> = new Set(['TEMPORARY', 'FUNERAL']);

/** What a slip opens, read by the fields below; every statement names the household that the slip stands for. */
export interface OwnHousehold {
  householdId: string;
  divisionCode: string;
  people: readonly OwnPerson[];
}

interface OwnPerson {
  personId: string | null;
  name: string;
  isHead: boolean;
  birthMonth: string | null;
  identityNumberEnd: string | null;
}

/**
 * The caller's own household, or null for who comes without a slip. Who has moved out is not of it any more; who has died
 * is, so that his last payments can still be asked about.
 */
export async function ownHousehold(context: DepartmentContext): Promise<OwnHousehold | null> {
  const slip = await householdOfSlip(context);
  if (!slip) return null;
  const isHead = sql<boolean>`coalesce(${residents.relationToHead} = 'HEAD', false)`;
  const people = await context.statusDb
    .select({
      personId: residents.personId,
      name: residents.personName,
      isHead,
      birthMonth: residents.birthMonth,
      identityNumberEnd: sql<string | null>`right(${residents.personIdentityNumber}, 4)`,
    })
    .from(residents)
    .where(and(eq(residents.householdId, slip.householdId), isNull(residents.movedOutOn)))
    .orderBy(sql`${isHead} desc`, asc(residents.birthMonth), asc(residents.id));
  context.reads.rows(people.length);
  context.reads.subject(slip.householdId);
  for (const { personId } of people) context.reads.subject(personId);
  return { ...slip, people };
}

export async function villageName({ divisionCode }: OwnHousehold, { statusDb }: DepartmentContext) {
  const [village] = await statusDb
    .select({ name: villages.name })
    .from(villages)
    .where(eq(villages.divisionCode, divisionCode));
  return village?.name ?? null;
}

/** Payments to those who are of the household, each with the standard that held for it. */
export async function ownPayments(
  household: OwnHousehold,
  context: DepartmentContext,
  since?: string | null,
) {
  const standards = await standardsOf(context);
  const rows = await paymentsOf(household, context, since ?? (await monthBefore(context, MONTHS_SHOWN)));
  const ages = new Map(household.people.map(({ personId, birthMonth }) => [personId, birthMonth]));
  return rows.map(({ recipientId, ...payment }) => ({
    ...payment,
    standard: standardFor(standards, {
      ...payment,
      divisionCode: household.divisionCode,
      birthMonth: ages.get(recipientId) ?? null,
    }),
  }));
}

/** For each who was paid for the last month that is known, or the one before: the month that follows. */
export async function nextPayments(household: OwnHousehold, context: DepartmentContext) {
  const standards = await standardsOf(context);
  const lately = await monthBefore(context, 1);
  const rows = await paymentsOf(household, context, lately);
  const last = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    if (row.batchKind !== 'NORMAL' || OCCASIONAL.has(row.scheme)) continue;
    const key = `${row.scheme} ${row.recipientId}`;
    if (!last.has(key)) last.set(key, row);
  }
  return [...last.values()].map(({ scheme, recipientName, month }) => {
    const next = addMonths(month, 1);
    const standard = standards.find((one) => one.scheme === scheme && one.payDay !== null);
    return { scheme, recipientName, month: next, by: standard ? payDayOf(next, standard.payDay!) : null };
  });
}

/** The day up to which payments are known. */
export async function paymentsAsOf({ statusDb }: DepartmentContext): Promise<string | null> {
  const [status] = await statusDb
    .select({
      asOf: sql<string | null>`to_char(${registerStatus.asOf} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`,
    })
    .from(registerStatus)
    .where(eq(registerStatus.register, 'allowancePayments'));
  return status?.asOf ?? null;
}

/** What the audit log calls the household and those in it. */
export async function ownSubjects(context: DepartmentContext): Promise<string[] | null> {
  const household = await ownHousehold(context);
  if (!household) return null;
  const tokens = [household.householdId, ...household.people.map(({ personId }) => personId)].filter(isToken);
  return tokens.map((token) => context.subjectHash!(token));
}

async function paymentsOf({ people }: OwnHousehold, context: DepartmentContext, since: string) {
  const ids = people.map(({ personId }) => personId).filter(isToken);
  if (ids.length === 0) return [];
  const { id, scheme, recipientId, recipientName, month, paidOn, amount, batchKind, headCount } =
    allowancePayments;
  const rows = await context.statusDb
    .select({
      id,
      scheme,
      recipientId,
      recipientName,
      month,
      paidOn,
      amount,
      batchKind,
      headCount,
      accountEnd: sql<string | null>`right(${allowancePayments.accountNumber}, 4)`,
    })
    .from(allowancePayments)
    .where(and(inArray(recipientId, ids), gte(month, since)))
    .orderBy(desc(month), desc(paidOn), asc(id))
    .limit(MAX_PAYMENTS);
  context.reads.rows(rows.length);
  return rows;
}

/** So many months before the last one that is known. */
async function monthBefore(context: DepartmentContext, months: number): Promise<string> {
  const asOf = (await paymentsAsOf(context)) ?? new Date(context.clock()).toISOString();
  return addMonths(asOf.slice(0, 7), -months);
}

function addMonths(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}
