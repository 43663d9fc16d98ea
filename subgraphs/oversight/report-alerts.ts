import { and, inArray, or, sql } from 'drizzle-orm';
import { type DepartmentContext, visible } from '../kit/index.ts';
import { rules } from './rules.ts';
import { alerts } from './tables.ts';

type AlertRow = typeof alerts.$inferSelect;

/** A report, as far as its department tells: where it is about, and which record. */
interface Report {
  id: string;
  village?: { divisionCode: string } | null;
  aboutRegister?: string | null;
  aboutId?: string | null;
}

const OPEN = ['NEW', 'ASSIGNED', 'ANSWERED'] as const;
/** As many as a person looks at beside a report. */
const MOST = 20;

/**
 * The open alerts on a report's subject: those that refer to the same record first, then those of the village. All reports
 * of a page by one statement.
 */
export function openAlertsOf(context: DepartmentContext, report: Report): Promise<AlertRow[]> {
  return context.batches
    .loader<Report, AlertRow[]>('open alerts of reports', (reports) => read(context, reports))
    .load(report);
}

async function read(context: DepartmentContext, reports: readonly Report[]): Promise<AlertRow[][]> {
  const villages = [...new Set(reports.flatMap(({ village }) => village?.divisionCode ?? []))];
  const records = reports.flatMap((report) => referenceOf(report) ?? []);
  if (villages.length === 0 && records.length === 0) return reports.map(() => []);
  const about = records.map((record) => sql`${alerts.references} @> ${JSON.stringify([record])}::jsonb`);
  const rows = await context.db
    .select()
    .from(alerts)
    .where(
      and(
        inArray(alerts.status, [...OPEN]),
        or(...(villages.length > 0 ? [inArray(alerts.divisionCode, villages)] : []), ...about),
        visible(context, alerts, rules.alerts),
      ),
    )
    .orderBy(sql`${alerts.lastFoundAt} desc, ${alerts.id}`)
    .limit(1000);
  context.reads.rows(rows.length);
  for (const row of rows) context.reads.subject(row.personId);
  return reports.map((report) => {
    const isSame = (alert: AlertRow) => refers(alert, report);
    const same = rows.filter(isSame);
    const near = rows.filter(
      (alert) => alert.divisionCode === report.village?.divisionCode && !isSame(alert),
    );
    return [...same, ...near].slice(0, MOST);
  });
}

function referenceOf({ aboutRegister, aboutId }: Report): { register: string; id: string } | null {
  return aboutRegister && aboutId ? { register: aboutRegister, id: aboutId } : null;
}

function refers({ references }: AlertRow, report: Report): boolean {
  const record = referenceOf(report);
  return references.some(({ register, id }) => register === record?.register && id === record.id);
}
