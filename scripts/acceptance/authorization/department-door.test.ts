import { createHash } from 'node:crypto';
import { type GraphQLSchema, getOperationAST, isObjectType, parse } from 'graphql';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHopSigner } from '../../../gateway/hop.ts';
import { type Caller, PUBLIC_CALLER } from '../../../schema/caller.ts';
import { DEPARTMENTS, type DepartmentName } from '../../../schema/departments.ts';
import { PlatformError } from '../../../schema/errors.ts';
import { createDoorShield } from '../../../subgraphs/kit/door/shield.ts';
import { serveDepartment } from '../../../subgraphs/kit/index.ts';
import { departments } from '../../../subgraphs/registry.ts';
import { createDatabases, dropDatabases } from '../../testing/postgres.ts';
import { linkOptions, post } from '../stack.ts';
import { rows } from './access-table.ts';
import { callers } from './callers.ts';
import { expectedBy, isHeld } from './expected.ts';
import { callerOf } from './subjects.ts';
import { attempts } from './ways.ts';

/** What a question at a department's door touches, beside the ways that lead there through the gateway as well. */
interface Knock {
  text: string;
  variables: Record<string, unknown>;
  touches: string[];
}

const everybody: { title: string; caller: Caller; holds: readonly string[] }[] = [
  { title: 'the public', caller: PUBLIC_CALLER, holds: [] },
  ...callers.map((row) => ({ title: row.title, caller: callerOf(row), holds: row.holds })),
];

