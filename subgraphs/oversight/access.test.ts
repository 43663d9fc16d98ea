import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';

// Straight at the database, as each login role: what holds when everything above it fails.

const databases = await createDatabases(['oversight']);
const { appUrl, publicUrl, engineUrl, migratorUrl } = databases.oversight;
const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
const [owner, app, open, engine] = [as(migratorUrl), as(appUrl), as(publicUrl), as(engineUrl)];
for (const pool of [owner, app, open, engine]) pool.on('error', () => undefined);
const denied = { code: '42501' };
const alert = `INSERT INTO alerts (division_code, subject_type, subject, screen, screen_version, title, department, severity,
    kind, period_key, reason_zh, reason_en, first_run, last_run, status)
  VALUES ('120115100901', 'PERSON', $1, 'M01', 1, '死亡后发放', 'civil-affairs', 'HIGH', 'ALERT', '2026', '甲', 'a',
    gen_random_uuid(), gen_random_uuid(), $2)`;

beforeAll(async () => {
  await owner.query(
    "INSERT INTO calendar_days (division_code, day, kind, name) VALUES ('12', '2026-10-01', 'HOLIDAY', '国庆节')",
  );
});
afterAll(async () => {
  for (const pool of [owner, app, open, engine]) await pool.end();
  await dropDatabases(databases);
});

describe('the public role', () => {
  it('reads the calendar', async () => {
    const { rows } = await open.query('SELECT day::text, kind, name FROM calendar_days');
    expect(rows).toEqual([{ day: '2026-10-01', kind: 'HOLIDAY', name: '国庆节' }]);
  });

  it.each(['screens', 'screen_runs', 'run_shards', 'alerts', 'alert_events', 'leads', 'cases'])(
    'may not read %s',
    async (table) => {
      await expect(open.query(`SELECT FROM ${table}`)).rejects.toMatchObject(denied);
    },
  );
});

describe('the engine’s role', () => {
  it('writes an alert as it is found', async () => {
    expect((await engine.query(alert, ['one', 'NEW'])).rowCount).toBe(1);
  });

  it('makes no lead: neither of a new alert, nor of one that stands, nor in its table', async () => {
    await expect(engine.query(alert, ['two', 'LEAD'])).rejects.toMatchObject(denied);
    await expect(engine.query("UPDATE alerts SET status = 'LEAD'")).rejects.toMatchObject(denied);
    await expect(engine.query('DELETE FROM alerts')).rejects.toMatchObject(denied);
    await expect(engine.query('DELETE FROM leads')).rejects.toMatchObject(denied);
  });

  it('notes again that it found what a person has made a lead', async () => {
    await app.query("UPDATE alerts SET status = 'LEAD'");
    const { rowCount } = await engine.query('UPDATE alerts SET last_found_at = now(), status = status');
    expect(rowCount).toBe(1);
  });

  it('neither changes nor deletes what was done with an alert', async () => {
    await expect(engine.query('UPDATE alert_events SET note = NULL')).rejects.toMatchObject(denied);
    await expect(app.query('UPDATE alert_events SET note = NULL')).rejects.toMatchObject(denied);
    await expect(app.query('DELETE FROM alert_events')).rejects.toMatchObject(denied);
  });
});
