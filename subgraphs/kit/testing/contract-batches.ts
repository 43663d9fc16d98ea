import { getTableName } from 'drizzle-orm';
import pg from 'pg';
import { expect, it } from 'vitest';
import { ENTITIES } from '../../../schema/entities.ts';
import type { Contract } from './contract.ts';
import { callerOf } from './desk.ts';
import { subjectKeys } from './rows.ts';

/** One statement a batch, and an index for each. */
export function batchTests(contract: Contract): void {
  const { department } = contract;
  const lists = department.bound.flatMap((register) =>
    Object.entries(ENTITIES).flatMap(([entity, { kind, key }]) =>
      [...register.roles.values()]
        .filter(({ sources }) => sources.some((source) => source.kind === kind))
        .map((role) => ({
          register: register.name,
          entity,
          kind: kind as keyof typeof subjectKeys,
          key,
          role: role.name,
        })),
    ),
  );
  const entitiesQuery = (entity: string, text: string) =>
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${entity} { ${text} } } }`;
  const representations = (entity: string, key: string, kind: keyof typeof subjectKeys, count: number) => ({
    r: Array.from({ length: count }, (_, n) => ({ __typename: entity, [key]: subjectKeys[kind](n) })),
  });

  it.each(lists)(
    'reads $register of 1,000 times $entity as $role in one statement',
    async ({ entity, register, role, key, kind }) => {
      const { data, errors } = await contract.desk.ask(
        entitiesQuery(
          entity,
          `${register}(role: ${role}, first: 2) { nodes { id } pageInfo { hasNextPage } }`,
        ),
        { variables: representations(entity, key, kind, 1_000) },
      );
      expect(errors).toBeUndefined();
      expect(contract.desk.statements.length).toBe(1);
      const pages = data._entities.map(
        (found: Record<string, { nodes: unknown[] }>) => found[register]!.nodes.length,
      );
      expect(Math.max(...pages)).toBeGreaterThan(0);
    },
  );

  it.each(lists)(
    'counts $register of 1,000 times $entity as $role in one statement',
    async ({ entity, register, role, key, kind }) => {
      const { data, errors } = await contract.desk.ask(
        entitiesQuery(entity, `${register}(role: ${role}, first: 1000) { totalCount }`),
        { variables: representations(entity, key, kind, 1_000) },
      );
      expect(errors).toBeUndefined();
      expect(contract.desk.statements.length).toBe(1);
      const counts = data._entities.map(
        (found: Record<string, { totalCount: number }>) => found[register]!.totalCount,
      );
      expect(Math.max(...counts)).toBeGreaterThan(0);
    },
  );

  it('limits the lists of entities to the jurisdiction', async () => {
    for (const { entity, register, role, key, kind } of lists) {
      if (department.definition.rules?.[register]?.everywhere) continue;
      const { data } = await contract.desk.ask(
        entitiesQuery(entity, `${register}(role: ${role}, first: 5) { totalCount nodes { id } }`),
        {
          variables: representations(entity, key, kind, 50),
          caller: callerOf(department.name, { jurisdiction: null }),
        },
      );
      for (const found of data._entities) expect(found[register]).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  it('reads registers, lists of entities and shards of keys by index', async () => {
    const large = new Set(department.bound.map(({ table }) => getTableName(table)));
    const client = new pg.Client({ connectionString: contract.database.appUrl });
    await client.connect();
    const scans: string[] = [];
    const explain = async (what: string, query: string, variables = {}) => {
      const { errors } = await contract.desk.ask(query, { variables });
      expect(errors, what).toBeUndefined();
      for (const { text, parameters } of contract.desk.statements) {
        const { rows } = await client.query(`explain (format json) ${text}`, [...parameters]);
        for (const table of sequentialScans(rows[0]['QUERY PLAN']))
          if (large.has(table)) scans.push(`${what}: ${table}`);
      }
    };
    try {
      for (const { name, roles } of department.bound) {
        await explain(name, `{ ${name}(first: 20) { nodes { id } pageInfo { endCursor } } }`);
        for (const { name: role, sources, child } of roles.values()) {
          for (const { kind } of sources) {
            // Few shards are most of the table, and villages are an expression over every row.
            if (kind === 'VILLAGE' || child) continue;
            await explain(
              `${name} keys ${role}`,
              `{ ${name} { keys(of: ${kind}, role: ${role}, shard: 1, shards: 64) { tokens } } }`,
            );
          }
        }
      }
      for (const { entity, register, role, key, kind } of lists) {
        const query = entitiesQuery(entity, `${register}(role: ${role}, first: 5) { nodes { id } }`);
        await explain(`${entity}.${register} ${role}`, query, representations(entity, key, kind, 20));
      }
    } finally {
      await client.end();
    }
    expect(scans).toEqual([]);
  });
}

function sequentialScans(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(sequentialScans);
  if (plan === null || typeof plan !== 'object') return [];
  const node = plan as Record<string, unknown>;
  const own = node['Node Type'] === 'Seq Scan' ? [String(node['Relation Name'])] : [];
  return [...own, ...sequentialScans(Object.values(node).filter((value) => typeof value === 'object'))];
}
