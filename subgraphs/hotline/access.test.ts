import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['hotline']);
const { appUrl, publicUrl, migratorUrl } = databases.hotline;
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [owner, app, open] = [as(migratorUrl), as(appUrl), as(publicUrl)];
const ticket = (number: string, category: string) => `INSERT INTO hotline_tickets
  (division_code, number, received_at, text, category, matter, status) VALUES
  ('120115100901', '${number}', '2026-05-20', '路灯不亮', '${category}', '路灯维修', 'CLOSED')`;

beforeAll(async () => {
  await owner.query(ticket('1', 'REQUEST'));
});
afterAll(async () => {
  for (const pool of [owner, app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it.each(['hotline_tickets', 'register_status'])('may not read %s', async (table) => {
    await expect(open.query(`SELECT count(*) FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the application role', () => {
  it('reads every row', async () => {
    const { rows } = await app.query('SELECT text, keywords FROM hotline_tickets');
    expect(rows).toEqual([{ text: '路灯不亮', keywords: [] }]);
  });

  it('is kept from writing a category that is none', async () => {
    await expect(app.query(ticket('2', 'NONSENSE'))).rejects.toMatchObject({ code: '23514' });
  });
});
