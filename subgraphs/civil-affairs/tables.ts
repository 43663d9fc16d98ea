import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, numeric, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { code, dateTime, money, month, personColumns, rowColumns, token } from '../kit/columns.ts';
import { maskedName, naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';
import { slipNaturalKeys } from './slip-tables.ts';

export { registerStatus } from '../kit/columns.ts';
export { allowanceStandards, householdSlips } from './slip-tables.ts';

/** What makes a row the same row when it is imported again (null equals null): properties of the table. */
export const naturalKeys = {
  residents: ['personIdentityNumber', 'personName', 'householdNumber', 'divisionCode'],
  allowancePayments: [
    'recipientIdentityNumber',
    'recipientName',
    'scheme',
    'month',
    'paidOn',
    'batchKind',
    'divisionCode',
    'paymentNumber',
  ],
  assistanceHouseholds: ['householdNumber', 'kind', 'month', 'divisionCode'],
  assistanceHouseholdMembers: ['rowId', 'memberIdentityNumber', 'memberName'],
  deaths: ['personIdentityNumber', 'personName', 'diedOn', 'source', 'divisionCode'],
  relativeDeclarations: [
    'declarantIdentityNumber',
    'relativeIdentityNumber',
    'declarantName',
    'relativeName',
    'scheme',
    'declaredOn',
  ],
  plannedPayments: ['batch', 'recipientIdentityNumber', 'recipientName', 'scheme', 'month', 'divisionCode'],
  villages: ['divisionCode'],
  divisions: ['divisionCode'],
  ...slipNaturalKeys,
} as const;

/*
 * Indexes of a role hold, after the token, what key sets carry and filter by, and the division code, which bounds every
 * read: so a shard is read from the index alone, in the order of its tokens.
 */
const day = (name: string) => date(name, { mode: 'string' });

/** What an identity number of 15 or 18 characters says by itself, of residents who have one. */
const numberArea = sql`case when person_identity_number ~ '^[0-9]{15}$|^[0-9]{17}[0-9Xx]$' then substr(person_identity_number, 1, 2) end`;
const numberBirthMonth = sql`case
  when person_identity_number ~ '^[0-9]{15}$' then '19' || substr(person_identity_number, 7, 2) || '-' || substr(person_identity_number, 9, 2)
  when person_identity_number ~ '^[0-9]{17}[0-9Xx]$' then substr(person_identity_number, 7, 4) || '-' || substr(person_identity_number, 11, 2)
end`;

/** The resident register: a person in a household. A number under two names is two rows. */
export const residents = pgTable(
  'residents',
  {
    ...rowColumns(),
    ...personColumns('person'),
    personName: text('person_name').notNull(),
    personIdentityNumber: text('person_identity_number'),
    maskedName: text('masked_name').generatedAlwaysAs(maskedName('person_name')),
    numberArea: text('number_area').generatedAlwaysAs(numberArea),
    numberBirthMonth: month('number_birth_month').generatedAlwaysAs(numberBirthMonth),
    householdId: token('household_id'),
    householdNumber: text('household_number'),
    relationToHead: text('relation_to_head', { enum: codes.householdRelations }),
    birthMonth: month('birth_month'),
    sex: text('sex', { enum: codes.sexes }),
    residency: text('residency', { enum: codes.residencies }).notNull().default('RESIDENT'),
    registeredSince: day('registered_since'),
    movedInOn: day('moved_in_on'),
    movedOutOn: day('moved_out_on'),
    movedFromCode: code('moved_from_code'),
    movedToCode: code('moved_to_code'),
    careDeclinedOn: day('care_declined_on'),
    phone: text('phone'),
    address: text('address'),
    bankAccount: text('bank_account'),
  },
  (t) => [
    naturalKey('residents', t, naturalKeys.residents),
    index('residents_person').on(t.personId, t.birthMonth, t.divisionCode),
    index('residents_household').on(t.householdId),
    index('residents_division').on(t.divisionCode, t.id),
    index('residents_birth_month').on(t.birthMonth, t.personId),
    oneOf('residents', 'relation_to_head', codes.householdRelations),
    oneOf('residents', 'sex', codes.sexes),
    oneOf('residents', 'residency', codes.residencies),
  ],
);

/** One row is one payment. The public sees it until `publicUntil`; null is never public (a payee under 14, for one). */
export const allowancePayments = pgTable(
  'allowance_payments',
  {
    ...rowColumns(),
    ...personColumns('recipient'),
    recipientName: text('recipient_name'),
    recipientIdentityNumber: text('recipient_identity_number'),
    recipientMaskedName: text('recipient_masked_name').generatedAlwaysAs(maskedName('recipient_name')),
    householdId: token('household_id'),
    ...personColumns('guardian'),
    guardianName: text('guardian_name'),
    accountHash: token('account_hash'),
    accountNumber: text('account_number'),
    accountHolder: text('account_holder', { enum: codes.accountHolders }),
    scheme: text('scheme', { enum: codes.allowanceSchemes }).notNull(),
    month: month('month').notNull(),
    paidOn: day('paid_on').notNull(),
    amount: money('amount').notNull(),
    batchKind: text('batch_kind', { enum: codes.batchKinds }).notNull().default('NORMAL'),
    coversFrom: month('covers_from'),
    coversTo: month('covers_to'),
    headCount: integer('head_count'),
    paymentNumber: text('payment_number'),
    publicUntil: day('public_until'),
  },
  (t) => [
    naturalKey('allowance_payments', t, naturalKeys.allowancePayments),
    index('allowance_payments_recipient').on(t.recipientId, t.month, t.divisionCode),
    index('allowance_payments_household').on(t.householdId, t.month),
    index('allowance_payments_guardian').on(t.guardianId).where(sql`guardian_id IS NOT NULL`),
    index('allowance_payments_account').on(t.accountHash, t.scheme, t.recipientId, t.divisionCode),
    index('allowance_payments_division').on(t.divisionCode, t.id),
    index('allowance_payments_village_month').on(t.divisionCode, t.scheme, t.month),
    index('allowance_payments_scheme').on(t.scheme, t.id),
    index('allowance_payments_scheme_recipient').on(t.scheme, t.recipientId, t.month, t.divisionCode),
    index('allowance_payments_paid_on').on(t.paidOn, t.id),
    oneOf('allowance_payments', 'account_holder', codes.accountHolders),
    oneOf('allowance_payments', 'scheme', codes.allowanceSchemes),
    oneOf('allowance_payments', 'batch_kind', codes.batchKinds),
  ],
);

/** One row a household and month on 低保, 特困 or 边缘; its members are in assistanceHouseholdMembers. */
export const assistanceHouseholds = pgTable(
  'assistance_households',
  {
    ...rowColumns(),
    householdId: token('household_id'),
    householdNumber: text('household_number'),
    ...personColumns('head'),
    headName: text('head_name'),
    headIdentityNumber: text('head_identity_number'),
    headMaskedName: text('head_masked_name').generatedAlwaysAs(maskedName('head_name')),
    kind: text('kind', { enum: codes.assistanceKinds }).notNull(),
    month: month('month').notNull(),
    status: text('status', { enum: codes.assistanceStatuses }).notNull().default('ACTIVE'),
    startedOn: day('started_on'),
    endedOn: day('ended_on'),
    headCount: integer('head_count').notNull(),
    monthlyAmount: money('monthly_amount').notNull(),
    publicUntil: day('public_until'),
  },
  (t) => [
    naturalKey('assistance_households', t, naturalKeys.assistanceHouseholds),
    index('assistance_households_household').on(t.householdId, t.month),
    index('assistance_households_head').on(t.headId, t.month),
    index('assistance_households_division').on(t.divisionCode, t.id),
    index('assistance_households_village_month').on(t.divisionCode, t.kind, t.month),
    index('assistance_households_kind_month').on(t.kind, t.month, t.householdId, t.divisionCode),
    oneOf('assistance_households', 'kind', codes.assistanceKinds),
    oneOf('assistance_households', 'status', codes.assistanceStatuses),
  ],
);

export const assistanceHouseholdMembers = pgTable(
  'assistance_household_members',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => assistanceHouseholds.id, { onDelete: 'cascade' }),
    ...personColumns('member'),
    memberName: text('member_name'),
    memberIdentityNumber: text('member_identity_number'),
  },
  (t) => [
    naturalKey('assistance_household_members', t, naturalKeys.assistanceHouseholdMembers),
    index('assistance_household_members_member').on(t.memberId, t.rowId),
  ],
);

