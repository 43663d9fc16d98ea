import { buildASTSchema, buildSchema, type DocumentNode, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileCosts } from './cost.ts';
import { expandSdl } from './expand.ts';
import { checkLimits, type Limits, limits, parseBounded, publicLimits } from './limits.ts';
import { AUTHOR_SDL } from './testing/author.ts';

const sdl = expandSdl(AUTHOR_SDL, { department: 'civil-affairs' });
const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });

function check(query: string, variables: Record<string, unknown> = {}, bounds: Limits = limits) {
  return checkLimits(schema, parse(query), undefined, variables, bounds);
}

describe('parseBounded', () => {
  it('parses what is within bounds', () => {
    expect((parseBounded('{ __typename }', limits) as DocumentNode).definitions).toHaveLength(1);
  });

  it('says where the text is wrong', () => {
    const fault = parseBounded('{ a(', limits);
    expect(fault).toMatchObject({ code: 'QUERY_INVALID' });
    expect(JSON.stringify(fault)).toContain('(1:5)');
  });

  it.each([
    ['1 MB of braces', '{'.repeat(1_000_000), 'QUERY_TOO_LARGE'],
    ['90 KB of braces', '{'.repeat(90_000), 'QUERY_TOO_DEEP'],
    ['nested lists', `{ a(b: ${'['.repeat(1000)}) }`, 'QUERY_TOO_DEEP'],
    ['10,000 aliases', `{ ${'a: b '.repeat(10_000)} }`, 'QUERY_TOO_LARGE'],
    ['depth 200', `${'{ a '.repeat(201)}${'}'.repeat(201)}`, 'QUERY_TOO_DEEP'],
    ['an unknown character', '{ a \u0000 }', 'QUERY_INVALID'],
    ['nothing', '', 'QUERY_INVALID'],
  ])('refuses %s', (_, text, code) => {
    expect(parseBounded(text, limits)).toMatchObject({ code });
  });
});

