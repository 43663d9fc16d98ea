import { buildSchema, type GraphQLSchema } from 'graphql';

/** A small API schema, with what screens of the tests read. */
export const testSchema: GraphQLSchema = buildSchema(`
  scalar Money scalar Month scalar Date scalar DateTime
  enum BatchKind { NORMAL ADVANCE RETURNED }
  type Query {
    persons(ids: [ID!]!): [Person!]
    payments(first: Int): PaymentConnection
    accountPayments(account: ID!): PaymentConnection
  }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Payment { id: ID! month: Month paidOn: Date amount: Money batchKind: BatchKind! at: DateTime count: Int payee: Payee }
  type PaymentConnection { nodes: [Payment!]! pageInfo: PageInfo! totalCount: Int! }
  union Payee = Person | Company
  type Company { uscc: ID! name: String }
  type Death { id: ID! diedOn: Date }
  type Person { id: ID! death: Death payments(first: Int, after: String): PaymentConnection }
`);

/** A screen that reads `testSchema`; `changes` replace whole keys. */
export function screenText(changes: Record<string, unknown> = {}): string {
  return JSON.stringify(
    {
      id: 'T01',
      title: { zh: '测试', en: 'A test' },
      subject: 'PERSON',
      department: 'civil-affairs',
      severity: 'HIGH',
      owner: '监督室',
      legalBasis: [{ zh: '依据', en: 'A basis' }],
      parameters: {
        grace: { type: 'int', zh: '宽限', en: 'Grace', values: [{ from: '2020-01', value: 1 }] },
      },
      operands: { paid: { list: 'payments { keys(of: PERSON) }' } },
      set: 'paid',
      evidence:
        'fragment Evidence on Person { death { id diedOn } payments(first: 200) { nodes { id month amount batchKind } } }',
      let: {
        late: 'subject.payments.nodes.filter(p, month(p.month) > month(subject.death.diedOn) + params.grace)',
      },
      finding: 'size(late) > 0',
      amount: 'sum(late.map(p, p.amount))',
      period: 'late.map(p, p.month)',
      references: 'late.map(p, "payments:" + p.id)',
      facts: { diedOn: 'subject.death.diedOn', months: 'size(late)' },
      reason: { zh: '死亡于{diedOn}，多发{months}个月', en: 'Died on {diedOn}, {months} months' },
      ...changes,
    },
    null,
    2,
  );
}
