import { integer, pgTable } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import { DEPARTMENTS } from '../../schema/departments.ts';
import * as housing from '../../subgraphs/housing/tables.ts';
import { snapshotOf, staleDepartments } from './drizzle-kit.ts';

it('finds every department’s migrations as its tables say', async () => {
  expect(await staleDepartments(DEPARTMENTS)).toEqual([]);
});

it('tells a table that changed', async () => {
  const changed = { ...housing, utilityUsage: pgTable('utility_usage', { month: integer('month') }) };
  expect(await snapshotOf(changed)).not.toEqual(await snapshotOf(housing));
});