/** Reports of deaths as they came in: one person may have several, with different days. */
export const deaths = pgTable(
  'deaths',
  {
    ...rowColumns(),
    ...personColumns('person'),
    personName: text('person_name'),
    personIdentityNumber: text('person_identity_number'),
    diedOn: day('died_on').notNull(),
    reportedOn: day('reported_on'),
    source: text('source', { enum: codes.deathSources }).notNull(),
    cancelledOn: day('cancelled_on'),
  },
  (t) => [
    naturalKey('deaths', t, naturalKeys.deaths),
    index('deaths_person').on(t.personId, t.diedOn, t.cancelledOn, t.divisionCode),
    index('deaths_division').on(t.divisionCode, t.id),
    index('deaths_died_on').on(t.diedOn, t.personId),
    oneOf('deaths', 'source', codes.deathSources),
  ],
);

/** One row is one payment that is about to be made. It stands here from the day the batch is drawn up, and is nobody's entitlement. */
export const plannedPayments = pgTable(
  'planned_payments',
  {
    ...rowColumns(),
    batch: text('batch').notNull(),
    ...personColumns('recipient'),
    recipientName: text('recipient_name'),
    recipientIdentityNumber: text('recipient_identity_number'),
    scheme: text('scheme', { enum: codes.allowanceSchemes }).notNull(),
    month: month('month').notNull(),
    amount: money('amount').notNull(),
    status: text('status', { enum: codes.plannedStatuses }).notNull().default('PLANNED'),
    stoppedOn: day('stopped_on'),
    stopReason: text('stop_reason'),
  },
  (t) => [
    naturalKey('planned_payments', t, naturalKeys.plannedPayments),
    index('planned_payments_batch').on(t.batch, t.scheme, t.recipientId, t.month, t.divisionCode),
    index('planned_payments_recipient').on(t.recipientId, t.batch),
    index('planned_payments_division').on(t.divisionCode, t.id),
    oneOf('planned_payments', 'scheme', codes.allowanceSchemes),
    oneOf('planned_payments', 'status', codes.plannedStatuses),
  ],
);

