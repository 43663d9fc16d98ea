import { buildASTSchema, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { expandSdl } from './expand.ts';
import { AUTHOR_SDL } from './testing/author.ts';
import { walkOperation, walkVariables } from './walk.ts';

const sdl = expandSdl(AUTHOR_SDL, { department: 'civil-affairs' });
const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });

function walk(query: string): string[] {
  const document = parse(query);
  expect(validate(schema, document).map((error) => error.message)).toEqual([]);
  return [...walkOperation(schema, document).coordinates].sort();
}

function walkWith(query: string, variables: Record<string, unknown>): string[] {
  const operation = getOperationAST(parse(query))!;
  return [...walkVariables(schema, operation, variables)].sort();
}

const list = ['AllowancePaymentConnection.nodes', 'Query.allowancePayments'];

describe('walkOperation', () => {
  it('finds fields, not __typename or aliases', () => {
    expect(walk('{ __typename a: allowancePayments { __typename nodes { paidOn: amount } } }')).toEqual([
      'AllowancePayment.amount',
      ...list,
    ]);
  });

  it('finds arguments, input fields and enum values', () => {
    const query = `{ allowancePayments(
      where: { or: [{ scheme: { in: [ORPHAN] } }, { not: { recipient: { isNull: true } } }] }
      orderBy: { field: PAID_ON, direction: DESC }
    ) { totalCount } }`;
    expect(walk(query)).toEqual([
      'AllowancePaymentConnection.totalCount',
      'AllowancePaymentOrder.direction',
      'AllowancePaymentOrder.field',
      'AllowancePaymentOrderField.PAID_ON',
      'AllowancePaymentWhere.not',
      'AllowancePaymentWhere.or',
      'AllowancePaymentWhere.recipient',
      'AllowancePaymentWhere.scheme',
      'AllowanceScheme.ORPHAN',
      'AllowanceSchemeFilter.in',
      'Direction.DESC',
      'Query.allowancePayments',
      'Query.allowancePayments(orderBy:)',
      'Query.allowancePayments(where:)',
      'SubjectFilter.isNull',
    ]);
  });

  it('looks at both sides of @skip and @include', () => {
    const query = `query ($no: Boolean! = false) { allowancePayments {
      nodes @skip(if: true) { amount }
      nodes @include(if: $no) { ... @include(if: false) { household { id } } }
    } }`;
    expect(walk(query)).toEqual([
      'AllowancePayment.amount',
      'AllowancePayment.household',
      list[0],
      'Household.id',
      list[1],
    ]);
  });

  it('looks into fragments, named and inline, nested and spread twice', () => {
    const query = `
      { allowancePayments { ...A } again: allowancePayments { ...A ... on AllowancePaymentConnection { nodes { ...C } } } }
      fragment A on AllowancePaymentConnection { nodes { ...B } }
      fragment B on AllowancePayment { recipientName }
      fragment C on AllowancePayment { ...B batchKind }`;
    expect(walk(query)).toEqual(['AllowancePayment.batchKind', 'AllowancePayment.recipientName', ...list]);
  });

  it('takes a union’s members by their fragments', () => {
    const query = `{ relativeDeclarations { nodes { relative {
      ... on Organization { uscc } ... on Person { ... on Counterparty { ... on Person { name } } } } } } }`;
    expect(walk(query)).toEqual([
      'Organization.uscc',
      'Person.name',
      'Query.relativeDeclarations',
      'RelativeDeclaration.relative',
      'RelativeDeclarationConnection.nodes',
    ]);
  });

  it('takes an interface’s field as every possible type’s', () => {
    const abstract = buildASTSchema(
      parse(`
        interface Named { name(as: Style): String friend: Named }
        enum Style { LONG }
        type A implements Named { name(as: Style): String friend: A a: Int }
        type B implements Named { name(as: Style): String friend: Named b: Int }
        union Any = A | B
        type Query { named: Named any: Any }
      `),
    );
    const found = (query: string) => [...walkOperation(abstract, parse(query)).coordinates].sort();
    expect(found('{ named { name(as: LONG) } }')).toEqual([
      'A.name',
      'A.name(as:)',
      'B.name',
      'B.name(as:)',
      'Query.named',
      'Style.LONG',
    ]);
    expect(found('{ any { ... on Named { friend { name } } } }')).toEqual([
      'A.friend',
      'A.name',
      'B.friend',
      'B.name',
      'Query.any',
    ]);
    expect(found('{ any { ... on A { friend { ... on Named { name } } } } }')).toEqual([
      'A.friend',
      'A.name',
      'Query.any',
    ]);
    // Invalid, but what cannot happen is asked for all the same.
    expect(found('{ any { ... on A { ... on B { b } } } }')).toEqual(['B.b', 'Query.any']);
  });

  it('finds what defaults of variables hold', () => {
    const query = `query ($where: AllowancePaymentWhere = { batchKind: { eq: NORMAL } }) {
      allowancePayments(where: $where) { totalCount } }`;
    expect(walk(query)).toContain('AllowancePaymentWhere.batchKind');
    expect(walk(query)).toContain('BatchKind.NORMAL');
  });

  it('finds what arguments of directives hold', () => {
    const withDirective = buildASTSchema(
      parse('directive @as(style: Style) on FIELD | QUERY enum Style { LONG SHORT } type Query { a: Int }'),
    );
    const { coordinates } = walkOperation(
      withDirective,
      parse('query @as(style: LONG) { a @as(style: SHORT) }'),
    );
    expect([...coordinates].sort()).toEqual(['Query.a', 'Style.LONG', 'Style.SHORT']);
  });

  it('asks for introspection as one coordinate each', () => {
    const query = '{ __schema { types { name fields { name } } } __type(name: "Person") { name } }';
    expect(walk(query)).toEqual(['Query.__schema', 'Query.__type']);
  });

  it('walks the operation asked for and no other', () => {
    const document = parse(
      'query A { allowancePayments { totalCount } } query B { relativeDeclarations { totalCount } }',
    );
    expect(walkOperation(schema, document, 'A').coordinates).not.toContain('Query.relativeDeclarations');
    expect(() => walkOperation(schema, document)).toThrow('Expected a document with the operation asked for');
    expect(() => walkOperation(schema, document, 'C')).toThrow();
  });

  it('walks a fragment bomb in no time, and cycles to their end', () => {
    const bomb = Array.from({ length: 40 }, (_, level) => {
      const spread = level === 39 ? 'household { id }' : `...F${level + 1} ...F${level + 1}`;
      return `fragment F${level} on AllowancePayment { ${spread} }`;
    });
    expect(walk(`{ allowancePayments { nodes { ...F0 } } } ${bomb.join(' ')}`)).toContain('Household.id');
    const cycle = parse('{ ...F } fragment F on Query { ...F allowancePayments { totalCount } }');
    expect(walkOperation(schema, cycle).coordinates).toContain('Query.allowancePayments');
  });
});

