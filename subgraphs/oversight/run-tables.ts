import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { code, dateTime, rowColumns } from '../kit/columns.ts';
import { oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';

/** One run of one version of a screen. Its counts are those of its finished shards, added in their transactions. */
export const screenRuns = pgTable(
  'screen_runs',
  {
    ...rowColumns(),
    screen: code('screen').notNull(),
    screenVersion: integer('screen_version').notNull(),
    status: text('status', { enum: codes.runStatuses }).notNull().default('QUEUED'),
    mode: text('mode', { enum: codes.runModes }).notNull().default('FULL'),
    since: dateTime('since'),
    startedBy: text('started_by').notNull(),
    /** Who started it, signed by the gateway: a worker runs with these rights and no others. */
    authority: text('authority').notNull(),
    requestedAt: dateTime('requested_at').notNull().defaultNow(),
    startedAt: dateTime('started_at'),
    finishedAt: dateTime('finished_at'),
    generation: text('generation'),
    asOf: date('as_of', { mode: 'string' }),
    /** What the screen holds its candidates against, read once for all shards. */
    setting: jsonb('setting'),
    parameters: jsonb('parameters').$type<{ name: string; value: string }[]>().notNull().default([]),
    shards: integer('shards').notNull().default(0),
    shardsDone: integer('shards_done').notNull().default(0),
    candidates: integer('candidates').notNull().default(0),
    findings: integer('findings').notNull().default(0),
    newAlerts: integer('new_alerts').notNull().default(0),
    suppressed: integer('suppressed').notNull().default(0),
    notComparable: integer('not_comparable').notNull().default(0),
    badChecksum: integer('bad_checksum').notNull().default(0),
  },
  (t) => [
    index('screen_runs_division').on(t.divisionCode, t.id),
    index('screen_runs_screen').on(t.screen, t.requestedAt),
    index('screen_runs_status').on(t.status),
    oneOf('screen_runs', 'status', codes.runStatuses),
    oneOf('screen_runs', 'mode', codes.runModes),
  ],
);

/** The state of each shard: what the queue's jobs are about, and what makes a repeated job harmless. */
export const runShards = pgTable(
  'run_shards',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => screenRuns.id, { onDelete: 'cascade' }),
    shard: integer('shard').notNull(),
    done: boolean('done').notNull().default(false),
    /** The worker that has it in hand; whether that one still lives, a lock of its own tells. */
    worker: bigint('worker', { mode: 'number' }),
    /** The queue's job, and which of its attempts. */
    job: uuid('job'),
    attempts: integer('attempts').notNull().default(0),
    startedAt: dateTime('started_at'),
    finishedAt: dateTime('finished_at'),
    seconds: doublePrecision('seconds'),
    candidates: integer('candidates').notNull().default(0),
    findings: integer('findings').notNull().default(0),
  },
  (t) => [unique('run_shards_shard').on(t.rowId, t.shard), index('run_shards_worker').on(t.worker)],
);

/** Where a run's data came from: counts are sums over its shards. */
export const runSources = pgTable(
  'run_sources',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => screenRuns.id, { onDelete: 'cascade' }),
    operand: text('operand').notNull(),
    department: text('department').notNull(),
    register: text('register').notNull(),
    reference: boolean('reference').notNull().default(false),
    rows: integer('rows').notNull().default(0),
    tokens: integer('tokens').notNull().default(0),
    withoutKey: integer('without_key').notNull().default(0),
    badChecksum: integer('bad_checksum').notNull().default(0),
    asOf: dateTime('as_of'),
    cycle: text('cycle'),
    stale: boolean('stale').notNull().default(false),
  },
  (t) => [unique('run_sources_operand').on(t.rowId, t.operand)],
);

/** Why a run is incomplete: what did not answer, or was out of date. */
export const runFaults = pgTable(
  'run_faults',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => screenRuns.id, { onDelete: 'cascade' }),
    code: text('code', { enum: codes.runFaultCodes }).notNull(),
    department: text('department'),
    register: text('register'),
    shards: integer('shards').notNull().default(0),
    detail: text('detail'),
  },
  (t) => [
    unique('run_faults_reason').on(t.rowId, t.code, t.department, t.register, t.detail).nullsNotDistinct(),
    oneOf('run_faults', 'code', codes.runFaultCodes),
  ],
);

/** Screens that run by themselves: when, and with whose rights. */
export const runSchedules = pgTable(
  'run_schedules',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    screen: code('screen').notNull(),
    divisionCode: code('division_code').notNull(),
    cron: text('cron').notNull(),
    mode: text('mode', { enum: codes.runModes }).notNull(),
    setBy: text('set_by').notNull(),
    setAt: dateTime('set_at').notNull().defaultNow(),
    authority: text('authority').notNull(),
    expiresAt: dateTime('expires_at').notNull(),
  },
  (t) => [
    unique('run_schedules_screen').on(t.screen, t.divisionCode, t.mode),
    oneOf('run_schedules', 'mode', codes.runModes),
  ],
);
