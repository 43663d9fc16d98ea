import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import type { GatewayLog } from '../../config.ts';
import { codeOf, type Transaction } from './database.ts';

/** What is to be done, in the order asked for: runs to be planned, shards to be judged, schedules that are due. */
export const QUEUES = { plan: 'plan-run', shard: 'judge-shard', due: 'schedule-due' } as const;

export interface ShardJob {
  run: string;
  shard: number;
}

/** The queue over pg-boss, in a schema of its own in oversight's database. */
export interface Queue {
  /** Within the transaction: there is a job exactly where there is what it is about. Gives their ids, in order. */
  send(transaction: Transaction, queue: string, jobs: readonly object[]): Promise<string[]>;
  /** Gives a job that somebody had in hand back at once. */
  giveBack(transaction: Transaction, queue: string, ids: readonly string[]): Promise<void>;
  /** Which of these jobs nobody will ever take up: they have ended, or are gone. */
  ended(queue: string, ids: readonly string[]): Promise<string[]>;
  /** Takes jobs one after the other, until `stop`. */
  work<Data extends object>(queue: string, handle: (data: Data, id: string) => Promise<void>): void;
  schedule(cron: string, key: string): Promise<void>;
  unschedule(key: string): Promise<void>;
  /** Waits for the jobs in hand. */
  stop(): Promise<void>;
}

/** Runs end within a day; a job is given back to the queue long before, where its worker has died. */
const DAY_SECONDS = 86_400;
/** Never the queue gives a job up: how often a shard may fail is the run's affair. */
const RETRIES = 10_000;
const POLL_MS = 500;
const TIME_ZONE = 'Asia/Shanghai';

/** `works` is false for a gateway that only sends. */
export async function openQueue(
  url: string,
  { works, log }: { works: boolean; log: GatewayLog },
): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: url,
    schema: 'pgboss',
    createSchema: false,
    max: 3,
    application_name: 'runs',
    schedule: works,
    supervise: works,
    cronWorkerIntervalSeconds: 5,
    registerInstance: false,
    openTelemetry: { enabled: false },
    // Its role does not own what the migrator made, and a district's server is not ours to rebuild.
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log.warn({ cause: codeOf(error) }, 'the job queue reported an error'));
  await boss.start();
  for (const name of Object.values(QUEUES)) {
    await boss.createQueue(name, {
      retryLimit: RETRIES,
      retryDelay: 0,
      expireInSeconds: DAY_SECONDS - 1,
      deleteAfterSeconds: DAY_SECONDS,
    });
  }
  const stopping = new AbortController();
  const working: Promise<void>[] = [];
  const inside = (transaction: Transaction) => ({
    db: {
      executeSql: async (text: string, values?: unknown[]) => ({
        rows: await transaction.query(text, values),
      }),
    },
  });
  return {
    async send(transaction, queue, jobs) {
      const given = jobs.map((data) => ({ id: randomUUID(), data }));
      if (given.length > 0) await boss.insert(queue, given, inside(transaction));
      return given.map(({ id }) => id);
    },
    async giveBack(transaction, queue, ids) {
      if (ids.length > 0) await boss.fail(queue, [...ids], { reason: 'worker died' }, inside(transaction));
    },
    async ended(queue, ids) {
      const { rows } = (await boss
        .getDb()
        .executeSql(
          `SELECT id FROM pgboss.job WHERE name = $1 AND id = ANY($2::uuid[]) AND state IN ('created', 'retry', 'active')`,
          [queue, [...ids]],
        )) as { rows: { id: string }[] };
      const waiting = new Set(rows.map(({ id }) => id));
      return ids.filter((id) => !waiting.has(id));
    },
    work<Data extends object>(queue: string, handle: (data: Data, id: string) => Promise<void>) {
      working.push(take<Data>(queue, handle));
    },
    schedule: (cron, key) => boss.schedule(QUEUES.due, cron, { schedule: key }, { key, tz: TIME_ZONE }),
    unschedule: (key) => boss.unschedule(QUEUES.due, key),
    async stop() {
      stopping.abort();
      await Promise.all(working);
      await boss.stop({ graceful: true, timeout: 5000 });
    },
  };

  /** One job after the other without a pause while there are any: pg-boss's own workers wait between two. */
  async function take<Data extends object>(
    queue: string,
    handle: (data: Data, id: string) => Promise<void>,
  ): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const [job] = await boss.fetch<Data>(queue);
        if (job) {
          await settle(queue, job, handle);
          continue;
        }
      } catch (error) {
        log.warn({ cause: codeOf(error) }, 'the job queue could not be asked');
      }
      await sleep(POLL_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  async function settle<Data extends object>(
    queue: string,
    job: JobWithId<Data>,
    handle: (data: Data, id: string) => Promise<void>,
  ): Promise<void> {
    const failed = await handle(job.data, job.id).then(
      () => null,
      (error: unknown) => ({ reason: codeOf(error) }),
    );
    if (failed) await boss.fail(queue, job.id, failed);
    else await boss.complete(queue, job.id);
  }
}

interface JobWithId<Data> {
  id: string;
  data: Data;
}