describe('walkVariables', () => {
  const query =
    'query ($where: AllowancePaymentWhere, $order: [AllowancePaymentOrder!], $n: Int) { __typename }';

  it('finds input fields and enum values, in lists and single values alike', () => {
    expect(walkWith(query, { where: { and: { scheme: { eq: 'ORPHAN', in: ['MINIMUM_LIVING'] } } } })).toEqual(
      [
        'AllowancePaymentWhere.and',
        'AllowancePaymentWhere.scheme',
        'AllowanceScheme.MINIMUM_LIVING',
        'AllowanceScheme.ORPHAN',
        'AllowanceSchemeFilter.eq',
        'AllowanceSchemeFilter.in',
      ],
    );
    expect(walkWith(query, { order: [{ field: 'BATCH_KIND' }] })).toEqual([
      'AllowancePaymentOrder.field',
      'AllowancePaymentOrderField.BATCH_KIND',
    ]);
  });

  it('does not repeat the caller’s own text', () => {
    const variables = { where: { 张三: 1, constructor: 1, scheme: { eq: '张三' } }, order: { field: 5 } };
    expect(walkWith(query, variables)).toEqual([
      'AllowancePaymentOrder.field',
      'AllowancePaymentOrderField.?',
      'AllowancePaymentWhere.?',
      'AllowancePaymentWhere.scheme',
      'AllowanceScheme.?',
      'AllowanceSchemeFilter.eq',
    ]);
  });

  it('finds nothing in nothing, and leaves alone what the operation does not declare', () => {
    expect(walkWith(query, {})).toEqual([]);
    expect(walkWith(query, { where: null, n: 5, other: { field: 'X' } })).toEqual([]);
    expect(walkVariables(schema, getOperationAST(parse(query))!, null).size).toBe(0);
  });
});