describe('the door of each department', () => {
  test.each(DEPARTMENTS)('%s judges for itself, by every way, for every caller', async (name) => {
    const { default: department } = await departments[name]();
    const { check } = createDoorShield(department.sdl, department.schema);
    const needs = needsAtDoor(department.schema);
    const knocks = [...knocksAt(department.schema, needs)];
    const reached = new Set(knocks.flatMap(({ touches }) => touches));
    expect(fieldsOf(department.schema).filter((field) => !reached.has(field))).toEqual([]);
    const asked = knocks.map((knock) => ({ ...knock, document: parse(knock.text) }));
    const wrong: object[] = [];
    for (const { title, caller, holds } of everybody) {
      const held = new Set(holds);
      const atDoor = { ...caller, scopes: narrowed(caller, name) };
      for (const { text, variables, touches, document } of asked) {
        const expected = touches.filter((one) => needs(one).some((need) => !isHeld(held, need)));
        const operation = getOperationAST(document)!;
        const refused = await check({ text, document, operation, variables }, atDoor).then(
          () => [],
          refusedBy,
        );
        if (!same(refused, expected)) wrong.push({ title, text, variables, refused, expected });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(knocks.length * everybody.length).toBeGreaterThan(3_000);
  });
});

describe('over HTTP', () => {
  const open = '{ villages { totalCount } }';
  let url: string;
  let audience: DepartmentName;
  let close: () => Promise<void>;
  let sign: (
    query: string,
    changes?: { department?: string; caller?: Caller; at?: number },
  ) => Promise<string>;

  beforeAll(async () => {
    audience = 'civil-affairs';
    const databases = await createDatabases([audience]);
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const { default: department } = await departments[audience]();
    const served = await serveDepartment({
      department,
      host: '127.0.0.1',
      port: 0,
      appUrl: databases[audience].appUrl,
      publicUrl: databases[audience].publicUrl,
      gatewayKeys: { keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] },
      link: linkOptions,
    });
    url = `${served.url}/graphql`;
    close = async () => {
      await served.close();
      await dropDatabases(databases);
    };
    const key = await exportJWK(privateKey);
    sign = async (query, { department: to = audience, caller = PUBLIC_CALLER, at = Date.now() } = {}) => {
      const operation = createHash('sha256').update(query).digest('hex');
      const signer = await createHopSigner(key, () => at);
      return signer.sign({ caller, department: to, operation, generation: 'test' });
    };
  });
  afterAll(() => close?.());

  const knock = async (query: string, authorization?: string, variables = {}) => {
    const { status, body } = await post(url, { query, variables }, authorization ? { authorization } : {});
    return { status, code: body.errors?.[0]?.extensions?.code ?? null, body };
  };

  test('answers what the gateway has signed', async () => {
    expect(await knock(open, await sign(open))).toMatchObject({ status: 200, code: null });
  });

  test.each<[string, () => Promise<string | undefined>]>([
    ['nothing', async () => undefined],
    ['something else', async () => 'Bearer a.b.c'],
    ['a hop to another department', () => sign(open, { department: 'housing' })],
    ['a hop for another text', () => sign(`${open} `)],
    ['a hop of a minute ago', () => sign(open, { at: Date.now() - 60_000 })],
  ])('refuses %s', async (_, authorization) => {
    const { status, code, body } = await knock(open, await authorization());
    expect([status, code]).toEqual([401, 'HOP_INVALID']);
    expect(body.data).toBeUndefined();
  });

  test.each([
    '{ _service { sdl } }',
    '{ __schema { types { name } } }',
    '{ __type(name: "Person") { fields { name } } }',
    '{ _entities(representations: [{ __typename: "Person", id: "x" }]) { ... on Person { id } } }',
  ])('tells nobody without a hop: %s', async (query) => {
    const { status, code, body } = await knock(query);
    expect([status, code]).toEqual([401, 'HOP_INVALID']);
    expect(body.data).toBeUndefined();
  });

  test('keeps names from the public and from analysts, also as an entity', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { identityNumber } } }`;
    const variables = { r: [{ __typename: 'Person', id: 'AQAAAAAAAAAAAAAAAAAAAAA' }] };
    const analyst = callerOf(callers.find(({ title }) => title === 'analyst')!);
    for (const caller of [PUBLIC_CALLER, analyst]) {
      const { code, body } = await knock(query, await sign(query, { caller }), variables);
      expect(code).toBe('FORBIDDEN');
      expect(body.data ?? null).toBeNull();
    }
  });
});

/** The table's needs, and what holds only behind a signed hop: the keys of entities are open, and the federation's own doors. */
function needsAtDoor(schema: GraphQLSchema): (coordinate: string) => string[] {
  const { needs } = expectedBy(schema);
  const open = new Set([
    'Person.id',
    'Household.id',
    'Vehicle.id',
    'Query._entities',
    'Query._service',
    '_Service.sdl',
  ]);
  return (coordinate) => {
    if (open.has(coordinate.replace(/\(.*/, ''))) return [];
    if (/^(Query\._registers|RegisterStatus\.)/.test(coordinate)) return ['signed-in', 'platform:catalogue'];
    // No public field holds a hash, and of some rows nothing is public: the contract leaves their inputs out.
    if (coordinate.startsWith('HashFilter.')) return ['signed-in'];
    const row = /^(\w+)(Where\.(and|or|not)|Order\.(field|direction))$/.exec(coordinate)?.[1];
    if (row && !rows[row]?.public) return ['signed-in'];
    return needs(coordinate);
  };
}

function* knocksAt(schema: GraphQLSchema, needs: (coordinate: string) => string[]): Generator<Knock> {
  const ways = /^(direct|fragment|filter by|sort|keys|group|other way)/;
  for (const attempt of attempts(schema, needs)) if (ways.test(attempt.way)) yield attempt;
  const entities = schema.getType('_Entity');
  if (!entities || !('getTypes' in entities)) return;
  for (const entity of entities.getTypes()) {
    for (const field of Object.values(entity.getFields())) {
      if (
        field.args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined)
      )
        continue;
      const inner = /^(\[?)(String|Int|Float|ID|Boolean|Date|DateTime|Month|Money)\b/.test(String(field.type))
        ? ''
        : '{ __typename }';
      const isLeaf = 'getValues' in (schema.getType(String(field.type).replace(/[[\]!]/g, '')) ?? {});
      yield {
        text: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${entity.name} { ${field.name} ${isLeaf ? '' : inner} } } }`,
        variables: { r: [{ __typename: entity.name, id: 'x' }] },
        touches: [`${entity.name}.${field.name}`],
      };
    }
  }
}

function fieldsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
}

/** What the gateway tells a department of a caller: its own scopes, the platform's, and what its fields need besides. */
const besides: Readonly<Record<string, string[]>> = {
  fleet: ['fuel-cards:read'],
  'civil-affairs': ['payments:stop', 'resident:self', 'slips:issue'],
  disclosure: ['items:draft', 'items:review'],
  oversight: ['reports:read'],
};
function narrowed({ scopes }: Caller, department: string): Set<string> {
  const kept = department === 'oversight' ? ['screens', 'alerts', 'leads', 'cases'] : [];
  const told = [department, 'platform', ...kept];
  const alsoTold = department === 'oversight' ? /:(identity|health)$/ : /^$/;
  return new Set(
    [...scopes].filter(
      (scope) =>
        told.includes(scope.split(':')[0]!) || alsoTold.test(scope) || besides[department]?.includes(scope),
    ),
  );
}

function refusedBy(error: unknown): string[] {
  if (!(error instanceof PlatformError) || error.code !== 'FORBIDDEN') throw error;
  return (error.extensions.refused as { coordinate: string }[]).map(({ coordinate }) => coordinate);
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return [...new Set(left)].sort().join() === [...new Set(right)].sort().join();
}
