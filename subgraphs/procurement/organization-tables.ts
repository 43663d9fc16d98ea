import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, numeric, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { code, money, personColumns, rowColumns, token } from '../kit/columns.ts';
import { maskedName, naturalKey, oneOf } from '../kit/constraints.ts';
import { organizationKinds, organizationStatuses } from './codes.ts';
import { naturalKeys } from './natural-keys.ts';

const day = (name: string) => date(name, { mode: 'string' });

/** 市场主体: one row an organization; also the entity Organization, whose key is `uscc`. */
export const organizations = pgTable(
  'organizations',
  {
    ...rowColumns(),
    uscc: code('uscc').notNull(),
    organizationKey: token('organization_key').notNull(),
    name: text('name'),
    kind: text('kind', { enum: organizationKinds }).notNull(),
    registeredOn: day('registered_on'),
    registeredCapital: money('registered_capital'),
    status: text('status', { enum: organizationStatuses }).notNull(),
    statusSince: day('status_since'),
    abnormalFrom: day('abnormal_from'),
    abnormalTo: day('abnormal_to'),
    blacklistedFrom: day('blacklisted_from'),
    blacklistedTo: day('blacklisted_to'),
    insuredStaff: integer('insured_staff'),
    ...personColumns('legalRepresentative'),
    legalRepresentativeName: text('legal_representative_name'),
    legalRepresentativeIdentityNumber: text('legal_representative_identity_number'),
    legalRepresentativeMaskedName: text('legal_representative_masked_name').generatedAlwaysAs(
      maskedName('legal_representative_name'),
    ),
    representativeSince: day('representative_since'),
    registrationDisputed: boolean('registration_disputed').notNull().default(false),
    contactHash: token('contact_hash'),
  },
  (table) => [
    naturalKey('organizations', table, naturalKeys.organizations),
    index('organizations_division').on(table.divisionCode, table.id),
    index('organizations_key').on(table.organizationKey, table.id),
    index('organizations_legal_representative').on(table.legalRepresentativeId, table.id),
    index('organizations_contact').on(table.contactHash),
    index('organizations_name').on(table.name),
    oneOf('organizations', 'kind', organizationKinds),
    oneOf('organizations', 'status', organizationStatuses),
  ],
);

/** 股东: who holds what share of an organization; a holder is a person or an organization. */
export const organizationShareholders = pgTable(
  'organization_shareholders',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rowId: uuid('row_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    ...personColumns('shareholder'),
    shareholderUscc: code('shareholder_uscc'),
    shareholderKey: token('shareholder_key'),
    shareholderName: text('shareholder_name'),
    shareholderIdentityNumber: text('shareholder_identity_number'),
    // A person's name is masked, an organization's is public: whoever has no credit code counts as a person.
    shareholderMaskedName: text('shareholder_masked_name').generatedAlwaysAs(
      sql`CASE WHEN shareholder_uscc IS NOT NULL THEN shareholder_name ELSE ${maskedName('shareholder_name')} END`,
    ),
    share: numeric('share', { precision: 5, scale: 2, mode: 'number' }),
    since: day('since'),
    until: day('until'),
  },
  (table) => [
    naturalKey('organization_shareholders', table, naturalKeys.organizationShareholders),
    index('organization_shareholders_person').on(table.shareholderId, table.rowId),
    index('organization_shareholders_organization').on(table.shareholderKey, table.rowId),
    index('organization_shareholders_uscc').on(table.shareholderUscc, table.rowId),
  ],
);
