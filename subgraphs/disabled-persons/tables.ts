import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { money, month, personColumns, rowColumns, token } from '../kit/columns.ts';
import { maskedName, naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';

export { registerStatus } from '../kit/columns.ts';

/** What makes a row the same row when it is imported again (null equals null): properties of the table. */
export const naturalKeys = {
  disabilityCertificates: ['certificateNumber', 'personIdentityNumber', 'personName', 'issuedOn'],
  disabilitySubsidyPayments: [
    'recipientIdentityNumber',
    'recipientName',
    'kind',
    'month',
    'paidOn',
    'batchKind',
    'divisionCode',
    'paymentNumber',
  ],
} as const;

const day = (name: string) => date(name, { mode: 'string' });

/** Disability certificates. A replaced card is a row of its own, its predecessor REPLACED. */
export const disabilityCertificates = pgTable(
  'disability_certificates',
  {
    ...rowColumns(),
    ...personColumns('person'),
    personName: text('person_name').notNull(),
    personIdentityNumber: text('person_identity_number'),
    certificateNumber: text('certificate_number'),
    category: text('category', { enum: codes.disabilityCategories }).notNull(),
    level: integer('level').notNull(),
    issuedOn: day('issued_on').notNull(),
    expiresOn: day('expires_on'),
    status: text('status', { enum: codes.certificateStatuses }).notNull().default('VALID'),
    statusSince: day('status_since'),
    reassessmentAppliedOn: day('reassessment_applied_on'),
    subsidiesDeclinedOn: day('subsidies_declined_on'),
  },
  (t) => [
    naturalKey('disability_certificates', t, naturalKeys.disabilityCertificates),
    index('disability_certificates_person').on(t.personId, t.divisionCode),
    index('disability_certificates_division').on(t.divisionCode, t.id),
    index('disability_certificates_status').on(t.status, t.personId),
    index('disability_certificates_level').on(t.level, t.personId),
    check('disability_certificates_level_known', sql`level BETWEEN 1 AND 4`),
    oneOf('disability_certificates', 'category', codes.disabilityCategories),
    oneOf('disability_certificates', 'status', codes.certificateStatuses),
  ],
);

/**
 * 两补: one row is one payment. The public sees that a person received the two subsidies, never which or how much,
 * until `publicUntil`; null is never public (a payee under 14, for one).
 */
export const disabilitySubsidyPayments = pgTable(
  'disability_subsidy_payments',
  {
    ...rowColumns(),
    ...personColumns('recipient'),
    recipientName: text('recipient_name'),
    recipientIdentityNumber: text('recipient_identity_number'),
    recipientMaskedName: text('recipient_masked_name').generatedAlwaysAs(maskedName('recipient_name')),
    accountHash: token('account_hash'),
    accountNumber: text('account_number'),
    accountHolder: text('account_holder', { enum: codes.subsidyAccountHolders }),
    scheme: text('scheme', { enum: codes.disabilitySchemes }).notNull().default('DISABILITY_SUBSIDIES'),
    kind: text('kind', { enum: codes.disabilitySubsidyKinds }).notNull(),
    month: month('month').notNull(),
    paidOn: day('paid_on').notNull(),
    amount: money('amount').notNull(),
    batchKind: text('batch_kind', { enum: codes.subsidyBatchKinds }).notNull().default('NORMAL'),
    coversFrom: month('covers_from'),
    coversTo: month('covers_to'),
    paymentNumber: text('payment_number'),
    publicUntil: day('public_until'),
  },
  (t) => [
    naturalKey('disability_subsidy_payments', t, naturalKeys.disabilitySubsidyPayments),
    // Key sets are read from such an index alone: token, what is carried, and the division that the jurisdiction asks.
    index('disability_subsidy_payments_recipient').on(t.recipientId, t.month, t.divisionCode),
    index('disability_subsidy_payments_account').on(t.accountHash),
    index('disability_subsidy_payments_division').on(t.divisionCode, t.id),
    index('disability_subsidy_payments_village_month').on(t.divisionCode, t.month),
    index('disability_subsidy_payments_kind').on(t.kind, t.id),
    index('disability_subsidy_payments_kind_recipient').on(t.kind, t.recipientId),
    index('disability_subsidy_payments_paid_on').on(t.paidOn, t.id),
    oneOf('disability_subsidy_payments', 'account_holder', codes.subsidyAccountHolders),
    oneOf('disability_subsidy_payments', 'scheme', codes.disabilitySchemes),
    oneOf('disability_subsidy_payments', 'kind', codes.disabilitySubsidyKinds),
    oneOf('disability_subsidy_payments', 'batch_kind', codes.subsidyBatchKinds),
  ],
);
