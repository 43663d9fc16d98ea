import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { itemsDueFor, POWER_LIST, powerItem } from '../../schema/power-list.ts';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { startChores } from '../kit/chores.ts';
import { keepBoard } from './keep-board.ts';

// The chore over a real database, as the application's role: what is due, and who is told.

const databases = await createDatabases(['disclosure']);
const owner = new pg.Pool({ connectionString: databases.disclosure.adminUrl, max: 1 });
owner.on('error', () => undefined);
const pool = new pg.Pool({ connectionString: databases.disclosure.appUrl, max: 2 });
pool.on('error', () => undefined);
const app = drizzle(pool);
afterAll(async () => {
  await pool.end();
  await owner.end();
  await dropDatabases(databases);
});

const VILLAGE = '120115101001';
const work = (day: string) =>
  app.transaction((transaction) => keepBoard.work(transaction, () => Date.parse(`${day}T02:00:00Z`)));
const notices = async () =>
  (
    await owner.query(
      'SELECT kind, side, item_code AS code, month FROM disclosure_notices ORDER BY kind, side, item_code, month',
    )
  ).rows;

beforeEach(async () => {
  await owner.query(
    'TRUNCATE disclosed_items, disclosed_item_lines, disclosed_files, disclosure_events, disclosure_notices, due_disclosures, disclosing_villages',
  );
  await owner.query("INSERT INTO disclosing_villages (division_code, since) VALUES ($1, '2026-08')", [
    VILLAGE,
  ]);
});

describe('the due board', () => {
  it('has every item of every period that has begun, once, and its last day in time', async () => {
    await work('2026-10-31');
    await work('2026-10-31');
    const { rows } = await owner.query(
      'SELECT month, count(*)::integer AS items FROM due_disclosures GROUP BY month ORDER BY month',
    );
    expect(rows).toEqual(
      ['2026-08', '2026-09', '2026-10'].map((month) => ({ month, items: itemsDueFor(month).length })),
    );
    const days = await owner.query(
      "SELECT item_code, due_on::text AS due FROM due_disclosures WHERE month = '2026-09' AND item_code IN ('D03', 'A01') ORDER BY 1",
    );
    expect(days.rows).toEqual([
      { item_code: 'A01', due: '2026-10-15' },
      { item_code: 'D03', due: '2026-10-10' },
    ]);
    const { rows: status } = await owner.query(
      "SELECT rows::integer, as_of FROM register_status WHERE register = 'dueDisclosures'",
    );
    expect(status[0]).toEqual({
      rows: rows.reduce((sum, { items }) => sum + items, 0),
      as_of: new Date('2026-10-31T02:00:00Z'),
    });
  });

  it('computes in the database the days that the power list has, for every item', async () => {
    for (const { code, cycle } of POWER_LIST) {
      const occurredOn = cycle === 'ONCE' ? '2026-09-28' : null;
      await owner.query(
        `INSERT INTO disclosed_items (division_code, number, item_code, step, month, title, occurred_on)
         VALUES ($1, $2, $2, 'DRAFT', '2026-09', '事项', $3)`,
        [VILLAGE, code, occurredOn],
      );
    }
    await work('2026-10-01');
    const { rows } = await owner.query(
      `SELECT i.item_code AS code, i.due_on::text AS item, d.due_on::text AS board, i.category, i.scheme, i.required_attachments AS required
         FROM disclosed_items i JOIN due_disclosures d ON d.item = i.id`,
    );
    expect(rows).toHaveLength(40);
    for (const { code, item, board, category, scheme, required } of rows) {
      const power = powerItem(code)!;
      expect(item, code).toBe(board);
      expect({ category, scheme, required }).toEqual({
        category: power.category,
        scheme: power.scheme,
        required: power.attachments,
      });
    }
  });
});

describe('who is told', () => {
  it('the village three days before, the village and the street when it is late, each once', async () => {
    await work('2026-10-07');
    const soon = (await notices()).filter(({ code }) => code === 'D03');
    expect(soon).toEqual([
      { kind: 'DUE_SOON', side: 'VILLAGE', code: 'D03', month: '2026-09' },
      { kind: 'LATE', side: 'STREET', code: 'D03', month: '2026-08' },
      { kind: 'LATE', side: 'VILLAGE', code: 'D03', month: '2026-08' },
    ]);
    await work('2026-10-11');
    await work('2026-10-12');
    const late = (await notices()).filter(({ code, kind }) => code === 'D03' && kind === 'LATE');
    expect(late.map(({ month, side }) => `${month} ${side}`)).toEqual([
      '2026-08 STREET',
      '2026-09 STREET',
      '2026-08 VILLAGE',
      '2026-09 VILLAGE',
    ]);
  });

  it('nobody of what was published in time', async () => {
    await publish('D03', '2026-08', '{NAME_LIST}', '2026-09-05');
    await work('2026-09-30');
    expect((await notices()).filter(({ code }) => code === 'D03')).toEqual([]);
    expect((await notices()).some(({ code }) => code === 'D01')).toBe(true);
  });

  it('both sides of a list of names that is missing, within the quarter of an hour (古林)', async () => {
    // Imported, so that no review has seen it.
    await publish('C06', '2026-09', '{INVOICE}', '2026-10-09');
    await work('2026-10-09');
    expect((await notices()).filter(({ kind }) => kind === 'INCOMPLETE')).toEqual([
      { kind: 'INCOMPLETE', side: 'STREET', code: 'C06', month: '2026-09' },
      { kind: 'INCOMPLETE', side: 'VILLAGE', code: 'C06', month: '2026-09' },
    ]);
  });
});

describe('what is imported', () => {
  it.each(['张三 120115195001011239', '联系 13800138000'])(
    'is refused by the database with %s',
    async (text) => {
      const insert = owner.query(
        `INSERT INTO disclosed_items (division_code, number, item_code, step, month, title, text)
       VALUES ($1, 'n', 'D03', 'PUBLISHED', '2026-09', '事项', $2)`,
        [VILLAGE, text],
      );
      await expect(insert).rejects.toMatchObject({ code: '23514' });
    },
  );
});

describe('chores', () => {
  it('are done at once, by one server at a time, and a failure is told by its code alone', async () => {
    const warned: unknown[] = [];
    const log = { warn: (details: unknown) => warned.push(details) } as never;
    let times = 0;
    const slow = {
      name: 'slow',
      everyMinutes: 60,
      work: async () => {
        times += 1;
        await new Promise((done) => setTimeout(done, 200));
      },
    };
    const failing = {
      name: 'failing',
      everyMinutes: 60,
      work: async () => {
        throw Object.assign(new Error('张三'), { code: '23505' });
      },
    };
    const options = { department: 'disclosure', app, clock: Date.now, log };
    const both = [startChores([slow], options), startChores([slow, failing], options)];
    await Promise.all(both.map((one) => one.stop()));
    expect(times).toBe(1);
    expect(warned).toEqual([{ department: 'disclosure', chore: 'failing', code: '23505' }]);
  });
});

function publish(code: string, month: string, attachments: string, day: string) {
  return owner.query(
    `INSERT INTO disclosed_items (division_code, number, item_code, step, month, title, attachments, published_on)
     VALUES ($1, $2, $2, 'PUBLISHED', $3, '事项', $4, $5)`,
    [VILLAGE, code, month, attachments, day],
  );
}
