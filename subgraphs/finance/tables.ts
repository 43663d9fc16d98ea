import { sql } from 'drizzle-orm';
import { date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { code, money, month, personColumns, rowColumns, token } from '../kit/columns.ts';
import { maskedName, naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';

export { registerStatus } from '../kit/columns.ts';

/** What makes a row the same row when it is imported again (null equals null): properties of the table. */
export const naturalKeys = {
  payroll: ['employeeIdentityNumber', 'employeeName', 'employer', 'postKind', 'month'],
  treasuryPayments: ['number'],
  socialInsurance: ['insuredIdentityNumber', 'insuredName', 'employerUscc', 'kind', 'month'],
  custodyPeriods: ['personIdentityNumber', 'personName', 'kind', 'from'],
  tenderExperts: ['tender', 'expertIdentityNumber', 'expertName'],
} as const;

const day = (name: string) => date(name, { mode: 'string' });

/** A person's name is masked, an organization's is public: whoever has no credit code counts as a person. */
const payeeName = sql
  .raw('CASE WHEN payee_uscc IS NOT NULL THEN payee_name ELSE ')
  .append(maskedName('payee_name'))
  .append(sql.raw(' END'));

/** What somebody employed by the treasury is paid in a month. */
export const payroll = pgTable(
  'payroll',
  {
    ...rowColumns(),
    ...personColumns('employee'),
    employeeName: text('employee_name'),
    employeeIdentityNumber: text('employee_identity_number'),
    employer: text('employer').notNull(),
    post: text('post').notNull(),
    postKind: text('post_kind', { enum: codes.postKinds }).notNull(),
    month: month('month').notNull(),
    grossPay: money('gross_pay').notNull(),
  },
  (t) => [
    naturalKey('payroll', t, naturalKeys.payroll),
    index('payroll_employee').on(t.employeeId, t.month),
    index('payroll_division').on(t.divisionCode, t.id),
    index('payroll_month').on(t.month, t.id),
    oneOf('payroll', 'post_kind', codes.postKinds),
  ],
);

/** The public sees payments to organizations, never those to persons. */
export const treasuryPayments = pgTable(
  'treasury_payments',
  {
    ...rowColumns(),
    number: code('number').notNull(),
    payer: text('payer').notNull(),
    ...personColumns('payee'),
    payeeUscc: code('payee_uscc'),
    payeeKey: token('payee_key'),
    payeeName: text('payee_name'),
    payeeIdentityNumber: text('payee_identity_number'),
    payeeMaskedName: text('payee_masked_name').generatedAlwaysAs(payeeName),
    purpose: text('purpose').notNull(),
    amount: money('amount').notNull(),
    paidOn: day('paid_on').notNull(),
    invoiceNumber: code('invoice_number'),
    contractNumber: code('contract_number'),
    returnedOn: day('returned_on'),
    accountHash: token('account_hash'),
    accountNumber: text('account_number'),
  },
  (t) => [
    naturalKey('treasury_payments', t, naturalKeys.treasuryPayments),
    index('treasury_payments_payee').on(t.payeeId, t.id),
    index('treasury_payments_organization').on(t.payeeKey, t.id),
    index('treasury_payments_uscc').on(t.payeeUscc, t.id),
    index('treasury_payments_account').on(t.accountHash),
    index('treasury_payments_contract').on(t.contractNumber, t.id),
    index('treasury_payments_division').on(t.divisionCode, t.id),
    index('treasury_payments_paid_on').on(t.paidOn, t.id),
  ],
);

/** Benefits and contributions, as the office of human resources and social security hands them over. */
export const socialInsurance = pgTable(
  'social_insurance',
  {
    ...rowColumns(),
    ...personColumns('insured'),
    insuredName: text('insured_name'),
    insuredIdentityNumber: text('insured_identity_number'),
    employerUscc: code('employer_uscc'),
    employerKey: token('employer_key'),
    employerName: text('employer_name'),
    kind: text('kind', { enum: codes.insuranceKinds }).notNull(),
    month: month('month').notNull(),
    amount: money('amount').notNull(),
  },
  (t) => [
    naturalKey('social_insurance', t, naturalKeys.socialInsurance),
    index('social_insurance_insured').on(t.insuredId, t.month, t.divisionCode),
    index('social_insurance_kind').on(t.kind, t.insuredId),
    index('social_insurance_employer').on(t.employerKey, t.id),
    index('social_insurance_uscc').on(t.employerUscc, t.id),
    index('social_insurance_division').on(t.divisionCode, t.id),
    index('social_insurance_month').on(t.month, t.id),
    oneOf('social_insurance', 'kind', codes.insuranceKinds),
  ],
);

/** Who is in custody or missing, as the justice departments report it. */
export const custodyPeriods = pgTable(
  'custody_periods',
  {
    ...rowColumns(),
    ...personColumns('person'),
    personName: text('person_name'),
    personIdentityNumber: text('person_identity_number'),
    kind: text('kind', { enum: codes.custodyKinds }).notNull(),
    from: day('from').notNull(),
    until: day('until'),
    reportedOn: day('reported_on'),
  },
  (t) => [
    naturalKey('custody_periods', t, naturalKeys.custodyPeriods),
    index('custody_periods_person').on(t.personId, t.id),
    index('custody_periods_division').on(t.divisionCode, t.id),
    oneOf('custody_periods', 'kind', codes.custodyKinds),
  ],
);

/** Who was drawn as a judge of a tender, and whether he stood aside. */
export const tenderExperts = pgTable(
  'tender_experts',
  {
    ...rowColumns(),
    ...personColumns('expert'),
    expertName: text('expert_name'),
    expertIdentityNumber: text('expert_identity_number'),
    projectId: token('project_id'),
    projectCode: code('project_code'),
    tender: code('tender').notNull(),
    drawnOn: day('drawn_on').notNull(),
    recusedOn: day('recused_on'),
  },
  (t) => [
    naturalKey('tender_experts', t, naturalKeys.tenderExperts),
    index('tender_experts_expert').on(t.expertId, t.id),
    index('tender_experts_project').on(t.projectId, t.id),
    index('tender_experts_tender').on(t.tender, t.id),
    index('tender_experts_division').on(t.divisionCode, t.id),
  ],
);
