import { buildASTSchema, type GraphQLSchema, Kind, parse, printType, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { expandSdl, readRegisters } from './expand.ts';
import { isTaggedPublic } from './sdl.ts';
import { AUTHOR_SDL, OTHER_SDL } from './testing/author.ts';

const published = expandSdl(AUTHOR_SDL, { department: 'civil-affairs' });
const schema = schemaOf(published);

describe('expandSdl', () => {
  it('gives the same text twice, and leaves no @register', () => {
    expect(expandSdl(AUTHOR_SDL, { department: 'civil-affairs' })).toBe(published);
    expect(published).not.toContain('@register(');
  });

  it('gives a register its root field, connection and edge', () => {
    const field = schema.getQueryType()?.getFields().allowancePayments;
    expect(String(field?.type)).toBe('AllowancePaymentConnection');
    expect(field?.args.map((argument) => `${argument.name}: ${argument.type}`)).toEqual([
      'where: AllowancePaymentWhere',
      'orderBy: [AllowancePaymentOrder!]',
      'first: Int',
      'after: String',
    ]);
    expect(members('AllowancePaymentConnection')).toEqual([
      'nodes',
      'edges',
      'pageInfo',
      'totalCount',
      'keys',
      'groups',
    ]);
    expect(members('AllowancePaymentEdge')).toEqual(['cursor', 'node']);
  });

  it('filters by scalars, enums, hashes and subjects, not by lists', () => {
    expect(withoutDescriptions('AllowancePaymentWhere')).toMatchInlineSnapshot(`
      "input AllowancePaymentWhere {
        and: [AllowancePaymentWhere!]
        or: [AllowancePaymentWhere!]
        not: AllowancePaymentWhere
        id: IDFilter
        divisionCode: StringFilter
        updatedAt: DateTimeFilter
        recipientName: StringFilter
        accountHash: HashFilter
        scheme: AllowanceSchemeFilter
        paidOn: DateFilter
        amount: MoneyFilter
        batchKind: BatchKindFilter
        recipient: SubjectFilter
        household: SubjectFilter
        village: SubjectFilter
      }"
    `);
  });

  it('orders by scalars and enums, not by hashes', () => {
    expect(members('AllowancePaymentOrderField')).toEqual(
      'ID DIVISION_CODE UPDATED_AT RECIPIENT_NAME SCHEME PAID_ON AMOUNT BATCH_KIND'.split(' '),
    );
  });

  it('names the roles, accounts without Hash', () => {
    expect(members('AllowancePaymentRole')).toEqual(['RECIPIENT', 'HOUSEHOLD', 'VILLAGE', 'ACCOUNT']);
    expect(members('RelativeDeclarationRole')).toEqual(['DECLARANT', 'RELATIVE', 'OTHERS']);
  });

  it('measures numbers and points in time, groups by fields and roles but not by the id', () => {
    expect(members('AllowancePaymentValueField')).toEqual(['UPDATED_AT', 'PAID_ON', 'AMOUNT']);
    expect(members('AllowancePaymentGroupField')).toEqual(
      'DIVISION_CODE UPDATED_AT RECIPIENT_NAME SCHEME PAID_ON AMOUNT BATCH_KIND RECIPIENT HOUSEHOLD VILLAGE ACCOUNT'.split(
        ' ',
      ),
    );
    expect(members('AllowancePaymentValue')).toEqual(['min', 'max', 'sum', 'count']);
    expect(members('RelativeDeclarationValue')).toEqual(['count']);
    expect(members('AllowancePaymentGroup')).toEqual(
      'keys count suppressed distinct sum average median q1 q3 stddev min max'.split(' '),
    );
    expect(members('RelativeDeclarationGroup')).toEqual(['keys', 'count', 'suppressed', 'distinct']);
  });

  it('refuses a field and a role that would be grouped by under one name', () => {
    const twice = AUTHOR_SDL.replace('notes: [String!]', 'account: String');
    expect(() => expandSdl(twice, { department: 'civil-affairs' })).toThrow('found ACCOUNT twice');
  });

  it('adds the list to every entity that a row names, through a union too', () => {
    expect(members('Person')).toContain('relativeDeclarations');
    expect(members('Organization')).toEqual(['uscc', 'relativeDeclarations']);
    expect(members('Village')).toEqual(['divisionCode', 'allowancePayments']);
    expect(schema.getType('Vehicle')).toBeUndefined();
  });

  it('tags generated members only where the field and the subject’s key are public', () => {
    const tagged = taggedCoordinates(published);
    expect(tagged).toContain('AllowancePaymentWhere.paidOn');
    expect(tagged).toContain('AllowancePaymentWhere.village');
    expect(tagged).toContain('AllowancePaymentRole.VILLAGE');
    expect(tagged).toContain('Village.allowancePayments');
    expect(tagged).not.toContain('AllowancePaymentWhere.recipient');
    expect(tagged).not.toContain('AllowancePaymentRole.RECIPIENT');
    expect(tagged).not.toContain('AllowancePaymentOrderField.BATCH_KIND');
    expect(tagged).not.toContain('BatchKindFilter.eq');
    expect(tagged).not.toContain('Person.allowancePayments');
    expect(tagged).not.toContain('AllowancePaymentConnection.keys');
    expect(tagged.filter((coordinate) => /(ValueField|GroupField|Having|Group)\./.test(coordinate))).toEqual(
      [],
    );
    expect(tagged.filter((coordinate) => coordinate.startsWith('RelativeDeclaration'))).toEqual([]);
  });

  it('asks of an entity’s list what its role field asks', () => {
    const strict = OTHER_SDL.replace(
      'owner: Person @requiresScopes(scopes: [["housing:read"]])',
      'owner: Person @requiresScopes(scopes: [["housing:identity"], ["cases:read"]])',
    );
    expect(expandSdl(strict, { department: 'housing' })).toContain(
      '@requiresScopes(scopes: [["housing:read", "housing:identity"], ["housing:read", "cases:read"]])',
    );
  });

  it('describes everything', () => {
    const silent: string[] = [];
    visit(parse(published), {
      enter(node) {
        const described = 'description' in node && node.description;
        const wants =
          node.kind === Kind.FIELD_DEFINITION ||
          node.kind === Kind.INPUT_VALUE_DEFINITION ||
          node.kind === Kind.ENUM_VALUE_DEFINITION ||
          node.kind === Kind.OBJECT_TYPE_DEFINITION ||
          node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
          node.kind === Kind.ENUM_TYPE_DEFINITION;
        if (wants && !described) silent.push(node.name.value);
      },
    });
    expect(silent).toEqual([]);
  });

  it('refuses what the shared file has, and a department it does not know', () => {
    const shared = '"""x""" type PageInfo { x: Int @tag(name: "public") }';
    expect(() => expandSdl(shared, { department: 'housing' })).toThrow('found PageInfo');
    expect(() => expandSdl('extend schema @link(url: "x")', { department: 'housing' })).toThrow('schema');
    expect(() => expandSdl(OTHER_SDL, { department: 'nowhere' })).toThrow('found nowhere');
  });

  it('refuses a register without its annotations, and a union of a subject and something else', () => {
    expect(() => readRegisters(OTHER_SDL.replace('contact: "住建局"', ''))).toThrow('argument contact');
    const mixed = OTHER_SDL.replace('owner: Person', 'owner: Mixed');
    expect(() => readRegisters(`${mixed} union Mixed = Person | Property`)).toThrow('Union Mixed');
  });
});

describe('readRegisters', () => {
  it('reads names, fields and roles', () => {
    const [payments, relatives] = readRegisters(AUTHOR_SDL);
    expect(payments).toMatchObject({
      name: 'allowancePayments',
      rowType: 'AllowancePayment',
      isPublic: true,
    });
    expect(payments).toMatchObject({ title: '补贴发放', cycle: 'MONTHLY', sharing: 'CONDITIONAL' });
    expect(payments?.fields.find((field) => field.name === 'scheme')).toEqual({
      name: 'scheme',
      type: 'AllowanceScheme',
      kind: 'enum',
      list: false,
      nonNull: true,
      isPublic: true,
    });
    expect(payments?.fields.find((field) => field.name === 'notes')?.list).toBe(true);
    expect(relatives?.isPublic).toBe(false);
    expect(relatives?.roles).toEqual([
      { name: 'DECLARANT', field: 'declarant', kinds: ['PERSON'], list: false },
      { name: 'RELATIVE', field: 'relative', kinds: ['PERSON', 'ORGANIZATION'], list: false },
      { name: 'OTHERS', field: 'others', kinds: ['PERSON'], list: true },
    ]);
  });
});

function schemaOf(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl), { assumeValidSDL: true });
}

function members(typeName: string): string[] {
  const type = schema.getType(typeName);
  if (type && 'getFields' in type) return Object.keys(type.getFields());
  return type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
}

function withoutDescriptions(typeName: string): string {
  const type = schema.getType(typeName);
  return type ? printType(type).replace(/^\s*""".*?"""\n/gms, '') : '';
}

function taggedCoordinates(sdl: string): string[] {
  return parse(sdl).definitions.flatMap((definition) => {
    if (!('name' in definition) || !definition.name) return [];
    const type = definition.name.value;
    const parts =
      'fields' in definition ? definition.fields : 'values' in definition ? definition.values : [];
    return (parts ?? []).filter(isTaggedPublic).map((part) => `${type}.${part.name.value}`);
  });
}
