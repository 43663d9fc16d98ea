import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabases, dropDatabases, type TestDatabase } from './postgres.ts';

let first: Record<'audit', TestDatabase>;
let second: Record<'audit', TestDatabase>;

beforeAll(async () => {
  [first, second] = await Promise.all([createDatabases(['audit']), createDatabases(['audit'])]);
});
afterAll(() => dropDatabases({ first: first.audit, second: second.audit }));

describe('createDatabases', () => {
  test('gives each caller a database of its own, migrated', async () => {
    expect(first.audit.appUrl).not.toBe(second.audit.appUrl);
    const { rows } = await ask(
      second.audit.migratorUrl,
      'SELECT count(*)::int AS n FROM drizzle.__drizzle_migrations',
    );
    expect(rows[0].n).toBeGreaterThan(0);
  });

  test('logs each role in as itself', async () => {
    const { rows } = await ask(first.audit.appUrl, 'SELECT current_user AS name, version() AS version');
    expect(rows[0].name).toBe('audit_writer');
    expect(rows[0].version).toContain('PostgreSQL 18.');
  });

  test('lets no role make tables where it is not the owner', async () => {
    await expect(ask(first.audit.appUrl, 'CREATE TABLE own (id int)')).rejects.toThrow('permission denied');
  });

  test('drops a database that is still in use', async () => {
    const databases = await createDatabases(['audit']);
    const client = new pg.Client({ connectionString: databases.audit.appUrl });
    client.on('error', () => undefined);
    await client.connect();
    await dropDatabases(databases);
    await expect(ask(databases.audit.appUrl, 'SELECT 1')).rejects.toThrow('does not exist');
    await client.end().catch(() => undefined);
  });
});

async function ask(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
