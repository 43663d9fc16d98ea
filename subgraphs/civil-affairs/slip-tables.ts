import { date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { code, dateTime, money, month, rowColumns, token } from '../kit/columns.ts';
import { naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';

const day = (name: string) => date(name, { mode: 'string' });

/** What makes a row the same row when it is imported again. */
export const slipNaturalKeys = {
  allowanceStandards: ['divisionCode', 'scheme', 'tier', 'fromMonth'],
} as const;

/** 保障标准: how much a scheme gives a month, to whom, and from when on. Public as a whole. */
export const allowanceStandards = pgTable(
  'allowance_standards',
  {
    ...rowColumns(),
    scheme: text('scheme', { enum: codes.allowanceSchemes }).notNull(),
    tier: text('tier').notNull(),
    unit: text('unit', { enum: codes.standardUnits }).notNull(),
    ageFrom: integer('age_from'),
    ageTo: integer('age_to'),
    fromMonth: month('from_month').notNull(),
    untilMonth: month('until_month'),
    amount: money('amount').notNull(),
    payDay: integer('pay_day'),
    basis: text('basis'),
  },
  (t) => [
    naturalKey('allowance_standards', t, slipNaturalKeys.allowanceStandards),
    index('allowance_standards_division').on(t.divisionCode, t.id),
    index('allowance_standards_scheme').on(t.scheme, t.fromMonth),
    oneOf('allowance_standards', 'scheme', codes.allowanceSchemes),
    oneOf('allowance_standards', 'unit', codes.standardUnits),
  ],
);

/**
 * 户公开单: who may see one household's own rows. Of the code there is a keyed hash; a household has one slip that stands.
 * What is kept of its use is the day and how often, never from where.
 */
export const householdSlips = pgTable(
  'household_slips',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    divisionCode: code('division_code').notNull(),
    householdId: token('household_id').notNull(),
    headMaskedName: text('head_masked_name'),
    codeHash: token('code_hash').notNull(),
    issuedBy: text('issued_by').notNull(),
    issuedAt: dateTime('issued_at').notNull().defaultNow(),
    expiresOn: day('expires_on').notNull(),
    revokedAt: dateTime('revoked_at'),
    revokedBy: text('revoked_by'),
    openedOn: day('opened_on'),
    openedThatDay: integer('opened_that_day').notNull().default(0),
    openedTimes: integer('opened_times').notNull().default(0),
  },
  (t) => [
    unique('household_slips_code').on(t.codeHash),
    index('household_slips_household').on(t.householdId),
    index('household_slips_division').on(t.divisionCode, t.issuedAt),
  ],
);
