import { describe, expect, it } from 'vitest';
import { expandSdl } from './expand.ts';
import { compilePolicy } from './policy.ts';
import { AUTHOR_SDL } from './testing/author.ts';

const table = compilePolicy(expandSdl(AUTHOR_SDL, { department: 'civil-affairs' }));
const read = 'civil-affairs:read';
const identity = 'civil-affairs:identity';
const statistics = 'civil-affairs:statistics';
const link = 'platform:link';

/** What a coordinate asks: 'open', 'nobody', 'undeclared', 'signed in', or its scopes. */
function asked(coordinate: string, from = table): string {
  const policy = from.of(coordinate);
  if (!policy) return 'undeclared';
  if (policy.needs === null) return 'open';
  if (policy.needs.length === 0) return 'nobody';
  return policy.needs.map((scopes) => scopes.join(' + ') || 'signed in').join(' or ');
}

describe('compilePolicy of a published SDL', () => {
  it.each([
    ['AllowancePayment.paidOn', 'open'],
    ['AllowancePayment.recipient', 'open'],
    ['AllowancePayment.batchKind', read],
    ['AllowancePayment.recipientName', identity],
    ['AllowancePayment.accountHash', read],
    ['Person.id', link],
    ['Person.maskedName', 'open'],
    ['Organization.uscc', 'open'],
    ['Query.allowancePayments', 'open'],
    ['Query.allowancePayments(where:)', 'open'],
    ['Query.relativeDeclarations', `${read} or ${statistics}`],
    ['Query.relativeDeclarations(first:)', `${read} or ${statistics}`],
    ['RelativeDeclarationConnection.totalCount', read],
    ['Query.person(id:)', link],
    ['Person.allowancePayments', read],
    ['Village.allowancePayments', 'open'],
    ['Organization.relativeDeclarations', read],
    ['AllowancePaymentConnection.keys', read],
    ['AllowancePaymentConnection.keys(of:)', read],
    ['AllowancePaymentConnection.groups', `${read} or ${statistics}`],
    ['AllowancePaymentGroup.sum', `${read} or ${statistics}`],
    ['AllowancePaymentGroup.median', read],
    ['AllowancePaymentGroup.max(field:)', read],
    ['KeySet.tokens', 'signed in'],
    ['KeySet.values', 'signed in'],
    ['SubjectType.PERSON', 'signed in'],
    ['StringFilter.eq', 'open'],
    ['HashFilter.eq', 'signed in'],
    ['PageInfo.endCursor', 'open'],
    ['Query._registers', 'platform:catalogue'],
  ])('%s: %s', (coordinate, policy) => {
    expect(asked(coordinate)).toBe(policy);
  });

  it.each([
    ['AllowancePaymentWhere.paidOn', 'open'],
    ['AllowancePaymentWhere.recipientName', identity],
    ['AllowancePaymentWhere.recipient', link],
    ['AllowancePaymentWhere.household', `${read} + ${link}`],
    ['AllowancePaymentWhere.village', 'open'],
    ['AllowancePaymentWhere.accountHash', read],
    ['AllowancePaymentWhere.and', 'open'],
    ['RelativeDeclarationWhere.relative', `${read} + ${link}`],
    ['RelativeDeclarationWhere.or', 'signed in'],
    ['AllowancePaymentOrderField.RECIPIENT_NAME', identity],
    ['AllowancePaymentOrderField.PAID_ON', 'open'],
    ['AllowancePaymentRole.RECIPIENT', link],
    ['AllowancePaymentRole.VILLAGE', 'open'],
    ['AllowancePaymentRole.ACCOUNT', read],
    ['AllowancePaymentValueField.AMOUNT', 'signed in'],
    ['AllowancePaymentValueField.UPDATED_AT', `${read} or ${statistics}`],
    ['AllowancePaymentGroupField.SCHEME', 'signed in'],
    ['AllowancePaymentGroupField.BATCH_KIND', `${read} or ${statistics}`],
    ['AllowancePaymentGroupField.RECIPIENT_NAME', identity],
    ['AllowancePaymentGroupField.RECIPIENT', `${read} + ${link}`],
    ['AllowancePaymentGroupField.VILLAGE', read],
    ['AllowancePaymentGroupField.ACCOUNT', read],
    ['RelativeDeclarationGroupField.RELATIVE', `${read} + ${link}`],
    ['AllowancePaymentHaving.count', 'signed in'],
  ])('derives %s from the row: %s', (coordinate, policy) => {
    expect(asked(coordinate)).toBe(policy);
  });

  it.each([
    ['AllowanceScheme.ELDERLY_CARE', 'open'],
    ['AllowanceScheme.ORPHAN', 'signed in'],
    ['BatchKind.NORMAL', read],
    ['BatchKindFilter.eq', read],
    ['AllowanceSchemeFilter.eq', 'open'],
  ])('reads the enum value %s: %s', (coordinate, policy) => {
    expect(asked(coordinate)).toBe(policy);
  });

  it('opens introspection to signed-in persons, in the public graph to all, and the federation’s door to nobody', () => {
    expect(asked('Query.__schema')).toBe('signed in');
    expect(asked('Query.__type', compilePolicy('type Query { a: Int }', { introspection: 'open' }))).toBe(
      'open',
    );
    expect(asked('Query._entities')).toBe('nobody');
    expect(asked('Query._service')).toBe('nobody');
  });

  it('knows the entities’ key fields', () => {
    expect([...table.keyFields].sort()).toEqual([
      'Household.id',
      'Organization.uscc',
      'Person.id',
      'Village.divisionCode',
    ]);
  });
});