describe('checkLimits', () => {
  it('lets the standard introspection query and the question of the platform pass', () => {
    expect(check(getIntrospectionQuery())).toBeNull();
    expect(
      check(
        '{ allowancePayments(first: 100) { nodes { recipient { relativeDeclarations(first: 20) { nodes { id } } } } } }',
      ),
    ).toBeNull();
  });

  it('counts depth through fragments', () => {
    const nested = (levels: number) =>
      `{ ${'allowancePayments { ...F } '} } fragment F on AllowancePaymentConnection { ${'nodes { '.repeat(levels)} id ${'}'.repeat(levels)} }`;
    expect(check(nested(14))?.code).not.toBe('QUERY_TOO_DEEP');
    expect(check(nested(15))).toEqual({ code: 'QUERY_TOO_DEEP', details: { found: 17, limit: 16 } });
  });

  it('counts what is asked for by a list of keys as often as there are keys', () => {
    const keyed = `
      directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
      type Query { persons(ids: [ID!]!): [Person!] @listSize(assumedSize: 100) }
      type Person { rows: [Row!] } type Row { id: ID }`;
    const costs = compileCosts(keyed);
    const cost = (ids: string[]) =>
      checkLimits(
        buildSchema(keyed),
        parse('query ($ids: [ID!]!) { persons(ids: $ids) { rows { id } } }'),
        null,
        { ids },
        {
          ...limits,
          costs,
          cost: -1,
        },
      )?.details.found;
    expect(cost(['a'])).toBe(11);
    expect(cost(['a', 'b', 'c'])).toBe(33);
    expect(cost([])).toBe(0);
  });

  it('refuses a fragment bomb of depth 40 at once, before validation', () => {
    const bomb = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    );
    const before = performance.now();
    const text = `{ ...F0 } ${bomb.join(' ')} fragment F40 on Query { __typename }`;
    expect(check(text)).toMatchObject({ code: 'QUERY_TOO_LARGE', details: { what: 'selections' } });
    expect(performance.now() - before).toBeLessThan(100);
  });

  it('refuses a fragment that spreads itself, spread or not', () => {
    for (const text of ['{ ...A }', '{ __typename }']) {
      const cyclic = `${text} fragment A on Query { ...B } fragment B on Query { ...A }`;
      expect(check(cyclic)).toMatchObject({ code: 'QUERY_INVALID' });
    }
  });

  it('counts aliases and directives where fragments repeat them', () => {
    const aliases = Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(' ');
    expect(check(`{ ${aliases} }`)).toMatchObject({ details: { what: 'aliases', found: 101 } });
    const few = Array.from({ length: 60 }, (_, n) => `a${n}: __typename`).join(' ');
    expect(check(`{ ${few} }`)).toBeNull();
    expect(check(`{ ...F ...F } fragment F on Query { ${few} }`)).toMatchObject({ details: { found: 120 } });
    const directives = '@skip(if: false) '.repeat(101);
    expect(check(`{ __typename ${directives} }`)).toMatchObject({ details: { what: 'directives' } });
  });

  it('refuses subscriptions, also beside a query', () => {
    expect(check('subscription { a }')).toEqual({ code: 'SUBSCRIPTIONS_REFUSED', details: {} });
    expect(check('query A { __typename } subscription B { a }')?.code).toBe('SUBSCRIPTIONS_REFUSED');
  });

  it('multiplies costs by pages, literal, by variable or by default', () => {
    const nested = (first: string) =>
      `query ($n: Int, $m: Int = 1000) { allowancePayments(first: ${first}) { nodes { recipient {
        allowancePayments(first: ${first}) { nodes { recipient { id } } } } } } }`;
    expect(check(nested('20'))).toBeNull();
    const tooCostly = { code: 'QUERY_TOO_COMPLEX', details: { what: 'cost', limit: 100_000 } };
    expect(check(nested('1000'))).toMatchObject(tooCostly);
    expect(check(nested('$n'), { n: 1000 })).toMatchObject(tooCostly);
    expect(check(nested('$n'), { n: 5 })).toBeNull();
    expect(check(nested('$n'))).toBeNull();
    expect(check(nested('$m'))).toMatchObject(tooCostly);
    expect(check(nested('$m'), { m: 5 })).toBeNull();
    expect(check(nested('null'))).toBeNull();
  });

  it('costs a list without a size ten items', () => {
    const small = buildSchema('type Query { a: [A!] b: A } type A { a: [A!] b: A x: Int }');
    const cost = (text: string, most: number) =>
      checkLimits(small, parse(text), null, null, { ...limits, cost: most });
    expect(cost('{ a { a { x } } }', 110)).toBeNull();
    expect(cost('{ a { a { x } } }', 109)).toMatchObject({ details: { found: 110 } });
    expect(cost('{ b { ... on A { b { x } } } }', 2)).toBeNull();
  });

  it('bounds the page and the length of lists', () => {
    const list =
      'query ($n: Int, $in: [ID!]) { allowancePayments(first: $n, where: { id: { in: $in } }) { totalCount } }';
    expect(check(list, { n: 1000 })).toBeNull();
    expect(check(list, { n: 1001 })).toEqual({
      code: 'ARGUMENT_INVALID',
      details: { argument: 'first', expected: '0–1000' },
    });
    expect(check(list, { n: 101 }, publicLimits)).toMatchObject({ code: 'ARGUMENT_INVALID' });
    expect(check(list, { in: Array(1000).fill('x') })).toBeNull();
    expect(check(list, { in: Array(1001).fill('x') })).toMatchObject({
      details: { what: 'list', found: 1001 },
    });
    expect(
      check(`{ allowancePayments(where: { id: { in: [${'1 '.repeat(1001)}] } }) { totalCount } }`),
    ).toMatchObject({
      details: { what: 'list' },
    });
  });

  it('takes the costs from a table where the schema has none', () => {
    const bare = buildSchema(
      'type Query { rows(first: Int): Rows } type Rows { nodes: [Row!] } type Row { a: Row }',
    );
    const costs = compileCosts(
      'type Query { rows(first: Int): Rows @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) } type Row @cost(weight: 7) { a: Row @cost(weight: 3) }',
    );
    const text = parse('{ rows(first: 5) { nodes { a { a { __typename } } } } }');
    const bounds = { ...limits, cost: 0 };
    expect(checkLimits(bare, text, null, {}, { ...bounds, costs })).toMatchObject({
      details: { found: 1 + 5 * (7 + 3 + 3) },
    });
  });

  it('leaves unknown fields and types to validation', () => {
    expect(check('{ nothing { at { all } } ... on Nothing { x } ...Missing }')).toBeNull();
    expect(check('mutation { x }')).toBeNull();
  });
});
