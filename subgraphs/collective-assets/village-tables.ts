import { date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { code, dateTime, personColumns, rowColumns, token } from '../kit/columns.ts';
import { maskedName, naturalKey, oneOf } from '../kit/constraints.ts';
import { kinships, meetingKinds, officialPosts } from './codes.ts';
import { naturalKeys } from './natural-keys.ts';

const day = (name: string) => date(name, { mode: 'string' });

/** 村干部: one row a person, post and term. */
export const villageOfficials = pgTable(
  'village_officials',
  {
    ...rowColumns(),
    ...personColumns('official'),
    officialName: text('official_name').notNull(),
    officialIdentityNumber: text('official_identity_number'),
    officialMaskedName: text('official_masked_name').generatedAlwaysAs(maskedName('official_name')),
    post: text('post', { enum: officialPosts }).notNull(),
    from: day('from').notNull(),
    until: day('until'),
    accountHash: token('account_hash'),
    publicUntil: day('public_until'),
  },
  (table) => [
    naturalKey('village_officials', table, naturalKeys.villageOfficials),
    index('village_officials_division').on(table.divisionCode, table.id),
    index('village_officials_official').on(table.officialId, table.id),
    index('village_officials_account').on(table.accountHash),
    index('village_officials_post').on(table.post, table.id),
    oneOf('village_officials', 'post', officialPosts),
  ],
);

/** 村干部近亲属: the relatives a village official has declared. */
export const villageOfficialRelatives = pgTable(
  'village_official_relatives',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => villageOfficials.id, { onDelete: 'cascade' }),
    ...personColumns('relative'),
    relativeName: text('relative_name'),
    relativeIdentityNumber: text('relative_identity_number'),
    relation: text('relation', { enum: kinships }).notNull(),
    declaredOn: day('declared_on'),
  },
  (table) => [
    naturalKey('village_official_relatives', table, naturalKeys.villageOfficialRelatives),
    index('village_official_relatives_person').on(table.relativeId, table.rowId),
    oneOf('village_official_relatives', 'relation', kinships),
  ],
);

/** 民主程序: one row a meeting of a village. */
export const villageMeetings = pgTable(
  'village_meetings',
  {
    ...rowColumns(),
    number: code('number').notNull(),
    heldOn: day('held_on').notNull(),
    kind: text('kind', { enum: meetingKinds }).notNull(),
    subject: text('subject').notNull(),
    entitled: integer('entitled'),
    attendance: integer('attendance'),
    inFavour: integer('in_favour'),
    record: text('record'),
    recordedAt: dateTime('recorded_at'),
  },
  (table) => [
    naturalKey('village_meetings', table, naturalKeys.villageMeetings),
    index('village_meetings_division').on(table.divisionCode, table.id),
    index('village_meetings_held').on(table.heldOn, table.id),
    oneOf('village_meetings', 'kind', meetingKinds),
  ],
);
