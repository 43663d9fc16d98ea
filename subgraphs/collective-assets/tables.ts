import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { code, money, personColumns, rowColumns, token } from '../kit/columns.ts';
import { maskedName, naturalKey, oneOf } from '../kit/constraints.ts';
import {
  areaUnits,
  assetKinds,
  attachmentKinds,
  awardModes,
  collectiveAssetStatuses,
  collectiveContractKinds,
  collectiveContractStatuses,
  transactionCategories,
  transactionDirections,
  voucherKinds,
} from './codes.ts';
import type { Instalment } from './details.ts';
import { naturalKeys } from './natural-keys.ts';

const day = (name: string) => date(name, { mode: 'string' });
/** A person's name is masked, an organization's is public: whoever has no credit code counts as a person. */
const partyName = (role: string) =>
  sql
    .raw(`CASE WHEN ${role}_uscc IS NOT NULL THEN ${role}_name ELSE `)
    .append(maskedName(`${role}_name`))
    .append(sql.raw(' END'));
const quantity = (name: string) => numeric(name, { precision: 14, scale: 2, mode: 'number' });

export { registerStatus } from '../kit/columns.ts';
export { naturalKeys } from './natural-keys.ts';
export { villageMeetings, villageOfficialRelatives, villageOfficials } from './village-tables.ts';

/** 集体合同: one row a contract of a village's collective. */
export const collectiveContracts = pgTable(
  'collective_contracts',
  {
    ...rowColumns(),
    number: code('number').notNull(),
    kind: text('kind', { enum: collectiveContractKinds }).notNull(),
    asset: text('asset'),
    assetKind: text('asset_kind', { enum: assetKinds }).notNull(),
    ...personColumns('counterparty'),
    counterpartyUscc: code('counterparty_uscc'),
    counterpartyKey: token('counterparty_key'),
    counterpartyName: text('counterparty_name'),
    counterpartyIdentityNumber: text('counterparty_identity_number'),
    counterpartyMaskedName: text('counterparty_masked_name').generatedAlwaysAs(partyName('counterparty')),
    area: quantity('area'),
    areaUnit: text('area_unit', { enum: areaUnits }),
    annualRent: money('annual_rent'),
    unitRent: money('unit_rent').generatedAlwaysAs(sql`round(annual_rent / nullif(area, 0), 2)`),
    totalAmount: money('total_amount'),
    signedOn: day('signed_on'),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on'),
    // Both days count: 2020-01-01 to 2039-12-31 are 240 months.
    termMonths: integer('term_months').generatedAlwaysAs(
      sql`((extract(year from ends_on + 1) - extract(year from starts_on)) * 12 + extract(month from ends_on + 1) - extract(month from starts_on))::integer`,
    ),
    instalments: jsonb('instalments').$type<Instalment[]>().notNull().default([]),
    paidAmount: money('paid_amount').notNull().default('0.00'),
    unpaidSince: day('unpaid_since'),
    deferral: text('deferral'),
    inKind: text('in_kind'),
    awardMode: text('award_mode', { enum: awardModes }),
    highestBid: boolean('highest_bid'),
    tradeNumber: code('trade_number'),
    meeting: code('meeting'),
    signOffs: integer('sign_offs'),
    renewalOf: code('renewal_of'),
    status: text('status', { enum: collectiveContractStatuses }).notNull(),
    publicUntil: day('public_until'),
  },
  (table) => [
    naturalKey('collective_contracts', table, naturalKeys.collectiveContracts),
    index('collective_contracts_division').on(table.divisionCode, table.id),
    index('collective_contracts_counterparty').on(table.counterpartyId, table.id),
    index('collective_contracts_organization').on(table.counterpartyKey, table.id),
    index('collective_contracts_uscc').on(table.counterpartyUscc, table.id),
    index('collective_contracts_asset_kind').on(table.assetKind, table.divisionCode, table.id),
    index('collective_contracts_unpaid').on(table.unpaidSince, table.id),
    oneOf('collective_contracts', 'kind', collectiveContractKinds),
    oneOf('collective_contracts', 'asset_kind', assetKinds),
    oneOf('collective_contracts', 'area_unit', areaUnits),
    oneOf('collective_contracts', 'award_mode', awardModes),
    oneOf('collective_contracts', 'status', collectiveContractStatuses),
  ],
);

/** 集体收支: one row a posting of a village's books. */
export const collectiveTransactions = pgTable(
  'collective_transactions',
  {
    ...rowColumns(),
    number: code('number').notNull(),
    direction: text('direction', { enum: transactionDirections }).notNull(),
    category: text('category', { enum: transactionCategories }).notNull(),
    item: text('item').notNull(),
    amount: money('amount').notNull(),
    occurredOn: day('occurred_on').notNull(),
    publishedOn: day('published_on'),
    ...personColumns('payee'),
    payeeUscc: code('payee_uscc'),
    payeeKey: token('payee_key'),
    payeeName: text('payee_name'),
    payeeIdentityNumber: text('payee_identity_number'),
    payeeMaskedName: text('payee_masked_name').generatedAlwaysAs(partyName('payee')),
    accountHash: token('account_hash'),
    voucherKind: text('voucher_kind', { enum: voucherKinds }),
    requiredAttachments: text('required_attachments', { enum: attachmentKinds })
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    attachments: text('attachments', { enum: attachmentKinds }).array().notNull().default(sql`'{}'::text[]`),
    attachmentsComplete: boolean('attachments_complete').generatedAlwaysAs(
      sql`attachments @> required_attachments`,
    ),
    contractNumber: code('contract_number'),
    meeting: code('meeting'),
    publicUntil: day('public_until'),
  },
  (table) => [
    naturalKey('collective_transactions', table, naturalKeys.collectiveTransactions),
    index('collective_transactions_division').on(table.divisionCode, table.id),
    index('collective_transactions_payee').on(table.payeeId, table.id),
    index('collective_transactions_organization').on(table.payeeKey, table.id),
    index('collective_transactions_uscc').on(table.payeeUscc, table.id),
    index('collective_transactions_account').on(table.accountHash),
    index('collective_transactions_occurred').on(table.occurredOn, table.id),
    oneOf('collective_transactions', 'direction', transactionDirections),
    oneOf('collective_transactions', 'category', transactionCategories),
    oneOf('collective_transactions', 'voucher_kind', voucherKinds),
  ],
);

/** 集体资产: one row an asset of a village's collective. */
export const collectiveAssets = pgTable(
  'collective_assets',
  {
    ...rowColumns(),
    code: code('code').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: assetKinds }).notNull(),
    area: quantity('area'),
    areaUnit: text('area_unit', { enum: areaUnits }),
    acquiredOn: day('acquired_on'),
    bookValue: money('book_value'),
    inspectedOn: day('inspected_on'),
    inspectedValue: money('inspected_value'),
    inspectedDifference: money('inspected_difference').generatedAlwaysAs(sql`inspected_value - book_value`),
    idleSince: day('idle_since'),
    seasonal: boolean('seasonal').notNull().default(false),
    status: text('status', { enum: collectiveAssetStatuses }).notNull(),
  },
  (table) => [
    naturalKey('collective_assets', table, naturalKeys.collectiveAssets),
    index('collective_assets_division').on(table.divisionCode, table.id),
    index('collective_assets_status').on(table.status, table.idleSince, table.id),
    oneOf('collective_assets', 'kind', assetKinds),
    oneOf('collective_assets', 'area_unit', areaUnits),
    oneOf('collective_assets', 'status', collectiveAssetStatuses),
  ],
);