/** What officials declared about relatives who receive benefits (近亲属备案). */
export const relativeDeclarations = pgTable(
  'relative_declarations',
  {
    ...rowColumns(),
    ...personColumns('declarant'),
    declarantName: text('declarant_name'),
    declarantIdentityNumber: text('declarant_identity_number'),
    ...personColumns('relative'),
    relativeName: text('relative_name'),
    relativeIdentityNumber: text('relative_identity_number'),
    relation: text('relation', { enum: codes.relativeRelations }).notNull(),
    scheme: text('scheme', { enum: codes.allowanceSchemes }),
    declaredOn: day('declared_on').notNull(),
    visitedOn: day('visited_on'),
  },
  (t) => [
    naturalKey('relative_declarations', t, naturalKeys.relativeDeclarations),
    index('relative_declarations_declarant').on(t.declarantId),
    index('relative_declarations_relative').on(t.relativeId, t.scheme),
    index('relative_declarations_division').on(t.divisionCode, t.id),
    oneOf('relative_declarations', 'relation', codes.relativeRelations),
    oneOf('relative_declarations', 'scheme', codes.allowanceSchemes),
  ],
);

/** Villages and communities; `divisionCode` has 12 digits here and is the key of the entity Village. */
export const villages = pgTable(
  'villages',
  {
    ...rowColumns(),
    name: text('name').notNull(),
    streetCode: code('street_code').generatedAlwaysAs(sql`left(division_code, 9)`),
    streetName: text('street_name'),
    arableArea: numeric('arable_area', { precision: 12, scale: 2, mode: 'number' }),
    urban: boolean('urban').notNull().default(false),
  },
  (t) => [
    naturalKey('villages', t, naturalKeys.villages),
    index('villages_street').on(t.streetCode, t.id),
    check('villages_division_code_digits', sql`division_code ~ '^[0-9]{12}$'`),
  ],
);

/** Administrative divisions from the city (2 digits) down to villages (12). */
export const divisions = pgTable(
  'divisions',
  {
    ...rowColumns(),
    name: text('name').notNull(),
    level: text('level', { enum: codes.divisionLevels }).notNull(),
    parentCode: code('parent_code'),
  },
  (t) => [
    naturalKey('divisions', t, naturalKeys.divisions),
    index('divisions_parent').on(t.parentCode, t.id),
    index('divisions_level').on(t.level, t.id),
    oneOf('divisions', 'level', codes.divisionLevels),
  ],
);

/** 临时名单: persons whom somebody compares for a case, for a week. The numbers themselves are not kept. */
export const temporaryListEntries = pgTable(
  'temporary_list_entries',
  {
    ...rowColumns(),
    ...personColumns('person'),
    list: uuid('list').notNull(),
    line: integer('line').notNull(),
    owner: text('owner').notNull(),
    caseNumber: text('case_number').notNull(),
    expiresAt: dateTime('expires_at').notNull(),
  },
  (t) => [
    index('temporary_list_entries_list').on(t.list, t.personId, t.line, t.divisionCode),
    index('temporary_list_entries_case').on(t.caseNumber, t.personId),
    index('temporary_list_entries_expires').on(t.expiresAt),
  ],
);
