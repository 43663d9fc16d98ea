import { and, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { POWER_LIST } from '../../schema/power-list.ts';
import { code, dateTime, money, month, rowColumns } from '../kit/columns.ts';
import { maskedName, naturalKey, oneOf } from '../kit/constraints.ts';
import {
  attachmentsComplete,
  byCode,
  dueDay,
  occurredWhereDueAtOnce,
  requiredAttachments,
} from './by-code.ts';
import * as codes from './codes.ts';
import { factId } from './fact-id.ts';

export { registerStatus } from '../kit/columns.ts';

const day = (name: string) => date(name, { mode: 'string' });
const POWER_CODES = POWER_LIST.map((item) => item.code);

/** node-postgres reads hex, which is what PostgreSQL writes. */
const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/**
 * A last line behind the lint, for what is imported: no mobile number and no identity number with a date of birth in a
 * public text.
 */
const withoutNumbers = (table: string, column: string) =>
  check(
    `${table}_${column}_without_numbers`,
    sql.raw(
      `"${column}" !~ '(^|[^0-9])1[3-9][0-9]{9}([^0-9]|$)' AND "${column}" !~ '(^|[^0-9])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]([^0-9]|$)'`,
    ),
  );

export const naturalKeys = {
  disclosedItems: ['divisionCode', 'number'],
  disclosingVillages: ['divisionCode'],
} as const;

/**
 * Since when an item says to the public what it says: when it was written, or where it is published from a later day on,
 * from that day.
 */
export function toldAt({ updatedAt, publishedOn }: { updatedAt: AnyPgColumn; publishedOn: AnyPgColumn }) {
  return sql<string>`greatest(${updatedAt}, timezone('Asia/Shanghai', ${publishedOn}::timestamp))`;
}

/** 公开事项: one row an item of a village and period. */
export const disclosedItems = pgTable(
  'disclosed_items',
  {
    ...rowColumns(),
    number: code('number').notNull(),
    itemCode: code('item_code').notNull(),
    category: text('category', { enum: codes.POWER_CATEGORIES }).generatedAlwaysAs(
      byCode((item) => item.category),
    ),
    scheme: code('scheme').generatedAlwaysAs(byCode((item) => item.scheme)),
    step: text('step', { enum: codes.DISCLOSURE_STEPS }).notNull(),
    month: month('month').notNull(),
    title: text('title').notNull(),
    text: text('text'),
    amount: money('amount'),
    count: integer('count'),
    occurredOn: day('occurred_on'),
    dueOn: day('due_on').generatedAlwaysAs(dueDay),
    publishedOn: day('published_on'),
    publicUntil: day('public_until'),
    requiredAttachments: text('required_attachments', { enum: codes.DISCLOSURE_ATTACHMENTS })
      .array()
      .generatedAlwaysAs(requiredAttachments),
    attachments: text('attachments', { enum: codes.DISCLOSURE_ATTACHMENTS })
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    attachmentsComplete: boolean('attachments_complete').generatedAlwaysAs(attachmentsComplete),
    factId: code('fact_id').generatedAlwaysAs(factId),
    version: integer('version').notNull().default(1),
    draftedBy: text('drafted_by'),
    note: text('note'),
  },
  (t) => [
    naturalKey('disclosed_items', t, naturalKeys.disclosedItems),
    // A period's item is told once; what was withdrawn may be told again.
    uniqueIndex('disclosed_items_live')
      .on(t.divisionCode, t.itemCode, t.month)
      .where(and(isNull(t.occurredOn), ne(t.step, sql.raw(`'WITHDRAWN'`)))!),
    index('disclosed_items_division').on(t.divisionCode, t.id),
    index('disclosed_items_code').on(t.itemCode, t.month, t.divisionCode),
    index('disclosed_items_category').on(t.category, t.divisionCode, t.id),
    index('disclosed_items_step').on(t.step, t.divisionCode, t.id),
    index('disclosed_items_published').on(t.publishedOn, t.id),
    index('disclosed_items_fact').on(t.factId),
    index('disclosed_items_told').on(toldAt(t), t.id),
    oneOf('disclosed_items', 'item_code', POWER_CODES),
    oneOf('disclosed_items', 'category', codes.POWER_CATEGORIES),
    oneOf('disclosed_items', 'step', codes.DISCLOSURE_STEPS),
    check('disclosed_items_occurred', occurredWhereDueAtOnce),
    withoutNumbers('disclosed_items', 'title'),
    withoutNumbers('disclosed_items', 'text'),
  ],
);

/** The persons in an item: what leaves the public graph after `publicUntil`. */
export const disclosedItemLines = pgTable(
  'disclosed_item_lines',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => disclosedItems.id),
    line: integer('line').notNull(),
    personName: text('person_name'),
    maskedName: text('masked_name').generatedAlwaysAs(maskedName('person_name')),
    group: text('group'),
    amount: money('amount'),
    note: text('note'),
  },
  (t) => [
    index('disclosed_item_lines_row').on(t.rowId, t.line),
    withoutNumbers('disclosed_item_lines', 'person_name'),
    withoutNumbers('disclosed_item_lines', 'group'),
    withoutNumbers('disclosed_item_lines', 'note'),
  ],
);

