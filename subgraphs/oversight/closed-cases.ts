import { and, eq, inArray } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import type { DepartmentContext } from '../kit/index.ts';
import { cases } from './tables.ts';

const MOST = 1_000;

/** Which of these cases are closed, wherever they belong. One that is not known is not closed. */
export async function closedCases({ db }: DepartmentContext, numbers: readonly string[]): Promise<string[]> {
  if (numbers.length > MOST) {
    throw platformError('ARGUMENT_INVALID', { argument: 'numbers', expected: `at most ${MOST}` });
  }
  const rows = await db
    .select({ number: cases.number })
    .from(cases)
    .where(and(inArray(cases.number, [...numbers]), eq(cases.status, 'CLOSED')));
  return rows.map(({ number }) => number);
}
