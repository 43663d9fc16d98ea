import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { LinkService } from './link/service.ts';

/** How an incoming value becomes one or more columns: as it is, or made a token on the way. */
export type IntakeKind =
  | 'value'
  | 'person'
  | 'household'
  | 'vehicle'
  | 'account'
  | 'contact'
  | 'organization'
  | 'project';

/** One value that a row can bring along: under which name, and which columns it fills. */
export interface IntakeField {
  /** `recipientIdentityNumber`, `householdNumber`, `accountNumber`, `supplierUscc`, or the column's own name. */
  name: string;
  kind: IntakeKind;
  /** Property names of the drizzle table. The first is the one that decides whether the value is required. */
  fills: string[];
  required: boolean;
  /** Whether the table has a value of its own for a row that brings none. */
  defaulted: boolean;
}

/**
 * What a table takes in. Subjects come raw and become tokens here, where the record is written:
 * person role `recipient` by `recipientIdentityNumber`, household role by `<role>Number`, `accountHash` by
 * `accountNumber` and `cardHash` by `cardNumber`, `phoneHash` by `phoneNumber`, another `<x>Hash` by `<x>Value`, organization role by `<role>Uscc`,
 * `projectId` by `projectCode`, `vehicleId` by `vehiclePlate`.
 */
export function intakeOf(table: PgTable): IntakeField[] {
  const columns = getTableColumns(table);
  const names = new Set(Object.keys(columns));
  const fields = new Map<string, IntakeField>();
  for (const [name, column] of Object.entries(columns)) {
    if (name === 'updatedAt' || column.generated !== undefined || name.endsWith('Fault')) continue;
    const { input, kind } = intakeNameOf(name, column.getSQLType(), names);
    const own = names.has(input) ? [input] : [];
    const fills = kind === 'value' ? [name] : [...new Set([...own, name])];
    const required = column.notNull && !column.hasDefault;
    const before = fields.get(input);
    if (!before || before.kind === 'value') {
      const defaulted = kind === 'value' && column.hasDefault;
      fields.set(input, {
        name: input,
        kind,
        fills,
        required: required || (before?.required ?? false),
        defaulted,
      });
    }
  }
  return [...fields.values()];
}

/** The table's row for a raw one: tokens and faults made, columns that were not given left out. */
export function takeIn(
  fields: readonly IntakeField[],
  raw: Readonly<Record<string, unknown>>,
  link: LinkService,
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const { name, kind, fills } of fields) {
    if (!(name in raw)) {
      // Somebody is named, but without a number: that is a row that cannot be compared, and must count as one.
      if (kind === 'person' && raw[name.replace(/IdentityNumber$/, 'Name')]) {
        row[name.replace(/IdentityNumber$/, 'Fault')] = namesOrganization(
          name.replace(/IdentityNumber$/, 'Id'),
          raw,
        )
          ? null
          : 'MISSING';
      }
      continue;
    }
    const value = raw[name] ?? null;
    for (const column of fills) {
      if (kind === 'value' || column === name) row[column] = value;
      else Object.assign(row, subjectColumns(kind, column, value as string | null, link));
      if (kind === 'person' && namesOrganization(column, raw)) row[column.replace(/Id$/, 'Fault')] = null;
    }
  }
  return row;
}

/** A party is a person or an organization: where it is an organization, no identity number is missing. */
function namesOrganization(column: string, raw: Readonly<Record<string, unknown>>): boolean {
  const role = column.replace(/Id$/, '');
  return !raw[`${role}IdentityNumber`] && Boolean(raw[`${role}Uscc`]);
}

function subjectColumns(kind: IntakeKind, column: string, value: string | null, link: LinkService) {
  if (kind === 'person') {
    const { token, fault } = link.person(value);
    return { [column]: token, [column.replace(/Id$/, 'Fault')]: fault };
  }
  if (value === null) return { [column]: null };
  if (kind === 'organization') return { [column]: link.organizationToken(value) };
  if (kind === 'project') return { [column]: link.projectToken(value) };
  return { [column]: link[kind as 'household' | 'vehicle' | 'account' | 'contact'](value) };
}

function intakeNameOf(
  name: string,
  type: string,
  names: ReadonlySet<string>,
): { input: string; kind: IntakeKind } {
  if (type !== 'bytea') return { input: name, kind: 'value' };
  const role = name.replace(/(Id|Key|Hash)$/, '');
  if (name.endsWith('Key'))
    return { input: names.has(`${role}Uscc`) ? `${role}Uscc` : 'uscc', kind: 'organization' };
  if (name.endsWith('Hash')) {
    if (/(account|card)$/i.test(role)) return { input: `${role}Number`, kind: 'account' };
    // A number that the row keeps as it is written (a machine's serial number) gives the token, too.
    const numbered = /phone$/i.test(role) || names.has(`${role}Number`);
    return { input: numbered ? `${role}Number` : `${role}Value`, kind: 'contact' };
  }
  if (names.has(`${role}Fault`)) return { input: `${role}IdentityNumber`, kind: 'person' };
  if (/project$/i.test(role)) return { input: `${role}Code`, kind: 'project' };
  if (/vehicle$/i.test(role)) return { input: `${role}Plate`, kind: 'vehicle' };
  return { input: `${role}Number`, kind: 'household' };
}
