import { and, type SQL, sql } from 'drizzle-orm';
import type { DepartmentContext } from '../context.ts';
import { argumentInvalid, bounds } from './bounds.ts';
import type { Having } from './having.ts';
import type { KeyBytes } from './kept-keys.ts';
import { aggregateSql, measuredField, numberSql } from './measure.ts';
import { type Carried, isPacked, maxPackedRows, readPacked } from './packed-keys.ts';
import type { BoundField, Register } from './register.ts';
import type { Side } from './side.ts';

/** A `…Value` as GraphQL has checked it. */
export interface ValueInput {
  min?: string | null;
  max?: string | null;
  sum?: string | null;
  count?: boolean | null;
}

interface Wanted {
  register: Register;
  conditions: SQL | undefined;
  of: Side;
  by: Side | null;
  value: ValueInput | null | undefined;
  having: Having | undefined;
  /** What is selected of the key set: nothing else is made. */
  asked: ReadonlySet<string>;
  /** How many rows of the register a shard has, about; null where it is not known. */
  shardRows: number | null;
}

interface Found extends KeyBytes {
  /** Whether they are more than a shard may hold, and so were not made. */
  isTooMuch: boolean;
}

/** As it was last read, if nothing has changed since; see `KeptKeys`. */
export async function readTokens(context: DepartmentContext, wanted: Wanted): Promise<Found> {
  const { keptKeys, db, role } = context;
  const make = () => makeTokens(context, wanted);
  // A number alone is not worth keeping; the public role sees other rows tomorrow.
  const isBytes = wanted.asked.has('tokens') || wanted.asked.has('by');
  if (!keptKeys || !isBytes || role === 'public') return make();
  // The statement says all there is to say of a key set, its reader's jurisdiction too.
  const { statement } = grouped(wanted);
  const { within, ranges } = wanted.by ?? wanted.of;
  const question = { statement, within, scans: ranges.length };
  const found = await keptKeys.read(db, question, make, ({ isTooMuch }) => !isTooMuch);
  return { isTooMuch: false, ...found };
}

/** One statement over the rows: as they follow each other in an index where that is enough, or else grouped. */
async function makeTokens(context: DepartmentContext, wanted: Wanted): Promise<Found> {
  const carriedRow = rowsEnough(wanted);
  const packed = carriedRow === undefined ? null : await readPacked(context, wanted, carriedRow);
  if (!packed) return readGrouped(context, wanted);
  const isTooMuch = packed.count > bounds.keys;
  const values = wanted.asked.has('values') ? packed.values : null;
  return {
    ...packed,
    ...(isTooMuch ? { tokens: null, values: null } : { values }),
    by: null,
    codes: null,
    isTooMuch,
  };
}

/** What each row has to tell, where rows in the order of their tokens are enough; undefined where groups are needed. */
function rowsEnough({
  register,
  of,
  by,
  value,
  having,
  asked,
  shardRows,
}: Wanted): Carried | null | undefined {
  const isPlain = !by && !having && !of.join && !of.child && asked.has('tokens');
  if (!isPlain || (of.code && asked.has('codes'))) return undefined;
  if (shardRows === null || shardRows > maxPackedRows) return undefined;
  const given = Object.entries(value ?? {}).filter(([, one]) => one !== null && one !== false);
  const [name, one] = given[0] ?? [];
  if (!value) return null;
  if (name === 'count') return { count: true };
  if (given.length > 1 || (name !== 'min' && name !== 'max')) return undefined;
  const field = measuredField(register, String(one));
  return isPacked(field) ? { field, aggregate: name } : undefined;
}

/** Groups by token, with the groups' tokens and numbers put together as bytes. */
function grouped(wanted: Wanted) {
  const { of, by, asked } = wanted;
  const value = carried(wanted.register, wanted.value);
  const columns = {
    tokens: asked.has('tokens'),
    by: by !== null && asked.has('by'),
    values: value !== null && asked.has('values'),
    codes: of.code !== null && asked.has('codes'),
  };
  const parts = (by ?? of).ranges.map((range) => {
    const order = by ? sql`order by s.b, s.t` : sql`order by s.t`;
    // Beyond the bound nothing is made of them.
    const bytes = (isAsked: boolean, one: SQL) =>
      isAsked
        ? sql`case when count(*) <= ${bounds.keys} then string_agg(${one}, ''::bytea ${order}) end`
        : sql`null::bytea`;
    const number = value && sql`coalesce(${value.number(sql`s.v`)}, 'NaN'::float8)`;
    return sql`select count(*) as count, coalesce(sum(s.n), 0)::bigint as rows,
      ${bytes(columns.tokens, sql`s.t`)} as tokens,
      ${bytes(columns.by, sql`s.b`)} as by,
      ${bytes(columns.values, sql`float8send(${number})`)} as values,
      ${columns.codes ? sql`array_to_json(array_agg(s.c ${order}))::text` : sql`null::text`} as codes
      from (${subjects(wanted, range, value, columns.codes)}) s`;
  });
  return { statement: sql.join(parts, sql` union all `), columns };
}

