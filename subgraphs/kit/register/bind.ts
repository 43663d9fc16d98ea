import { is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { ENTITIES, HASHES, type SubjectKind } from '../../../schema/entities.ts';
import { type RegisterDefinition, readRegisters } from '../../../schema/expand.ts';
import { isListField, namedTypeOf } from '../../../schema/sdl.ts';
import type { DepartmentDefinition } from '../definition.ts';
import { bindRegister, type Register } from './register.ts';
import { propertiesOf, type Role, roleOf } from './role.ts';
import { columnsOf, type Row } from './row.ts';

/** A department's registers and detail types, bound to its tables. */
export interface Bindings {
  registers: readonly Register[];
  /** Lists of objects kept in tables of their own: `Type.field` → what each of their rows is. */
  details: ReadonlyMap<string, DetailRow>;
}

export interface DetailRow extends Row {
  roles: readonly Role[];
}

/** Binds everything that the SDL says to a column; throws for the first field that no column or resolver answers. */
export function bind(definition: DepartmentDefinition, published: DocumentNode): Bindings {
  const types = objectTypes(published);
  const unions = unionTypes(published);
  const registers = readRegisters(definition.schema).map((register) => {
    const table = tableOf(definition, register);
    const row = rowOf(definition, types, unions, register.rowType, table, register.name);
    return bindRegister(
      register,
      table,
      row,
      definition.many?.[register.name] ?? {},
      definition.rules?.[register.name],
    );
  });
  const details = Object.entries(definition.details ?? {}).map(([field, rows]): [string, DetailRow] => {
    const [owner = '', name = ''] = field.split('.');
    const node = types.get(owner)?.fields?.find((candidate) => candidate.name.value === name);
    if (!node)
      throw new Error(`Expected the SDL to have a field ${field}, which \`details\` names; found none`);
    const rowType = namedTypeOf(node.type);
    return [field, rowOf(definition, types, unions, rowType, rows.table)];
  });
  return { registers, details: new Map(details) };
}

function rowOf(
  definition: DepartmentDefinition,
  types: ReadonlyMap<string, ObjectTypeDefinitionNode>,
  unions: ReadonlyMap<string, readonly string[]>,
  rowType: string,
  table: PgTable,
  register?: string,
): DetailRow {
  const columns = columnsOf(table);
  const roles: Role[] = [];
  const needs = new Map<string, readonly string[]>();
  for (const field of types.get(rowType)?.fields ?? []) {
    const name = field.name.value;
    const coordinate = `${rowType}.${name}`;
    const kinds = kindsOf(namedTypeOf(field.type), unions);
    const own = definition.needs?.[coordinate];
    if (own) needs.set(name, own);
    // A row that is an entity itself lists the registers that name it, by its key.
    else if (ENTITIES[rowType] && namedTypeOf(field.type).endsWith('Connection')) {
      needs.set(name, [ENTITIES[rowType].key]);
    } else if (definition.details?.[coordinate]) needs.set(name, ['id']);
    else if (kinds.length > 0) {
      const many = register ? definition.many?.[register]?.[name] : undefined;
      const role = roleOf(
        { name, field: name, kinds, list: isListField(field) },
        { rowType, table, columns },
        many,
      );
      roles.push(role);
      needs.set(name, propertiesOf(role));
    } else if (columns[name]) needs.set(name, [name]);
    else throw new Error(`Expected a column ${name}, \`details\` or \`needs\` for ${coordinate}, found none`);
    for (const property of needs.get(name)!) {
      if (!columns[property])
        throw new Error(`Expected a column ${property}, which ${coordinate} needs; found none`);
    }
  }
  return { rowType, table, columns, needs, roles };
}

function tableOf(definition: DepartmentDefinition, register: RegisterDefinition): PgTable {
  const table = definition.tables[register.name];
  if (is(table, PgTable)) return table as PgTable;
  throw new Error(`Expected tables.ts of ${definition.name} to export a table ${register.name}, found none`);
}

function kindsOf(type: string, unions: ReadonlyMap<string, readonly string[]>): SubjectKind[] {
  const hash = HASHES[type];
  if (hash) return [hash];
  return (unions.get(type) ?? [type]).flatMap((name) => ENTITIES[name]?.kind ?? []);
}

function objectTypes({ definitions }: DocumentNode): ReadonlyMap<string, ObjectTypeDefinitionNode> {
  const objects = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  return new Map(objects.map((type) => [type.name.value, type]));
}

function unionTypes({ definitions }: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const unions = definitions.filter((definition) => definition.kind === Kind.UNION_TYPE_DEFINITION);
  return new Map(
    unions.map((type) => [type.name.value, (type.types ?? []).map((member) => member.name.value)]),
  );
}
