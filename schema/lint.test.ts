import { describe, expect, it } from 'vitest';
import { expandSdl } from './expand.ts';
import { lintPublished } from './lint.ts';
import { AUTHOR_SDL, OTHER_SDL } from './testing/author.ts';

const civil = expandSdl(AUTHOR_SDL, { department: 'civil-affairs' });
const housing = expandSdl(OTHER_SDL, { department: 'housing' });

/** The problems of the civil-affairs SDL with one thing changed, as "coordinate: text". */
function problemsOf(sdl: string, other = housing): string[] {
  const published = [
    { name: 'civil-affairs', sdl },
    { name: 'housing', sdl: other },
  ];
  return lintPublished(published).map(({ coordinate, text }) => `${coordinate}: ${text}`);
}

/** The published SDL with `before` replaced; fails if it is not there, so that no planted violation misses. */
function planted(before: string | RegExp, after: string, sdl = civil): string {
  const changed = sdl.replace(before, after);
  expect(changed, `nothing to replace: ${before}`).not.toBe(sdl);
  return changed;
}

const scope = '@requiresScopes(scopes: [["civil-affairs:read"]])';
const tag = '@tag(name: "public")';

describe('lintPublished', () => {
  it('has nothing against what expansion publishes', () => {
    expect(problemsOf(civil)).toEqual([]);
  });

  it('names the department', () => {
    const bad = planted('"""房产 | Properties"""\n', '', housing);
    expect(lintPublished([{ name: 'housing', sdl: bad }]).map(({ department }) => department)).toEqual([
      'housing',
    ]);
  });

  it.each([
    ['a type', '"""个人或单位 | A person or an organization"""\n', 'Counterparty'],
    ['a field', '"""掩码姓名 | Masked name"""', 'Person.maskedName'],
    ['an argument', /"""个人关联标识 \| Link token"""/, 'Query.person(id:)'],
    ['an enum value', '"""低保 | Minimum living"""', 'AllowanceScheme.MINIMUM_LIVING'],
  ])('wants %s described', (_, text, coordinate) => {
    expect(problemsOf(planted(text, ''))).toContain(`${coordinate}: expected a description, found none`);
  });

  it.each([
    ['an unclassified field', `batchKind: BatchKind ${scope}`, 'batchKind: BatchKind', 'found neither'],
    [
      'a tag beside a scope',
      `batchKind: BatchKind ${scope}`,
      `batchKind: BatchKind ${scope} ${tag}`,
      'beside the tag',
    ],
    [
      'a public field of a protected enum',
      `batchKind: BatchKind ${scope}`,
      `batchKind: BatchKind ${tag}`,
      '(BatchKind) protected',
    ],
    [
      'a public field of a protected scalar',
      `accountHash: AccountHash ${scope}`,
      `accountHash: AccountHash ${tag}`,
      '(AccountHash) protected',
    ],
    [
      'a public field of a protected type',
      'type AllowancePayment {',
      'type AllowancePayment @authenticated {',
      'type AllowancePayment protected',
    ],
    [
      'a tag on an object',
      'type AllowancePayment {',
      `type AllowancePayment ${tag} {`,
      'found one on the type',
    ],
    ['a tag on an enum', 'enum AllowanceScheme {', `enum AllowanceScheme ${tag} {`, 'found one on the type'],
    [
      'a tag on an input',
      'input AllowancePaymentWhere {',
      `input AllowancePaymentWhere ${tag} {`,
      'found one on the type',
    ],
    [
      'an unknown scope',
      `batchKind: BatchKind ${scope}`,
      'batchKind: BatchKind @requiresScopes(scopes: [["civil-affairs:raed"]])',
      'found civil-affairs:raed',
    ],
    ['a protected enum with a public value', '  NORMAL', `  NORMAL ${tag}`, 'found both'],
  ])('refuses %s', (_, before, after, text) => {
    expect(problemsOf(planted(before, after)).join('\n')).toContain(text);
  });

  it('refuses a public field whose enum has no public value', () => {
    const none = civil.replaceAll(/(ELDERLY_CARE|MINIMUM_LIVING) @tag\(name: "public"\)/g, '$1');
    expect(problemsOf(none)).toContain(
      'AllowancePayment.scheme: expected AllowanceScheme to have a public value, found none',
    );
  });

  it.each([
    ['maskedName: String', 'maskedName: String!', 'Person.maskedName'],
    ['): RelativeDeclarationConnection', '): RelativeDeclarationConnection!', 'Query.relativeDeclarations'],
  ])('refuses the non-null field of an entity or root: %s', (before, after, coordinate) => {
    expect(problemsOf(planted(before, after)).join('\n')).toContain(
      `${coordinate}: expected a nullable field`,
    );
  });

  it.each([
    [
      'a filter with a field less',
      /(input StringFilter \{)\s+"""[^"]*"""\s+eq: String @tag\(name: "public"\)/,
      '$1',
      'StringFilter',
    ],
    ['an enum with a value more', 'enum Direction {', 'enum Direction {\n"""x"""\nSIDEWAYS', 'Direction'],
    ['another description', '升序 | Smallest first', '升序 | Ascending', 'Direction'],
    ['a tag on a shared field', 'tokens: KeyTokens! @authenticated', `tokens: KeyTokens! ${tag}`, 'KeySet'],
  ])('refuses a shared type with %s', (_, before, after, name) => {
    expect(problemsOf(planted(before, after))).toContain(
      `${name}: expected the text of shared.graphql, found another`,
    );
  });

  it.each([
    [
      'with a field less',
      /"""批次种类 \| Kind of batch"""\s+batchKind: BatchKindFilter/,
      '',
      'AllowancePaymentWhere',
    ],
    [
      'with a field more',
      'batchKind: BatchKindFilter',
      'batchKind: BatchKindFilter """x""" nothing: IntFilter',
      'AllowancePaymentWhere',
    ],
    [
      'with a tag its field lacks',
      'batchKind: BatchKindFilter',
      `batchKind: BatchKindFilter ${tag}`,
      'AllowancePaymentWhere',
    ],
    [
      'that opens a person’s key',
      '  recipient: SubjectFilter',
      `  recipient: SubjectFilter ${tag}`,
      'AllowancePaymentWhere',
    ],
    [
      'with an order its field lacks',
      'enum AllowancePaymentOrderField {',
      'enum AllowancePaymentOrderField {\n"""x"""\nHOUSEHOLD',
      'AllowancePaymentOrderField',
    ],
    [
      'with a role its row lacks',
      'enum RelativeDeclarationRole {',
      'enum RelativeDeclarationRole {\n"""x"""\nSPOUSE',
      'RelativeDeclarationRole',
    ],
    [
      'with an open filter of a protected enum',
      /(input BatchKindFilter \{\s+"""[^"]*"""\s+eq: BatchKind)/,
      `$1 ${tag}`,
      'BatchKindFilter',
    ],
  ])('refuses a generated type %s', (_, before, after, name) => {
    expect(problemsOf(planted(before, after)).join('\n')).toContain(
      `${name}: expected what follows from the row`,
    );
  });

  it('refuses a generated type that is not there, and an input of one’s own', () => {
    const renamed = civil.replaceAll('AllowancePaymentRole', 'PaymentRole');
    expect(problemsOf(renamed).join('\n')).toContain(
      'AllowancePaymentRole: expected the type generated from the row, found none',
    );
    const own = `${planted('    id: ID!\n  ): Person', '    id: ID!\n"""x"""\nby: Own\n  ): Person')} """x""" input Own { """x""" name: String }`;
    expect(problemsOf(own)).toEqual(['Query.person(by:): expected a generated or shared input, found Own']);
  });

  it.each([
    [
      '@override',
      `maskedName: String ${tag}`,
      `maskedName: String ${tag} @override(from: "housing")`,
      'found @override',
    ],
    ['@shareable', `maskedName: String ${tag}`, `maskedName: String ${tag} @shareable`, 'found @shareable'],
    [
      '@shareable on a type',
      'type AllowancePayment {',
      'type AllowancePayment @shareable {',
      'found @shareable',
    ],
    [
      'a tag on an external field',
      `maskedName: String ${tag}`,
      `maskedName: String ${tag} @external`,
      "another department's field",
    ],
    [
      'a public key of persons',
      'id: ID! @requiresScopes(scopes: [["platform:link"]])',
      `id: ID! ${tag}`,
      'expected the key protected',
    ],
    [
      'a protected key of villages',
      `uscc: String! ${tag}`,
      `uscc: String! ${scope}`,
      'expected the key public',
    ],
  ])('refuses %s', (_, before, after, text) => {
    expect(problemsOf(planted(before, after)).join('\n')).toContain(text);
  });

  it('refuses another department’s name for something else, and takes the same thing twice', () => {
    const kinds =
      '"""x""" enum BatchKind @requiresScopes(scopes: [["civil-affairs:read"]]) { """x""" NORMAL """x""" ARREARS }';
    expect(problemsOf(civil, `${housing} ${kinds}`)).toEqual([]);
    expect(problemsOf(civil, `${housing} ${kinds.replace('ARREARS', 'ADVANCE')}`)).toContain(
      'BatchKind: expected a name of its own, or the same text as in housing, found another',
    );
  });

  it.each([
    [
      'arguments inside @requires',
      `maskedName: String ${tag}`,
      `maskedName: String ${tag} @requires(fields: "allowancePayments(first: 1) { totalCount }")`,
      '@requires without arguments',
    ],
    [
      'a composite key',
      'Organization @key(fields: "uscc")',
      'Organization @key(fields: "uscc village { divisionCode }")',
      'expected the key "uscc"',
    ],
    [
      'a second key',
      'Organization @key(fields: "uscc")',
      'Organization @key(fields: "uscc") @key(fields: "name")',
      'expected one key, found 2',
    ],
    [
      'an unresolvable key',
      'Organization @key(fields: "uscc")',
      'Organization @key(fields: "uscc", resolvable: false)',
      'found resolvable: false',
    ],
    [
      'an entity nobody knows',
      'type AllowancePaymentEdge {',
      'type AllowancePaymentEdge @key(fields: "cursor") {',
      'expected an entity of entities.ts',
    ],
    [
      'a row with another key than its id',
      'type AllowancePayment {',
      'type AllowancePayment @key(fields: "divisionCode") {',
      'expected the key "id"',
    ],
    [
      'an interface object',
      'type AllowancePayment {',
      'type AllowancePayment @interfaceObject {',
      'found @interfaceObject',
    ],
    [
      'a renamed directive',
      '"@requiresScopes"',
      '{ name: "@requiresScopes", as: "@scopes" }',
      'found an alias',
    ],
    ['a later federation', 'federation/v2.9', 'federation/v2.11', 'federation v2.9 alone'],
  ])('refuses %s', (_, before, after, text) => {
    expect(problemsOf(planted(before, after)).join('\n')).toContain(text);
  });

  describe('of a row to which another department adds', () => {
    const keyed = planted('type AllowancePayment {', 'type AllowancePayment @key(fields: "id") {');
    const read = '@requiresScopes(scopes: [["housing:read"]])';
    const added = (fields: string) => `${housing}
      """x""" type AllowancePayment @key(fields: "id") { """x""" id: ID! ${read} ${fields} }`;
    const needed = `"""x""" paidOn: Date! @external ${read}`;
    const owner = (fields: string) =>
      `"""x""" homes: Int ${read} @requires(fields: "paidOn") ${needed} ${fields}`;

    it('takes fields that need its own', () => {
      expect(problemsOf(keyed, added(owner('')))).toEqual([]);
    });

    it('wants the row to have a key, first', () => {
      expect(problemsOf(civil, added(owner(''))).join('\n')).toContain('expected an entity of entities.ts');
    });

    it.each([
      [
        'a non-null field',
        `"""x""" rooms: Int! ${read}`,
        'AllowancePayment.rooms: expected a nullable field',
      ],
      [
        'an argument inside @requires',
        `"""x""" rooms: Int ${read} @requires(fields: "recipient { deaths(first: 1) { totalCount } }")`,
        '@requires without arguments',
      ],
      [
        'a field that gives the row',
        `"""x""" next: AllowancePayment ${read}`,
        'AllowancePayment.next: expected fields added to AllowancePayment, found one that gives it',
      ],
    ])('refuses %s', (_, field, text) => {
      expect(problemsOf(keyed, added(owner(field))).join('\n')).toContain(text);
    });
  });
});