async function readGrouped(context: DepartmentContext, wanted: Wanted): Promise<Found> {
  const { statement, columns } = grouped(wanted);
  const parts = await context.binary(statement);
  const sumOf = (column: number) =>
    parts.reduce((sum, part) => sum + Number(part[column]!.readBigInt64BE()), 0);
  const bytesOf = (column: number) => joined(parts.flatMap((part) => part[column] ?? []));
  const count = sumOf(0);
  const isBytes = columns.tokens || columns.by || columns.values;
  if (columns.codes && count > bounds.codes)
    throw argumentInvalid('codes', `no more than ${bounds.codes} of them`);
  return {
    tokens: columns.tokens ? bytesOf(2) : null,
    by: columns.by ? bytesOf(3) : null,
    values: columns.values ? bytesOf(4) : null,
    codes: columns.codes ? parts.flatMap((part) => (part[5] ? codesOf(part[5]) : [])) : null,
    count,
    rows: sumOf(1),
    isTooMuch: isBytes && count > bounds.keys,
  };
}

function codesOf(json: Buffer): string[] {
  return JSON.parse(json.toString()) as string[];
}

/** The groups of one range: `t` the token, `b` whom it is paired with, `n` rows, `v` the value, `c` the code. */
function subjects(wanted: Wanted, range: SQL, value: Value | null, codes: boolean): SQL {
  const { register, conditions, of, by, having } = wanted;
  const sides = by ? [by, of] : [of];
  const code = codes ? sql`, coalesce(min(${of.code}), '') as c` : sql``;
  const columns = sql`${of.token} as t${by ? sql`, ${by.token} as b` : sql``}${code}, count(*) as n${value ? sql`, ${value.aggregated} as v` : sql``}`;
  const from = sql`from ${register.table} ${joins(register, sides)}`;
  const where = and(conditions, range, by ? of.ranges[0] : undefined);
  const keys = listed(sides.map(({ token }) => token));
  if (!having) return sql`select ${columns} ${from} where ${where} group by ${keys}`;

  const perSubject = listed([of.token, ...having.per.map(({ expression }) => expression)]);
  // What a group must be is told by all rows of the subject, not by those of one pair, nor once for each of a list.
  if (by || having.children.some(({ table }) => table !== of.child?.table)) {
    const fit = sql`select ${of.token} from ${register.table} ${joins(register, [of], having)}
      where ${and(conditions, by ? of.ranges[0] : range)} group by ${perSubject} having ${having.condition}`;
    return sql`select ${columns} ${from} where ${and(where, sql`${of.token} in (${fit})`)} group by ${keys}`;
  }
  if (having.per.length === 0)
    return sql`select ${columns} ${from} where ${where} group by ${keys} having ${having.condition}`;
  // In one order of an index: first the groups of each subject, then the subjects.
  return sql`select g.t, sum(g.n) as n${value ? sql`, ${value.combined(sql`g.v`)} as v` : sql``}${codes ? sql`, min(g.c) as c` : sql``}
    from (select ${columns}, ${having.condition} as fits ${from} where ${where} group by ${perSubject}) g
    group by g.t having bool_or(g.fits)`;
}

function joins(register: Register, sides: readonly Side[], having?: Having): SQL {
  const children = [...sides.map(({ child }) => child), ...(having?.children ?? [])];
  const tables = new Map(children.flatMap((child) => (child ? [[child.table, child.rowId] as const] : [])));
  const lists = [...tables].map(([table, rowId]) => sql`join ${table} on ${rowId} = ${register.columns.id}`);
  const others = sides.flatMap(({ join }) => (join ? [join] : []));
  return sql.join([...lists, ...others], sql` `);
}

function listed(expressions: readonly SQL[]): SQL {
  return sql.join([...expressions], sql`, `);
}

interface Value {
  aggregated: SQL;
  /** The value of several groups together, from their own. */
  combined: (partial: SQL) => SQL;
  number: (aggregated: SQL) => SQL;
}

function carried(register: Register, given: ValueInput | null | undefined): Value | null {
  if (!given) return null;
  const asked = Object.entries(given).filter(([, of]) => of !== null && of !== false);
  const [name, of] = asked[0] ?? [];
  if (!name || asked.length > 1) throw argumentInvalid('with', 'exactly one of min, max, sum, count');
  if (name === 'count')
    return {
      aggregated: sql`count(*)`,
      combined: (partial) => sql`sum(${partial})`,
      number: (counted) => sql`${counted}::float8`,
    };
  const field: BoundField = measuredField(register, String(of));
  return {
    aggregated: aggregateSql(field, name as 'min' | 'max' | 'sum', `with.${name}`),
    combined: (partial) => sql`${sql.raw(name)}(${partial})`,
    number: (aggregated) => numberSql(field, aggregated),
  };
}

function joined([only, ...others]: readonly Buffer[]): Buffer {
  return others.length > 0 ? Buffer.concat([only!, ...others]) : (only ?? Buffer.alloc(0));
}
