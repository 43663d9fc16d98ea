import { date, index, integer, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { code, money, month, personColumns, rowColumns, token } from '../kit/columns.ts';
import { maskedName, naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';

export { registerStatus } from '../kit/columns.ts';

/** What makes a row the same row when it is imported again (null equals null): properties of the table. */
export const naturalKeys = {
  farmlandSubsidyPayments: [
    'recipientIdentityNumber',
    'recipientName',
    'householdNumber',
    'scheme',
    'year',
    'paidOn',
    'batchKind',
  ],
  landParcels: ['parcelNumber', 'holderIdentityNumber', 'holderName'],
  machinerySubsidies: ['serialNumber', 'recipientIdentityNumber', 'recipientName', 'grantedOn'],
  landCompensationPayments: [
    'requisition',
    'kind',
    'recipientIdentityNumber',
    'recipientName',
    'householdNumber',
    'paidOn',
    'accountNumber',
  ],
} as const;

const day = (name: string) => date(name, { mode: 'string' });
const quantity = (name: string) => numeric(name, { precision: 14, scale: 2, mode: 'number' });

/** The columns of somebody who was paid: whom, of which household, and, masked, for the public. */
const recipientColumns = () => ({
  ...personColumns('recipient'),
  recipientName: text('recipient_name'),
  recipientIdentityNumber: text('recipient_identity_number'),
  recipientMaskedName: text('recipient_masked_name').generatedAlwaysAs(maskedName('recipient_name')),
});

/** The public sees payments until `publicUntil`; null is never public. */
export const farmlandSubsidyPayments = pgTable(
  'farmland_subsidy_payments',
  {
    ...rowColumns(),
    ...recipientColumns(),
    householdId: token('household_id'),
    householdNumber: text('household_number'),
    accountHash: token('account_hash'),
    accountNumber: text('account_number'),
    scheme: text('scheme', { enum: codes.farmlandSchemes }).notNull(),
    year: integer('year').notNull(),
    month: month('month').notNull(),
    paidOn: day('paid_on').notNull(),
    area: quantity('area').notNull(),
    amount: money('amount').notNull(),
    batchKind: text('batch_kind', { enum: codes.farmlandBatchKinds }).notNull().default('NORMAL'),
    publicUntil: day('public_until'),
  },
  (t) => [
    naturalKey('farmland_subsidy_payments', t, naturalKeys.farmlandSubsidyPayments),
    index('farmland_subsidy_payments_recipient').on(t.recipientId, t.id),
    index('farmland_subsidy_payments_household').on(t.householdId, t.id),
    index('farmland_subsidy_payments_account').on(t.accountHash),
    index('farmland_subsidy_payments_division').on(t.divisionCode, t.id),
    index('farmland_subsidy_payments_scheme').on(t.scheme, t.year, t.recipientId),
    index('farmland_subsidy_payments_month').on(t.month, t.id),
    oneOf('farmland_subsidy_payments', 'scheme', codes.farmlandSchemes),
    oneOf('farmland_subsidy_payments', 'batch_kind', codes.farmlandBatchKinds),
  ],
);

/** A parcel leased in is a row of its own, without titled area. */
export const landParcels = pgTable(
  'land_parcels',
  {
    ...rowColumns(),
    ...personColumns('holder'),
    holderName: text('holder_name'),
    holderIdentityNumber: text('holder_identity_number'),
    householdId: token('household_id'),
    householdNumber: text('household_number'),
    parcelNumber: code('parcel_number').notNull(),
    titledArea: quantity('titled_area').notNull().default(0),
    leasedInArea: quantity('leased_in_area').notNull().default(0),
    leaseNumber: text('lease_number'),
    leasedFrom: day('leased_from'),
    leasedUntil: day('leased_until'),
    use: text('use', { enum: codes.parcelUses }).notNull(),
    useSince: day('use_since'),
    useDisputedOn: day('use_disputed_on'),
  },
  (t) => [
    naturalKey('land_parcels', t, naturalKeys.landParcels),
    index('land_parcels_holder').on(t.holderId, t.id),
    index('land_parcels_household').on(t.householdId, t.id),
    index('land_parcels_division').on(t.divisionCode, t.id),
    index('land_parcels_use').on(t.use, t.holderId),
    oneOf('land_parcels', 'use', codes.parcelUses),
  ],
);

/** Serial and engine numbers have tokens, so that a machine granted for twice is found by them. */
export const machinerySubsidies = pgTable(
  'machinery_subsidies',
  {
    ...rowColumns(),
    ...recipientColumns(),
    machine: text('machine').notNull(),
    brand: text('brand'),
    serialNumber: text('serial_number').notNull(),
    serialHash: token('serial_hash'),
    engineNumber: text('engine_number'),
    engineHash: token('engine_hash'),
    price: money('price'),
    grantedOn: day('granted_on').notNull(),
    amount: money('amount').notNull(),
    returnedOn: day('returned_on'),
    publicUntil: day('public_until'),
  },
  (t) => [
    naturalKey('machinery_subsidies', t, naturalKeys.machinerySubsidies),
    index('machinery_subsidies_recipient').on(t.recipientId, t.id),
    index('machinery_subsidies_serial').on(t.serialHash),
    index('machinery_subsidies_engine').on(t.engineHash),
    index('machinery_subsidies_division').on(t.divisionCode, t.id),
    index('machinery_subsidies_granted_on').on(t.grantedOn, t.id),
  ],
);

/** What was paid for land that was taken, by requisition. */
export const landCompensationPayments = pgTable(
  'land_compensation_payments',
  {
    ...rowColumns(),
    ...recipientColumns(),
    householdId: token('household_id'),
    householdNumber: text('household_number'),
    accountHash: token('account_hash'),
    accountNumber: text('account_number'),
    requisition: code('requisition').notNull(),
    kind: text('kind', { enum: codes.landCompensationKinds }).notNull(),
    listedOn: day('listed_on').notNull(),
    month: month('month').notNull(),
    paidOn: day('paid_on').notNull(),
    amount: money('amount').notNull(),
    heirDeed: text('heir_deed'),
    publicUntil: day('public_until'),
  },
  (t) => [
    naturalKey('land_compensation_payments', t, naturalKeys.landCompensationPayments),
    index('land_compensation_payments_recipient').on(t.recipientId, t.id),
    index('land_compensation_payments_household').on(t.householdId, t.id),
    index('land_compensation_payments_account').on(t.accountHash),
    index('land_compensation_payments_division').on(t.divisionCode, t.id),
    index('land_compensation_payments_requisition').on(t.requisition, t.kind, t.recipientId),
    oneOf('land_compensation_payments', 'kind', codes.landCompensationKinds),
  ],
);
