import { eq } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import { type DepartmentContext, today } from '../kit/index.ts';
import { type Seen, takeAction } from './change-alert.ts';
import { alerts, leads } from './tables.ts';

/** Makes an alert a lead: both are changed, or neither is. */
export function raiseLead(
  context: DepartmentContext,
  { title, summary, ...seen }: Seen & { title: string; summary: string },
): Promise<typeof leads.$inferSelect> {
  if (title.trim() === '' || title.length > 200) {
    throw platformError('ARGUMENT_INVALID', { argument: 'title', expected: '1–200 characters of text' });
  }
  return context.write(async (transaction) => {
    const alert = await takeAction(context, transaction, seen, 'RAISE_LEAD', () => ({}), summary);
    const [lead] = await transaction
      .insert(leads)
      .values({
        divisionCode: alert.divisionCode,
        // The alert's own id in it: no counter, no two alike.
        number: `XS${today(context.clock).replaceAll('-', '')}-${alert.id.slice(0, 8).toUpperCase()}`,
        alert: alert.id,
        personId: alert.personId,
        householdId: alert.householdId,
        organizationUscc: alert.organizationUscc,
        organizationKey: alert.organizationKey,
        department: alert.department,
        severity: alert.severity,
        title,
        summary,
        raisedBy: context.caller.user!,
      })
      .returning();
    await transaction.update(alerts).set({ lead: lead!.id }).where(eq(alerts.id, alert.id));
    return lead!;
  });
}
