import type { ReportStatus } from '../../schema/report-workflow.ts';

/** How a report stands with its clocks on a day. A clock's own day is still in time. */
export function clockOf(
  { status, acceptBy, resultBy }: { status: ReportStatus; acceptBy: string; resultBy: string },
  today: string,
): { late: boolean; nextBy: string | null; daysLeft: number | null } {
  const nextBy = status === 'RECEIVED' ? acceptBy : status === 'ACCEPTED' ? resultBy : null;
  if (nextBy === null) return { late: false, nextBy, daysLeft: null };
  const daysLeft = Math.round((Date.parse(nextBy) - Date.parse(today)) / 86_400_000);
  return { late: daysLeft < 0, nextBy, daysLeft };
}
