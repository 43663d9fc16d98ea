import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { type PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import pg from 'pg';
import type { Department } from '../department.ts';
import { organizationToken, projectToken } from '../link/service.ts';
import { decodeToken, type Token, tokenOf } from '../link/token.ts';

/** What a test wants otherwise than the generator makes it; properties of the table, for the nth row. */
export type Fill = Readonly<Record<string, (n: number) => Readonly<Record<string, unknown>>>>;

/** How many rows each register has, and how many persons they are about. */
const size = { rows: 5_000, children: 600, persons: 1_000 } as const;

/** The key of the nth subject, as the gateway would hand it over. */
export const subjectKeys = {
  PERSON: (n: number) => personToken(n % size.persons),
  HOUSEHOLD: (n: number) => keyedToken(2, n % size.persons),
  VEHICLE: (n: number) => keyedToken(3, n % size.persons),
  PROJECT: (n: number) => projectToken(`P${n % size.persons}`),
  ORGANIZATION: (n: number) => uscc(n % size.persons),
  VILLAGE: (n: number) => divisionCode(n),
} as const;

/** One in four rows lies in the second district; every row in a village of its own. */
function divisionCode(n: number): string {
  return `${n % 4 === 3 ? districts[1] : districts[0]}${String(n).padStart(6, '0')}`;
}

export const districts = ['120115', '120116'] as const;

/** Fills every table of a department with synthetic rows and analyses them, as the owner of the database. */
export async function fillTables(department: Department, adminUrl: string, fill: Fill = {}): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    for (const [name, table] of Object.entries(department.definition.tables)) {
      if (!is(table, PgTable) || getTableName(table) === 'register_status') continue;
      const isChild = !('updatedAt' in getTableColumns(table));
      const count = isChild ? size.children : size.rows;
      await insert(client, department, name, table, count, fill[name]);
    }
    // As seed and import leave it: how large a register is decides how its key sets are read.
    await client.query(
      'insert into register_status (register, rows) select unnest($1::text[]), $2 on conflict (register) do update set rows = excluded.rows',
      [department.bound.map(({ name }) => name), size.rows],
    );
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

async function insert(
  client: pg.Client,
  department: Department,
  name: string,
  table: PgTable,
  count: number,
  fill: Fill[string] | undefined,
): Promise<void> {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([, column]) => column.generated === undefined,
  );
  const types = enumsOf(department, name);
  const rows = Array.from({ length: count }, (_, n) => {
    const values = {
      ...Object.fromEntries(
        columns.map(([property, column]) => [property, makeValue(n, property, column, table, types)]),
      ),
      ...fill?.(n),
    };
    return Object.fromEntries(
      columns.map(([property, column]) => [column.name, stored(column, values[property])]),
    );
  });
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
  const into = `"${getTableName(table)}"`;
  await client.query(
    `insert into ${into} (${names}) select ${names} from json_populate_recordset(null::${into}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Month, Money and enums are told by the SDL: in the database they are text and numbers. */
function enumsOf(
  department: Department,
  register: string,
): ReadonlyMap<string, { type: string; values: readonly string[] | null }> {
  const bound = department.bound.find((candidate) => candidate.name === register);
  const type = bound && department.schema.getType(bound.rowType);
  if (!isObjectType(type)) return new Map();
  return new Map(
    Object.values(type.getFields()).map((field) => {
      const named = getNamedType(field.type);
      const values = isEnumType(named) ? named.getValues().map((value) => value.name) : null;
      return [field.name, { type: named.name, values }];
    }),
  );
}

function makeValue(
  n: number,
  property: string,
  column: PgColumn,
  table: PgTable,
  types: ReturnType<typeof enumsOf>,
): unknown {
  const properties = getTableColumns(table);
  const type = column.getSQLType();
  const field = types.get(property);
  if (property === 'id') return rowId(n);
  if (type === 'uuid') return rowId(n % (size.children / 2));
  if (property === 'divisionCode') return divisionCode(n);
  if (property === 'updatedAt') return '2026-10-31T00:00:00Z';
  if (property === 'publicUntil') return n % 4 === 2 ? null : n % 4 === 1 ? '2020-01-01' : '2999-01-01';
  if (property.endsWith('Fault')) return isNobody(n) ? (n % 100 === 0 ? 'CHECKSUM' : 'MISSING') : null;
  if (type === 'bytea') return tokenFor(n, property, properties);
  if (/uscc$/i.test(property))
    return column.isUnique || property === 'uscc' ? uscc(n) : uscc(n % size.persons);
  if (type.endsWith('[]')) return '{}';
  const values = column.enumValues ?? field?.values;
  if (values && values.length > 0) return values[n % values.length];
  // Not all columns at once: their names decide which rows lack a value.
  if (!column.notNull && (n + property.charCodeAt(1) + property.length) % 11 === 5) return null;
  if (field?.type === 'Month') return `2026-${String((n % 12) + 1).padStart(2, '0')}`;
  if (type === 'boolean') return n % 2 === 0;
  if (type.startsWith('json')) return [];
  if (type === 'date') return new Date(Date.UTC(2026, 0, 1 + (n % 300))).toISOString().slice(0, 10);
  if (type.startsWith('timestamp')) return new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
  if (/^(integer|smallint|bigint)/.test(type)) return (n % 4) + 1;
  if (/^(numeric|double|real)/.test(type)) return (n % 90) + 1;
  return `${property}${n}`;
}

function tokenFor(n: number, property: string, properties: Readonly<Record<string, PgColumn>>): Token | null {
  const role = property.replace(/(Id|Key|Hash)$/, '');
  if (property.endsWith('Key'))
    return organizationToken(`${role}Uscc` in properties ? uscc(n % size.persons) : uscc(n));
  if (property.endsWith('Hash'))
    return n % 3 === 0 && !properties[property]!.notNull ? null : keyedToken(4, n % size.persons);
  if (`${role}Fault` in properties) return isNobody(n) ? null : subjectKeys.PERSON(n);
  if (/project$/i.test(role)) return subjectKeys.PROJECT(n);
  return /vehicle$/i.test(role) ? subjectKeys.VEHICLE(n) : subjectKeys.HOUSEHOLD(n);
}

const isNobody = (n: number) => n % 50 === 0;
const uscc = (n: number) => `91120${String(n).padStart(12, '0')}`;
const rowId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function stored(column: PgColumn, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return column.getSQLType() === 'bytea' ? `\\x${decodeToken(value as Token).toString('hex')}` : value;
}

function personToken(n: number): Token {
  return keyedToken(1, n);
}

/** Spread over all shards. */
function keyedToken(domain: number, n: number): Token {
  const bytes = Buffer.alloc(16, domain);
  bytes.writeUInt8((n * 37) % 256, 0);
  bytes.writeUInt32BE(n, 12);
  return tokenOf(1, bytes);
}
