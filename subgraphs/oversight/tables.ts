import { boolean, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { code, dateTime, rowColumns } from '../kit/columns.ts';
import { naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';
import { subjectColumns } from './subject-columns.ts';

export { registerStatus } from '../kit/columns.ts';
export { alertEvents, alertNotices, alerts } from './alert-tables.ts';
export { runFaults, runSchedules, runShards, runSources, screenRuns } from './run-tables.ts';

const day = (name: string) => date(name, { mode: 'string' });

/** One row is one version of a screen. What it says is its text; the other columns are read from it. */
export const screens = pgTable(
  'screens',
  {
    ...rowColumns(),
    code: code('code').notNull(),
    version: integer('version').notNull(),
    status: text('status', { enum: codes.screenStatuses }).notNull(),
    title: text('title').notNull(),
    titleEn: text('title_en').notNull(),
    subjectType: text('subject_type', { enum: codes.subjectTypes }).notNull(),
    department: text('department').notNull(),
    severity: text('severity', { enum: codes.alertSeverities }).notNull(),
    kind: text('kind', { enum: codes.alertKinds }).notNull(),
    owner: text('owner').notNull(),
    text: text('text').notNull(),
    hash: text('hash').notNull(),
    shipped: boolean('shipped').notNull().default(false),
    author: text('author').notNull(),
    proposedAt: dateTime('proposed_at'),
    approver: text('approver'),
    approvedAt: dateTime('approved_at'),
    retiredAt: dateTime('retired_at'),
  },
  (t) => [
    unique('screens_version').on(t.code, t.version),
    index('screens_division').on(t.divisionCode, t.id),
    index('screens_status').on(t.status, t.code),
    oneOf('screens', 'status', codes.screenStatuses),
    oneOf('screens', 'subject_type', codes.subjectTypes),
    oneOf('screens', 'severity', codes.alertSeverities),
    oneOf('screens', 'kind', codes.alertKinds),
  ],
);

/** 问题线索. `raisedBy` is a person: the engine's role has no grant here at all. */
export const leads = pgTable(
  'leads',
  {
    ...rowColumns(),
    number: text('number').notNull(),
    alert: uuid('alert'),
    ...subjectColumns(),
    department: text('department').notNull(),
    severity: text('severity', { enum: codes.alertSeverities }).notNull(),
    status: text('status', { enum: codes.leadStatuses }).notNull().default('OPEN'),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    raisedBy: text('raised_by').notNull(),
    raisedAt: dateTime('raised_at').notNull().defaultNow(),
  },
  (t) => [
    unique('leads_number').on(t.number),
    unique('leads_alert').on(t.alert),
    index('leads_division').on(t.divisionCode, t.id),
    index('leads_person').on(t.personId),
    index('leads_household').on(t.householdId),
    index('leads_organization').on(t.organizationUscc),
    index('leads_organization_key').on(t.organizationKey),
    index('leads_department').on(t.department, t.status),
    oneOf('leads', 'severity', codes.alertSeverities),
    oneOf('leads', 'status', codes.leadStatuses),
  ],
);

/** 案件, as far as alerts and leads need to name them. */
export const cases = pgTable(
  'cases',
  {
    ...rowColumns(),
    number: text('number').notNull(),
    title: text('title').notNull(),
    department: text('department').notNull(),
    lead: uuid('lead'),
    status: text('status', { enum: codes.caseStatuses }).notNull().default('OPEN'),
    openedOn: day('opened_on').notNull(),
    closedOn: day('closed_on'),
    handler: text('handler'),
  },
  (t) => [
    unique('cases_number').on(t.number),
    index('cases_division').on(t.divisionCode, t.id),
    oneOf('cases', 'status', codes.caseStatuses),
  ],
);

export const naturalKeys = { calendarDays: ['day'] } as const;

/** Days that differ from their weekday: holidays, and working days in exchange for them. */
export const calendarDays = pgTable(
  'calendar_days',
  {
    ...rowColumns(),
    day: day('day').notNull(),
    kind: text('kind', { enum: codes.calendarDayKinds }).notNull(),
    name: text('name').notNull(),
  },
  (t) => [
    naturalKey('calendar_days', t, naturalKeys.calendarDays),
    index('calendar_days_division').on(t.divisionCode, t.id),
    oneOf('calendar_days', 'kind', codes.calendarDayKinds),
  ],
);
