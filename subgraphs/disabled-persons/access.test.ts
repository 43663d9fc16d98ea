import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['disabled-persons']);
const { appUrl, publicUrl, migratorUrl } = databases['disabled-persons'];
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [owner, app, open] = [as(migratorUrl), as(appUrl), as(publicUrl)];

beforeAll(async () => {
  await owner.query(`
    INSERT INTO disability_subsidy_payments
      (division_code, recipient_id, recipient_name, kind, month, paid_on, amount, public_until) VALUES
      ('120115100901', '\\x01', '张三', 'LIVING', '2026-09', '2026-09-10', 200, '2999-01-01'),
      ('120115100901', '\\x01', '张三', 'NURSING', '2026-09', '2026-09-10', 100, '2999-01-01'),
      ('120115100901', '\\x01', '张三', 'LIVING', '2026-10', '2026-10-10', 200, '2999-01-01'),
      ('120115100901', '\\x02', '李四五', 'LIVING', '2026-09', '2026-09-10', 200, '2999-01-01'),
      ('120115100901', '\\x03', '过期', 'LIVING', '2020-09', '2020-09-10', 200, '2020-12-31'),
      ('120115100901', '\\x04', '未定', 'LIVING', '2026-09', '2026-09-10', 200, NULL)`);
});
afterAll(async () => {
  for (const pool of [owner, app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it('sees one row a person and month, so that who receives both subsidies is not known', async () => {
    const { rows } = await open.query(
      'SELECT recipient_masked_name, month FROM disability_subsidy_payments ORDER BY month, 1',
    );
    expect(rows).toEqual([
      { recipient_masked_name: '张*', month: '2026-09' },
      { recipient_masked_name: '李*五', month: '2026-09' },
      { recipient_masked_name: '张*', month: '2026-10' },
    ]);
  });

  it.each([
    'SELECT kind FROM disability_subsidy_payments',
    'SELECT amount FROM disability_subsidy_payments',
    "SELECT id FROM disability_subsidy_payments WHERE kind = 'NURSING'",
    'SELECT batch_kind FROM disability_subsidy_payments',
    'SELECT recipient_name FROM disability_subsidy_payments',
    'SELECT id FROM disability_certificates',
    'SELECT rows FROM register_status',
  ])('may not: %s', async (statement) => {
    await expect(open.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the application role', () => {
  it('reads every row', async () => {
    const { rows } = await app.query('SELECT count(*)::int AS n FROM disability_subsidy_payments');
    expect(rows).toEqual([{ n: 6 }]);
  });

  it('is held to the four levels', async () => {
    await expect(
      app.query(
        "INSERT INTO disability_certificates (division_code, person_name, category, level, issued_on) VALUES ('12', '张三', 'VISUAL', 5, '2020-01-01')",
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
