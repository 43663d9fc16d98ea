import { type SQL, sql } from 'drizzle-orm';
import { argumentInvalid } from './bounds.ts';
import type { BoundField, Register } from './register.ts';
import type { Child, Role } from './role.ts';
import { villageLength } from './subject.ts';

export interface GroupingInput {
  field: string;
  unit?: Unit | null;
}

type Unit = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR' | 'STREET' | 'DISTRICT';

/** One thing that rows are grouped by, as an expression over them. */
export interface Grouping {
  /** The value of the row's group enum. */
  name: string;
  unit: Unit | null;
  /** The field whose values they are; null for a role's subjects. */
  field: BoundField | null;
  role: Role | null;
  expression: SQL;
  /** The PostgreSQL type of the expression. */
  type: string;
  /** The table that must be joined, where a row names several subjects. */
  child: Child | null;
}

/** What a grouping means; `argument` is named where it can not be. */
export function groupingOf(register: Register, given: GroupingInput, argument: string): Grouping {
  const name = given.field;
  const unit = given.unit ?? null;
  const field = register.orders.get(name);
  const role = register.roles.get(name);
  const known = field && (field.name === 'divisionCode' ? division : calendars[field.type]);
  if (unit && !known?.[unit])
    throw argumentInvalid(`${argument}.unit`, known ? `one of ${Object.keys(known).join(', ')}` : 'none');
  if (role) return { name, unit, field: null, role, child: role.child, ...subjectSql(role) };
  if (!field) throw new Error(`Expected ${register.name} to have a field or role for ${name}`);
  const column = sql`${field.column}`;
  const made = unit ? known![unit]!(column) : null;
  return {
    name,
    unit,
    field,
    role: null,
    child: null,
    // Whatever numbers a column holds, a cursor compares them exactly.
    expression: made ?? (field.type === 'Float' ? sql`${column}::numeric` : column),
    type: made ? 'text' : (databaseTypes[field.type] ?? 'text'),
  };
}

/** What a role's subjects or a field's values are told apart by, for counting them. */
export function distinctOf(register: Register, name: string): { expression: SQL; child: Child | null } {
  return groupingOf(register, { field: name }, 'field');
}

/** A group's value as it is shown: subjects as their entities are referred to, by token, credit code or division code. */
export function shownSql({ type, role }: Grouping, value: SQL): SQL {
  if (!role || type !== 'bytea') return sql`${value}::text`;
  return tokenSql(value);
}

function subjectSql(role: Role): Pick<Grouping, 'expression' | 'type'> {
  const [source, ...others] = role.sources;
  const ids = role.sources.map(({ kind, key, uscc }) => {
    if (uscc) return sql`${uscc.column}`;
    const length = sql.raw(String(villageLength));
    if (kind === 'VILLAGE')
      return sql`case when length(${key}) >= ${length} then left(${key}, ${length}) end`;
    return others.length > 0 ? tokenSql(sql`${key}`) : sql`${key}`;
  });
  if (others.length > 0) return { expression: sql`coalesce(${sql.join(ids, sql`, `)})`, type: 'text' };
  return { expression: ids[0]!, type: source!.uscc || source!.kind === 'VILLAGE' ? 'text' : 'bytea' };
}

function tokenSql(bytes: SQL): SQL {
  return sql`rtrim(translate(encode(${bytes}, 'base64'), '+/', '-_'), '=')`;
}

type Units = Readonly<Partial<Record<Unit, (column: SQL) => SQL>>>;

/** A code that is shorter than asked for is of no street, or no district. */
const division: Units = { STREET: (column) => leading(column, 9), DISTRICT: (column) => leading(column, 6) };

const calendars: Readonly<Record<string, Units>> = {
  Month: {
    MONTH: (column) => column,
    QUARTER: (column) => sql`(left(${column}, 4) || '-Q' || (substr(${column}, 6, 2)::int + 2) / 3)`,
    YEAR: (column) => sql`left(${column}, 4)`,
  },
  Date: calendar((column) => sql`${column}::timestamp`),
  // The administration's days begin at its own midnight.
  DateTime: calendar((column) => sql`(${column} at time zone 'Asia/Shanghai')`),
};

function leading(column: SQL, digits: number): SQL {
  const length = sql.raw(String(digits));
  return sql`case when length(${column}) >= ${length} then left(${column}, ${length}) end`;
}

function calendar(local: (column: SQL) => SQL): Units {
  const format = (pattern: string) => (column: SQL) =>
    sql`to_char(${local(column)}, ${sql.raw(`'${pattern}'`)})`;
  return {
    DAY: format('YYYY-MM-DD'),
    MONTH: format('YYYY-MM'),
    QUARTER: format('YYYY-"Q"Q'),
    YEAR: format('YYYY'),
  };
}

const databaseTypes: Readonly<Record<string, string>> = {
  Int: 'numeric',
  Float: 'numeric',
  Money: 'numeric',
  Date: 'date',
  DateTime: 'timestamptz',
  Boolean: 'boolean',
};
