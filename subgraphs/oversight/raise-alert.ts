import { and, inArray, sql } from 'drizzle-orm';
import { ALERT_TRANSITIONS } from '../../schema/alert-workflow.ts';
import { platformError } from '../../schema/errors.ts';
import { type DepartmentContext, type Transaction, visible } from '../kit/index.ts';
import { villageToken } from '../kit/link/service.ts';
import { uuid } from '../kit/register/parameters.ts';
import { takeAction } from './change-alert.ts';
import { rules } from './rules.ts';
import { alertEvents, alerts } from './tables.ts';

type AlertRow = typeof alerts.$inferSelect;

/** The screen of what no screen found: people did. */
const REPORTED = 'REPORT';
/** A run finds an alert; of a report there is none. */
const NO_RUN = '00000000-0000-0000-0000-000000000000';
/** Which department answers for a record of a register that reports can be sent from. */
const ANSWERS: Readonly<Record<string, string>> = {
  allowancePayments: 'civil-affairs',
  disclosedItems: 'disclosure',
};

interface Raise {
  report: string;
  divisionCode: string;
  register?: string | null | undefined;
  record?: string | null | undefined;
  note: string;
}

/**
 * Raises an open alert about the same record to the highest severity, or makes one of the village where there is none. For
 * the same report it is the same alert again. Throws ARGUMENT_INVALID for a division outside the caller's jurisdiction.
 */
export function raiseAlert(context: DepartmentContext, raise: Raise): Promise<AlertRow> {
  const { jurisdiction } = context.caller;
  const { report, divisionCode, record, note } = raise;
  const isWithin = jurisdiction !== null && divisionCode.startsWith(jurisdiction);
  if (!/^\d{2,12}$/.test(divisionCode) || !isWithin) {
    throw platformError('ARGUMENT_INVALID', {
      argument: 'divisionCode',
      expected: 'a division of one’s own',
    });
  }
  if (!uuid.test(report) || (record && !uuid.test(record))) {
    throw platformError('ARGUMENT_INVALID', { argument: 'report', expected: 'ids of rows' });
  }
  if (note.trim() === '' || note.length > 2000) {
    throw platformError('ARGUMENT_INVALID', { argument: 'note', expected: '1–2000 characters of text' });
  }
  return context.write(async (transaction) => {
    const known = await raisedBefore(transaction, raise);
    if (known) return known;
    const open = await openAlert(context, transaction, raise);
    if (!open) return create(context, transaction, raise);
    const references = [...open.references, { register: 'publicReports', id: report }];
    return takeAction(context, transaction, open, 'RAISE', () => ({ severity: 'HIGH', references }), note);
  });
}

async function raisedBefore(transaction: Transaction, { report }: Raise): Promise<AlertRow | undefined> {
  const [known] = await transaction.select().from(alerts).where(refersTo('publicReports', report)).limit(1);
  return known;
}

/** Of several the one that was found last. */
async function openAlert(
  context: DepartmentContext,
  transaction: Transaction,
  { register, record }: Raise,
): Promise<AlertRow | undefined> {
  if (!register || !record) return undefined;
  const open = ALERT_TRANSITIONS.filter(({ action }) => action === 'RAISE').flatMap(({ from }) => from);
  const [found] = await transaction
    .select()
    .from(alerts)
    .where(
      and(refersTo(register, record), inArray(alerts.status, open), visible(context, alerts, rules.alerts)),
    )
    .orderBy(sql`${alerts.lastFoundAt} desc`)
    .limit(1);
  return found;
}

async function create(
  context: DepartmentContext,
  transaction: Transaction,
  { report, divisionCode, register, record, note }: Raise,
): Promise<AlertRow> {
  const now = new Date(context.clock()).toISOString();
  const [created] = await transaction
    .insert(alerts)
    .values({
      divisionCode,
      subjectType: 'VILLAGE',
      subject: villageToken(divisionCode),
      screen: REPORTED,
      screenVersion: 1,
      title: '群众举报',
      department: ANSWERS[register ?? ''] ?? 'oversight',
      severity: 'MEDIUM',
      kind: 'ALERT',
      periodKey: report,
      reasonZh: `群众举报转来：${note}`,
      reasonEn: `Raised from a report by the public: ${note}`,
      references: [
        ...(register && record ? [{ register, id: record }] : []),
        { register: 'publicReports', id: report },
      ],
      // An office's note is for those who may see that there are reports.
      protectedScopes: ['reports:read'],
      firstRun: NO_RUN,
      lastRun: NO_RUN,
      foundAt: now,
      lastFoundAt: now,
    })
    .returning();
  await transaction.insert(alertEvents).values({
    rowId: created!.id,
    at: now,
    actor: context.caller.user,
    action: 'RAISE',
    after: 'NEW',
    note,
    version: 1,
  });
  return created!;
}

/** By the index on what alerts refer to. */
function refersTo(register: string, id: string) {
  return sql`${alerts.references} @> ${JSON.stringify([{ register, id: id.toLowerCase() }])}::jsonb`;
}
