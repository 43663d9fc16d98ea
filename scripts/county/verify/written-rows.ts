import { readIdentityNumber } from '../../../subgraphs/kit/link/identity-number.ts';
import { addMonths, monthOf, monthsFrom } from '../calendar.ts';
import type { RowEvent } from '../types.ts';

/** A row as it was written: no facts, no situations, nothing but what a department has. */
export type Written = Readonly<Record<string, unknown>>;

/** The rows of a county by table, and what every rule asks of them. Independent of how they were made. */
export interface WrittenRows {
  readonly asOf: string;
  table(name: string): readonly Written[];
  /** rows of a table by the person in a role; rows without a valid number are left out */
  byPerson(table: string, role: string): ReadonlyMap<string, readonly Written[]>;
  /** the last day of death that was not cancelled */
  diedOn(person: string): string | null;
}

export function readRows(events: Iterable<RowEvent>, asOf: string): WrittenRows {
  const tables = new Map<string, Written[]>();
  for (const { table, row } of events) {
    const rows = tables.get(table);
    if (rows) rows.push(row);
    else tables.set(table, [row]);
  }
  const indexes = new Map<string, Map<string, Written[]>>();
  const written: WrittenRows = {
    asOf,
    table: (name) => tables.get(name) ?? [],
    byPerson(table, role) {
      const key = `${table} ${role}`;
      const known = indexes.get(key);
      if (known) return known;
      const index = group(written.table(table), (row) => personIn(row, role));
      indexes.set(key, index);
      return index;
    },
    diedOn(person) {
      const days = (written.byPerson('deaths', 'person').get(person) ?? [])
        .filter((row) => row.cancelledOn === null)
        .map((row) => text(row.diedOn));
      return days.sort().at(-1) ?? null;
    },
  };
  return written;
}

/** The number a row has for a role, in 18 characters; null where there is none that is valid. */
export function personIn(row: Written, role: string): string | null {
  return readIdentityNumber(row[`${role}IdentityNumber`] as string | null).number;
}

export function group<T>(rows: readonly T[], keyOf: (row: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const rowsOfKey = groups.get(key);
    if (rowsOfKey) rowsOfKey.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export const text = (value: unknown): string => String(value);
export const fen = (value: unknown): number => Math.round(Number(value) * 100);

/** Months for which more was paid than came back. */
export function paidMonths(payments: readonly Written[]): Set<string> {
  const net = new Map<string, number>();
  for (const row of payments) {
    const months = monthsFrom(text(row.coversFrom), text(row.coversTo));
    for (const month of months) net.set(month, (net.get(month) ?? 0) + fen(row.amount) / months.length);
  }
  return new Set([...net].filter(([, amount]) => amount > 0).map(([month]) => month));
}

/** Months in which a person is a member of an assistance household of these kinds. */
export function memberMonths(rows: WrittenRows, kinds: readonly string[]): (person: string) => Set<string> {
  const households = new Map(rows.table('assistanceHouseholds').map((row) => [row.id, row]));
  const members = rows.byPerson('assistanceHouseholdMembers', 'member');
  return (person) =>
    new Set(
      (members.get(person) ?? [])
        .map((row) => households.get(row.rowId)!)
        .filter((household) => kinds.includes(text(household.kind)))
        .map((household) => text(household.month)),
    );
}

export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const month of a) if (b.has(month)) count += 1;
  return count;
}

/** The last month of a death's grace: the one after it. */
export const graceOf = (diedOn: string): string => addMonths(monthOf(diedOn), 1);
