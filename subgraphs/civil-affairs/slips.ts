import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import { slipOf } from '../../schema/resident-session.ts';
import { type DepartmentContext, startsWith, type Transaction, today } from '../kit/index.ts';
import { uuid } from '../kit/register/parameters.ts';
import type { ResidentSession } from '../kit/resident-sessions.ts';
import { newSlipCode, printedSlipCode, readSlipCode } from './slip-code.ts';
import { allowancePayments, householdSlips, residents } from './tables.ts';

const MAX_DAYS = 366;
const MAX_LISTED = 500;
const DAY = 86_400_000;

/** A slip as its issuer and its household see it. */
export interface Slip {
  id: string;
  divisionCode: string;
  headMaskedName: string | null;
  issuedOn: string;
  expiresOn: string;
  revokedOn: string | null;
  openedOn: string | null;
  openedTimes: number;
}

const dayOf = (column: typeof householdSlips.issuedAt | typeof householdSlips.revokedAt) =>
  sql<string>`to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;

const slipColumns = {
  id: householdSlips.id,
  divisionCode: householdSlips.divisionCode,
  headMaskedName: householdSlips.headMaskedName,
  issuedOn: dayOf(householdSlips.issuedAt),
  expiresOn: householdSlips.expiresOn,
  revokedOn: dayOf(householdSlips.revokedAt),
  openedOn: householdSlips.openedOn,
  openedTimes: householdSlips.openedTimes,
};

/** A slip that may be used today. */
const stands = sql`${householdSlips.revokedAt} is null
  and ${householdSlips.expiresOn} >= (now() at time zone 'Asia/Shanghai')::date`;

interface Whose {
  identityNumber?: string | null | undefined;
  payment?: string | null | undefined;
  days?: number | null | undefined;
}

/**
 * Issues a slip for the household of somebody who is registered in the caller's village now. Throws NOT_FOUND where
 * nobody is: whoever is not of the village and whoever does not exist are the same to a clerk.
 */
export async function issueSlip(context: DepartmentContext, { days, ...whose }: Whose) {
  const validity = days ?? MAX_DAYS;
  if (validity < 1 || validity > MAX_DAYS) {
    throw platformError('ARGUMENT_INVALID', { argument: 'days', expected: `1–${MAX_DAYS}` });
  }
  const code = newSlipCode();
  const slip = await context.write(async (transaction) => {
    const household = await householdOf(context, transaction, whose);
    const now = new Date(context.clock()).toISOString();
    await transaction
      .update(householdSlips)
      .set({ revokedAt: now, revokedBy: context.caller.user })
      .where(and(eq(householdSlips.householdId, household.householdId), isNull(householdSlips.revokedAt)));
    const [issued] = await transaction
      .insert(householdSlips)
      .values({
        ...household,
        codeHash: context.link!.slipCode(code),
        issuedBy: context.caller.user ?? '',
        issuedAt: now,
        expiresOn: today(() => context.clock() + validity * DAY),
      })
      .returning(slipColumns);
    return issued!;
  });
  context.reads.rows(1);
  return { slip, code: printedSlipCode(code), path: `/slip#${code}` };
}

/** Which household is meant, where it is one of the caller's village. */
async function householdOf(
  context: DepartmentContext,
  transaction: Transaction,
  { identityNumber, payment }: Whose,
): Promise<{ householdId: string; divisionCode: string; headMaskedName: string | null }> {
  if ((identityNumber ? 1 : 0) + (payment ? 1 : 0) !== 1) {
    throw platformError('ARGUMENT_INVALID', { argument: 'identityNumber', expected: 'it or payment' });
  }
  const person = identityNumber
    ? context.link!.person(identityNumber).token
    : await recipientOf(context, transaction, payment!);
  if (!person) throw platformError('NOT_FOUND');
  const [found] = await transaction
    .select({ householdId: residents.householdId, divisionCode: residents.divisionCode })
    .from(residents)
    .where(
      and(
        eq(residents.personId, person),
        isNull(residents.movedOutOn),
        ofVillage(context, residents.divisionCode),
      ),
    )
    .orderBy(sql`${residents.movedInOn} desc nulls last`, residents.id)
    .limit(1);
  if (!found?.householdId) throw platformError('NOT_FOUND');
  context.reads.subject(found.householdId);
  const [head] = await transaction
    .select({ maskedName: residents.maskedName })
    .from(residents)
    .where(and(eq(residents.householdId, found.householdId), isNull(residents.movedOutOn)))
    .orderBy(
      sql`coalesce(${residents.relationToHead} = 'HEAD', false) desc`,
      residents.birthMonth,
      residents.id,
    )
    .limit(1);
  return {
    householdId: found.householdId,
    divisionCode: found.divisionCode,
    headMaskedName: head?.maskedName ?? null,
  };
}

