import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, test } from 'vitest';
import * as collectiveAssets from '../../../subgraphs/collective-assets/tables.ts';
import * as finance from '../../../subgraphs/finance/tables.ts';
import { intakeOf } from '../../../subgraphs/kit/intake.ts';
import * as procurement from '../../../subgraphs/procurement/tables.ts';
import { createPopulation } from '../population.ts';
import { createTruth } from '../truth.ts';
import { business } from './index.ts';

const tables = {
  tenders: procurement.tenders,
  bids: procurement.bids,
  contracts: procurement.contracts,
  organizations: procurement.organizations,
  organizationShareholders: procurement.organizationShareholders,
  villageOfficials: collectiveAssets.villageOfficials,
  villageOfficialRelatives: collectiveAssets.villageOfficialRelatives,
  villageMeetings: collectiveAssets.villageMeetings,
  collectiveContracts: collectiveAssets.collectiveContracts,
  collectiveAssets: collectiveAssets.collectiveAssets,
  collectiveTransactions: collectiveAssets.collectiveTransactions,
  treasuryPayments: finance.treasuryPayments,
  socialInsurance: finance.socialInsurance,
  tenderExperts: finance.tenderExperts,
} satisfies Record<string, PgTable>;
const naturalKeys: Record<string, readonly string[]> = {
  ...procurement.naturalKeys,
  ...collectiveAssets.naturalKeys,
  ...finance.naturalKeys,
};

const options = { people: 20_000, seed: 1, profile: 'clean', asOf: '2026-10-31' } as const;
const rows = Map.groupBy(business(createPopulation(options), createTruth()), (event) => event.table);

describe.each(Object.entries(tables))('the rows of %s', (name, table) => {
  const own = (rows.get(name) ?? []).map((event) => event.row);

  test('bring what the table takes in, and nothing else', () => {
    const fields = intakeOf(table as PgTable);
    const known = new Set(['updatedAt', ...fields.map((field) => field.name)]);
    const needed = fields.filter((field) => field.required && !field.defaulted).map((field) => field.name);
    for (const row of own) {
      expect(Object.keys(row).filter((key) => !known.has(key))).toEqual([]);
      expect(needed.filter((key) => row[key] === null || row[key] === undefined)).toEqual([]);
    }
  });

  test('hold only values of the lists', () => {
    for (const [property, column] of Object.entries(getTableColumns(table as PgTable))) {
      const values: readonly string[] = column.enumValues ?? [];
      if (values.length === 0) continue;
      const written = new Set(own.flatMap((row) => row[property] ?? []));
      expect(
        [...written].filter((value) => !values.includes(String(value))),
        property,
      ).toEqual([]);
    }
  });

  test('have ids and natural keys of their own', () => {
    const key = (row: Readonly<Record<string, unknown>>) =>
      JSON.stringify(naturalKeys[name]!.map((part) => row[part] ?? null));
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map((row) => row.id)).size).toBe(own.length);
    expect(new Set(own.map(key)).size).toBe(own.length);
  });
});
