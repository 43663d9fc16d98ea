import { getTableColumns } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { DEPARTMENTS } from '../../schema/departments.ts';
import { identityCheckCharacter } from '../../subgraphs/kit/link/identity-number.ts';
import { departments } from '../../subgraphs/registry.ts';
import type { RowEvent } from '../county/index.ts';
import { labelUuid } from '../county/random.ts';
import { rows } from './authorization/access-table.ts';
import { tablesOf } from './stack.ts';

type Row = Record<string, unknown>;

/** Today in Tianjin: what was public until yesterday is private. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format();
const fourteenYearsAgo = `${Number(today.slice(0, 4)) - 14}${today.slice(4, 7)}`;

/** A function that makes of a county another that differs in every value and row that the public may not read. */
export async function createPrivateChange(): Promise<(events: readonly RowEvent[]) => RowEvent[]> {
  const tables = new Map<string, PgTable>();
  for (const name of DEPARTMENTS) {
    const { default: department } = await departments[name]();
    for (const [table, value] of Object.entries(tablesOf(department))) tables.set(table, value);
  }
  return (events) => {
    const second = secondSubsidies(events);
    const gone = new Set<unknown>();
    const changed = events.flatMap((event, index): RowEvent[] => {
      const { table, row } = event;
      const hidden = isHidden(event) || second.has(row.id);
      const leaves = hidden && index % 3 === 0;
      if (leaves) gone.add(row.id);
      if (leaves || gone.has(row.rowId)) return [];
      const columns = getTableColumns(tables.get(table)!);
      // A second subsidy of another month would be the first of that one.
      const kept = hidden ? new Set(second.has(row.id) ? ['month'] : []) : publicKeys(table);
      return [{ ...event, row: changedRow(row, columns, kept) }, ...additions(event)];
    });
    // Written in the opposite order, parents still first: what lies first on the disk is private, too.
    const names = [...tables.keys()];
    return changed.reverse().sort((a, b) => names.indexOf(a.table) - names.indexOf(b.table));
  };
}

const rowTypes: Readonly<Record<string, string>> = {
  organizationShareholders: 'Shareholding',
  disclosedItemLines: 'DisclosedItemLine',
  disclosedFiles: 'DisclosedAttachment',
  ...Object.fromEntries(
    Object.entries(rows).map(([type, { register }]) => [register ?? `no register of ${type}`, type]),
  ),
};

function publicKeys(table: string): Set<string> {
  return new Set((rows[rowTypes[table] ?? '']?.public ?? '').split(' '));
}

/** Whether the public may read nothing at all of a row. */
function isHidden({ table, row }: RowEvent): boolean {
  // An item that was published stays; its persons and files go with it, or leave by its publicUntil, which is public.
  if (table === 'disclosedItems') return row.step !== 'PUBLISHED' && row.step !== 'ARCHIVED';
  if (table === 'disclosedItemLines' || table === 'disclosedFiles') return false;
  if ('publicUntil' in row) return !row.publicUntil || String(row.publicUntil) < today;
  if (table === 'residents') return !row.birthMonth || String(row.birthMonth) > fourteenYearsAgo;
  return publicKeys(table).has('id') ? false : !publicKeys(table).has('share');
}

/** Of a month's two subsidies for one person only the first by id is published, so that the kinds stay hidden. */
function secondSubsidies(events: readonly RowEvent[]): Set<unknown> {
  const first = new Map<string, string>();
  const payments = events.filter((one) => one.table === 'disabilitySubsidyPayments' && !isHidden(one));
  const keyOf = ({ row }: RowEvent) => `${row.recipientIdentityNumber} ${row.month}`;
  const isLinked = ({ row }: RowEvent) => isWhole(row.recipientIdentityNumber);
  for (const event of payments.filter(isLinked)) {
    const id = String(event.row.id);
    const known = first.get(keyOf(event));
    if (known === undefined || id < known) first.set(keyOf(event), id);
  }
  return new Set(
    payments
      .filter((event) => isLinked(event) && first.get(keyOf(event)) !== event.row.id)
      .map(({ row }) => row.id),
  );
}

/** Rows of the second county alone, beside one that both have: of schemes, states and days that nobody is shown. */
function additions({ department, table, row }: RowEvent): RowEvent[] {
  const change = addedRows[table];
  const id = labelUuid('added', String(row.id));
  if (!change || Number.parseInt(id.slice(0, 2), 16) > 60) return [];
  return [{ department, table, row: { ...row, id, ...change(id.slice(0, 8)) } }];
}