/** The attachments of an item with their content. */
export const disclosedFiles = pgTable(
  'disclosed_files',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => disclosedItems.id),
    kind: text('kind', { enum: codes.DISCLOSURE_ATTACHMENTS }).notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    size: integer('size').notNull(),
    sha256: code('sha256').notNull(),
    personal: boolean('personal').notNull().default(true),
    readable: boolean('readable').notNull().default(false),
    body: bytes('body').notNull(),
    addedBy: text('added_by'),
    addedAt: dateTime('added_at').notNull().defaultNow(),
  },
  (t) => [
    index('disclosed_files_row').on(t.rowId, t.id),
    oneOf('disclosed_files', 'kind', codes.DISCLOSURE_ATTACHMENTS),
    withoutNumbers('disclosed_files', 'name'),
  ],
);

/** What was done with an item, step by step. Rows are added and never changed. */
export const disclosureEvents = pgTable(
  'disclosure_events',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => disclosedItems.id),
    at: dateTime('at').notNull().defaultNow(),
    actor: text('actor').notNull(),
    action: text('action', { enum: codes.DISCLOSURE_ACTIONS }).notNull(),
    before: text('before', { enum: codes.DISCLOSURE_STEPS }),
    after: text('after', { enum: codes.DISCLOSURE_STEPS }).notNull(),
    note: text('note'),
    version: integer('version').notNull(),
  },
  (t) => [
    index('disclosure_events_row').on(t.rowId, t.version),
    oneOf('disclosure_events', 'action', codes.DISCLOSURE_ACTIONS),
    oneOf('disclosure_events', 'before', codes.DISCLOSURE_STEPS),
    oneOf('disclosure_events', 'after', codes.DISCLOSURE_STEPS),
  ],
);

/**
 * 应公开台账: what each village has to publish and by when. A trigger keeps item, step and publishedOn as the items
 * have them, whoever writes those. What is published at once has a row for each event, named by `event`.
 */
export const dueDisclosures = pgTable(
  'due_disclosures',
  {
    ...rowColumns(),
    itemCode: code('item_code').notNull(),
    month: month('month').notNull(),
    dueOn: day('due_on').notNull(),
    event: uuid('event'),
    item: uuid('item'),
    step: text('step', { enum: codes.DISCLOSURE_STEPS }),
    publishedOn: day('published_on'),
  },
  (t) => [
    unique('due_disclosures_natural').on(t.divisionCode, t.itemCode, t.month, t.event).nullsNotDistinct(),
    index('due_disclosures_division').on(t.divisionCode, t.id),
    index('due_disclosures_month').on(t.month, t.divisionCode),
    index('due_disclosures_open').on(t.dueOn, t.divisionCode).where(isNull(t.publishedOn)),
    index('due_disclosures_item').on(t.item).where(isNotNull(t.item)),
    oneOf('due_disclosures', 'item_code', POWER_CODES),
    oneOf('due_disclosures', 'step', codes.DISCLOSURE_STEPS),
  ],
);

/** 公开单位: the villages that have to publish, and where a villager can ask. */
export const disclosingVillages = pgTable(
  'disclosing_villages',
  {
    ...rowColumns(),
    since: month('since').notNull(),
    until: month('until'),
    hallName: text('hall_name'),
    hallAddress: text('hall_address'),
    hallTelephone: text('hall_telephone'),
    hallHours: text('hall_hours'),
  },
  (t) => [
    naturalKey('disclosing_villages', t, naturalKeys.disclosingVillages),
    index('disclosing_villages_division').on(t.divisionCode, t.id),
  ],
);

/** 公开提醒: written with what they tell of, so that none is lost and none told twice. */
export const disclosureNotices = pgTable(
  'disclosure_notices',
  {
    ...rowColumns(),
    kind: text('kind', { enum: codes.noticeKinds }).notNull(),
    side: text('side', { enum: codes.disclosureSides }).notNull(),
    itemCode: code('item_code').notNull(),
    month: month('month').notNull(),
    item: uuid('item'),
    /** What makes it the same notice: the due row, or the item and its version. */
    about: code('about').notNull(),
    at: dateTime('at').notNull().defaultNow(),
    deliveredAt: dateTime('delivered_at'),
  },
  (t) => [
    unique('disclosure_notices_once').on(t.about, t.kind, t.side),
    index('disclosure_notices_division').on(t.divisionCode, t.id),
    index('disclosure_notices_due').on(t.deliveredAt, t.at),
    oneOf('disclosure_notices', 'kind', codes.noticeKinds),
    oneOf('disclosure_notices', 'side', codes.disclosureSides),
  ],
);
