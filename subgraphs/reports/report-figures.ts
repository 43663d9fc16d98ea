import { and, count, lte, sql } from 'drizzle-orm';
import { type DepartmentContext, startsWith, today } from '../kit/index.ts';
import type { ReportFigures } from './schema.generated.ts';
import { publicReports } from './tables.ts';
import { argument } from './texts.ts';

/** Fewer are nobody's to know: in a village, one report more is one neighbour more. */
const LEAST = 10;
const STEP = 5;

/**
 * The public figures of a division. They count what came until the end of last month, so that nobody sees a report come by
 * asking again; fewer than ten are none, and counts are rounded down to fives, so that a street less its villages gives none.
 */
export async function reportFigures(
  context: DepartmentContext,
  divisionCode: string,
): Promise<ReportFigures> {
  if (!/^(\d{2}|\d{6}|\d{9}|\d{12})$/.test(divisionCode)) {
    throw argument('divisionCode', 'a division code of 2, 6, 9 or 12 digits');
  }
  const until = lastDayOfLastMonth(today(context.clock));
  const { receivedOn, firstAnsweredOn, concludedOn, satisfied, acceptBy } = publicReports;
  const answeredThen = sql`${firstAnsweredOn} <= ${until}`;
  const [row] = await context.statusDb
    .select({
      received: count(),
      answered: sql<number>`count(*) filter (where ${answeredThen})`.mapWith(Number),
      concluded: sql<number>`count(*) filter (where ${concludedOn} <= ${until})`.mapWith(Number),
      inTime:
        sql<number>`count(*) filter (where ${answeredThen} and ${firstAnsweredOn} <= ${acceptBy})`.mapWith(
          Number,
        ),
      median: sql<
        number | null
      >`percentile_disc(0.5) within group (order by ${firstAnsweredOn} - ${receivedOn}) filter (where ${answeredThen})`,
      voted: sql<number>`count(${satisfied}) filter (where ${concludedOn} <= ${until})`.mapWith(Number),
      satisfied: sql<number>`count(*) filter (where ${satisfied} and ${concludedOn} <= ${until})`.mapWith(
        Number,
      ),
    })
    .from(publicReports)
    .where(and(startsWith(publicReports.divisionCode, divisionCode), lte(receivedOn, until)));
  const { received, answered, concluded, inTime, median, voted, satisfied: content } = row!;
  return {
    divisionCode,
    until,
    received: counted(received),
    answered: counted(answered),
    concluded: counted(concluded),
    medianDaysToFirstAnswer: answered >= LEAST && median !== null ? Number(median) : null,
    answeredInTime: share(inTime, received),
    satisfied: share(content, voted),
  };
}

function counted(found: number): number | null {
  return found < LEAST ? null : Math.floor(found / STEP) * STEP;
}

/** Per cent, to the nearest five: a finer one would tell the counts. */
function share(part: number, whole: number): number | null {
  return whole < LEAST ? null : Math.round(((part / whole) * 100) / STEP) * STEP;
}

function lastDayOfLastMonth(day: string): string {
  return new Date(Date.parse(`${day.slice(0, 7)}-01`) - 86_400_000).toISOString().slice(0, 10);
}
