import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '../../../schema/errors.ts';
import type { GatewayLog } from '../../config.ts';
import { ScreenRefused } from '../fault.ts';
import type { AuthorityKeeper } from './authority.ts';
import { codeOf, type RunDatabase } from './database.ts';
import type { RunEngine, ShardOutcome } from './engine.ts';
import { type Liveness, sendTheForgotten, takeFromTheDead, takeLife } from './liveness.ts';
import { createOpenRuns, type OpenRun } from './open-runs.ts';
import { QUEUES, type Queue, type ShardJob } from './queue.ts';
import type { RunStore } from './run-store.ts';
import type { ScreenStore } from './screen-store.ts';
import { createShardStore } from './shard-store.ts';

/** Takes the jobs of runs, one after the other, until it is stopped. Any number of them share a run. */
export interface Worker {
  number: number;
  /** Puts down what is in hand and waits for it. */
  stop(): Promise<void>;
}

export interface WorkerParts {
  database: RunDatabase;
  queue: Queue;
  runs: RunStore;
  screens: ScreenStore;
  authority: AuthorityKeeper;
  engine: RunEngine;
  /** A schedule is due: starts its run. */
  due(schedule: string): Promise<void>;
  log: GatewayLog;
  clock: () => number;
}

/** How often a shard may fail before the run goes on without it, and how often its worker may die over it. */
const MAX_FAILURES = 5;
const MAX_DEATHS = 50;
/** A department that does not answer is asked again before the run is incomplete for it. */
const DEPARTMENT_ATTEMPTS = 3;
const SWEEP_MS = 1000;
const FORGOTTEN_EVERY = 15;

export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const { database, queue, runs, log, clock } = parts;
  const shards = createShardStore(database, clock);
  const open = createOpenRuns(parts);
  const stopping = new AbortController();
  let life: Liveness = await takeLife(database);

  async function plan({ run: id }: { run: string }): Promise<void> {
    const run = await runs.read(id);
    if (run?.status !== 'QUEUED') return;
    try {
      const ready = await open.take(run);
      await runs.plan(id, await ready.screen.plan());
    } catch (error) {
      if (stopping.signal.aborted) throw error;
      if (!isRefusal(error)) log.error({ run: id, cause: codeOf(error) }, 'a run could not be planned');
      await runs.fail(id, faultOf(error));
    } finally {
      // Opened without its plan; for its shards it is opened with it.
      await open.drop(id);
    }
  }

  async function judge({ run: id, shard }: ShardJob, job: string): Promise<void> {
    const taken = await shards.take(id, shard, life.number, job);
    if (!taken) return;
    const run = await runs.read(id);
    if (!run) return;
    try {
      const ready = await open.take(run);
      const outcome =
        taken.attempts > MAX_DEATHS
          ? nothingBut('SHARD_FAILED', 'the worker died')
          : await ready.screen.shard(shard, run.shards);
      const isSilent = outcome.faults.some(({ code }) => code === 'DEPARTMENT_FAILED');
      if (isSilent && taken.attempts < DEPARTMENT_ATTEMPTS) throw new DepartmentSilent();
      await finish(ready, id, shard, outcome);
    } catch (error) {
      await failed(id, shard, taken.attempts, error);
    }
  }

  async function finish(ready: OpenRun, run: string, shard: number, outcome: ShardOutcome): Promise<void> {
    if (await shards.finish(run, shard, outcome, ready.setting)) {
      log.info({ run, shard, findings: outcome.findings.length }, 'judged a shard');
    }
  }

  /** Not judged: again, after a while, or without it. */
  async function failed(run: string, shard: number, attempts: number, error: unknown): Promise<void> {
    await shards.putDown(run, shard);
    if (stopping.signal.aborted) throw error;
    await open.drop(run);
    if (isRefusal(error)) {
      await runs.fail(run, faultOf(error));
      return;
    }
    log.warn({ run, shard, attempts, cause: codeOf(error) }, 'a shard could not be judged');
    const pause = Math.min(5000, 100 * 2 ** attempts);
    await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    if (attempts < MAX_FAILURES) throw error;
    const stored = await runs.read(run);
    const ready = stored && (await open.setting(stored));
    if (ready) await shards.finish(run, shard, nothingBut('SHARD_FAILED', codeOf(error)), ready);
  }

  async function sweep(): Promise<void> {
    for (let round = 0; !stopping.signal.aborted; round += 1) {
      try {
        const given = await takeFromTheDead(database, queue);
        if (given > 0) log.warn({ shards: given }, 'gave back the shards of a worker that is gone');
        if (round % FORGOTTEN_EVERY === 0) await sendTheForgotten(database, queue);
        await open.sweep();
      } catch (error) {
        log.warn({ cause: codeOf(error) }, 'could not look after the shards of others');
      }
      await sleep(SWEEP_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  /** Without its lock it counts as dead: it becomes another. */
  async function stayAlive(): Promise<void> {
    while (!stopping.signal.aborted) {
      await life.lost;
      while (!stopping.signal.aborted) {
        const next = await takeLife(database).catch(() => null);
        if (next) {
          life = next;
          break;
        }
        await sleep(SWEEP_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }

  queue.work<{ run: string }>(QUEUES.plan, plan);
  queue.work<ShardJob>(QUEUES.shard, judge);
  queue.work<{ schedule: string }>(QUEUES.due, ({ schedule }) => parts.due(schedule));
  const sweeping = sweep();
  void stayAlive();

  return {
    get number() {
      return life.number;
    },
    async stop() {
      stopping.abort();
      open.abort();
      await queue.stop();
      await sweeping;
      await open.close();
      await life.release();
    },
  };
}

class DepartmentSilent extends Error {
  override name = 'DepartmentSilent';
}

function nothingBut(code: 'SHARD_FAILED', detail: string): ShardOutcome {
  const faults = [{ code, department: null, detail }];
  return { candidates: 0, suppressed: 0, findings: [], sources: [], faults };
}

/** What no further attempt will change: the screen does not make sense any more, or its starter may not read it. */
function isRefusal(error: unknown): boolean {
  if (error instanceof ScreenRefused) return true;
  return error instanceof PlatformError && error.status < 500;
}

function faultOf(error: unknown) {
  const detail = error instanceof PlatformError ? error.code : codeOf(error);
  return { code: isRefusal(error) ? 'SCREEN_REFUSED' : 'SHARD_FAILED', department: null, detail };
}
