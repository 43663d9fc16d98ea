import {
  boolean,
  customType,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { code, dateTime, month, rowColumns } from '../kit/columns.ts';
import { naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';

export { registerStatus } from '../kit/columns.ts';

const day = (name: string) => date(name, { mode: 'string' });

/** Bytes. node-postgres reads and writes them as text (`\x…`), its default. */
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const naturalKeys = { reportOffices: ['divisionCode'] } as const;

/**
 * 群众举报, without what it says. No column tells more than the day, `updatedAt` too: it is midnight, and has no default
 * that would be the moment.
 */
export const publicReports = pgTable(
  'public_reports',
  {
    ...rowColumns(),
    updatedAt: dateTime('updated_at').notNull(),
    office: code('office').notNull(),
    category: text('category', { enum: codes.categories }).notNull(),
    status: text('status', { enum: codes.statuses }).notNull().default('RECEIVED'),
    aboutRegister: text('about_register', { enum: codes.aboutRegisters }),
    aboutId: uuid('about_id'),
    anonymous: boolean('anonymous').notNull(),
    namesOffice: boolean('names_office').notNull().default(false),
    receivedOn: day('received_on').notNull(),
    acceptBy: day('accept_by').notNull(),
    resultBy: day('result_by').notNull(),
    firstAnsweredOn: day('first_answered_on'),
    concludedOn: day('concluded_on'),
    outcome: text('outcome', { enum: codes.outcomes }),
    published: boolean('published').notNull().default(false),
    satisfied: boolean('satisfied'),
    forwardedTo: text('forwarded_to', { enum: codes.destinations }),
    raisedAlert: uuid('raised_alert'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('public_reports_division').on(t.divisionCode, t.id),
    index('public_reports_office').on(t.office, t.status),
    index('public_reports_about').on(t.aboutId),
    oneOf('public_reports', 'category', codes.categories),
    oneOf('public_reports', 'status', codes.statuses),
    oneOf('public_reports', 'outcome', codes.outcomes),
    oneOf('public_reports', 'forwarded_to', codes.destinations),
    oneOf('public_reports', 'about_register', codes.aboutRegisters),
  ],
);

/** What was done with a report, by day. Rows are added and never changed. */
export const reportEvents = pgTable(
  'report_events',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => publicReports.id),
    action: text('action', { enum: codes.actions }).notNull(),
    on: day('happened_on').notNull(),
    actor: text('actor'),
    after: text('after', { enum: codes.statuses }).notNull(),
    office: code('office').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    index('report_events_row').on(t.rowId, t.version),
    oneOf('report_events', 'action', codes.actions),
    oneOf('report_events', 'after', codes.statuses),
  ],
);

/**
 * How a report is found and opened by its tracking code: a keyed short index of a part of the code, the verifier made by
 * Argon2id, and the report's own private key, wrapped by what else Argon2id gives.
 */
export const reportCodes = pgTable(
  'report_codes',
  {
    reportId: uuid('report_id')
      .primaryKey()
      .references(() => publicReports.id),
    bucket: bytes('bucket').notNull(),
    salt: bytes('salt').notNull(),
    verifier: bytes('verifier').notNull(),
    publicKey: bytes('public_key').notNull(),
    wrappedKey: bytes('wrapped_key').notNull(),
  },
  (t) => [index('report_codes_bucket').on(t.bucket)],
);

/** What is sealed: texts padded, files as they are. `place` is the order within the report. */
export const sealedParts = pgTable(
  'sealed_parts',
  {
    id: uuid('id').primaryKey(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => publicReports.id),
    part: text('part', { enum: codes.parts }).notNull(),
    side: text('side', { enum: codes.sides }).notNull(),
    on: day('happened_on').notNull(),
    place: integer('place').notNull(),
    mediaType: text('media_type'),
    size: integer('size').notNull(),
    body: bytes('body').notNull(),
  },
  (t) => [
    index('sealed_parts_report').on(t.reportId, t.place),
    oneOf('sealed_parts', 'part', codes.parts),
    oneOf('sealed_parts', 'side', codes.sides),
  ],
);

/** Who can unseal a part: its key as a JWE for an office's key (`kid`), or for the report's own (`report`). */
export const sealedKeys = pgTable(
  'sealed_keys',
  {
    partId: uuid('part_id')
      .notNull()
      .references(() => sealedParts.id),
    kid: text('kid').notNull(),
    wrapped: text('wrapped').notNull(),
  },
  (t) => [primaryKey({ columns: [t.partId, t.kid] })],
);

/** Challenges that were used, until they are no longer good: by the day, since a moment would tell when somebody was here. */
export const spentChallenges = pgTable(
  'spent_challenges',
  { digest: bytes('digest').primaryKey(), on: day('spent_on').notNull() },
  (t) => [index('spent_challenges_on').on(t.on)],
);

export const reportResults = pgTable(
  'report_results',
  {
    ...rowColumns(),
    updatedAt: dateTime('updated_at').notNull(),
    category: text('category', { enum: codes.categories }).notNull(),
    outcome: text('outcome', { enum: codes.outcomes }).notNull(),
    text: text('text').notNull(),
    month: month('month').notNull(),
  },
  (t) => [
    index('report_results_division').on(t.divisionCode, t.id),
    oneOf('report_results', 'category', codes.categories),
    oneOf('report_results', 'outcome', codes.outcomes),
  ],
);

export const reportOffices = pgTable(
  'report_offices',
  {
    ...rowColumns(),
    name: text('name').notNull(),
    staff: text('staff').array().notNull().default([]),
  },
  (t) => [
    naturalKey('report_offices', t, naturalKeys.reportOffices),
    index('report_offices_division').on(t.divisionCode, t.id),
  ],
);

/** Days that differ from their weekday, for the clocks: the office's own copy of the calendar that the State Council sets. */
export const officeCalendar = pgTable('office_calendar', {
  day: day('day').primaryKey(),
  isWorkday: boolean('is_workday').notNull(),
});