const addedRows: Readonly<Record<string, (label: string) => Row>> = {
  disclosedItems: (label) => ({ step: 'WITHDRAWN', number: label }),
  allowancePayments: (label) => ({ scheme: 'ORPHAN', paymentNumber: label }),
  collectiveAssets: (label) => ({ status: 'MISSING', code: label }),
  villageMeetings: (label) => ({ heldOn: '2099-01-01', number: label }),
  collectiveTransactions: (label) => ({ publishedOn: '2099-01-01', number: label }),
  tenders: (label) => ({ publishedOn: '2099-01-01', number: label }),
  bids: (label) => ({ openedOn: '2099-01-01', tender: label }),
  contracts: (label) => ({ awardedOn: '2099-01-01', signedOn: '2099-01-01', number: label }),
  assistanceHouseholds: (label) => ({ householdNumber: label, publicUntil: null }),
  renovationGrants: (_label) => ({ grantedOn: '2020-01-01', publicUntil: '2023-01-01' }),
  treasuryPayments: (label) => ({ payeeUscc: null, payeeName: '某人', number: label }),
};

/** What a constraint or another row holds a value to. */
const structural = new Set(['id', 'rowId', 'divisionCode', 'uscc', 'projectCode', 'itemCode']);

function changedRow(row: Row, columns: Record<string, PgColumn>, kept: ReadonlySet<string>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      // An id of a row ties rows together, whatever its column is called.
      const isTie = structural.has(key) || columns[key]?.columnType === 'PgUUID' || key.endsWith('Uscc');
      if (isTie || kept.has(key)) return [key, value];
      return [key, changedValue(key, value, row, columns[key])];
    }),
  );
}

function changedValue(key: string, value: unknown, row: Row, column: PgColumn | undefined): unknown {
  if (key.endsWith('IdentityNumber')) return otherNumber(value);
  // An organization's name is no secret; a person's is, but for what the mask leaves.
  if (/(person|Name)$/.test(key) && key.endsWith('Name'))
    return namesFirm(key, row) ? value : otherName(value);
  if (key === 'publicUntil') return otherEnd(value);
  if (key === 'birthMonth') return otherBirth(value);
  const known = column?.enumValues;
  if (known && known.length > 0 && typeof value === 'string') {
    return known[(known.indexOf(value) + 1) % known.length];
  }
  if (Array.isArray(value)) return [];
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value > 1 ? value - 1 : value;
  if (typeof value !== 'string') return value;
  // Four years earlier every day exists, a 29 February, too.
  if (/^\d{4}-\d\d(-\d\d)?($|T)/.test(value)) return `${Number(value.slice(0, 4)) - 4}${value.slice(4)}`;
  if (/^-?\d+\.\d\d$/.test(value)) return value.replace(/^-?/, '$&1');
  return /^\d+$/.test(value) ? `${value}7` : `${value}乙`;
}

function namesFirm(key: string, row: Row): boolean {
  return Boolean(row[key.replace(/Name$/, 'Uscc')]);
}

/** Another person of the same birthday; one number always becomes the same other one. Faulty numbers stay faulty. */
function otherNumber(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\d{17}[\dX]$/.test(value)) return value;
  const digits = `${value[0] === '1' ? '6' : '1'}${value.slice(1, 17)}`;
  const check = identityCheckCharacter(digits);
  if (isWhole(value)) return digits + check;
  return digits + (check === '0' ? '1' : '0');
}

function isWhole(value: unknown): boolean {
  return typeof value === 'string' && identityCheckCharacter(value.slice(0, 17)) === value[17];
}

/** 张三 → 张乙, 张小三 → 张乙丙三: the mask of both is the same. */
function otherName(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const letters = [...value.trim()];
  if (letters.length < 2) return letters.length === 1 ? '乙' : value;
  return letters.length === 2 ? `${letters[0]}乙` : `${letters[0]}乙丙${letters.at(-1)}`;
}

/** A published row stays published, for another while; one that is not stays hidden. */
function otherEnd(value: unknown): unknown {
  if (typeof value !== 'string') return null;
  return value < today ? null : `${Number(value.slice(0, 4)) + 1}${value.slice(4, 8)}01`;
}

function otherBirth(value: unknown): unknown {
  if (typeof value !== 'string' || value > fourteenYearsAgo) return value === null ? null : today.slice(0, 7);
  return `${Number(value.slice(0, 4)) - 1}-03`;
}
