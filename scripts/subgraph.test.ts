import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removePostgresHome } from './runtime/postgres-home.ts';
import { startProgram } from './testing/platform.ts';
import { createDatabases, dropDatabases, type TestDatabase } from './testing/postgres.ts';

let dataDir: string;
let databases: Record<'housing', TestDatabase>;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sunlight-matrix-subgraph-'));
  databases = await createDatabases(['housing']);
});
afterAll(async () => {
  await dropDatabases(databases);
  await removePostgresHome(join(dataDir, 'postgres'));
  await rm(dataDir, { recursive: true, force: true });
});

describe('npm run subgraph', { timeout: 60_000 }, () => {
  test.each([
    [[], 'No department named'],
    [['moon'], 'Unknown department moon'],
  ])('lists the departments for %j', async (args, message) => {
    const program = startProgram('subgraph.ts', args, {});
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain(message);
    expect(program.errors()).toContain(
      'civil-affairs, disabled-persons, housing, procurement, collective-assets, agriculture, fleet, finance, oversight, fuel-cards, hotline, disclosure',
    );
  });

  test('serves a department alone on the PostgreSQL that comes with it', async () => {
    await expectServed({ DATA_DIR: dataDir, PORT: '0' });
    expect(await readdir(dataDir)).toEqual(['keys', 'postgres']);
  });

  test('serves a department alone on a PostgreSQL of its own', async () => {
    const other = join(dataDir, 'other');
    const { appUrl, publicUrl, migratorUrl } = databases.housing;
    const own = { DATABASE_URL_HOUSING: appUrl, DATABASE_URL_HOUSING_PUBLIC: publicUrl };
    await expectServed({ ...own, DATABASE_URL_HOUSING_MIGRATOR: migratorUrl, DATA_DIR: other, PORT: '0' });
    expect(await readdir(other)).toEqual(['keys']);
  });

  test('asks production for its own settings alone', async () => {
    const program = startProgram('subgraph.ts', ['housing'], { NODE_ENV: 'production', DATA_DIR: dataDir });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('missing: LINK_KEY_FILE, HOP_JWKS_FILE, DATABASE_URL_HOUSING.');
  });
});

async function expectServed(environment: Record<string, string>): Promise<void> {
  const program = startProgram('subgraph.ts', ['housing'], environment);
  const url = await program.ready;
  const health = await fetch(`${url}/health`);
  expect([health.status, await health.json()]).toEqual([200, { department: 'housing', healthy: true }]);
  const unsigned = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ properties { totalCount } }' }),
  });
  expect(unsigned.status).toBe(401);
  expect(await program.stop('SIGTERM')).toBe(0);
}