describe('compilePolicy', () => {
  const hidden = compilePolicy(/* GraphQL */ `
    type Query {
      nothing: Int
      open: Int @tag(name: "public")
      other: Int @tag(name: "internal")
      strict: Strict @requiresScopes(scopes: [["a"], ["b"]])
      loose: Strict @tag(name: "public")
      secret: Secret @tag(name: "public")
      checked: Int @policy(policies: [["p", "q"]])
      both: Int @requiresScopes(scopes: [["a"]]) @authenticated @policy(policies: [["p"]])
      impossible: Int @requiresScopes(scopes: [])
      argument(open: Int @tag(name: "public"), closed: Int, typed: Secret @tag(name: "public")): Int @tag(name: "public")
    }
    interface Guarded @requiresScopes(scopes: [["i"]]) { x: Int }
    type Strict implements Guarded @requiresScopes(scopes: [["a"], ["c", "d"]]) { x: Int  y: Int @requiresScopes(scopes: [["a"]]) }
    scalar Secret @requiresScopes(scopes: [["s"]])
    input OrphanWhere { x: Int @tag(name: "public") }
    type Row { x: Int @requiresScopes(scopes: [["a"]]) }
    type RowConnection { nodes: [Row!]! @authenticated }
    input RowWhere { x: Int @tag(name: "public")  absent: Int @tag(name: "public") }
    enum RowOrderField { X @tag(name: "public") ABSENT @tag(name: "public") }
    type Extended { x: Int @tag(name: "public") }
    extend type Extended @authenticated { y: Int }
  `);

  it.each([
    ['Query.nothing', 'undeclared'],
    ['Query.other', 'undeclared'],
    ['Query.absent', 'undeclared'],
    ['Query.open', 'open'],
    ['Query.secret', 's'],
    ['Query.checked', 'policy:p + policy:q'],
    ['Query.both', 'a + policy:p'],
    ['Query.impossible', 'nobody'],
    ['Query.argument(open:)', 'open'],
    ['Query.argument(closed:)', 'signed in'],
    ['Query.argument(typed:)', 's'],
    ['Extended.x', 'signed in'],
    ['Extended.y', 'signed in'],
  ])('%s: %s', (coordinate, policy) => {
    expect(asked(coordinate, hidden)).toBe(policy);
  });

  it('joins parent, interface, own and return type', () => {
    expect(asked('Strict.y', hidden)).toBe('a + i');
    expect(asked('Strict.x', hidden)).toBe('a + i or c + d + i');
    expect(asked('Query.strict', hidden)).toBe('a or b + c + d');
    expect(asked('Query.loose', hidden)).toBe('a or c + d');
  });

  it('does not believe a tag on what follows from a row', () => {
    expect(asked('RowWhere.x', hidden)).toBe('a');
    expect(asked('RowOrderField.X', hidden)).toBe('a');
    expect(asked('RowWhere.absent', hidden)).toBe('undeclared');
    expect(asked('RowOrderField.ABSENT', hidden)).toBe('undeclared');
    expect(asked('OrphanWhere.x', hidden)).toBe('open');
  });
});
