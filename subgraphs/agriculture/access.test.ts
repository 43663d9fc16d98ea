import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['agriculture']);
const { appUrl, publicUrl, migratorUrl } = databases.agriculture;
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [owner, app, open] = [as(migratorUrl), as(appUrl), as(publicUrl)];

beforeAll(async () => {
  await owner.query(`
    INSERT INTO farmland_subsidy_payments
      (division_code, recipient_name, scheme, year, month, paid_on, area, amount, public_until) VALUES
      ('120115100901', '张小三', 'FERTILITY', 2026, '2026-06', '2026-06-18', 8.5, 807.5, '2999-01-01'),
      ('120115100901', '过期', 'FERTILITY', 2020, '2020-06', '2020-06-18', 8.5, 807.5, '2023-06-18'),
      ('120115100901', '未定', 'FERTILITY', 2026, '2026-06', '2026-06-18', 8.5, 807.5, NULL)`);
});
afterAll(async () => {
  for (const pool of [owner, app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it('sees published subsidies, masked', async () => {
    const { rows } = await open.query(
      'SELECT recipient_masked_name, scheme, month, amount FROM farmland_subsidy_payments',
    );
    expect(rows).toEqual([
      { recipient_masked_name: '张*三', scheme: 'FERTILITY', month: '2026-06', amount: '807.50' },
    ]);
  });

  it.each([
    'SELECT recipient_name FROM farmland_subsidy_payments',
    'SELECT area FROM farmland_subsidy_payments',
    'SELECT account_hash FROM farmland_subsidy_payments',
    'SELECT id FROM land_parcels',
    'SELECT serial_number FROM machinery_subsidies',
    'SELECT account_number FROM land_compensation_payments',
    'SELECT rows FROM register_status',
  ])('may not: %s', async (statement) => {
    await expect(open.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the application role', () => {
  it('reads every row', async () => {
    const { rows } = await app.query('SELECT count(*)::int AS n FROM farmland_subsidy_payments');
    expect(rows).toEqual([{ n: 3 }]);
  });

  it('is held to the known uses of a parcel', async () => {
    await expect(
      app.query(
        "INSERT INTO land_parcels (division_code, parcel_number, use) VALUES ('120115100901', '1', 'PARKING')",
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
