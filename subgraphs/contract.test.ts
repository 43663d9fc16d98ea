import { describe } from 'vitest';
import { createDatabases } from '../scripts/testing/postgres.ts';
import { contractSuite } from './kit/testing/contract.ts';
import { departments } from './registry.ts';

const names = Object.keys(departments) as (keyof typeof departments)[];
const loaded = await Promise.all(
  names.map(async (name) => [name, (await departments[name]()).default] as const),
);

describe.each(loaded)('%s', (name, department) => {
  contractSuite(department, async () => (await createDatabases([name]))[name]);
});
