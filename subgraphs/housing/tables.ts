import { sql } from 'drizzle-orm';
import { boolean, check, date, index, numeric, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { money, month, personColumns, rowColumns, token } from '../kit/columns.ts';
import { maskedName, naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';

export { registerStatus } from '../kit/columns.ts';

/** What makes a row the same row when it is imported again (null equals null): properties of the table. */
export const naturalKeys = {
  properties: ['unitNumber', 'ownerIdentityNumber', 'ownerName', 'acquiredOn'],
  publicRentalTenancies: ['unitNumber', 'tenantIdentityNumber', 'tenantName', 'startedOn'],
  publicRentalTenancyOccupants: ['rowId', 'occupantIdentityNumber', 'occupantName'],
  renovationGrants: ['householdNumber', 'headIdentityNumber', 'headName', 'building', 'grantedOn'],
  utilityUsage: ['unitNumber', 'householdNumber', 'month'],
} as const;

const day = (name: string) => date(name, { mode: 'string' });
const quantity = (name: string) => numeric(name, { precision: 14, scale: 2, mode: 'number' });

/** One row is one owner's holding of one unit; joint owners are rows of their own. */
export const properties = pgTable(
  'properties',
  {
    ...rowColumns(),
    ...personColumns('owner'),
    ownerName: text('owner_name').notNull(),
    ownerIdentityNumber: text('owner_identity_number'),
    unitNumber: text('unit_number').notNull(),
    address: text('address'),
    use: text('use', { enum: codes.propertyUses }).notNull(),
    area: quantity('area').notNull(),
    /** per cent */
    share: numeric('share', { precision: 5, scale: 2, mode: 'number' }).notNull().default(100),
    origin: text('origin', { enum: codes.propertyOrigins }),
    homestead: boolean('homestead').notNull().default(false),
    acquiredOn: day('acquired_on'),
    disposedOn: day('disposed_on'),
    safetyGrade: text('safety_grade', { enum: codes.safetyGrades }),
  },
  (t) => [
    naturalKey('properties', t, naturalKeys.properties),
    // Key sets are read from such an index alone: the token, and the division that the jurisdiction asks.
    index('properties_owner').on(t.ownerId, t.divisionCode),
    index('properties_division').on(t.divisionCode, t.id),
    index('properties_use').on(t.use, t.ownerId),
    check('properties_share_percent', sql`share > 0 AND share <= 100`),
    oneOf('properties', 'use', codes.propertyUses),
    oneOf('properties', 'origin', codes.propertyOrigins),
    oneOf('properties', 'safety_grade', codes.safetyGrades),
  ],
);

/** Tenancies of public rental housing; who lives there besides the tenant is in publicRentalTenancyOccupants. */
export const publicRentalTenancies = pgTable(
  'public_rental_tenancies',
  {
    ...rowColumns(),
    ...personColumns('tenant'),
    tenantName: text('tenant_name').notNull(),
    tenantIdentityNumber: text('tenant_identity_number'),
    householdId: token('household_id'),
    householdNumber: text('household_number'),
    unitNumber: text('unit_number').notNull(),
    address: text('address'),
    area: quantity('area'),
    startedOn: day('started_on').notNull(),
    endedOn: day('ended_on'),
    monthlyRent: money('monthly_rent').notNull(),
    graceUntil: day('grace_until'),
    absentFrom: day('absent_from'),
    absentUntil: day('absent_until'),
  },
  (t) => [
    naturalKey('public_rental_tenancies', t, naturalKeys.publicRentalTenancies),
    index('public_rental_tenancies_tenant').on(t.tenantId, t.divisionCode),
    index('public_rental_tenancies_household').on(t.householdId),
    index('public_rental_tenancies_division').on(t.divisionCode, t.id),
    index('public_rental_tenancies_ended').on(t.endedOn, t.id),
  ],
);

export const publicRentalTenancyOccupants = pgTable(
  'public_rental_tenancy_occupants',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => publicRentalTenancies.id, { onDelete: 'cascade' }),
    ...personColumns('occupant'),
    occupantName: text('occupant_name'),
    occupantIdentityNumber: text('occupant_identity_number'),
  },
  (t) => [
    naturalKey('public_rental_tenancy_occupants', t, naturalKeys.publicRentalTenancyOccupants),
    index('public_rental_tenancy_occupants_occupant').on(t.occupantId, t.rowId),
  ],
);

/** Grants for dangerous houses; the public sees them until `publicUntil`, null is never public. */
export const renovationGrants = pgTable(
  'renovation_grants',
  {
    ...rowColumns(),
    householdId: token('household_id'),
    householdNumber: text('household_number'),
    ...personColumns('head'),
    headName: text('head_name'),
    headIdentityNumber: text('head_identity_number'),
    headMaskedName: text('head_masked_name').generatedAlwaysAs(maskedName('head_name')),
    building: text('building'),
    cause: text('cause', { enum: codes.renovationCauses }).notNull(),
    grantedOn: day('granted_on').notNull(),
    amount: money('amount').notNull(),
    publicUntil: day('public_until'),
  },
  (t) => [
    naturalKey('renovation_grants', t, naturalKeys.renovationGrants),
    index('renovation_grants_household').on(t.householdId),
    index('renovation_grants_head').on(t.headId, t.divisionCode),
    index('renovation_grants_division').on(t.divisionCode, t.id),
    index('renovation_grants_granted_on').on(t.grantedOn, t.id),
    oneOf('renovation_grants', 'cause', codes.renovationCauses),
  ],
);

/** Electricity and water of a household's unit in a month. */
export const utilityUsage = pgTable(
  'utility_usage',
  {
    ...rowColumns(),
    householdId: token('household_id'),
    householdNumber: text('household_number'),
    unitNumber: text('unit_number'),
    month: month('month').notNull(),
    electricity: quantity('electricity'),
    water: quantity('water'),
  },
  (t) => [
    naturalKey('utility_usage', t, naturalKeys.utilityUsage),
    index('utility_usage_household').on(t.householdId, t.month),
    index('utility_usage_division').on(t.divisionCode, t.id),
    index('utility_usage_month').on(t.month, t.id),
  ],
);
