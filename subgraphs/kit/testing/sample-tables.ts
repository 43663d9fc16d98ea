import { sql } from 'drizzle-orm';
import { boolean, date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { code, dateTime, money, month, personColumns, rowColumns, token } from '../columns.ts';

export const payments = pgTable('payments', {
  ...rowColumns(),
  ...personColumns('recipient'),
  recipientName: text('recipient_name'),
  ...personColumns('guardian'),
  householdId: token('household_id'),
  ...personColumns('agent'),
  agentUscc: code('agent_uscc'),
  agentKey: token('agent_key'),
  projectId: token('project_id'),
  accountHash: token('account_hash'),
  scheme: text('scheme').notNull(),
  month: month('month').notNull(),
  paidOn: date('paid_on', { mode: 'string' }),
  amount: money('amount').notNull(),
  headCount: integer('head_count'),
  checked: boolean('checked'),
  publicUntil: date('public_until', { mode: 'string' }),
});

export const paymentWitnesses = pgTable('payment_witnesses', {
  id: uuid('id').primaryKey().defaultRandom(),
  rowId: uuid('row_id').notNull(),
  ...personColumns('witness'),
});

export const paymentParts = pgTable('payment_parts', {
  id: uuid('id').primaryKey().defaultRandom(),
  paymentId: uuid('payment_id').notNull(),
  amount: money('amount').notNull(),
  ...personColumns('receiver'),
});

export const deaths = pgTable('deaths', {
  ...rowColumns(),
  ...personColumns('deceased'),
  diedOn: date('died_on', { mode: 'string' }).notNull(),
});

export const villages = pgTable('villages', { ...rowColumns(), name: text('name').notNull() });

export const residents = pgTable('residents', {
  id: uuid('id').primaryKey().defaultRandom(),
  divisionCode: code('division_code').notNull(),
  personId: token('person_id'),
  name: text('name'),
  maskedName: text('masked_name'),
  since: dateTime('since'),
});

export const naturalKeys = { payments: ['id'] } as const;

/** The tables, with the grants and row policies that a department's migrations would make. */
export const sampleMigration = (roles: { app: string; public: string }) =>
  sql.raw(`
  create table payments (
    id uuid primary key default gen_random_uuid(), division_code text collate "C" not null,
    updated_at timestamptz not null default now(),
    recipient_id bytea, recipient_fault text, recipient_name text, guardian_id bytea, guardian_fault text,
    household_id bytea, agent_id bytea, agent_fault text, agent_uscc text collate "C", agent_key bytea,
    project_id bytea, account_hash bytea, scheme text not null, month text collate "C" not null, paid_on date,
    amount numeric(14,2) not null, head_count integer, checked boolean, public_until date);
  create index on payments (division_code, id);
  create index on payments (recipient_id, id);
  create index on payments (guardian_id);
  create index on payments (household_id);
  create index on payments (agent_id);
  create index on payments (agent_uscc);
  create index on payments (agent_key);
  create index on payments (project_id);
  create index on payments (account_hash);
  create index on payments (paid_on, id);
  create index on payments (scheme, id);
  create table payment_witnesses (
    id uuid primary key default gen_random_uuid(), row_id uuid not null references payments,
    witness_id bytea, witness_fault text);
  create index on payment_witnesses (row_id);
  create index on payment_witnesses (witness_id, row_id);
  create table payment_parts (
    id uuid primary key default gen_random_uuid(), payment_id uuid not null references payments,
    amount numeric(14,2) not null, receiver_id bytea, receiver_fault text);
  create index on payment_parts (payment_id);
  create table deaths (
    id uuid primary key default gen_random_uuid(), division_code text collate "C" not null,
    updated_at timestamptz not null default now(), deceased_id bytea, deceased_fault text, died_on date not null);
  create index on deaths (deceased_id);
  create index on deaths (division_code, id);
  create table villages (
    id uuid primary key default gen_random_uuid(), division_code text collate "C" not null,
    updated_at timestamptz not null default now(), name text not null);
  create index on villages (division_code);
  create table residents (
    id uuid primary key default gen_random_uuid(), division_code text collate "C" not null, person_id bytea,
    name text, masked_name text generated always as (left(name, 1) || '*') stored, since timestamptz);
  create index on residents (person_id);
  create table register_status (
    register text primary key, rows bigint not null, without_identity bigint not null default 0,
    bad_checksum bigint not null default 0, as_of timestamptz);
  grant select on all tables in schema public to ${roles.app};
  grant select (id, division_code, recipient_id, scheme, month, paid_on, amount, head_count) on payments to ${roles.public};
  grant select (id, division_code, name) on villages to ${roles.public};
  grant select (person_id, division_code, masked_name, id, since) on residents to ${roles.public};
  alter table payments enable row level security;
  create policy app_all on payments to ${roles.app} using (true);
  create policy public_rows on payments for select to ${roles.public}
    using (public_until >= current_date and scheme <> 'ORPHAN');
`);
