import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['fleet']);
const { appUrl, publicUrl, migratorUrl } = databases.fleet;
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [owner, app, open] = [as(migratorUrl), as(appUrl), as(publicUrl)];
const vehicle = `'\\x01${'00'.repeat(16)}', '津A00001'`;

beforeAll(async () => {
  await owner.query(`
    INSERT INTO vehicle_positions (division_code, vehicle_id, vehicle_plate, at, latitude, longitude)
    VALUES ('120115', ${vehicle}, '2026-05-20T08:00:00+08:00', 39.1, 117.2)`);
});
afterAll(async () => {
  for (const pool of [owner, app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it.each([
    'vehicles',
    'vehicle_positions',
    'vehicle_days',
    'dispatch_orders',
    'mileage_allowances',
    'motor_vehicles',
    'register_status',
  ])('may not read %s', async (table) => {
    await expect(open.query(`SELECT count(*) FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the application role', () => {
  it('reads every row', async () => {
    const { rows } = await app.query('SELECT latitude FROM vehicle_positions');
    expect(rows).toEqual([{ latitude: 39.1 }]);
  });

  it.each([
    [
      'a place that is none',
      `vehicle_positions (division_code, vehicle_id, vehicle_plate, at, latitude, longitude)
       VALUES ('12', ${vehicle}, '2026-05-20T09:00:00+08:00', 117.2, 239.1)`,
    ],
    [
      'an order that ends before it begins',
      `dispatch_orders
       (division_code, vehicle_id, vehicle_plate, number, kind, "from", "until", destination)
       VALUES ('12', ${vehicle}, 'P1', 'DUTY', '2026-05-21', '2026-05-20', '机关')`,
    ],
  ])('is kept from writing %s', async (_what, row) => {
    await expect(app.query(`INSERT INTO ${row}`)).rejects.toMatchObject({ code: '23514' });
  });
});
