import { and, asc, eq, getTableColumns, inArray, max } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import { isAnswer, nextReportStatus, type ReportAction } from '../../schema/report-workflow.ts';
import { type DepartmentContext, type Transaction, today, visible } from '../kit/index.ts';
import { uuid } from '../kit/register/parameters.ts';
import type { Recipient } from './keyring.ts';
import { deskOf } from './reports-desk.ts';
import { rules } from './rules.ts';
import { reseal } from './seal.ts';
import { insertParts, reportRecipient, sealPart } from './sealed-texts.ts';
import { publicReports, reportCodes, reportEvents, sealedKeys, sealedParts } from './tables.ts';

type ReportRow = typeof publicReports.$inferSelect;

/** Which report, and in which version the caller has seen it. */
export interface Seen {
  id: string;
  version: number;
}

/** What an action does beside its step. */
interface Deed {
  changes?: Partial<ReportRow>;
  /** What the reporter is told. */
  message?: string;
  /** Another office that takes the report up. */
  to?: { code: string; recipient: Recipient };
  /** What else is written with it. */
  also?: (transaction: Transaction) => Promise<void>;
}

/**
 * Takes an action of the office on one of its reports: one transaction, with its line in the history. Throws NOT_FOUND for
 * a report that is not the caller's own office's, VERSION_CONFLICT where it was changed since, TRANSITION_REFUSED where the
 * workflow has no such step.
 */
export function handleReport(
  context: DepartmentContext,
  { id, version }: Seen,
  action: ReportAction,
  deedOf: (report: ReportRow, day: string) => Promise<Deed>,
): Promise<ReportRow> {
  const { caller } = context;
  if (caller.kind !== 'person' || caller.user === null) {
    throw platformError('FORBIDDEN', { count: 1, refused: [] });
  }
  const day = today(context.clock);
  return context.write(async (transaction) => {
    const report = await locked(context, transaction, id);
    if (report.version !== version) {
      throw platformError('VERSION_CONFLICT', { expected: version, found: report.version });
    }
    const status = nextReportStatus(action, report.status);
    if (status === null) throw platformError('TRANSITION_REFUSED', { found: report.status, what: action });
    const { changes, message, to, also } = await deedOf(report, day);
    const office = to?.code ?? report.office;
    const [changed] = await transaction
      .update(publicReports)
      .set({
        ...changes,
        status,
        office,
        version: version + 1,
        updatedAt: `${day}T00:00:00+08:00`,
        ...(isAnswer(action) && report.firstAnsweredOn === null && { firstAnsweredOn: day }),
      })
      .where(eq(publicReports.id, id))
      .returning(getTableColumns(publicReports));
    await transaction.insert(reportEvents).values({
      rowId: id,
      action,
      on: day,
      actor: caller.user,
      after: status,
      office,
      version: version + 1,
    });
    if (message !== undefined) await tell(context, transaction, report, message);
    if (to) await handOver(context, transaction, report, to.recipient);
    await also?.(transaction);
    return changed!;
  });
}

async function locked(context: DepartmentContext, transaction: Transaction, id: string): Promise<ReportRow> {
  const { jurisdiction } = context.caller;
  if (!uuid.test(id) || jurisdiction === null) throw platformError('NOT_FOUND');
  const own = eq(publicReports.office, jurisdiction);
  const [report] = await transaction
    .select()
    .from(publicReports)
    .where(and(eq(publicReports.id, id), own, visible(context, publicReports, rules.publicReports)))
    .for('update');
  if (!report) throw platformError('NOT_FOUND');
  context.reads.rows(1);
  return report;
}

/** Sealed to the office and to the report, whose key the tracking code opens. */
async function tell(
  context: DepartmentContext,
  transaction: Transaction,
  { id, office }: ReportRow,
  content: string,
): Promise<void> {
  const recipient = await deskOf(context).keyring.sealing(office);
  const [code] = await transaction
    .select({ publicKey: reportCodes.publicKey })
    .from(reportCodes)
    .where(eq(reportCodes.reportId, id));
  if (!recipient || !code) throw platformError('REPORTS_UNAVAILABLE');
  const [last] = await transaction
    .select({ place: max(sealedParts.place) })
    .from(sealedParts)
    .where(eq(sealedParts.reportId, id));
  const message = {
    reportId: id,
    part: 'MESSAGE' as const,
    side: 'OFFICE' as const,
    on: today(context.clock),
    place: (last?.place ?? 0) + 1,
    content,
    recipients: [recipient, await reportRecipient(code.publicKey)],
  };
  await insertParts(transaction, [await sealPart(message)]);
}

/** Whoever handed a report over can no longer open it. */
async function handOver(
  context: DepartmentContext,
  transaction: Transaction,
  { id, office }: ReportRow,
  recipient: Recipient,
): Promise<void> {
  const { keyring } = deskOf(context);
  const parts = await transaction
    .select({ id: sealedParts.id })
    .from(sealedParts)
    .where(eq(sealedParts.reportId, id))
    .orderBy(asc(sealedParts.place));
  if (parts.length === 0) return;
  const keys = await transaction
    .select()
    .from(sealedKeys)
    .where(
      inArray(
        sealedKeys.partId,
        parts.map((part) => part.id),
      ),
    );
  for (const { partId, kid, wrapped } of keys.filter((key) => keyring.isOf(key.kid, office))) {
    const opening = await keyring.opening(kid);
    if (!opening) throw platformError('REPORTS_UNAVAILABLE');
    const { kid: to, wrapped: anew } = await reseal(wrapped, partId, opening, recipient);
    await transaction.insert(sealedKeys).values({ partId, kid: to, wrapped: anew }).onConflictDoNothing();
    if (to !== kid) {
      await transaction.delete(sealedKeys).where(and(eq(sealedKeys.partId, partId), eq(sealedKeys.kid, kid)));
    }
  }
}
