import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { compilePolicy } from '../../../schema/policy.ts';
import type { EntityRow } from '../definition.ts';
import type { Department } from '../department.ts';
import type { Row } from '../register/row.ts';

/** The columns that a department's public fields need, by table: what its migrations grant to the public role. */
export function publicColumns(department: Department): Record<string, Set<string>> {
  const policies = compilePolicy(department.sdl);
  const isOpen = (coordinate: string) => policies.of(coordinate)?.needs === null;
  const found: Record<string, Set<string>> = {};
  const add = (table: PgTable, columns: Iterable<{ name: string } | undefined>) => {
    const names = [...columns].flatMap((column) => (column ? [column.name] : []));
    if (names.length > 0)
      found[getTableName(table)] = new Set([...(found[getTableName(table)] ?? []), ...names]);
  };
  const addFields = (row: Row) => {
    for (const [field, properties] of row.needs) {
      if (isOpen(`${row.rowType}.${field}`))
        add(
          row.table,
          properties.map((property) => row.columns[property]),
        );
    }
  };
  for (const register of department.bound) {
    addFields(register);
    for (const { field, sources, child } of register.roles.values()) {
      if (!isOpen(`${register.rowType}.${field}`)) continue;
      const keys = sources.flatMap(({ key, uscc }) => [key, uscc?.column]);
      if (child) add(child.table, [...keys, child.rowId, child.columns.id]);
      else add(register.table, keys);
    }
  }
  for (const [field, row] of department.details) {
    if (!isOpen(field)) continue;
    const { rowId = 'rowId', orderBy = 'id' } = department.definition.details![field]!;
    addFields(row);
    add(row.table, [row.columns[rowId], row.columns[orderBy]]);
  }
  for (const [entity, sources] of Object.entries(department.definition.entities ?? {})) {
    for (const source of [sources].flat() as EntityRow[]) {
      const fields = Array.isArray(source.fields)
        ? source.fields.map((name: string) => [name, name] as const)
        : Object.entries(source.fields as Readonly<Record<string, string>>);
      const open = fields.filter(([field]) => isOpen(`${entity}.${field}`)).map(([, property]) => property);
      if (open.length === 0) continue;
      const columns = source.table as unknown as Record<string, { name: string }>;
      const sorted = (source.orderBy ?? []).map(({ column }) => column);
      add(
        source.table,
        [...open, source.key, 'id', ...sorted].map((property) => columns[property]),
      );
    }
  }
  return found;
}
