import { and, eq, getTableColumns, inArray } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import { type DepartmentContext, today, visible } from '../kit/index.ts';
import { rules } from './rules.ts';
import { plannedPayments } from './tables.ts';

const MAX_ROWS = 500;
const MAX_REASON = 500;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Stops payments of one batch that are still planned: all of those named, or none. */
export function stopPayments(
  context: DepartmentContext,
  { batch, ids, reason }: { batch: string; ids: readonly string[]; reason: string },
): Promise<(typeof plannedPayments.$inferSelect)[]> {
  if (ids.length === 0 || ids.length > MAX_ROWS) {
    throw platformError('ARGUMENT_INVALID', { argument: 'ids', expected: `1–${MAX_ROWS} ids` });
  }
  if (reason.trim() === '' || reason.length > MAX_REASON) {
    throw platformError('ARGUMENT_INVALID', {
      argument: 'reason',
      expected: `1–${MAX_REASON} characters of text`,
    });
  }
  const wanted = [...new Set(ids)];
  if (!wanted.every((id) => UUID.test(id))) throw platformError('NOT_FOUND');
  return context.write(async (transaction) => {
    const stopped = await transaction
      .update(plannedPayments)
      .set({
        status: 'STOPPED',
        stoppedOn: today(context.clock),
        stopReason: reason,
        updatedAt: new Date(context.clock()).toISOString(),
      })
      .where(
        and(
          inArray(plannedPayments.id, wanted),
          eq(plannedPayments.batch, batch),
          eq(plannedPayments.status, 'PLANNED'),
          visible(context, plannedPayments, rules.plannedPayments),
        ),
      )
      .returning(getTableColumns(plannedPayments));
    if (stopped.length !== wanted.length) throw platformError('NOT_FOUND');
    return stopped;
  });
}
