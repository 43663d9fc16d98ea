import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { SubjectKind } from '../../../schema/entities.ts';
import type { RegisterRole } from '../../../schema/expand.ts';
import type { ChildRole } from '../definition.ts';
import { columnOf, columnsOf } from './row.ts';

/** A subject role of a row, bound to the columns that name the subject. */
export interface Role {
  /** RECIPIENT; for a detail row, the field's name. */
  name: string;
  field: string;
  list: boolean;
  /** One for each kind the field may name: a counterparty is a person or an organization. */
  sources: readonly RoleSource[];
  /** Where the subjects of a list stand; null where the row itself names the one subject. */
  child: Child | null;
}

export interface RoleSource {
  kind: SubjectKind;
  /** Property of `key` on the row, to read it back. */
  property: string;
  /** The token; for a village the division code of the row. */
  key: PgColumn;
  /** Why a person has no token. */
  fault: PgColumn | null;
  /** An organization's own code, by which it is referred to. */
  uscc: { property: string; column: PgColumn } | null;
}

export interface Child {
  table: PgTable;
  columns: Readonly<Record<string, PgColumn>>;
  rowId: PgColumn;
}

interface Place {
  table: PgTable;
  columns: Readonly<Record<string, PgColumn>>;
}

/** Binds a role by the names of the kit's columns; a list role stands in a table of its own. */
export function roleOf(
  role: RegisterRole,
  row: Place & { rowType: string },
  many: ChildRole | undefined,
): Role {
  const wanted = `${row.rowType}.${role.field}`;
  const { name, field, list, kinds } = role;
  if (!list)
    return {
      name,
      field,
      list,
      sources: kinds.map((kind) => sourceOf(kind, field, row, wanted)),
      child: null,
    };
  if (!many) {
    throw new Error(`Expected many.${wanted} to say in which table the subjects stand, found nothing`);
  }
  const place = { table: many.table, columns: columnsOf(many.table) };
  return {
    name,
    field,
    list,
    sources: kinds.map((kind) => sourceOf(kind, many.role, place, wanted)),
    child: { ...place, rowId: columnOf(place, many.rowId ?? 'rowId', wanted) },
  };
}

/** The properties that a role's resolver reads. */
export function propertiesOf(role: Role): string[] {
  if (role.child) return ['id'];
  return role.sources.map((source) => source.uscc?.property ?? source.property);
}

function sourceOf(kind: SubjectKind, prefix: string, place: Place, wanted: string): RoleSource {
  const source = (property: string, rest: Partial<RoleSource> = {}): RoleSource => ({
    kind,
    property,
    key: columnOf(place, property, wanted),
    fault: null,
    uscc: null,
    ...rest,
  });
  switch (kind) {
    case 'PERSON':
      return source(`${prefix}Id`, { fault: place.columns[`${prefix}Fault`] ?? null });
    case 'ORGANIZATION': {
      // A row that is the organization itself has its code under its own name.
      const property = `${prefix}Uscc` in place.columns ? `${prefix}Uscc` : 'uscc';
      return source(`${prefix}Key`, { uscc: { property, column: columnOf(place, property, wanted) } });
    }
    case 'VILLAGE':
      return source('divisionCode');
    case 'ACCOUNT':
    case 'CONTACT':
      return source(prefix);
    default:
      return source(`${prefix}Id`);
  }
}
