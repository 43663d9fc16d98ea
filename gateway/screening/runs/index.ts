import type { JWK } from 'jose';
import type { GatewayLog } from '../../config.ts';
import { createAuthorityKeeper } from './authority.ts';
import { openRunDatabase } from './database.ts';
import type { RunEngine } from './engine.ts';
import { openQueue } from './queue.ts';
import { createRunStore, type RunStore } from './run-store.ts';
import { createSchedules, type Schedules } from './schedules.ts';
import { createScreenStore, type ScreenStore } from './screen-store.ts';
import { startWorker, type Worker } from './worker.ts';

/** Screens, their runs and their schedules, over oversight's database. */
export interface Runs {
  screens: ScreenStore;
  runs: RunStore;
  schedules: Schedules;
  /** Takes part in runs, from now on; at most once a process. */
  work(engine: RunEngine): Promise<Worker>;
  close(): Promise<void>;
}

export interface RunsOptions {
  /** Oversight's database as the role `oversight_engine`. */
  url: string;
  /** The gateway's private key: it signs for whom a run is. */
  key: JWK;
  /** Whether this process will take part in runs. */
  works: boolean;
  log: GatewayLog;
  clock: () => number;
}

export async function openRuns({ url, key, works, log, clock }: RunsOptions): Promise<Runs> {
  const authority = await createAuthorityKeeper(key, clock);
  const database = await openRunDatabase(url, log);
  const queue = await openQueue(url, { works, log }).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const screens = createScreenStore(database, clock);
  const runs = createRunStore({ database, queue, authority, clock });
  const schedules = createSchedules({ database, queue, authority, screens, runs, clock });
  let worker: Worker | null = null;
  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    if (worker) await worker.stop();
    else await queue.stop();
    await database.close();
  }
  return {
    screens,
    runs,
    schedules,
    async work(engine) {
      worker ??= await startWorker({
        database,
        queue,
        runs,
        screens,
        authority,
        engine,
        due: schedules.due,
        log,
        clock,
      });
      return worker;
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** Puts the screens that came with the platform in use, before anything is started. */
export async function publishScreens(
  url: string,
  screens: Parameters<ScreenStore['publishShipped']>[0],
  divisionCode: string,
): Promise<number> {
  const quiet = () => undefined;
  const database = await openRunDatabase(url, { info: quiet, warn: quiet, error: quiet });
  try {
    return await createScreenStore(database, Date.now).publishShipped(screens, divisionCode);
  } finally {
    await database.close();
  }
}
