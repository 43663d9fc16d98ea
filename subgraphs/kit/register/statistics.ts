import { type SQL, sql } from 'drizzle-orm';
import type { DepartmentContext } from '../context.ts';
import { argumentInvalid } from './bounds.ts';
import type { Grouping } from './grouping.ts';
import type { BoundField, Register } from './register.ts';
import type { WhereInput } from './where.ts';

/**
 * What a caller is told who may read statistics and no row (`<department>:statistics` without `:read`). Nothing of
 * fewer than ten subjects; counts to the nearest five and sums as coarse as the largest single value, so that neither
 * one group taken from another nor the groups taken from a total leave somebody's own.
 */
export interface Disclosure {
  count: (rows: SQL) => SQL;
  sum: (total: SQL, value: SQL) => SQL;
  /** Whether a group's figures are kept back. */
  suppressed: SQL;
}

/** Rows as they are, for those who may read them. */
export const exact: Disclosure = {
  count: (rows) => rows,
  sum: (total) => total,
  suppressed: sql`false`,
};

/** Whether the caller may count the register's rows and not read them. */
export function isForStatistics(
  { caller, department }: DepartmentContext,
  { definition }: Register,
): boolean {
  return !caller.scopes.has(definition.scope ?? `${department}:read`);
}

export function coarse(register: Register): Disclosure {
  const roles = [...register.roles.values()].filter(({ child }) => !child);
  const source = (['PERSON', 'HOUSEHOLD'] as const)
    .flatMap((kind) => roles.flatMap(({ sources }) => sources.filter((one) => one.kind === kind)))
    .at(0);
  const subjects = source ? sql`count(distinct ${source.key})` : sql`count(*)`;
  const suppressed = sql`(${subjects} < ${sql.raw(String(fewest))})`;
  const shown = (figure: SQL) => sql`case when not ${suppressed} then ${figure} end`;
  return {
    suppressed,
    count: (rows) => shown(sql`(round(${rows} / 5.0) * 5)::bigint`),
    sum: (total, value) => {
      const largest = sql`max(abs(${value}))`;
      const unit = sql`power(10::numeric, ceil(log(case when ${largest} > 1 then ${largest} else 1 end)))`;
      return shown(sql`round(${total} / ${unit}) * ${unit}`);
    },
  };
}

/** Refuses what would pick out rows: conditions and groupings by what is written of one subject alone. */
export function refuseFine(
  register: Register,
  by: readonly Grouping[],
  where: WhereInput | null | undefined,
  asked: { having: boolean; orders: readonly { measure: string }[] },
): void {
  if (by.length > 2) throw argumentInvalid('by', '2 at most, for statistics');
  for (const [index, { field, unit }] of by.entries()) {
    const isCoarse = field && isStatistical(field) && (!isDay(field) || (unit !== null && unit !== 'DAY'));
    if (!isCoarse) throw argumentInvalid(`by.${index}`, kinds);
  }
  if (asked.having) throw argumentInvalid('having', 'none, for statistics');
  for (const { measure } of asked.orders) {
    if (!['key', 'count', 'sum', 'average'].includes(measure))
      throw argumentInvalid(`orderBy.${measure}`, 'key, count, sum or average, for statistics');
  }
  refuseConditions(register, where);
}

function refuseConditions(register: Register, where: WhereInput | null | undefined): void {
  for (const [name, value] of Object.entries(where ?? {})) {
    if (name === 'and' || name === 'or' || name === 'not') {
      for (const part of [value].flat()) refuseConditions(register, part as WhereInput | null);
      continue;
    }
    const field = register.fields.get(name);
    if (!field || !isStatistical(field)) throw argumentInvalid(`where.${name}`, kinds);
  }
}

function isStatistical({ name, type, isEnum }: BoundField): boolean {
  return isEnum || name === 'divisionCode' || ['Boolean', 'Int', 'Month', 'Date', 'DateTime'].includes(type);
}

function isDay({ type }: BoundField): boolean {
  return type === 'Date' || type === 'DateTime';
}

const fewest = 10;
const kinds =
  'for statistics, an enum, a yes or no, an integer, a month, a division code, or a date by the month or coarser';
