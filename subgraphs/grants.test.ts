import { getTableColumns, getTableName } from 'drizzle-orm';
import {
  type EnumTypeDefinitionNode,
  type GraphQLEnumType,
  getNamedType,
  isEnumType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEPARTMENTS } from '../schema/departments.ts';
import { isTaggedPublic } from '../schema/sdl.ts';
import { createDatabases, dropDatabases } from '../scripts/testing/postgres.ts';
import { departments } from './registry.ts';

// The SDL says what is public, the migrations what the public role may read: each department's two are held together.

const names = DEPARTMENTS;

/** What the public role reads besides: for an entity's public field, for lists kept in a table of their own. */
const besides: Readonly<Record<string, string[]>> = {
  residents: ['id', 'masked_name', 'person_id'],
  disclosed_files: ['body', 'id', 'kind', 'media_type', 'name', 'personal', 'row_id', 'sha256', 'size'],
  disclosed_item_lines: ['amount', 'group', 'line', 'masked_name', 'note', 'row_id'],
  organization_shareholders: [
    'id',
    'row_id',
    'share',
    'shareholder_id',
    'shareholder_key',
    'shareholder_masked_name',
    'shareholder_uscc',
    'since',
    'until',
  ],
};

const databases = await createDatabases(names);
afterAll(() => dropDatabases(databases));

describe.each(names)('%s', (name) => {
  let pool: pg.Pool;
  beforeAll(() => {
    pool = new pg.Pool({ connectionString: databases[name].migratorUrl, max: 1 });
    return () => pool.end();
  });

  it('grants the public role the columns of public fields, and no other', async () => {
    const { default: department } = await departments[name]();
    const expected: Record<string, string[]> = {};
    for (const { definition, table, columns, needs, roles } of department.bound) {
      const open = definition.fields.filter(({ isPublic }) => isPublic).map((field) => field.name);
      const read = new Set(
        open.flatMap((field) => needs.get(field) ?? []).map((name) => columns[name]!.name),
      );
      // A public role's key is what its filter compares and its gateway follows.
      for (const { field, sources, child } of roles.values()) {
        if (open.includes(field) && !child) for (const { key } of sources) read.add(key.name);
      }
      if (open.length > 0) expected[getTableName(table)] = [...read].sort();
    }
    const { rows } = await pool.query(
      `SELECT table_name, array_agg(column_name::text ORDER BY column_name) AS columns
         FROM information_schema.column_privileges
         WHERE grantee = $1 AND privilege_type = 'SELECT' GROUP BY table_name`,
      [`${name.replaceAll('-', '_')}_public`],
    );
    const granted = Object.fromEntries(rows.map((row) => [row.table_name, row.columns]));
    const others = Object.fromEntries(Object.entries(besides).filter(([table]) => table in granted));
    expect(granted).toEqual({ ...expected, ...others });
  });

  it('shows the public role rows with public values of an enum, and no other', async () => {
    const { default: department } = await departments[name]();
    const { rows } = await pool.query<{ tablename: string; qual: string }>(
      `SELECT tablename, qual FROM pg_policies WHERE policyname = 'public_rows'`,
    );
    for (const { definition, table } of department.bound.filter((register) => register.definition.isPublic)) {
      const policy = rows.find((row) => row.tablename === getTableName(table));
      for (const field of definition.fields.filter(({ kind, isPublic }) => kind === 'enum' && isPublic)) {
        const { open, all } = taggedValues(department.sdl, field.type);
        if (open.length === all.length) continue;
        const shown = [...(policy?.qual ?? '').matchAll(/'([A-Z_]+)'::text/g)].map((match) => match[1]!);
        expect(shown.sort(), `${definition.rowType}.${field.name}`).toEqual(open.sort());
      }
    }
  });

  it('guards every table of rows by row policies', async () => {
    const { rows } = await pool.query(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
         AND NOT relrowsecurity AND relname NOT IN ('register_status', 'register_changes')`,
    );
    expect(rows).toEqual([]);
  });

  it('notes the writing of every table that key sets are made of', async () => {
    const { default: department } = await departments[name]();
    const { rows } = await pool.query<{ name: string; columns: string }>(
      `SELECT tgrelid::regclass::text AS name, encode(tgargs, 'escape') AS columns FROM pg_trigger
       WHERE tgname = 'note_change_insert'`,
    );
    const noted = new Map(rows.map(({ name, columns }) => [name, columns.split('\\000')]));
    const sources = department.bound.flatMap(({ table, roles }) => [
      { table, key: null },
      ...[...roles.values()].flatMap((role) => role.sources).filter(({ kind }) => kind !== 'VILLAGE'),
    ]);
    for (const source of sources) {
      const table = getTableName('table' in source ? source.table : source.key.table);
      expect(noted.has(table), table).toBe(true);
      if (source.key) expect(noted.get(table), table).toContain(source.key.name);
    }
  });

  it('checks in the tables the values that the SDL’s enums have', async () => {
    const { default: department } = await departments[name]();
    const { rows } = await pool.query<{ name: string; definition: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'c'`,
    );
    for (const { definition, table, rowType } of department.bound) {
      const type = department.schema.getType(rowType);
      for (const field of definition.fields.filter(({ kind, list }) => kind === 'enum' && !list)) {
        if (!isObjectType(type)) throw new Error(`Expected ${rowType} to be an object type`);
        const values = getNamedType(type.getFields()[field.name]!.type);
        if (!isEnumType(values) || values.name === 'IdentityFault') continue;
        const column = getTableColumns(table)[field.name]!.name;
        const check = rows.find((row) => row.name === `${getTableName(table)}_${column}_known`);
        const checked = [...(check?.definition ?? '').matchAll(/'([A-Z_\d]+)'/g)].map((match) => match[1]!);
        expect(checked.sort(), `${rowType}.${field.name}`).toEqual(storedValues(values));
      }
    }
  });
});

function taggedValues(sdl: string, name: string) {
  const type = parse(sdl).definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name,
  ) as EnumTypeDefinitionNode;
  const values = type.values ?? [];
  return {
    all: values.map((value) => value.name.value),
    open: values.filter(isTaggedPublic).map((value) => value.name.value),
  };
}

/** Non-residents are who no row is about. */
function storedValues(type: GraphQLEnumType): string[] {
  const names = type.getValues().map((value) => value.name);
  return names.filter((name) => name !== 'NON_RESIDENT').sort();
}
