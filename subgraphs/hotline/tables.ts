import { sql } from 'drizzle-orm';
import { date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { dateTime, personColumns, rowColumns, token } from '../kit/columns.ts';
import { naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';

export { registerStatus } from '../kit/columns.ts';

/** What makes a row the same row when it is imported again (null equals null): properties of the table. */
export const naturalKeys = { hotlineTickets: ['number'] } as const;

/** What people called 12345 about, who handled it, and how it ended. */
export const hotlineTickets = pgTable(
  'hotline_tickets',
  {
    ...rowColumns(),
    ...personColumns('caller'),
    callerName: text('caller_name'),
    callerIdentityNumber: text('caller_identity_number'),
    phoneHash: token('phone_hash'),
    phoneNumber: text('phone_number'),
    number: text('number').notNull(),
    receivedAt: dateTime('received_at').notNull(),
    text: text('text').notNull(),
    category: text('category', { enum: codes.hotlineCategories }).notNull(),
    matter: text('matter').notNull(),
    unitUscc: text('unit_uscc'),
    unitKey: token('unit_key'),
    unitName: text('unit_name'),
    status: text('status', { enum: codes.hotlineStatuses }).notNull(),
    closedOn: date('closed_on', { mode: 'string' }),
    reopenedFrom: text('reopened_from'),
    satisfaction: text('satisfaction', { enum: codes.hotlineSatisfactions }),
    keywords: text('keywords').array().notNull().default(sql`'{}'`),
  },
  (t) => [
    naturalKey('hotline_tickets', t, naturalKeys.hotlineTickets),
    index('hotline_tickets_caller').on(t.callerId),
    index('hotline_tickets_phone').on(t.phoneHash),
    index('hotline_tickets_unit').on(t.unitKey),
    index('hotline_tickets_unit_uscc').on(t.unitUscc),
    index('hotline_tickets_division').on(t.divisionCode, t.id),
    index('hotline_tickets_received_at').on(t.receivedAt, t.id),
    index('hotline_tickets_matter').on(t.matter, t.callerId),
    oneOf('hotline_tickets', 'category', codes.hotlineCategories),
    oneOf('hotline_tickets', 'status', codes.hotlineStatuses),
    oneOf('hotline_tickets', 'satisfaction', codes.hotlineSatisfactions),
  ],
);
