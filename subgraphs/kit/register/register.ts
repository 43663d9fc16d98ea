import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { RegisterDefinition, RegisterField } from '../../../schema/expand.ts';
import { screaming } from '../../../schema/sdl.ts';
import type { ChildRole, RowRule } from '../definition.ts';
import { type Role, roleOf } from './role.ts';
import { columnOf, type Row } from './row.ts';

/** A register bound to its table: what the engine needs to read it. */
export interface Register extends Row {
  name: string;
  definition: RegisterDefinition;
  /** By the value of the row's role enum: RECIPIENT. */
  roles: ReadonlyMap<string, Role>;
  /** What can be filtered and ordered by, by field name. Roles are filtered by their own. */
  fields: ReadonlyMap<string, BoundField>;
  /** The same, by the value of the order enum: PAID_ON. */
  orders: ReadonlyMap<string, BoundField>;
  /** Whose record a row is, for the audit: the token of the first person named. */
  subject: string | null;
}

export interface BoundField {
  name: string;
  /** Name of the scalar or enum. */
  type: string;
  isEnum: boolean;
  column: PgColumn;
}

/** Binds a register's fields and roles to columns; says which column is missing where one is. */
export function bindRegister(
  definition: RegisterDefinition,
  table: PgTable,
  row: Row,
  many: Readonly<Record<string, ChildRole>>,
  rule: RowRule | undefined,
): Register {
  const roles = definition.roles.map((role) => roleOf(role, { ...row, table }, many[role.field]));
  const subjects = new Set(definition.roles.map((role) => role.field));
  const fields = definition.fields
    .filter((field) => isStored(field) && !subjects.has(field.name))
    .map((field) => ({
      name: field.name,
      type: field.type,
      isEnum: field.kind === 'enum',
      column: columnOf(row, field.name, `${definition.rowType}.${field.name}`),
    }));
  const primary = roles.find(
    (role) => !role.child && role.sources.some((source) => source.kind === 'PERSON'),
  );
  return {
    ...row,
    ...(rule ? { rule } : {}),
    name: definition.name,
    definition,
    roles: new Map(roles.map((role) => [role.name, role])),
    fields: new Map(fields.map((field) => [field.name, field])),
    orders: new Map(fields.map((field) => [screaming(field.name), field])),
    subject: primary?.sources.find((source) => source.kind === 'PERSON')?.property ?? null,
  };
}

function isStored(field: RegisterField): boolean {
  return field.kind !== 'object' && !field.list;
}
