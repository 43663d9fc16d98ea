import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLinkService } from '../../subgraphs/kit/link/service.ts';
import { createDatabases, dropDatabases, type TestDatabase } from '../testing/postgres.ts';
import type { DepartmentName } from './types.ts';
import { type WrittenCounty, writeCounty } from './write.ts';

const names: DepartmentName[] = [
  'civil-affairs',
  'disabled-persons',
  'housing',
  'procurement',
  'collective-assets',
  'agriculture',
  'finance',
  'fleet',
  'fuel-cards',
  'hotline',
  'disclosure',
];
const link = createLinkService({
  key: Buffer.from('a key that only the departments hold'),
  algorithm: 'sha256',
});

describe('writeCounty', () => {
  let databases: Record<DepartmentName, TestDatabase>;
  let directory: string;
  let written: WrittenCounty;
  const write = () =>
    writeCounty({
      people: 2000,
      seed: 3,
      urls: Object.fromEntries(names.map((name) => [name, databases[name].migratorUrl])),
      link,
      truthPath: join(directory, 'truth.json'),
    });

  beforeAll(async () => {
    databases = await createDatabases(names);
    directory = await mkdtemp(join(tmpdir(), 'county-'));
    written = await write();
  });
  afterAll(async () => {
    await dropDatabases(databases);
    await rm(directory, { recursive: true });
  });

  it('writes every row and says so in register_status', async () => {
    const rows = await query(databases['civil-affairs'], 'SELECT register, rows::int FROM register_status');
    const status = Object.fromEntries(rows.map((row) => [row.register, row.rows]));
    const [residents] = await query(databases['civil-affairs'], 'SELECT count(*)::int AS n FROM residents');
    expect(residents?.n).toBeGreaterThan(2000);
    expect(status.residents).toBe(residents?.n);
    expect(written.rows.residents).toBe(residents?.n);
    expect(status).not.toHaveProperty('assistanceHouseholdMembers');
  });

  it('makes tokens of what was raw', async () => {
    const [row] = await query(
      databases['civil-affairs'],
      'SELECT person_id, person_identity_number, household_id, household_number FROM residents LIMIT 1',
    );
    expect(Buffer.from(row!.person_id as Buffer).toString('base64url')).toBe(
      link.person(row!.person_identity_number as string).token,
    );
    expect(Buffer.from(row!.household_id as Buffer).toString('base64url')).toBe(
      link.household(row!.household_number as string),
    );
  });

  it('leaves a department that was written before as it is', async () => {
    expect((await write()).rows).toEqual({});
    const [residents] = await query(databases['civil-affairs'], 'SELECT count(*)::int AS n FROM residents');
    expect(residents?.n).toBe(written.rows.residents);
  });

  it('tells the truth in tokens, never in numbers', async () => {
    const text = await readFile(join(directory, 'truth.json'), 'utf8');
    expect(text).not.toMatch(/\d{17}[\dX]/);
    expect(JSON.parse(text)).toMatchObject({ county: { people: 2000, seed: 3 } });
  });
});

async function query(database: TestDatabase, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
