import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['procurement']);
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [app, open] = [as(databases.procurement.appUrl), as(databases.procurement.publicUrl)];

afterAll(async () => {
  for (const pool of [app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it.each([
    'SELECT agent_id FROM bids',
    'SELECT project_manager_name FROM bids',
    'SELECT phone_hash FROM bids',
    'SELECT ip_hash FROM bids',
    'SELECT deposit_account_hash FROM bids',
    'SELECT submitted_at FROM bids',
    'SELECT payments FROM contracts',
    'SELECT legal_representative_name FROM organizations',
    'SELECT legal_representative_identity_number FROM organizations',
    'SELECT contact_hash FROM organizations',
    'SELECT shareholder_name FROM organization_shareholders',
    'SELECT rows FROM register_status',
    'UPDATE organizations SET status = status',
  ])('may not: %s', async (statement) => {
    await expect(open.query(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|25006)$/),
    });
  });
});

describe('the application role', () => {
  it('writes rows, held to the known codes', async () => {
    const insert = (status: string) =>
      app.query('INSERT INTO tenders (division_code, number, status) VALUES ($1, $2, $3)', [
        '120115100901',
        status,
        status,
      ]);
    await expect(insert('PUBLISHED')).resolves.toMatchObject({ rowCount: 1 });
    await expect(insert('WHATEVER')).rejects.toMatchObject({ code: '23514' });
  });

  it('writes no contract twice, with a tender or without', async () => {
    const insert = (tender: string | null) =>
      app.query(
        "INSERT INTO contracts (division_code, number, tender, supplier_uscc, supplier_key, status) VALUES ('12', '1', $1, 'A', '\\x00', 'SIGNED')",
        [tender],
      );
    for (const tender of ['T1', null]) {
      await insert(tender);
      await expect(insert(tender)).rejects.toMatchObject({ code: '23505' });
    }
  });
});
