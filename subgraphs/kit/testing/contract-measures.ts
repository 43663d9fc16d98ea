import { getTableName } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { villageToken } from '../link/service.ts';
import { decodeToken, encodeToken } from '../link/token.ts';
import { isMeasured } from '../register/measure.ts';
import type { Register } from '../register/register.ts';
import type { Role } from '../register/role.ts';
import type { Contract } from './contract.ts';
import { callerOf } from './desk.ts';

/** A row as the database holds it: every field as text, and the tokens of whom it names, in hex. */
interface Stored {
  [field: string]: string | null;
}

/** Values and pairs of key sets, conditions on groups, and groups, held against what the rows themselves say. */
export function measureTests(contract: Contract): void {
  describe.each(contract.department.bound.map((register) => [register.name, register] as const))(
    'measures of %s',
    (name, register) => {
      const { scope } = register.definition;
      const known = callerOf(contract.department.name);
      const caller = { ...known, scopes: new Set([...known.scopes, ...(scope ? [scope] : [])]) };
      const roles = [...register.roles.values()].filter(({ child }) => !child);
      const measured = [...register.orders].filter(([, { type }]) => isMeasured(type));
      let rows: Stored[];
      let client: pg.Client;

      beforeAll(async () => {
        client = new pg.Client({ connectionString: contract.database.adminUrl });
        await client.connect();
        const { rows: found } = await client.query<Stored>(statementOf(register, roles));
        rows = found.map((row) => withVillages(row, roles));
      });
      afterAll(() => client?.end());

      const ask = async (selection: string) => {
        const { data, errors } = await contract.desk.ask(`{ ${name} { ${selection} } }`, { caller });
        expect(errors).toBeUndefined();
        return data[name];
      };
      const keys = async (args: string): Promise<Keys> => {
        const { keys: found } = await ask(`keys(${args}) { tokens by values count }`);
        return {
          tokens: split(found.tokens),
          by: found.by === null ? null : split(found.by),
          values: found.values === null ? null : doubles(found.values),
        };
      };

      it('gives with each token the least, the greatest and the sum of every field, and the number of rows', async () => {
        for (const { role, kind, column } of sidesOf(roles)) {
          const groups = groupsBy(rows, (row) => row[column]);
          const args = `of: ${kind}, role: ${role.name}`;
          const counted = await keys(`${args}, with: {count: true}`);
          expect(counted.tokens, role.name).toEqual([...groups.keys()].sort());
          expect(counted.values).toEqual(counted.tokens.map((token) => groups.get(token)!.length));
          // The fields are the same for every role.
          if (role !== roles[0]) continue;
          for (const [value, { name: field, type }] of measured) {
            for (const measure of ['min', 'max', 'sum'] as const) {
              if (measure === 'sum' && !additive.has(type)) continue;
              const { tokens, values } = await keys(`${args}, with: {${measure}: ${value}}`);
              const expected = tokens.map((token) =>
                aggregated(
                  groups.get(token)!.map((row) => numberOf(type, row[field])),
                  measure,
                ),
              );
              expect(values, `${measure} ${value}`).toEqual(expected);
            }
          }
        }
      });

      it('pairs every role with every other', async () => {
        for (const of of sidesOf(roles)) {
          for (const by of roles.map((role) => sidesOf([role])[0]!)) {
            if (by.role === of.role) continue;
            const found = await keys(`of: ${of.kind}, role: ${of.role.name}, by: ${by.role.name}`);
            const named = rows.filter((row) => row[of.column] && row[by.column]);
            const expected = new Set(named.map((row) => `${row[by.column]} ${row[of.column]}`));
            expect(
              found.tokens.map((token, index) => `${found.by![index]} ${token}`),
              `${of.role.name} by ${by.role.name}`,
            ).toEqual([...expected].sort());
          }
        }
      });

      it('keeps the subjects of groups like those asked for', async () => {
        const [side] = sidesOf(roles);
        if (!side) return;
        for (const grouping of [null, ...register.orders.keys()]) {
          if (grouping && register.orders.get(grouping)!.type === 'ID') continue;
          const field = grouping && register.orders.get(grouping)!.name;
          const groups = groupsBy(
            rows,
            (row) => row[side.column] && `${row[side.column]} ${field && row[field]}`,
          );
          const sizes = [...groups.values()].map((group) => group.length).sort((one, other) => one - other);
          const middle = sizes[Math.floor(sizes.length / 2)]!;
          const per = grouping ? `per: [{field: ${grouping}}], ` : '';
          const { tokens } = await keys(
            `of: ${side.kind}, role: ${side.role.name}, having: {${per}count: {gte: ${middle}}}`,
          );
          const kept = [...groups.values()].filter((group) => group.length >= middle);
          expect(tokens, `per ${grouping}`).toEqual(
            [...new Set(kept.map((group) => group[0]![side.column]!))].sort(),
          );
        }
      });

      it('groups by every field and role, and measures every field', async () => {
        const fields = [...register.orders].filter(([, { type }]) => type !== 'ID');
        const bySubject = sidesOf(roles).filter(({ role }) => role.sources.length === 1);
        const groupings = [
          ...fields.map(([value, { name: field }]) => [value, (row: Stored) => row[field] ?? null] as const),
          ...bySubject.map(({ role, shown }) => [role.name, (row: Stored) => row[shown] ?? null] as const),
        ];
        for (const [value, keyOf] of groupings) {
          const groups = Map.groupBy(rows, (row) => keyOf(row));
          const { groups: found } = await ask(
            `groups(by: [{field: ${value}}], orderBy: [{count: true, direction: DESC}], first: 30) { totalCount nodes { keys count } }`,
          );
          expect(found.totalCount, value).toBe(groups.size);
          const sizes = [...groups.values()].map((group) => group.length).sort((one, other) => other - one);
          expect(found.nodes.map(({ count }: { count: number }) => count)).toEqual(sizes.slice(0, 30));
        }
        const figures = measured.flatMap(([value, { type }]) =>
          measures
            .filter((measure) => additive.has(type) || !addedUp.has(measure))
            .map((measure) => ({
              alias: `${measure}_${value}`,
              text: `${measure}_${value}: ${measure}(field: ${value})`,
              value,
              measure,
            })),
        );
        if (figures.length === 0) return;
        const { groups: found } = await ask(
          `groups(by: [{field: DIVISION_CODE, unit: DISTRICT}]) { nodes { keys ${figures.map(({ text }) => text).join(' ')} } }`,
        );
        expect(found.nodes.length).toBeGreaterThan(0);
        for (const group of found.nodes) {
          const own = rows.filter((row) => (row.divisionCode?.slice(0, 6) ?? null) === group.keys[0]);
          for (const { alias, value, measure } of figures) {
            const { name: field, type } = register.orders.get(value)!;
            const numbers = own.map((row) => numberOf(type, row[field])).filter((one) => !Number.isNaN(one));
            const shown = group[alias] === null ? Number.NaN : numberOf(type, group[alias]);
            expect(shown, `${measure} ${value}`).toBeCloseTo(
              aggregated(numbers, measure, !additive.has(type)),
              4,
            );
          }
        }
      });
    },
  );
}

