import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['disclosure']);
const { appUrl, publicUrl, migratorUrl } = databases.disclosure;
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [owner, app, open] = [as(migratorUrl), as(appUrl), as(publicUrl)];
const today = "(now() AT TIME ZONE 'Asia/Shanghai')::date";

/** An item with a line and two files, one of which names nobody. */
async function item(number: string, step: string, publishedOn: string, publicUntil: string) {
  const { rows } = await owner.query(
    `INSERT INTO disclosed_items (division_code, number, item_code, step, month, title, amount, count, published_on, public_until)
     VALUES ('120115100901', $1, 'D03', $2, '2026-0' || length($1), '关爱金', 635, 2, ${publishedOn}, ${publicUntil}) RETURNING id`,
    [number, step],
  );
  const { id } = rows[0];
  await owner.query(
    `INSERT INTO disclosed_item_lines (row_id, line, person_name, amount) VALUES ($1, 1, '张小三', 135)`,
    [id],
  );
  await owner.query(
    `INSERT INTO disclosed_files (row_id, kind, name, media_type, size, sha256, personal, body)
     VALUES ($1, 'NAME_LIST', '名单.pdf', 'application/pdf', 1, 'a', true, '\\x01'), ($1, 'BUDGET', '预算.pdf', 'application/pdf', 1, 'b', false, '\\x02')`,
    [id],
  );
}

beforeAll(async () => {
  await item('1', 'PUBLISHED', today, today);
  await item('22', 'ARCHIVED', `${today} - 60`, `${today} - 1`);
  await item('333', 'STREET_REVIEW', 'NULL', `${today} + 30`);
  await item('4444', 'WITHDRAWN', today, `${today} + 30`);
  await item('55555', 'PUBLISHED', `${today} + 1`, `${today} + 30`);
  await item('666666', 'PUBLISHED', today, 'NULL');
});
afterAll(async () => {
  for (const pool of [owner, app, open]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it('reads what is published, from its day on, and its totals for good', async () => {
    const { rows } = await open.query('SELECT number, amount, count FROM disclosed_items ORDER BY number');
    expect(rows).toEqual(['1', '22', '666666'].map((number) => ({ number, amount: '635.00', count: 2 })));
  });

  it('reads persons until their last day, and not where none is set', async () => {
    const { rows } = await open.query(
      'SELECT i.number, l.masked_name FROM disclosed_item_lines l JOIN disclosed_items i ON i.id = l.row_id',
    );
    expect(rows).toEqual([{ number: '1', masked_name: '张*三' }]);
  });

  it('reads files of what is published; with persons in them until their last day', async () => {
    const { rows } = await open.query(
      'SELECT i.number, f.kind, f.body FROM disclosed_files f JOIN disclosed_items i ON i.id = f.row_id ORDER BY 1, 2',
    );
    expect(rows.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '1 BUDGET',
      '1 NAME_LIST',
      '22 BUDGET',
      '666666 BUDGET',
    ]);
  });

  it.each([
    'SELECT person_name FROM disclosed_item_lines',
    'SELECT drafted_by FROM disclosed_items',
    'SELECT note FROM disclosed_items',
    'SELECT added_by FROM disclosed_files',
    'SELECT count(*) FROM due_disclosures',
    'SELECT count(*) FROM disclosure_events',
    'SELECT count(*) FROM disclosure_notices',
    'SELECT since FROM disclosing_villages',
    'SELECT count(*) FROM register_status',
  ])('may not %s', async (statement) => {
    await expect(open.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the application role', () => {
  it('adds to the history, and changes nothing in it', async () => {
    const { rows } = await app.query("SELECT id FROM disclosed_items WHERE number = '1'");
    const add = `INSERT INTO disclosure_events (row_id, actor, action, after, version) VALUES ('${rows[0].id}', '甲', 'DRAFT', 'DRAFT', 1)`;
    await app.query(add);
    for (const change of ["UPDATE disclosure_events SET actor = '乙'", 'DELETE FROM disclosure_events']) {
      await expect(app.query(change)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('deletes no item', async () => {
    await expect(app.query('DELETE FROM disclosed_items')).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ["UPDATE disclosed_items SET item_code = 'Z01'"],
    ["UPDATE disclosed_items SET occurred_on = '2026-01-01'"],
    ["UPDATE disclosed_items SET title = '联系 13800138000'"],
    ["UPDATE disclosed_item_lines SET note = '120115195001011239'"],
    ["UPDATE disclosed_files SET kind = 'NONSENSE'"],
  ])('is kept from %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '23514' });
  });
});
