import { type SQL, sql } from 'drizzle-orm';
import { argumentInvalid } from './bounds.ts';
import type { Register } from './register.ts';
import type { Child, Role } from './role.ts';
import { villageLength } from './subject.ts';

export interface GroupingInput {
  field: string;
  unit?: Unit | null;
}

type Unit = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

/** One thing that rows are grouped by, as an expression over them. */
export interface Grouping {
  /** The value of the row's group enum. */
  name: string;
  expression: SQL;
  /** The PostgreSQL type of the expression. */
  type: string;
  /** The scalar or enum that its values are shown as; null for a role's subjects. */
  shown: string | null;
  unit: Unit | null;
  /** The table that must be joined, where a row names several subjects. */
  child: Child | null;
}

/** What a grouping means; `argument` is named where it can not be. */
export function groupingOf(
  register: Register,
  { field: value, unit }: GroupingInput,
  argument: string,
): Grouping {
  const field = register.orders.get(value);
  if (field) {
    const { column, type } = field;
    const timed = units[type];
    if (unit && !timed?.[unit])
      throw argumentInvalid(
        `${argument}.unit`,
        timed ? `${Object.keys(timed).join(', ')}` : 'none: it is no point in time',
      );
    const made = unit ? timed?.[unit]?.(sql`${column}`) : undefined;
    return {
      name: value,
      expression: made ?? sql`${column}`,
      type: made ? 'text' : databaseType(type),
      shown: made ? 'String' : type,
      unit: unit ?? null,
      child: null,
    };
  }
  const role = register.roles.get(value);
  if (!role) throw new Error(`Expected ${register.name} to have a field or role for ${value}`);
  if (unit) throw argumentInvalid(`${argument}.unit`, 'none: it is no point in time');
  return {
    name: value,
    expression: subjectSql(role),
    type: 'text',
    shown: null,
    unit: null,
    child: role.child,
  };
}

/** The key of whom a role names, as its entity is referred to: a token's text, a credit code, a village's code. */
function subjectSql(role: Role): SQL {
  const keys = role.sources.map(({ kind, key, uscc }) => {
    if (uscc) return sql`${uscc.column}`;
    if (kind === 'VILLAGE')
      return sql`case when length(${key}) >= ${sql.raw(String(villageLength))} then left(${key}, ${sql.raw(String(villageLength))}) end`;
    return sql`rtrim(translate(encode(${key}, 'base64'), '+/', '-_'), '=')`;
  });
  return keys.length === 1 ? keys[0]! : sql`coalesce(${sql.join(keys, sql`, `)})`;
}

/** A role's subject by its token or code, for counting: nothing is encoded. */
export function distinctSql(register: Register, value: string): { expression: SQL; child: Child | null } {
  const role = register.roles.get(value);
  if (!role) {
    const field = register.orders.get(value);
    if (!field) throw new Error(`Expected ${register.name} to have a field or role for ${value}`);
    return { expression: sql`${field.column}`, child: null };
  }
  const [source, ...others] = role.sources;
  const plain = others.length === 0 && source!.kind !== 'VILLAGE';
  return { expression: plain ? sql`${source!.key}` : subjectSql(role), child: role.child };
}

/** Expressions are written as they stand in an index, so that a grouping can be made of one. */
const units: Readonly<Record<string, Partial<Record<Unit, (column: SQL) => SQL>>>> = {
  Month: {
    MONTH: (column) => column,
    QUARTER: (column) => sql`(left(${column}, 4) || '-Q' || (substr(${column}, 6, 2)::int + 2) / 3)`,
    YEAR: (column) => sql`left(${column}, 4)`,
  },
  Date: calendar((column) => sql`${column}::timestamp`),
  // The administration's days begin at its own midnight.
  DateTime: calendar((column) => sql`(${column} at time zone 'Asia/Shanghai')`),
};

function calendar(local: (column: SQL) => SQL): Record<Unit, (column: SQL) => SQL> {
  const format = (pattern: string) => (column: SQL) =>
    sql`to_char(${local(column)}, ${sql.raw(`'${pattern}'`)})`;
  return {
    DAY: format('YYYY-MM-DD'),
    MONTH: format('YYYY-MM'),
    QUARTER: format('YYYY-"Q"Q'),
    YEAR: format('YYYY'),
  };
}

function databaseType(type: string): string {
  return (
    {
      Int: 'numeric',
      Float: 'numeric',
      Money: 'numeric',
      Date: 'date',
      DateTime: 'timestamptz',
      Boolean: 'boolean',
    }[type] ?? 'text'
  );
}
