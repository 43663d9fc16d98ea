import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['collective-assets']);
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [app, open] = [as(databases['collective-assets'].appUrl), as(databases['collective-assets'].publicUrl)];

afterAll(async () => {
  for (const pool of [app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it.each([
    'SELECT counterparty_name FROM collective_contracts',
    'SELECT paid_amount FROM collective_contracts',
    'SELECT payee_identity_number FROM collective_transactions',
    'SELECT account_hash FROM collective_transactions',
    'SELECT inspected_value FROM collective_assets',
    'SELECT official_name FROM village_officials',
    'SELECT account_hash FROM village_officials',
    'SELECT id FROM village_official_relatives',
    'SELECT recorded_at FROM village_meetings',
    'SELECT rows FROM register_status',
    'DELETE FROM collective_assets',
  ])('may not: %s', async (statement) => {
    await expect(open.query(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|25006)$/),
    });
  });
});

describe('the application role', () => {
  it('writes rows, held to the known codes', async () => {
    const insert = (kind: string) =>
      app.query(
        'INSERT INTO collective_assets (division_code, code, name, kind, status) VALUES ($1, $2, $3, $4, $5)',
        ['120115100901', kind, '仓库', kind, 'IDLE'],
      );
    await expect(insert('HOUSE')).resolves.toMatchObject({ rowCount: 1 });
    await expect(insert('CASTLE')).rejects.toMatchObject({ code: '23514' });
  });

  it('writes no row twice', async () => {
    const insert = () =>
      app.query(
        "INSERT INTO village_officials (division_code, official_name, post, \"from\") VALUES ('12', '王书记', 'DEPUTY_DIRECTOR', '2021-03-01')",
      );
    await insert();
    await expect(insert()).rejects.toMatchObject({ code: '23505' });
  });
});
