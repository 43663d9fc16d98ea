import { type SQL, sql } from 'drizzle-orm';
import { readScalar } from '../scalars.ts';
import { argumentInvalid } from './bounds.ts';
import type { BoundField, Register } from './register.ts';

/** How a field's values count as numbers, and how text becomes one of them. */
interface Measure {
  /** Points in time are neither added up nor averaged. */
  additive: boolean;
  /** The PostgreSQL type that a condition's text is compared as. */
  type: string;
  /** The number that a key set carries: an IEEE double. */
  number: (value: SQL) => SQL;
  /** What a condition's text must be. */
  expected: string;
}

const amount: Measure = {
  additive: true,
  type: 'numeric',
  number: (value) => sql`${value}::float8`,
  expected: 'a number as text, such as "1200.00"',
};

const measures: Readonly<Record<string, Measure>> = {
  Int: amount,
  Float: amount,
  Money: amount,
  Month: {
    additive: false,
    type: 'text',
    number: (value) => sql`(substr(${value}, 1, 4)::int * 12 + substr(${value}, 6, 2)::int - 1)::float8`,
    expected: 'a month as text: YYYY-MM',
  },
  Date: {
    additive: false,
    type: 'date',
    number: (value) => sql`(${value} - date '1970-01-01')::float8`,
    expected: 'a date as text: YYYY-MM-DD',
  },
  DateTime: {
    additive: false,
    type: 'timestamptz',
    number: (value) => sql`extract(epoch from ${value})::float8`,
    expected: 'a moment as text: RFC 3339',
  },
};

export const aggregates = ['sum', 'average', 'median', 'q1', 'q3', 'stddev', 'min', 'max'] as const;
export type Aggregate = (typeof aggregates)[number];

/** Whether a field of this scalar or enum can be measured. */
export function isMeasured(type: string): boolean {
  return type in measures;
}

/** The field that a value of the row's value enum stands for. */
export function measuredField(register: Register, value: string): BoundField {
  const field = register.orders.get(value);
  if (field && measures[field.type]) return field;
  throw new Error(`Expected ${register.name} to have a field to measure for ${value}`);
}

/** An aggregate of a field over a group of rows, exact; `argument` is named where the field does not have it. */
export function aggregateSql(
  { column, type, name }: BoundField,
  aggregate: Aggregate,
  argument: string,
): SQL {
  const { additive } = measures[type]!;
  if (!additive && (aggregate === 'sum' || aggregate === 'average' || aggregate === 'stddev'))
    throw argumentInvalid(argument, `a field that can be added up, which ${name} can not`);
  const value = additive ? sql`${column}::numeric` : sql`${column}`;
  switch (aggregate) {
    case 'sum':
      return sql`sum(${value})`;
    case 'average':
      return sql`avg(${value})`;
    case 'stddev':
      return sql`stddev_samp(${value})`;
    case 'median':
      return medianSql(value, additive);
    case 'q1':
      return quantileSql(value, '0.25', additive);
    case 'q3':
      return quantileSql(value, '0.75', additive);
    default:
      // Not of the cast: an index on the column has its least and greatest.
      return sql`${sql.raw(aggregate)}(${column})`;
  }
}

/** An aggregate as the double that a key set carries. */
export function numberSql({ type }: BoundField, aggregated: SQL): SQL {
  return measures[type]!.number(aggregated);
}

/** The PostgreSQL type that a field's measures are compared as. */
export function measureType(register: Register, value: string): string {
  return measures[measuredField(register, value).type]!.type;
}

/** A measure as text: money as it is written, other numbers without trailing zeros, to six decimals where they were divided. */
export function valueText({ type }: BoundField, aggregate: Aggregate, value: SQL): SQL {
  if (!measures[type]!.additive) return sql`${value}::text`;
  const isPlain = aggregate === 'sum' || aggregate === 'min' || aggregate === 'max';
  if (type === 'Money' && isPlain) return sql`round(${value}::numeric, 2)::text`;
  return sql`trim_scale(round(${value}::numeric, 6))::text`;
}

/** A condition's text as a parameter of the field's type; ARGUMENT_INVALID for what is no such value. */
export function valueSql({ type }: BoundField, text: string, argument: string): SQL {
  const { expected, type: cast } = measures[type]!;
  const isNumber = /^-?\d{1,15}(\.\d{1,10})?$/.test(text);
  if (cast === 'numeric' ? !isNumber : readScalar(type, text) === null)
    throw argumentInvalid(argument, expected);
  return sql`${sql.param(text)}::${sql.raw(cast)}${cast === 'text' ? sql` collate "C"` : sql``}`;
}

/** PostgreSQL's own median of numbers is a double; the mean of the lower and the upper one is exact. */
function medianSql(value: SQL, additive: boolean): SQL {
  const lower = sql`percentile_disc(0.5) within group (order by ${value})`;
  return additive
    ? sql`((${lower} + percentile_disc(0.5) within group (order by ${value} desc)) / 2)`
    : lower;
}

/** Between two values by their distance, as spreadsheets do; of points in time, one that there is. */
function quantileSql(value: SQL, share: string, additive: boolean): SQL {
  const within = sql`within group (order by ${value})`;
  return additive
    ? sql`(percentile_cont(${sql.raw(share)}) ${within})::numeric`
    : sql`percentile_disc(${sql.raw(share)}) ${within}`;
}
