import { sql } from 'drizzle-orm';
import { defineDepartment } from '../department.ts';
import { firstOf } from '../register/first.ts';
import { sampleSdl } from './sample-schema.ts';
import * as tables from './sample-tables.ts';

/** The department that the kit's own tests are about. */
export const sample = defineDepartment({
  name: 'civil-affairs',
  title: '民政',
  schema: sampleSdl,
  tables,
  many: { payments: { witnesses: { table: tables.paymentWitnesses, role: 'witness' } } },
  details: { 'Payment.parts': { table: tables.paymentParts, rowId: 'paymentId', orderBy: 'amount' } },
  needs: { 'Payment.summary': ['month', 'amount'] },
  rules: {
    villages: { everywhere: true },
    deaths: { where: (caller) => (caller.purpose === 'STATISTICS' ? sql`false` : undefined) },
  },
  entities: {
    Person: {
      table: tables.residents,
      key: 'personId',
      fields: ['maskedName', 'name'],
      orderBy: [{ column: 'since', direction: 'DESC' }],
    },
    Village: { table: tables.villages, key: 'divisionCode', fields: { name: 'name' } },
  },
  resolvers: {
    Query: { person: (_: unknown, { id }: { id: string }) => ({ id }) },
    Person: { death: firstOf({ register: 'deaths', orderBy: [{ field: 'DIED_ON', direction: 'ASC' }] }) },
    Payment: {
      summary: (row: { month: string; amount: string }, { prefix }: { prefix?: string }) =>
        `${prefix ?? ''}${row.month} ${row.amount}`,
    },
  },
});
