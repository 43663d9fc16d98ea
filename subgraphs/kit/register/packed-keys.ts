import { and, type SQL, sql } from 'drizzle-orm';
import type { DepartmentContext } from '../context.ts';
import type { BoundField, Register } from './register.ts';
import type { Side } from './side.ts';

/** What is carried with a token: how many rows, or the least or greatest value of a field. */
export type Carried = { count: true } | { field: BoundField; aggregate: 'min' | 'max' };

export interface PackedKeys {
  tokens: Buffer;
  values: Buffer | null;
  count: number;
  rows: number;
}

/**
 * So many rows at most are put together here. One pass over an index that writes a row's token and value one behind the
 * other costs the database half of what grouping, converting and writing the groups does; the rows of a subject, which
 * then follow each other, are told apart here for next to nothing.
 */
export const maxPackedRows = 400_000;

/** Null where the rows do not fit the form: a month that is none. */
export async function readPacked(
  context: DepartmentContext,
  { register, conditions, of }: { register: Register; conditions: SQL | undefined; of: Side },
  carried: Carried | null,
): Promise<PackedKeys | null> {
  const packing = carried && 'field' in carried ? packingOf(carried.field) : null;
  const bytes = packing ? sql`${of.token} || ${packing.send}` : of.token;
  const parts = of.ranges.map(
    (range) => sql`select count(*) as rows, string_agg(${bytes}, ''::bytea order by ${of.token}) as packed
      from ${register.table} where ${and(conditions, range)}`,
  );
  const found = await context.binary(sql.join(parts, sql` union all `));
  const folded: PackedKeys[] = [];
  for (const [rows, packed] of found) {
    const width = TOKEN + (packing?.width ?? 0);
    const entries = packed ?? NONE;
    if (entries.length !== Number(rows!.readBigInt64BE()) * width) return null;
    folded.push(fold(entries, width, packing, carried));
  }
  const count = folded.reduce((sum, one) => sum + one.count, 0);
  const [only, ...others] = folded.filter((one) => one.count > 0);
  return {
    tokens: others.length > 0 ? Buffer.concat(folded.map((one) => one.tokens)) : (only?.tokens ?? NONE),
    values: !carried
      ? null
      : others.length > 0
        ? Buffer.concat(folded.map((one) => one.values!))
        : (only?.values ?? NONE),
    count,
    rows: folded.reduce((sum, one) => sum + one.rows, 0),
  };
}

/** Whether a field's values are as wide as each other once they are bytes. */
export function isPacked({ type }: BoundField): boolean {
  return type in packings;
}

const TOKEN = 17;
const NONE = Buffer.alloc(0);

interface Packing {
  width: number;
  send: SQL;
  /** The double that a key set carries; NaN for none. */
  read: (bytes: Buffer, at: number) => number;
}

const double = (column: SQL): Packing => ({
  width: 8,
  send: sql`float8send(coalesce(${column}::float8, 'NaN'))`,
  read: (bytes, at) => bytes.readDoubleBE(at),
});

const packings: Readonly<Record<string, (column: SQL) => Packing>> = {
  Int: double,
  Float: double,
  Money: double,
  Month: (column) => ({
    width: 7,
    // Of all ways to bytes the cheapest: no catalogue is looked at. Months are ASCII in any encoding.
    send: sql`textsend(coalesce(${column}, '0000-00'))`,
    read: readMonth,
  }),
  Date: (column) => ({
    width: 4,
    send: sql`date_send(coalesce(${column}, 'infinity'))`,
    read: (bytes, at) => {
      const days = bytes.readInt32BE(at);
      return days === 0x7fffffff || days === -0x80000000 ? Number.NaN : days + DAYS_TO_2000;
    },
  }),
};

/** PostgreSQL counts days from 2000-01-01, key sets from 1970-01-01. */
const DAYS_TO_2000 = 10_957;

function packingOf({ type, column }: BoundField): Packing {
  return packings[type]!(sql`${column}`);
}

/** YYYY-MM, in ASCII, as year × 12 + month − 1. */
function readMonth(bytes: Buffer, at: number): number {
  const digit = (place: number) => bytes[at + place]! - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return year === 0 ? Number.NaN : year * 12 + digit(5) * 10 + digit(6) - 1;
}

/** Entries with equal tokens become one, with the value of them all. */
function fold(entries: Buffer, width: number, packing: Packing | null, carried: Carried | null): PackedKeys {
  const rows = entries.length / width;
  const tokens = Buffer.allocUnsafeSlow(rows * TOKEN);
  const values = carried ? Buffer.allocUnsafeSlow(rows * 8) : null;
  const isLeast = carried !== null && 'field' in carried && carried.aggregate === 'min';
  let count = 0;
  for (let at = 0; at < entries.length; ) {
    const first = at;
    let value = packing ? packing.read(entries, at + TOKEN) : 1;
    for (at += width; at < entries.length && isSame(entries, first, at); at += width) {
      if (!packing) value += 1;
      else {
        const next = packing.read(entries, at + TOKEN);
        if (Number.isNaN(value) || (isLeast ? next < value : next > value)) value = next;
      }
    }
    // Byte by byte: a call into native code for 17 of them takes longer.
    for (let byte = 0; byte < TOKEN; byte += 1) tokens[count * TOKEN + byte] = entries[first + byte]!;
    values?.writeDoubleBE(value, count * 8);
    count += 1;
  }
  return {
    tokens: tokens.subarray(0, count * TOKEN),
    values: values?.subarray(0, count * 8) ?? null,
    count,
    rows,
  };
}

/** From the end: tokens that follow each other in byte order begin alike, and differ there. */
function isSame(entries: Buffer, one: number, other: number): boolean {
  for (let byte = TOKEN - 1; byte >= 0; byte -= 1) {
    if (entries[one + byte] !== entries[other + byte]) return false;
  }
  return true;
}
