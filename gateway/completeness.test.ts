import { buildSchema, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { expectedKeys, incompletePaths } from './completeness.ts';
import { compileShape } from './response-shape.ts';
import { readSubgraphTypes, type SubgraphTypes } from './subgraph-types.ts';

const schema = buildSchema(`
  type Query { rows(first: Int): Rows  pet: Pet  words: [[String!]!] }
  type Rows { nodes: [Row!]! }
  type Row { id: ID! amount: String! note: String owner: Person }
  type Person { id: ID! death: Death }
  type Death { on: String! }
  interface Pet { name: String! }
  type Dog implements Pet { name: String! barks: Boolean! }
  type Cat implements Pet { name: String! lives: Int }
`);
const types: SubgraphTypes = {
  schema,
  ownerOf: () => undefined,
  scopesOf: () => new Set(),
  subgraphs: ['one'],
  fieldType: (_, parent, field) => (schema.getType(parent) as GraphQLObjectType).getFields()[field]?.type,
};

function faults(query: string, data: Record<string, unknown>, variables = {}, failed: string[] = []) {
  const paths = failed.map((path) => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
  return incompletePaths(compileShape(types, 'one', query), data, variables, paths).map((path) =>
    path.join('.'),
  );
}

describe('incompletePaths', () => {
  const query = '{ rows { nodes { id a: amount note owner { id } } } }';
  const row = (changes = {}) => ({ id: '1', a: '1.00', note: null, owner: { id: 'p' }, ...changes });
  const rows = (...nodes: unknown[]) => ({ rows: { nodes } });

  it('finds nothing in a whole answer, nor in nulls that are allowed', () => {
    expect(faults(query, rows(row(), row({ owner: null })))).toEqual([]);
    expect(faults(query, { rows: null })).toEqual([]);
  });

  it.each([
    ['a missing field', rows(row(), { id: '1', note: null, owner: null }), 'rows.nodes.1.a'],
    ['a null that may be none', rows(row({ id: null })), 'rows.nodes.0.id'],
    ['a null in a list that has none', rows(null), 'rows.nodes.0'],
    ['an object for a list', { rows: { nodes: {} } }, 'rows.nodes'],
    ['a list for an object', { rows: [] }, 'rows'],
    ['an object for a text', rows(row({ a: {} })), 'rows.nodes.0.a'],
    ['a text for an object', rows(row({ owner: 'p' })), 'rows.nodes.0.owner'],
    ['nothing at all', {}, 'rows'],
  ])('finds %s', (_, data, path) => {
    expect(faults(query, data)).toEqual([path]);
  });

  it('sets to null what the engine could trip over', () => {
    const data = rows(row({ owner: [] }));
    faults(query, data);
    expect(data.rows.nodes[0]).toMatchObject({ owner: null });
  });

  it('takes a null for explained by an error at it, below it or above it, and by no other', () => {
    const data = rows(row({ id: null }));
    for (const path of ['rows.nodes.0.id', 'rows.nodes', 'rows.nodes.0.id.x'])
      expect(faults(query, data, {}, [path])).toEqual([]);
    expect(faults(query, data, {}, ['rows.nodes.1'])).toEqual(['rows.nodes.0.id']);
  });

  it('asks of an object only what its type was asked for', () => {
    const pets = '{ pet { __typename name ... on Dog { barks } ... on Cat { lives } } }';
    expect(faults(pets, { pet: { __typename: 'Dog', name: 'a', barks: true } })).toEqual([]);
    expect(faults(pets, { pet: { __typename: 'Dog', name: 'a' } })).toEqual(['pet.barks']);
    expect(faults(pets, { pet: { name: 'a', barks: true } })).toEqual([
      'pet.__typename',
      'pet.__typename',
      'pet.__typename',
    ]);
  });

  it('follows skip and include by their values, on fields and fragments', () => {
    const conditional = `query ($on: Boolean!) { rows { nodes { id @include(if: $on) } ...F @skip(if: $on) } }
      fragment F on Rows { again: nodes { id } }`;
    expect(faults(conditional, { rows: { nodes: [{ id: '1' }] } }, { on: true })).toEqual([]);
    expect(faults(conditional, { rows: { nodes: [{}] } }, { on: true })).toEqual(['rows.nodes.0.id']);
    expect(faults(conditional, { rows: { nodes: [{}] } }, { on: false })).toEqual(['rows.again']);
  });

  it('goes into lists of lists', () => {
    expect(faults('{ words }', { words: [['a'], ['b', null]] })).toEqual(['words.1.1']);
  });

  it('stops counting at a hundred', () => {
    expect(faults(query, rows(...Array.from({ length: 500 }, () => ({}))))).toHaveLength(100);
  });

  const entities =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { death { on } } } }';
  const representations = [
    { __typename: 'Person', id: 'a' },
    { __typename: 'Person', id: 'b' },
  ];

  it.each([
    ['a null entity', { _entities: [{ death: null }, null] }, '_entities.1'],
    ['an entity without its field', { _entities: [{ death: null }, {}] }, '_entities.1.death'],
    ['too few', { _entities: [{ death: null }] }, '_entities'],
    ['no list', { _entities: {} }, '_entities'],
  ])('finds among entities %s', (_, data, path) => {
    expect(faults(entities, data, { representations })).toEqual([path]);
    expect(data._entities).toHaveLength(2);
  });

  it('names the keys to expect, of the type only', () => {
    const { root } = compileShape(types, 'one', '{ pet { name ... on Dog { barks } } words }');
    expect(expectedKeys(root, undefined, {})).toEqual(['pet', 'words']);
    const pet = root.fields[0]?.value.object;
    expect(expectedKeys(pet!, 'Dog', {})).toEqual(['name', 'barks']);
    expect(expectedKeys(pet!, 'Cat', {})).toEqual(['name']);
  });
});

describe('readSubgraphTypes', () => {
  it("takes a subgraph's own type where the join says it differs", () => {
    const read = readSubgraphTypes(`
      enum join__Graph { ONE @join__graph(name: "one", url: "") TWO_B @join__graph(name: "two-b", url: "") }
      type Query { a: String @join__field(graph: ONE, type: "String!") @join__field(graph: TWO_B, type: "String") }
    `);
    expect(read.subgraphs).toEqual(['one', 'two-b']);
    expect(String(read.fieldType('one', 'Query', 'a'))).toBe('String!');
    expect(String(read.fieldType('two-b', 'Query', 'a'))).toBe('String');
    expect(read.fieldType('one', 'Query', 'b')).toBeUndefined();
  });
});
