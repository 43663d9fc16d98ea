import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['civil-affairs']);
const { appUrl, publicUrl, migratorUrl } = databases['civil-affairs'];
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [owner, app, open] = [as(migratorUrl), as(appUrl), as(publicUrl)];

beforeAll(async () => {
  await owner.query(`
    INSERT INTO residents (division_code, person_id, person_name, birth_month) VALUES
      ('120115100901', '\\x01', '张小三', '1950-01'),
      ('120115100901', '\\x02', '李四', to_char(now() - interval '13 years', 'YYYY-MM')),
      ('120115100901', '\\x03', '王五', NULL)`);
  await owner.query(`
    INSERT INTO allowance_payments (division_code, recipient_name, scheme, month, paid_on, amount, public_until) VALUES
      ('120115100901', '张三', 'ELDERLY_CARE', '2026-09', '2026-09-10', 500, '2999-01-01'),
      ('120115100901', '过期', 'ELDERLY_CARE', '2020-09', '2020-09-10', 500, '2020-12-31'),
      ('120115100901', '未定', 'ELDERLY_CARE', '2026-09', '2026-09-10', 500, NULL),
      ('120115100901', '孤儿', 'ORPHAN', '2026-09', '2026-09-10', 500, '2999-01-01'),
      ('120115100901', '无依', 'DE_FACTO_ORPHAN', '2026-09', '2026-09-10', 500, '2999-01-01')`);
});
afterAll(async () => {
  for (const pool of [owner, app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it('sees published payments of public schemes and no other', async () => {
    const { rows } = await open.query('SELECT recipient_masked_name, scheme FROM allowance_payments');
    expect(rows).toEqual([{ recipient_masked_name: '张*', scheme: 'ELDERLY_CARE' }]);
  });

  it('cannot find what it may not see by filtering for it', async () => {
    const { rows } = await open.query(
      "SELECT count(*)::int AS n FROM allowance_payments WHERE scheme = 'ORPHAN'",
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('sees masked names, not those of children nor of whom no age is known', async () => {
    const { rows } = await open.query('SELECT masked_name FROM residents');
    expect(rows).toEqual([{ masked_name: '张*三' }]);
  });

  it.each([
    'SELECT person_name FROM residents',
    'SELECT id FROM residents WHERE birth_month IS NULL',
    'SELECT * FROM residents',
    'SELECT recipient_name FROM allowance_payments',
    'SELECT id FROM allowance_payments ORDER BY account_number',
    'SELECT household_id FROM allowance_payments',
    'SELECT household_id FROM assistance_households',
    'SELECT id FROM assistance_household_members',
    'SELECT id FROM deaths',
    'SELECT id FROM relative_declarations',
    'SELECT updated_at FROM villages',
    'SELECT rows FROM register_status',
  ])('may not: %s', async (statement) => {
    await expect(open.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    "INSERT INTO villages (division_code, name) VALUES ('120115100901', '村')",
    'DELETE FROM villages',
  ])('writes nothing: %s', async (statement) => {
    await open.query('SET default_transaction_read_only = off');
    await expect(open.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the application role', () => {
  it('reads and writes every row', async () => {
    const { rows } = await app.query('SELECT count(*)::int AS n FROM allowance_payments');
    expect(rows).toEqual([{ n: 5 }]);
    await app.query("UPDATE residents SET phone = '1' WHERE person_name = '李四'");
    await app.query("DELETE FROM residents WHERE person_name = '李四'");
  });

  it('may not change the tables', async () => {
    await expect(app.query('ALTER TABLE residents DISABLE ROW LEVEL SECURITY')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('is held to the known values of an enum', async () => {
    await expect(app.query("UPDATE allowance_payments SET scheme = 'OTHER'")).rejects.toMatchObject({
      code: '23514',
    });
  });
});

describe('a masked name', () => {
  it.each([
    ['张三', '张*'],
    ['张小三', '张*三'],
    ['欧阳小三', '欧*三'],
    [' 张三 ', '张*'],
    ['张', '*'],
    ['  ', null],
    ['𠮷田三', '𠮷*三'],
  ])('of %j is %j', async (name, masked) => {
    const { rows } = await owner.query(
      "INSERT INTO residents (division_code, person_name) VALUES ('120115100902', $1) RETURNING masked_name",
      [name],
    );
    expect(rows).toEqual([{ masked_name: masked }]);
  });
});
