import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['housing']);
const { appUrl, publicUrl, migratorUrl } = databases.housing;
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [owner, app, open] = [as(migratorUrl), as(appUrl), as(publicUrl)];

beforeAll(async () => {
  await owner.query(`
    INSERT INTO renovation_grants (division_code, head_name, cause, granted_on, amount, public_until) VALUES
      ('120115100901', '张小三', 'GRADE_D', '2026-05-20', 30000, '2999-01-01'),
      ('120115100901', '过期', 'GRADE_C', '2020-05-20', 20000, '2023-05-20'),
      ('120115100901', '未定', 'GRADE_C', '2026-05-20', 20000, NULL)`);
});
afterAll(async () => {
  for (const pool of [owner, app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it('sees published grants', async () => {
    const { rows } = await open.query(
      'SELECT head_masked_name, granted_on::text, amount FROM renovation_grants',
    );
    expect(rows).toEqual([{ head_masked_name: '张*三', granted_on: '2026-05-20', amount: '30000.00' }]);
  });

  it.each([
    'SELECT head_name FROM renovation_grants',
    'SELECT cause FROM renovation_grants',
    'SELECT household_id FROM renovation_grants',
    'SELECT id FROM properties',
    'SELECT id FROM public_rental_tenancies',
    'SELECT id FROM public_rental_tenancy_occupants',
    'SELECT id FROM utility_usage',
    'SELECT rows FROM register_status',
  ])('may not: %s', async (statement) => {
    await expect(open.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the application role', () => {
  it('reads every row', async () => {
    const { rows } = await app.query('SELECT count(*)::int AS n FROM renovation_grants');
    expect(rows).toEqual([{ n: 3 }]);
  });

  it('is held to a share of at most the whole', async () => {
    await expect(
      app.query(
        "INSERT INTO properties (division_code, owner_name, unit_number, use, area, share) VALUES ('12', '张三', '1', 'OFFICE', 80, 101)",
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