interface Keys {
  tokens: string[];
  by: string[] | null;
  values: number[] | null;
}

const measures = ['sum', 'average', 'median', 'q1', 'q3', 'stddev', 'min', 'max'] as const;
const addedUp: ReadonlySet<string> = new Set(['sum', 'average', 'stddev']);
const additive: ReadonlySet<string> = new Set(['Int', 'Float', 'Money']);

/** Each kind that each role may name, and under which name of the row its token and what it is shown as stand. */
function sidesOf(roles: readonly Role[]) {
  return roles.flatMap((role) =>
    role.sources.map(({ kind }) => ({
      role,
      kind,
      column: `#${role.name} ${kind}`,
      shown: `=${role.name} ${kind}`,
    })),
  );
}

function statementOf(register: Register, roles: readonly Role[]): string {
  const quoted = (name: string) => `"${name}"`;
  const fields = [...register.fields.values()].map(
    ({ name, column }) => `${quoted(column.name)}::text as ${quoted(name)}`,
  );
  const tokens = roles.flatMap(({ name, sources }) =>
    sources.flatMap(({ kind, key, uscc }) => [
      `${kind === 'VILLAGE' ? `${key.name}::text` : `encode(${quoted(key.name)}, 'hex')`} as ${quoted(`#${name} ${kind}`)}`,
      `${uscc ? quoted(uscc.column.name) : 'null'}::text as ${quoted(`=${name} ${kind}`)}`,
    ]),
  );
  return `select ${[...fields, ...tokens].join(', ')} from ${quoted(getTableName(register.table))}`;
}

/** Villages' tokens are made of their codes; tokens are shown in base64url, where no code stands for them. */
function withVillages(row: Stored, roles: readonly Role[]): Stored {
  const made = { ...row };
  for (const { kind, column, shown } of sidesOf(roles)) {
    const stored = row[column] ?? null;
    if (kind === 'VILLAGE') {
      const code = stored !== null && stored.length >= 12 ? stored.slice(0, 12) : null;
      made[column] = code && decodeToken(villageToken(code)).toString('hex');
      made[shown] = code;
    } else if (kind !== 'ORGANIZATION') made[shown] = stored && encodeToken(Buffer.from(stored, 'hex'));
  }
  return made;
}

function groupsBy(rows: readonly Stored[], keyOf: (row: Stored) => string | null | undefined) {
  const named = rows.filter((row) => keyOf(row));
  return Map.groupBy(named, (row) => keyOf(row)!);
}

function numberOf(type: string, text: string | null | undefined): number {
  if (text === null || text === undefined) return Number.NaN;
  if (type === 'Month') return Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
  if (type === 'Date') return Date.parse(text) / 86_400_000;
  if (type === 'DateTime') return Date.parse(text) / 1_000;
  return Number(text);
}

function aggregated(all: readonly number[], measure: (typeof measures)[number], isPlace = false): number {
  const numbers = all.filter((one) => !Number.isNaN(one)).sort((one, other) => one - other);
  if (numbers.length === 0) return Number.NaN;
  const total = numbers.reduce((sum, one) => sum + one, 0);
  const mean = total / numbers.length;
  const share = { median: 0.5, q1: 0.25, q3: 0.75 }[measure as 'median'];
  if (share !== undefined) {
    // Of points in time, one that there is.
    if (isPlace) return numbers[Math.ceil(numbers.length * share) - 1]!;
    const at = (numbers.length - 1) * share;
    const low = numbers[Math.floor(at)]!;
    return low + (numbers[Math.ceil(at)]! - low) * (at - Math.floor(at));
  }
  if (measure === 'sum') return total;
  if (measure === 'average') return mean;
  if (measure === 'stddev')
    return Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (numbers.length - 1));
  return measure === 'min' ? numbers[0]! : numbers.at(-1)!;
}

function split(base64: string): string[] {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: bytes.length / 17 }, (_, index) =>
    bytes.toString('hex', index * 17, index * 17 + 17),
  );
}

function doubles(base64: string): number[] {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: bytes.length / 8 }, (_, index) => bytes.readDoubleBE(index * 8));
}
