import { and, asc, eq } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import { type DepartmentContext, startsWith, today, visible } from '../kit/index.ts';
import type { dueStates } from './codes.ts';
import { dueDisclosures } from './tables.ts';

type DueRow = Pick<typeof dueDisclosures.$inferSelect, 'dueOn' | 'step' | 'publishedOn'>;

/** What a due row comes to on a day; late is late whatever step it has reached. */
export function dueState({ dueOn, step, publishedOn }: DueRow, day: string): (typeof dueStates)[number] {
  if (publishedOn !== null) return 'PUBLISHED';
  if (day > dueOn) return 'LATE';
  if (step === null || step === 'WITHDRAWN') return 'MISSING';
  return step === 'DRAFT' ? 'DRAFT' : 'IN_REVIEW';
}

/** Since when it is late: the day after the last day in time; null while there is time, and where it was in time. */
export function lateSince({ dueOn, publishedOn }: Omit<DueRow, 'step'>, day: string): string | null {
  if ((publishedOn ?? day) <= dueOn) return null;
  return new Date(Date.parse(`${dueOn}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The due board of a village or a street for a month, by village and item. */
export async function dueBoard(
  context: DepartmentContext,
  { divisionCode, month }: { divisionCode: string; month: string },
) {
  if (!/^\d{9}$|^\d{12}$/.test(divisionCode)) {
    throw platformError('ARGUMENT_INVALID', { argument: 'divisionCode', expected: '9 or 12 digits' });
  }
  const day = today(context.clock);
  const rows = await context.db
    .select()
    .from(dueDisclosures)
    .where(
      and(
        startsWith(dueDisclosures.divisionCode, divisionCode),
        eq(dueDisclosures.month, month),
        visible(context, dueDisclosures),
      ),
    )
    .orderBy(asc(dueDisclosures.divisionCode), asc(dueDisclosures.itemCode), asc(dueDisclosures.dueOn))
    .limit(MOST);
  context.reads.rows(rows.length);
  return rows.map((row) => ({ ...row, state: dueState(row, day), lateSince: lateSince(row, day) }));
}

/** A large street has some sixty villages of forty items. */
const MOST = 5_000;
