/** Two departments small enough to read, with an entity, a union, a list and a filter across them. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@tag", "@shareable", "@inaccessible", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"
])`;
const PUBLIC = '@tag(name: "public")';

function needs(scope: string): string {
  return `@requiresScopes(scopes: [["${scope}"]])`;
}

const STATUS = `
  type RegisterStatus @shareable @inaccessible {
    name: String! ${needs('platform:catalogue')}
    title: String! ${needs('platform:catalogue')}
    description: String! ${needs('platform:catalogue')}
    department: String! ${needs('platform:catalogue')}
    rows: Int! ${needs('platform:catalogue')}
    asOf: DateTime ${needs('platform:catalogue')}
    cycle: UpdateCycle! ${needs('platform:catalogue')}
    shareWithoutIdentity: Float ${needs('platform:catalogue')}
    sharing: SharingClass! ${needs('platform:catalogue')}
    contact: String! ${needs('platform:catalogue')}
  }
  scalar DateTime ${PUBLIC}
  enum UpdateCycle { DAILY MONTHLY QUARTERLY YEARLY ON_CHANGE }
  enum SharingClass { UNCONDITIONAL CONDITIONAL NOT_SHARED }
`;

const STATUS_FIELD = `_registers: [RegisterStatus!] @inaccessible @shareable ${needs('platform:catalogue')}`;

export const civilAffairsSdl = `
  ${LINK}
  type Query {
    allowancePayments(where: AllowancePaymentWhere ${PUBLIC}, first: Int = 20 ${PUBLIC}): AllowancePaymentConnection
      ${PUBLIC} @listSize(slicingArguments: ["first"], sizedFields: ["nodes"], assumedSize: 20, requireOneSlicingArgument: false)
    person(id: ID!): Person ${needs('platform:link')}
    ${STATUS_FIELD}
  }
  type Mutation {
    correctPayment(id: ID!, amount: String!): AllowancePayment ${needs('civil-affairs:identity')}
    note(id: ID!, text: String!): AllowancePayment ${needs('civil-affairs:read')}
    undeclared(id: ID!): AllowancePayment
    tell(secret: String! ${PUBLIC}): Told ${PUBLIC}
  }
  type Told { heard: Int! ${PUBLIC} }
  type AllowancePaymentConnection { nodes: [AllowancePayment!]! ${PUBLIC} totalCount: Int! ${PUBLIC} }
  type AllowancePayment {
    id: ID! ${PUBLIC}
    amount: String! ${PUBLIC}
    note: String ${needs('civil-affairs:read')}
    kind: PaymentKind! ${PUBLIC}
    recipient: Person ${PUBLIC}
    payee: Payee ${needs('civil-affairs:read')}
  }
  enum PaymentKind { NORMAL ${PUBLIC} ARREARS ${PUBLIC} }
  union Payee = Person | Organization
  input AllowancePaymentWhere {
    amount: StringFilter ${PUBLIC}
    note: StringFilter
    kind: KindFilter ${PUBLIC}
    and: [AllowancePaymentWhere!] ${PUBLIC}
  }
  input StringFilter { eq: String ${PUBLIC} in: [String!] ${PUBLIC} }
  input KindFilter { eq: PaymentKind ${PUBLIC} }
  type Person @key(fields: "id") {
    id: ID! ${needs('platform:link')}
    maskedName: String ${PUBLIC}
    name: String ${needs('civil-affairs:identity')}
  }
  type Organization @key(fields: "uscc") { uscc: String! ${PUBLIC} }
  ${STATUS}
`;

export const housingSdl = `
  ${LINK}
  type Query { tenancies: [Tenancy!] ${needs('housing:read')} ${STATUS_FIELD} }
  type Tenancy { id: ID! ${needs('housing:read')} rent: String! ${needs('housing:read')} tenant: Person ${needs('housing:read')} }
  type Person @key(fields: "id") {
    id: ID! ${needs('platform:link')}
    properties: [Property!] ${needs('housing:read')}
  }
  type Organization @key(fields: "uscc") {
    uscc: String! ${PUBLIC}
    offices: Int ${needs('housing:read')}
  }
  type Property { area: Float! ${needs('housing:read')} use: String ${needs('housing:read')} }
  ${STATUS}
`;

const payments = ['1', '2', '3'].map((id) => ({
  id,
  amount: `${id}00.00`,
  note: `note ${id}`,
  kind: id === '2' ? 'ARREARS' : 'NORMAL',
  recipient: { __typename: 'Person', id: `p${id}` },
  payee: id === '1' ? { __typename: 'Organization', uscc: 'u1' } : { __typename: 'Person', id: `p${id}` },
}));

function person({ id }: { id: string }) {
  return { __typename: 'Person', id, maskedName: `张*${id}`, name: `张${id}` };
}

function status(department: string, name: string) {
  return {
    name,
    title: '目录',
    description: '说明',
    department,
    rows: 3,
    asOf: null,
    cycle: 'MONTHLY',
    shareWithoutIdentity: 0,
    sharing: 'CONDITIONAL',
    contact: '科室',
  };
}

export const civilAffairsResolvers = {
  Query: {
    allowancePayments: () => ({ nodes: payments.map((row) => ({ ...row })), totalCount: payments.length }),
    person: (_: unknown, { id }: { id: string }) => person({ id }),
    _registers: () => [status('civil-affairs', 'allowancePayments')],
  },
  Mutation: {
    correctPayment: (_: unknown, { id, amount }: { id: string; amount: string }) => ({
      ...payments[Number(id) - 1],
      amount,
    }),
    note: (_: unknown, { id, text }: { id: string; text: string }) => ({
      ...payments[Number(id) - 1],
      note: text,
    }),
    undeclared: () => payments[0],
    tell: (_: unknown, { secret }: { secret: string }) => ({ heard: secret.length }),
  },
  AllowancePayment: {
    recipient: (row: { recipient: { id: string } }) => person(row.recipient),
    payee: (row: (typeof payments)[number]) =>
      row.payee.id === undefined ? row.payee : person({ id: row.payee.id }),
  },
  Person: { __resolveReference: person },
};

export const housingResolvers = {
  Query: {
    tenancies: () => [{ id: 't1', rent: '300.00', tenant: { __typename: 'Person', id: 'p1' } }],
    _registers: () => [status('housing', 'properties')],
  },
  Person: {
    __resolveReference: ({ id }: { id: string }) => ({
      __typename: 'Person',
      id,
      properties: [{ area: 80.5, use: '住宅' }],
    }),
  },
  Organization: {
    __resolveReference: ({ uscc }: { uscc: string }) => ({ __typename: 'Organization', uscc, offices: 2 }),
  },
};
