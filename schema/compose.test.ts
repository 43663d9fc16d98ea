import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, getIntrospectionQuery, type IntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAll, withoutSecurityLinks } from './compose.ts';
import { expandSdl } from './expand.ts';
import { compilePolicy } from './policy.ts';
import { AUTHOR_SDL, OTHER_SDL } from './testing/author.ts';

const published = [
  { name: 'civil-affairs', sdl: expandSdl(AUTHOR_SDL, { department: 'civil-affairs' }) },
  { name: 'housing', sdl: expandSdl(OTHER_SDL, { department: 'housing' }) },
];
const { supergraph, publicSupergraph } = composeAll(published);

describe('composeAll', () => {
  it('gives the same text in whatever order departments come', () => {
    expect(composeAll([...published].reverse())).toEqual({ supergraph, publicSupergraph });
  });

  it('keeps the standard directives', () => {
    expect(supergraph).toContain('@requiresScopes(scopes: [["civil-affairs:read"]])');
    expect(supergraph).toContain('https://specs.apollo.dev/authenticated/v0.1');
  });

  it('says every error of a composition that fails', () => {
    const clash = { name: 'housing', sdl: published[1]!.sdl.replace('area: Float', 'area: Nothing') };
    expect(() => composeAll([published[0]!, clash])).toThrow(/does not compose:\n.*Nothing/);
  });

  it('refuses a field that needs less than what it requires of another department’s row', () => {
    const row = published[0]!.sdl.replace(
      'type AllowancePayment {',
      'type AllowancePayment @key(fields: "id") {',
    );
    const compose = (scopes: string) =>
      composeAll([
        { name: 'civil-affairs', sdl: row },
        {
          name: 'housing',
          sdl: `${published[1]!.sdl}
            type AllowancePayment @key(fields: "id") {
              id: ID!
              batchKind: BatchKind @external
              homes: Int @requires(fields: "batchKind") @requiresScopes(scopes: [[${scopes}]])
            }
            enum BatchKind @requiresScopes(scopes: [["civil-affairs:read"]]) { NORMAL ARREARS }`,
        },
      ]);
    expect(() => compose('"housing:read"')).toThrow(/AllowancePayment.homes/);
    expect(compose('"housing:read", "civil-affairs:read"').supergraph).toContain('requires: "batchKind"');
  });

  it('asks the same of every coordinate as the departments’ own SDL, or more', () => {
    const whole = compilePolicy(supergraph);
    for (const { sdl } of published) {
      const own = compilePolicy(sdl);
      for (const coordinate of own.coordinates()) {
        if (/^_|Query\._/.test(coordinate)) continue;
        expect({ coordinate, policy: whole.of(coordinate) }).toEqual({
          coordinate,
          policy: own.of(coordinate),
        });
      }
    }
  });
});

describe('the supergraph in @apollo/gateway', () => {
  const gateways: ApolloGateway[] = [];
  afterAll(() => Promise.all(gateways.map((gateway) => gateway.stop())));

  async function load(text: string) {
    process.env.APOLLO_TELEMETRY_DISABLED = 'true';
    const rows = [{ id: '1', paidOn: '2026-01-09', recipientName: '张三', recipient: { id: 'p' } }];
    const sources = new Map(
      published.map(({ name, sdl }) => {
        const schema = buildSubgraphSchema({
          typeDefs: parse(sdl),
          resolvers: {
            Query: name === 'housing' ? {} : { allowancePayments: () => ({ nodes: rows, totalCount: 1 }) },
            Person: {
              __resolveReference: (person: { id: string }) => person,
              ...(name === 'housing'
                ? { properties: () => ({ totalCount: 2 }) }
                : { maskedName: () => '张*' }),
            },
          },
        });
        return [name, new LocalGraphQLDataSource(schema)];
      }),
    );
    const gateway = new ApolloGateway({
      supergraphSdl: text,
      buildService: ({ name }) => sources.get(name)!,
      logger: { debug() {}, info() {}, warn() {}, error() {} },
    });
    gateways.push(gateway);
    await gateway.load();
    return async (query: string, document: DocumentNode = parse(query)) => {
      const [operation] = document.definitions;
      const request = {
        request: { query, variables: {} },
        document,
        operation,
        queryHash: query,
        context: {},
      };
      return gateway.executor({
        ...request,
        logger: { debug() {}, info() {}, warn() {}, error() {} },
        schema: gateway.schema,
        cache: {},
        operationName: null,
        metrics: {},
      } as unknown as Parameters<typeof gateway.executor>[0]);
    };
  }

  it('is refused with the security links, and loads without them', async () => {
    await expect(load(supergraph)).rejects.toThrow(/authenticated|requiresScopes/);
    await load(withoutSecurityLinks(supergraph));
  });

  it('answers across departments', async () => {
    const ask = await load(withoutSecurityLinks(supergraph));
    const query =
      '{ allowancePayments { nodes { paidOn recipient { maskedName properties { totalCount } } } } }';
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      allowancePayments: {
        nodes: [{ paidOn: '2026-01-09', recipient: { maskedName: '张*', properties: { totalCount: 2 } } }],
      },
    });
  });

  describe('the public contract', () => {
    let ask: Awaited<ReturnType<typeof load>>;
    beforeAll(async () => {
      ask = await load(withoutSecurityLinks(publicSupergraph));
    });

    it('has the public coordinates and no others, not in introspection either', async () => {
      const { data } = await ask(getIntrospectionQuery());
      const text = JSON.stringify((data as unknown as IntrospectionQuery).__schema);
      for (const name of ['paidOn', 'maskedName', 'AllowancePaymentWhere', 'MINIMUM_LIVING', 'orderBy']) {
        expect(text).toContain(`"${name}"`);
      }
      const hidden =
        'recipientName household Household accountHash AccountHash ORPHAN BatchKind BATCH_KIND keys';
      for (const name of `${hidden} KeySet RECIPIENT relativeDeclarations properties _registers _entities`.split(
        ' ',
      )) {
        expect(text).not.toContain(`"${name}"`);
      }
    });

    it('answers what is public', async () => {
      const { data, errors } = await ask(
        '{ allowancePayments { nodes { paidOn recipient { maskedName } } } }',
      );
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toContain('张*');
    });

    it('has no policy but open on what it shows', async () => {
      const policies = compilePolicy(supergraph);
      const { data } = await ask(getIntrospectionQuery());
      for (const type of (data as unknown as IntrospectionQuery).__schema.types) {
        if (type.name.startsWith('__') || type.kind === 'SCALAR' || type.kind === 'UNION') continue;
        const members = type.kind === 'OBJECT' || type.kind === 'INTERFACE' ? type.fields : [];
        const inputs = type.kind === 'INPUT_OBJECT' ? type.inputFields : [];
        const values = type.kind === 'ENUM' ? type.enumValues : [];
        const coordinates = [
          ...[...members, ...inputs, ...values].map((member) => `${type.name}.${member.name}`),
          ...members.flatMap((field) => field.args.map((arg) => `${type.name}.${field.name}(${arg.name}:)`)),
        ];
        for (const coordinate of coordinates) {
          expect({ coordinate, policy: policies.of(coordinate) }).toEqual({
            coordinate,
            policy: { needs: null },
          });
        }
      }
    });
  });
});
