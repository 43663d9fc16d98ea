import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['finance']);
const { appUrl, publicUrl, migratorUrl } = databases.finance;
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [owner, app, open] = [as(migratorUrl), as(appUrl), as(publicUrl)];

beforeAll(async () => {
  await owner.query(`
    INSERT INTO treasury_payments (division_code, number, payer, payee_uscc, payee_name, purpose, amount, paid_on) VALUES
      ('120115100', 'GK-1', '某镇人民政府', '91120115000000000X', '某某建筑有限公司', '道路维修', 120000, '2026-05-20'),
      ('120115100', 'GK-2', '某镇人民政府', NULL, '张小三', '稿酬', 300, '2026-05-21')`);
});
afterAll(async () => {
  for (const pool of [owner, app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it('sees what organizations were paid, and of persons nothing', async () => {
    const { rows } = await open.query('SELECT number, payee_masked_name, amount FROM treasury_payments');
    expect(rows).toEqual([{ number: 'GK-1', payee_masked_name: '某某建筑有限公司', amount: '120000.00' }]);
  });

  it.each([
    'SELECT payee_name FROM treasury_payments',
    'SELECT account_hash FROM treasury_payments',
    'SELECT invoice_number FROM treasury_payments',
    'SELECT id FROM payroll',
    'SELECT id FROM social_insurance',
    'SELECT id FROM custody_periods',
    'SELECT id FROM tender_experts',
    'SELECT rows FROM register_status',
  ])('may not: %s', async (statement) => {
    await expect(open.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the application role', () => {
  it('reads every row', async () => {
    const { rows } = await app.query('SELECT payee_masked_name FROM treasury_payments ORDER BY number');
    expect(rows).toEqual([{ payee_masked_name: '某某建筑有限公司' }, { payee_masked_name: '张*三' }]);
  });

  it('is held to the known kinds of insurance', async () => {
    await expect(
      app.query(
        "INSERT INTO social_insurance (division_code, kind, month, amount) VALUES ('12', 'LOTTERY', '2026-05', 1)",
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
