import { date, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { code, dateTime, money, personColumns, rowColumns, token } from '../kit/columns.ts';
import { oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';
import { subjectColumns } from './subject-columns.ts';

interface Fact {
  name: string;
  value: string;
}

/** 疑点: merged by subject, screen and period, however often it is found. */
export const alerts = pgTable(
  'alerts',
  {
    ...rowColumns(),
    subjectType: text('subject_type', { enum: codes.subjectTypes }).notNull(),
    /** The token as the engine knows it; of an organization the one made of its code. */
    subject: text('subject').notNull(),
    ...subjectColumns(),
    vehicleId: token('vehicle_id'),
    projectId: token('project_id'),
    accountHash: token('account_hash'),
    contactHash: token('contact_hash'),
    ...personColumns('driver'),
    screen: code('screen').notNull(),
    screenVersion: integer('screen_version').notNull(),
    title: text('title').notNull(),
    department: text('department').notNull(),
    severity: text('severity', { enum: codes.alertSeverities }).notNull(),
    kind: text('kind', { enum: codes.alertKinds }).notNull(),
    status: text('status', { enum: codes.alertStatuses }).notNull().default('NEW'),
    period: text('period'),
    periodKey: code('period_key').notNull(),
    amount: money('amount'),
    reasonZh: text('reason_zh').notNull(),
    reasonEn: text('reason_en').notNull(),
    facts: jsonb('facts').$type<Fact[]>().notNull().default([]),
    parameters: jsonb('parameters').$type<Fact[]>().notNull().default([]),
    references: jsonb('references').$type<{ register: string; id: string }[]>().notNull().default([]),
    /** Scopes beyond `<department>:read` that its evidence was read with. */
    protectedScopes: text('protected_scopes').array().notNull().default([]),
    firstRun: uuid('first_run').notNull(),
    lastRun: uuid('last_run').notNull(),
    foundAt: dateTime('found_at').notNull().defaultNow(),
    lastFoundAt: dateTime('last_found_at').notNull().defaultNow(),
    notSeenSince: dateTime('not_seen_since'),
    version: integer('version').notNull().default(1),
    assignedBy: text('assigned_by'),
    assignedAt: dateTime('assigned_at'),
    dueOn: date('due_on', { mode: 'string' }),
    outcome: text('outcome', { enum: codes.alertOutcomes }),
    answer: text('answer'),
    answeredBy: text('answered_by'),
    answeredAt: dateTime('answered_at'),
    judgedBy: text('judged_by'),
    judgedAt: dateTime('judged_at'),
    judgement: text('judgement'),
    judgedUntil: date('judged_until', { mode: 'string' }),
    lead: uuid('lead'),
  },
  (t) => [
    unique('alerts_merge').on(t.screen, t.subject, t.periodKey),
    index('alerts_division').on(t.divisionCode, t.id),
    index('alerts_person').on(t.personId),
    index('alerts_household').on(t.householdId),
    index('alerts_organization').on(t.organizationUscc),
    index('alerts_organization_key').on(t.organizationKey),
    index('alerts_vehicle').on(t.vehicleId),
    index('alerts_project').on(t.projectId),
    index('alerts_account').on(t.accountHash),
    index('alerts_contact').on(t.contactHash),
    index('alerts_driver').on(t.driverId),
    index('alerts_department').on(t.department, t.status),
    index('alerts_last_run').on(t.lastRun),
    index('alerts_references').using('gin', t.references.op('jsonb_path_ops')),
    oneOf('alerts', 'subject_type', codes.subjectTypes),
    oneOf('alerts', 'severity', codes.alertSeverities),
    oneOf('alerts', 'kind', codes.alertKinds),
    oneOf('alerts', 'status', codes.alertStatuses),
    oneOf('alerts', 'outcome', codes.alertOutcomes),
  ],
);

/** What was done with an alert, step by step. Rows are added and never changed. */
export const alertEvents = pgTable(
  'alert_events',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => alerts.id),
    at: dateTime('at').notNull().defaultNow(),
    actor: text('actor'),
    action: text('action', { enum: codes.alertActions }).notNull(),
    before: text('before', { enum: codes.alertStatuses }),
    after: text('after', { enum: codes.alertStatuses }).notNull(),
    note: text('note'),
    version: integer('version').notNull(),
  },
  (t) => [
    index('alert_events_row').on(t.rowId, t.version),
    oneOf('alert_events', 'action', codes.alertActions),
    oneOf('alert_events', 'before', codes.alertStatuses),
    oneOf('alert_events', 'after', codes.alertStatuses),
  ],
);

/** What is to be told to whom: written with the alert itself, so that none is lost and none told twice. */
export const alertNotices = pgTable(
  'alert_notices',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => alerts.id),
    at: dateTime('at').notNull().defaultNow(),
    action: text('action', { enum: codes.alertActions }).notNull(),
    department: text('department').notNull(),
    deliveredAt: dateTime('delivered_at'),
  },
  (t) => [
    index('alert_notices_row').on(t.rowId),
    index('alert_notices_due').on(t.deliveredAt, t.at),
    oneOf('alert_notices', 'action', codes.alertActions),
  ],
);
