import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRunDesk, type RunDesk } from './testing/desk.ts';
import { createFakeEngine, type FakeSetting } from './testing/fake-engine.ts';

// Workers in processes of their own, killed as a machine that loses power kills them.

const KILLS = 20;
const AT_ONCE = 3;
const folder = mkdtempSync(join(tmpdir(), 'kill-'));
// The run is not over before the last kill, however slow the machine is.
const setting: FakeSetting = {
  shards: 60,
  subjects: 2400,
  pause: 40,
  hold: join(folder, 'hold'),
  heldFrom: 45,
};
let desk: RunDesk;
let over = false;
const workers = new Map<ChildProcess, number>();

beforeAll(async () => {
  desk = await openRunDesk();
  await desk.publish('M01');
  await desk.publish('M02');
  writeFileSync(setting.hold!, '');
});
afterAll(async () => {
  for (const child of workers.keys()) child.kill('SIGKILL');
  await desk.close();
  rmSync(folder, { recursive: true });
});

it('loses and doubles no alert though its workers are killed 20 times', async () => {
  await Promise.all(Array.from({ length: AT_ONCE }, startWorker));
  const id = await desk.start('FULL', 'M01');
  let kills = 0;
  const taken: Promise<number>[] = [];
  while (kills < KILLS) {
    const at = await killOneAtWork(id);
    if (at === null) {
      await sleep(20);
      continue;
    }
    kills += 1;
    taken.push(takenUpAfter(at));
    if (workers.size === 0) await startWorker();
    else void startWorker();
  }
  rmSync(setting.hold!);
  const slowest = Math.max(...(await Promise.all(taken)));
  const killed = await desk.over(id, 60);
  expect(kills).toBe(KILLS);
  expect(slowest).toBeLessThan(10_000);
  expect(killed).toMatchObject({ status: 'COMPLETE', shardsDone: 60, candidates: 2400, findings: 343 });
  const [again] = await desk.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM run_shards WHERE row_id = $1 AND attempts > 1',
    [id],
  );
  expect(again!.n).toBeGreaterThan(0);

  over = true;
  for (const child of workers.keys()) child.kill('SIGKILL');
  const quiet = await desk.open();
  await quiet.work(createFakeEngine({ ...setting, pause: 0, shards: 16 }));
  await desk.over(await desk.start('FULL', 'M02'));
  const alerts = (screen: string) =>
    desk.query(
      `SELECT subject, period_key, period, amount, reason_zh, "references", version, status FROM alerts
       WHERE screen = $1 ORDER BY subject`,
      [screen],
    );
  expect(await alerts('M01')).toEqual(await alerts('M02'));
  const notices = await desk.query<{ screen: string; n: number }>(
    'SELECT screen, count(*)::int AS n FROM alert_notices n JOIN alerts a ON a.id = n.row_id GROUP BY 1 ORDER BY 1',
  );
  expect(notices).toEqual([
    { screen: 'M01', n: 343 },
    { screen: 'M02', n: 343 },
  ]);
}, 150_000);

/** Kills a worker that has a shard in hand; gives the shard, or null where none is at work. */
async function killOneAtWork(run: string): Promise<{ run: string; shard: number; worker: string } | null> {
  const held = await desk.query<{ shard: number; worker: string }>(
    'SELECT shard, worker FROM run_shards WHERE row_id = $1 AND worker IS NOT NULL AND NOT done',
    [run],
  );
  for (const { shard, worker } of held) {
    const child = [...workers].find(([, number]) => String(number) === worker)?.[0];
    if (!child) continue;
    workers.delete(child);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    return { run, shard, worker };
  }
  return null;
}

/** Milliseconds until the shard is no longer the dead worker's. */
async function takenUpAfter({
  run,
  shard,
  worker,
}: {
  run: string;
  shard: number;
  worker: string;
}): Promise<number> {
  for (const start = Date.now(); ; await sleep(20)) {
    const [row] = await desk.query<{ worker: string | null }>(
      'SELECT worker FROM run_shards WHERE row_id = $1 AND shard = $2',
      [run, shard],
    );
    if (row?.worker !== worker) return Date.now() - start;
    if (Date.now() - start > 20_000) return 20_000;
  }
}

async function startWorker(): Promise<void> {
  const order = JSON.stringify({ url: desk.url, key: desk.key, setting });
  const child = fork(join(import.meta.dirname, 'testing/worker-process.ts'), [order], { execArgv: [] });
  const [message] = await once(child, 'message');
  if (over) child.kill('SIGKILL');
  workers.set(child, (message as { number: number }).number);
}