/** Of a payment that is published: what a clerk may point at is what everybody sees. */
async function recipientOf(context: DepartmentContext, transaction: Transaction, payment: string) {
  if (!uuid.test(payment)) return null;
  const [row] = await transaction
    .select({ recipientId: allowancePayments.recipientId })
    .from(allowancePayments)
    .where(
      and(
        eq(allowancePayments.id, payment),
        sql`${allowancePayments.publicUntil} >= (now() at time zone 'Asia/Shanghai')::date`,
        ofVillage(context, allowancePayments.divisionCode),
      ),
    );
  return row?.recipientId ?? null;
}

/** The caller's own village, or villages; nobody's where he has none. */
function ofVillage({ caller }: DepartmentContext, column: Parameters<typeof startsWith>[0]): SQL {
  return caller.jurisdiction === null ? sql`false` : startsWith(column, caller.jurisdiction);
}

export function revokeSlip(context: DepartmentContext, { id }: { id: string }): Promise<Slip> {
  if (!uuid.test(id)) throw platformError('NOT_FOUND');
  return context.write(async (transaction) => {
    const [revoked] = await transaction
      .update(householdSlips)
      .set({
        revokedAt: sql`coalesce(${householdSlips.revokedAt}, ${new Date(context.clock()).toISOString()})`,
        revokedBy: sql`coalesce(${householdSlips.revokedBy}, ${context.caller.user})`,
      })
      .where(and(eq(householdSlips.id, id), ofVillage(context, householdSlips.divisionCode)))
      .returning(slipColumns);
    if (!revoked) throw platformError('NOT_FOUND');
    return revoked;
  });
}

/** Exchanges a code for a session. Unknown, expired, revoked, used too often today: one answer for all. */
export async function openSlip(
  context: DepartmentContext,
  { code }: { code: string },
): Promise<ResidentSession> {
  // What cannot be a code is looked for as well: nothing tells the two apart.
  const hash = context.link!.slipCode(readSlipCode(code) ?? '');
  const { rows } = await context.write((transaction) =>
    transaction.execute<{ id: string | null }>(
      sql`select open_slip(${Buffer.from(hash, 'base64url')}) as id`,
    ),
  );
  const id = rows[0]?.id;
  if (!id) throw platformError('SLIP_REFUSED');
  return context.sessions!.sign(id, context.clock());
}

/** The household of the caller's slip, asked anew for each question. Throws SLIP_REFUSED where it no longer stands. */
export async function householdOfSlip({ caller, statusDb }: DepartmentContext) {
  const id = slipOf(caller.user);
  if (id === null) return null;
  const [slip] = await statusDb
    .select({ householdId: householdSlips.householdId, divisionCode: householdSlips.divisionCode })
    .from(householdSlips)
    .where(and(eq(householdSlips.id, id), stands));
  if (!slip) throw platformError('SLIP_REFUSED');
  return slip;
}

export function issuedSlips(context: DepartmentContext): Promise<Slip[]> {
  return slips(context, ofVillage(context, householdSlips.divisionCode));
}

export function slipsOfHousehold(context: DepartmentContext, householdId: string): Promise<Slip[]> {
  return slips(context, eq(householdSlips.householdId, householdId));
}

async function slips({ statusDb, reads }: DepartmentContext, condition: SQL): Promise<Slip[]> {
  const rows = await statusDb
    .select(slipColumns)
    .from(householdSlips)
    .where(condition)
    .orderBy(
      sql`${householdSlips.revokedAt} desc nulls first`,
      desc(householdSlips.issuedAt),
      householdSlips.id,
    )
    .limit(MAX_LISTED);
  reads.rows(rows.length);
  return rows;
}
