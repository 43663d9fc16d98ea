import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['fuel-cards']);
const { appUrl, publicUrl, migratorUrl } = databases['fuel-cards'];
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [owner, app, open] = [as(migratorUrl), as(appUrl), as(publicUrl)];
const fill = (number: string, litres: number) => `INSERT INTO fuel_transactions
  (division_code, vehicle_id, vehicle_plate, number, at, station_code, goods, grade, litres, amount) VALUES
  ('120115', '\\x01${'00'.repeat(16)}', '津A00001', '${number}', '2026-05-20', 'S1', 'GASOLINE', 'GASOLINE_92', ${litres}, 300)`;

beforeAll(async () => {
  await owner.query(fill('1', 40));
});
afterAll(async () => {
  for (const pool of [owner, app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it.each(['fuel_transactions', 'fuel_stations', 'register_status'])('may not read %s', async (table) => {
    await expect(open.query(`SELECT count(*) FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the application role', () => {
  it('reads every row', async () => {
    const { rows } = await app.query('SELECT number, amount FROM fuel_transactions');
    expect(rows).toEqual([{ number: '1', amount: '300.00' }]);
  });

  it('is kept from writing a fill of no litres', async () => {
    await expect(app.query(fill('2', 0))).rejects.toMatchObject({ code: '23514' });
  });
});
