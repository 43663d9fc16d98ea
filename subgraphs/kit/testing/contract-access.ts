import { getNamedType, isEnumType, isLeafType, isObjectType } from 'graphql';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { ENTITIES } from '../../../schema/entities.ts';
import { compilePolicy } from '../../../schema/policy.ts';
import type { Register } from '../register/register.ts';
import type { Contract } from './contract.ts';
import { callerOf, publicCaller } from './desk.ts';
import { publicColumns } from './public-columns.ts';
import { districts } from './rows.ts';

/** Who sees which rows, and which columns. */
export function accessTests(contract: Contract): void {
  const { department, options } = contract;
  const limited = department.bound.filter((register) => !register.rule?.everywhere);

  it.each(limited.map((register) => [register.name]))(
    'shows of %s what lies in the jurisdiction',
    async (name) => {
      const query = `{ ${name}(first: 1000) { totalCount nodes { divisionCode } } }`;
      const whole = await contract.desk.ask(query);
      expect(whole.reads.limitedTo).toBeNull();
      const caller = callerOf(department.name, { jurisdiction: districts[1] });
      const { data, errors, reads } = await contract.desk.ask(query, { caller });
      expect(errors).toBeUndefined();
      const { totalCount, nodes } = data[name];
      expect(totalCount).toBeGreaterThan(0);
      expect(totalCount).toBeLessThan(whole.data[name].totalCount);
      for (const node of nodes) expect(node.divisionCode).toMatch(new RegExp(`^${districts[1]}`));
      expect(reads.limitedTo).toBe(districts[1]);
    },
  );

  it.each(limited.map((register) => [register.name]))('shows nothing of %s without one', async (name) => {
    const caller = callerOf(department.name, { jurisdiction: null });
    const { data, reads } = await contract.desk.ask(`{ ${name} { totalCount nodes { id } } }`, { caller });
    expect(data[name]).toEqual({ totalCount: 0, nodes: [] });
    expect(reads.limitedTo).toBe('NONE');
  });

  const open = department.bound.filter((register) => register.definition.isPublic);
  if (open.length === 0) return;
  describe.each(open.map((register) => [register.name, register] as const))(
    '%s, for the public',
    (name, register) => {
      const selection = publicSelection(contract, register);

      it('answers every public field, and shows no value that is not public', async () => {
        const { data, errors } = await contract.desk.ask(
          `{ ${name}(first: 100) { totalCount nodes { ${selection.text} } } }`,
          {
            caller: publicCaller,
          },
        );
        expect(errors).toBeUndefined();
        expect(data[name].totalCount).toBeGreaterThan(0);
        for (const [field, values] of selection.enums) {
          const shown = data[name].nodes.flatMap((node: Record<string, unknown>) => node[field] ?? []);
          for (const value of shown) expect(values, field).toContain(value);
        }
      });

      it('gives at most a hundred rows', async () => {
        const { errors } = await contract.desk.ask(`{ ${name}(first: 101) { nodes { id } } }`, {
          caller: publicCaller,
        });
        expect(errors?.[0]?.extensions.code).toBe('ARGUMENT_INVALID');
      });
    },
  );

  it('lets the public role read the columns of public fields, and no other', async () => {
    const pool = new pg.Pool({ connectionString: contract.database.publicUrl, max: 1 });
    const { rows } = await pool.query<{ name: string; columns: string[] }>(
      `select c.relname as name, array_agg(a.attname::text order by a.attname) as columns
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
          and has_column_privilege(c.oid, a.attnum, 'select') group by c.relname`,
    );
    await pool.end();
    const expected = publicColumns(department);
    for (const [table, columns] of Object.entries(options.alsoPublic ?? {})) {
      expected[table] = new Set([...(expected[table] ?? []), ...columns]);
    }
    const wanted = Object.entries(expected).map(([table, columns]) => [table, [...columns].sort()]);
    expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toEqual(
      Object.fromEntries(wanted),
    );
  });
}

/** Every public field of a row, with arguments left out and objects by their leaves. */
function publicSelection({ department }: Contract, register: Register) {
  const policies = compilePolicy(department.sdl);
  const isOpen = (coordinate: string) => policies.of(coordinate)?.needs === null;
  const enums = new Map<string, string[]>();
  const select = (typeName: string, depth: number): string => {
    const type = department.schema.getType(typeName);
    if (!isObjectType(type)) return '__typename';
    const entity = ENTITIES[typeName];
    const fields = Object.values(type.getFields()).flatMap((field) => {
      if (!isOpen(`${typeName}.${field.name}`)) return [];
      const named = getNamedType(field.type);
      if (isEnumType(named) && depth === 0) {
        const values = named.getValues().map((value) => value.name);
        enums.set(
          field.name,
          values.filter((value) => isOpen(`${named.name}.${value}`)),
        );
      }
      if (isLeafType(named)) return [field.name];
      // Entities lead on to lists; their own leaves are enough.
      return depth > 1 || (entity && depth > 0) ? [] : [`${field.name} { ${select(named.name, depth + 1)} }`];
    });
    return fields.length > 0 ? fields.join(' ') : '__typename';
  };
  return { text: select(register.rowType, 0), enums };
}
