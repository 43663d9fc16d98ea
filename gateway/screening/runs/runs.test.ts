import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Runs } from './index.ts';
import { analyst, openRunDesk, type RunDesk } from './testing/desk.ts';
import { createFakeEngine, type FakeSetting, tokenOf } from './testing/fake-engine.ts';

let desk: RunDesk;
const working: Runs[] = [];
beforeAll(async () => {
  desk = await openRunDesk();
  await desk.publish();
});
afterAll(() => desk.close());
afterEach(async () => {
  for (const one of working.splice(0)) await one.close();
});

const usual: FakeSetting = { shards: 8, subjects: 700, pause: 1 };
async function work(setting: Partial<FakeSetting> = {}): Promise<Runs> {
  const runs = await desk.open();
  working.push(runs);
  await runs.work(createFakeEngine({ ...usual, ...setting }));
  return runs;
}
const count = async (where = 'true') => {
  const [row] = await desk.query<{ n: number }>(`SELECT count(*)::int AS n FROM alerts WHERE ${where}`);
  return row!.n;
};

describe('a run', () => {
  it('judges every shard, and keeps counts, sources and who has not been comparable', async () => {
    await work();
    const id = await desk.start();
    expect(await desk.over(id)).toMatchObject({
      status: 'COMPLETE',
      shards: 8,
      shardsDone: 8,
      candidates: 700,
      findings: 100,
      newAlerts: 100,
      notComparable: 5,
    });
    expect(await count()).toBe(100);
    const [source] = await desk.query(
      'SELECT operand, rows, tokens, without_key FROM run_sources WHERE row_id = $1',
      [id],
    );
    expect(source).toEqual({ operand: 'paid', rows: 2100, tokens: 700, without_key: 5 });
    const [run] = await desk.query(
      'SELECT generation, as_of::text, parameters, started_by FROM screen_runs WHERE id = $1',
      [id],
    );
    expect(run).toEqual({
      generation: 'g1',
      as_of: '2026-10-31',
      parameters: [{ name: 'grace', value: '1' }],
      started_by: 'analyst',
    });
  });

  it('finds again without telling again', async () => {
    await work();
    const before = await desk.query('SELECT FROM alert_notices');
    const run = await desk.over(await desk.start());
    expect(run).toMatchObject({ findings: 100, newAlerts: 0 });
    expect(await desk.query('SELECT FROM alert_notices')).toHaveLength(before.length);
    expect(await count()).toBe(100);
  });

  it('is carried out for its starter within its division, and not beyond his own', async () => {
    const seen: (string | null)[] = [];
    await work({ opened: ({ jurisdiction }) => seen.push(jurisdiction), shards: 1 });
    const screen = (await desk.runs.screens.active('M01', '12'))!;
    const start = (divisionCode: string, caller = analyst) =>
      desk.runs.runs.start({ screen, caller, mode: 'FULL', divisionCode });
    await desk.over((await start('120115')).id);
    expect(new Set(seen)).toEqual(new Set(['120115']));
    const outside = await start('120116', { ...analyst, jurisdiction: '120115' });
    expect((await desk.over(outside.id)).status).toBe('FAILED');
    expect(new Set(seen)).toEqual(new Set(['120115']));
  });

  it('is shared by two workers', async () => {
    const two = [await work({ pause: 40, shards: 24 }), await work({ pause: 40, shards: 24 })];
    const numbers = new Set<string>();
    const id = await desk.start();
    while ((await desk.runs.runs.read(id))?.status !== 'COMPLETE') {
      const held = await desk.query<{ worker: string }>(
        'SELECT worker FROM run_shards WHERE worker IS NOT NULL',
      );
      for (const { worker } of held) numbers.add(worker);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(two.length).toBe(2);
    expect(numbers.size).toBe(2);
    expect(await desk.over(id)).toMatchObject({ shardsDone: 24, candidates: 700, findings: 100 });
  });

  it('can be cancelled: what is left is not judged, what was found stays', async () => {
    await work({ pause: 100, shards: 50 });
    const id = await desk.start();
    while ((await desk.runs.runs.read(id))?.status !== 'RUNNING') await new Promise((r) => setTimeout(r, 20));
    await desk.runs.runs.cancel(id, '12');
    const run = await desk.over(id);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(run.status).toBe('CANCELLED');
    const [after] = await desk.query<{ n: number }>(
      'SELECT shards_done AS n FROM screen_runs WHERE id = $1',
      [id],
    );
    expect(after!.n).toBeLessThan(10);
    await expect(desk.runs.runs.cancel(id, '12')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is incomplete where a department does not answer or a register is too old, and says so', async () => {
    await work({
      spoil: (outcome, shard) => ({
        ...outcome,
        sources: outcome.sources.map((source) => ({ ...source, asOf: '2026-01-31T00:00:00Z' })),
        faults:
          shard === 3
            ? [{ code: 'DEPARTMENT_FAILED', department: 'civil-affairs', detail: 'DEPARTMENT_TIMED_OUT' }]
            : [],
      }),
    });
    const id = await desk.start();
    expect((await desk.over(id)).status).toBe('INCOMPLETE');
    const faults = await desk.query(
      'SELECT code, department, register, detail FROM run_faults WHERE row_id = $1 ORDER BY code',
      [id],
    );
    expect(faults).toEqual([
      {
        code: 'DEPARTMENT_FAILED',
        department: 'civil-affairs',
        register: null,
        detail: 'DEPARTMENT_TIMED_OUT',
      },
      {
        code: 'REGISTER_STALE',
        department: 'civil-affairs',
        register: 'allowancePayments',
        detail: '2026-01-31',
      },
    ]);
  });

  it('goes on without a shard that fails again and again, and is incomplete', async () => {
    await work({
      shards: 4,
      spoil: (outcome, shard) => {
        if (shard === 1) throw new Error('a rule that cannot be worked out');
        return outcome;
      },
    });
    const id = await desk.start();
    expect(await desk.over(id)).toMatchObject({ status: 'INCOMPLETE', shardsDone: 4 });
    const [fault] = await desk.query('SELECT code, shards FROM run_faults WHERE row_id = $1', [id]);
    expect(fault).toEqual({ code: 'SHARD_FAILED', shards: 1 });
  });

  it('looks only at what has changed, after a whole run that was complete', async () => {
    await work();
    await desk.query("UPDATE screen_runs SET status = 'FAILED'");
    expect(await desk.over(await desk.start('INCREMENTAL'))).toMatchObject({ mode: 'FULL', candidates: 700 });
    const second = await desk.over(await desk.start('INCREMENTAL'));
    expect(second).toMatchObject({ mode: 'INCREMENTAL', candidates: 350 });
    expect(second.since).not.toBeNull();
    await desk.query(
      "UPDATE screen_runs SET started_at = started_at - interval '8 days' WHERE mode = 'FULL'",
    );
    expect(await desk.over(await desk.start('INCREMENTAL'))).toMatchObject({ mode: 'FULL' });
  });
});

describe('an alert that is found again', () => {
  const judge = (until: string) =>
    desk.query(
      "UPDATE alerts SET status = 'JUDGED_FALSE', judgement = '同名', judged_until = $1 WHERE subject = $2",
      [until, tokenOf(0)],
    );
  const state = async () => {
    const [row] = await desk.query<{ status: string; amount: string }>(
      'SELECT status, amount FROM alerts WHERE subject = $1',
      [tokenOf(0)],
    );
    return row!;
  };

  it('stays judged until its judgement is over, and is then told anew', async () => {
    await work({ amount: 270 });
    await judge('2026-10-31');
    await desk.over(await desk.start());
    expect(await state()).toEqual({ status: 'JUDGED_FALSE', amount: '135.00' });
    await judge('2026-10-30');
    await desk.over(await desk.start());
    expect(await state()).toEqual({ status: 'NEW', amount: '270.00' });
    const [event] = await desk.query(
      `SELECT e.action, e.before, e.after FROM alert_events e JOIN alerts a ON a.id = e.row_id
       WHERE a.subject = $1 ORDER BY e.at DESC LIMIT 1`,
      [tokenOf(0)],
    );
    expect(event).toEqual({ action: 'FIND_AGAIN', before: 'JUDGED_FALSE', after: 'NEW' });
  });

  it('is marked, not deleted, when a whole run no longer finds it', async () => {
    await work({ subjects: 70 });
    await desk.over(await desk.start());
    expect(await count('not_seen_since IS NOT NULL')).toBe(90);
    expect(await count()).toBe(100);
  });
});
