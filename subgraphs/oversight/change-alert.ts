import { and, eq, getTableColumns } from 'drizzle-orm';
import { type AlertAction, nextAlertStatus } from '../../schema/alert-workflow.ts';
import { platformError } from '../../schema/errors.ts';
import { type DepartmentContext, type Transaction, visible } from '../kit/index.ts';
import { uuid } from '../kit/register/parameters.ts';
import { rules } from './rules.ts';
import { alertEvents, alertNotices, alerts } from './tables.ts';

type AlertRow = typeof alerts.$inferSelect;
type Changes = Partial<AlertRow>;

/** Which alert, and in which version the caller has seen it. */
export interface Seen {
  id: string;
  version: number;
}

/** Takes an action on an alert: one transaction, with its line in the history. */
export function changeAlert(
  context: DepartmentContext,
  seen: Seen,
  action: AlertAction,
  changes: (actor: string, now: string) => Changes,
  note: string | null = null,
): Promise<AlertRow> {
  return context.write((transaction) => takeAction(context, transaction, seen, action, changes, note));
}

/**
 * The same within a transaction. Throws NOT_FOUND for an alert that the caller may not see, VERSION_CONFLICT where it
 * was changed since, TRANSITION_REFUSED where the workflow has no such step, ARGUMENT_INVALID for an empty reason.
 */
export async function takeAction(
  context: DepartmentContext,
  transaction: Transaction,
  { id, version }: Seen,
  action: AlertAction,
  changes: (actor: string, now: string) => Changes,
  note: string | null,
): Promise<AlertRow> {
  const actor = actorOf(context);
  if (note !== null && !isReason(note)) {
    throw platformError('ARGUMENT_INVALID', { argument: 'reason', expected: '1–2000 characters of text' });
  }
  const alert = await locked(context, transaction, id);
  if (alert.version !== version)
    throw platformError('VERSION_CONFLICT', { expected: version, found: alert.version });
  const status = nextAlertStatus(action, alert);
  if (status === null) throw platformError('TRANSITION_REFUSED', { found: alert.status, what: action });
  const now = new Date(context.clock()).toISOString();
  const [changed] = await transaction
    .update(alerts)
    .set({ ...changes(actor, now), status, version: version + 1, updatedAt: now })
    .where(eq(alerts.id, id))
    .returning(getTableColumns(alerts));
  await transaction.insert(alertEvents).values({
    rowId: id,
    at: now,
    actor,
    action,
    before: alert.status,
    after: status,
    note,
    version: version + 1,
  });
  if (action === 'ASSIGN') {
    await transaction
      .insert(alertNotices)
      .values({ rowId: id, at: now, action, department: alert.department });
  }
  return changed!;
}

async function locked(context: DepartmentContext, transaction: Transaction, id: string): Promise<AlertRow> {
  if (!uuid.test(id)) throw platformError('NOT_FOUND');
  const [alert] = await transaction
    .select()
    .from(alerts)
    .where(and(eq(alerts.id, id), visible(context, alerts, rules.alerts)))
    .for('update');
  if (!alert) throw platformError('NOT_FOUND');
  context.reads.rows(1);
  context.reads.subject(alert.personId);
  return alert;
}

/** Only a person does anything with an alert. */
function actorOf({ caller }: DepartmentContext): string {
  if (caller.kind !== 'person' || caller.user === null) {
    throw platformError('FORBIDDEN', { count: 1, refused: [] });
  }
  return caller.user;
}

function isReason(text: string): boolean {
  return text.trim() !== '' && text.length <= 2000;
}
