import type { Resident } from '../facts.ts';
import { miswrittenIdentityNumber, oldIdentityNumber } from '../identity.ts';
import { createRandom, labelUuid } from '../random.ts';
import type { CountyOptions, DepartmentName, RowEvent } from '../types.ts';

/** What is asked of somebody whom a department writes down. */
type Written = Pick<Resident, 'key' | 'identityNumber' | 'writtenIdentityNumber'>;

/** How a department writes its rows down: with ids of their own, and in the dirty profile with slips of the pen. */
export interface RowWriter {
  readonly options: CountyOptions;
  /** the labels name the row within its table; the id hangs on them and the seed, on nothing that is written */
  row(table: string, labels: readonly (string | number)[], row: Readonly<Record<string, unknown>>): RowEvent;
  id(table: string, ...labels: readonly (string | number)[]): string;
  /** a person's number as this department has it: null where it has none */
  identity(person: Written): string | null;
}

export function createRowWriter(options: CountyOptions, department: DepartmentName): RowWriter {
  const updatedAt = `${options.asOf}T08:00:00+08:00`;
  const id = (table: string, ...labels: readonly (string | number)[]) =>
    labelUuid(options.seed, 'row', table, ...labels);
  const known = new Map<string, string | null>();
  return {
    options,
    id,
    row: (table, labels, row) => ({
      department,
      table,
      row: { id: id(table, ...labels), updatedAt, ...row },
    }),
    identity(person) {
      if (person.writtenIdentityNumber)
        return person.writtenIdentityNumber[department] ?? person.identityNumber;
      if (options.profile === 'clean') return person.identityNumber;
      if (known.size > 5000) known.clear();
      const before = known.get(person.key);
      if (before !== undefined) return before;
      const written = slip(options, department, person);
      known.set(person.key, written);
      return written;
    },
  };
}

/** 2 % without a number, 0.5 % with a wrong check character, 1 % in 15 digits (of those old enough to have had one). */
function slip(options: CountyOptions, department: DepartmentName, person: Written): string | null {
  const chance = createRandom(options.seed, 'slip', department, person.key).next();
  if (chance < 0.02) return null;
  if (chance < 0.025) return miswrittenIdentityNumber(person.identityNumber);
  const old = oldIdentityNumber(person.identityNumber);
  return old !== null && chance < 0.025 + 0.01 / BORN_BEFORE_2000 ? old : person.identityNumber;
}

const BORN_BEFORE_2000 = 0.79;

export const yuan = (amount: number): string => amount.toFixed(2);
