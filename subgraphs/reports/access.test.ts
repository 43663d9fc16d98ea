import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { openReports } from './testing/report-desk.ts';

// What the database itself lets each role do.

const databases = await createDatabases(['reports']);
const { appUrl, publicUrl, adminUrl } = databases.reports;
const [app, visitor] = [appUrl, publicUrl].map(
  (connectionString) =>
    new pg.Pool({ connectionString, max: 1, options: '-c default_transaction_read_only=off' }),
);
const denied = { code: '42501' };
let desk: Awaited<ReturnType<typeof openReports>>;

beforeAll(async () => {
  desk = await openReports({ appUrl, publicUrl, adminUrl });
  await desk.submit({ contact: '口信' });
});
afterAll(async () => {
  await desk.close();
  await Promise.all([app!.end(), visitor!.end()]);
  await dropDatabases(databases);
});

describe('the public role', () => {
  it.each([
    'public_reports',
    'report_codes',
    'report_events',
    'sealed_parts',
    'sealed_keys',
    'spent_challenges',
    'office_calendar',
  ])('puts in and does not read %s', async (table) => {
    await expect(visitor!.query(`SELECT * FROM ${table}`)).rejects.toMatchObject(denied);
    await expect(visitor!.query(`DELETE FROM ${table}`)).rejects.toMatchObject(denied);
  });

  it('puts in no report that has a result, and nothing in the name of an office', async () => {
    const report = (status: string) =>
      visitor!.query(
        `INSERT INTO public_reports (id, updated_at, division_code, office, category, status, anonymous, received_on, accept_by, result_by)
           VALUES ($1, '2026-11-25', '12', '12', 'OTHER', $2, true, '2026-11-25', '2026-11-25', '2026-11-25')`,
        [randomUUID(), status],
      );
    await expect(report('CONCLUDED')).rejects.toMatchObject(denied);
    await expect(report('RECEIVED')).resolves.toBeDefined();
    const { rows } = await desk.owner.query('SELECT report_id FROM sealed_parts LIMIT 1');
    await expect(
      visitor!.query(
        `INSERT INTO sealed_parts (id, report_id, part, side, happened_on, place, size, body)
           VALUES ($1, $2, 'MESSAGE', 'OFFICE', '2026-11-25', 9, 0, '')`,
        [randomUUID(), rows[0].report_id],
      ),
    ).rejects.toMatchObject(denied);
    const step = `SELECT step_by_reporter($1, 'CONCLUDE', NULL, '2026-11-25')`;
    await expect(visitor!.query(step, [rows[0].report_id])).rejects.toMatchObject(denied);
  });

  it('sees an office’s name and not its people', async () => {
    await expect(visitor!.query('SELECT name FROM report_offices')).resolves.toMatchObject({ rowCount: 4 });
    await expect(visitor!.query('SELECT staff FROM report_offices')).rejects.toMatchObject(denied);
  });
});

describe('the offices’ role', () => {
  it('has no way to the codes, nor to change what was sealed or done', async () => {
    await expect(app!.query('SELECT verifier FROM report_codes')).rejects.toMatchObject(denied);
    await expect(app!.query('SELECT codes_in_bucket($1)', [Buffer.alloc(16)])).rejects.toMatchObject(denied);
    await expect(app!.query('SELECT public_key FROM report_codes')).resolves.toMatchObject({ rowCount: 1 });
    for (const table of ['sealed_parts', 'report_events']) {
      await expect(app!.query(`DELETE FROM ${table}`)).rejects.toMatchObject(denied);
      await expect(app!.query(`UPDATE ${table} SET happened_on = '2000-01-01'`)).rejects.toMatchObject(
        denied,
      );
    }
    await expect(app!.query('DELETE FROM public_reports')).rejects.toMatchObject(denied);
  });
});
