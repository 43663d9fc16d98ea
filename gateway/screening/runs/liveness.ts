import { randomInt } from 'node:crypto';
import type pg from 'pg';
import type { RunDatabase } from './database.ts';
import { QUEUES, type Queue } from './queue.ts';

/** Class of the advisory locks by which workers are known to live: any constant that is used for nothing else. */
const LIVES = 7_249_002;
const MAX_NUMBER = 2 ** 31 - 1;

/**
 * A worker's sign of life: a lock on a session of its own, which PostgreSQL lets go of the moment the process is gone,
 * however it went. A heartbeat would have to be waited for; a lock is either held or not.
 */
export interface Liveness {
  number: number;
  /** Resolves when the session is lost: others may then take what this worker has in hand. */
  lost: Promise<void>;
  release(): Promise<void>;
}

export async function takeLife(database: RunDatabase): Promise<Liveness> {
  const session: pg.Client = await database.session();
  const lost = new Promise<void>((resolve) => session.once('end', resolve));
  for (;;) {
    const number = randomInt(1, MAX_NUMBER);
    const { rows } = await session.query('SELECT pg_try_advisory_lock($1, $2) AS taken', [LIVES, number]);
    if (rows[0]?.taken) return { number, lost, release: () => session.end() };
  }
}

/** Gives back what dead workers had in hand, and sends anew what no job stands for. Returns how many shards that were. */
export async function takeFromTheDead(database: RunDatabase, queue: Queue): Promise<number> {
  const holders = await database.query<{ worker: string }>(
    'SELECT DISTINCT worker FROM run_shards WHERE worker IS NOT NULL AND NOT done',
  );
  let taken = 0;
  for (const { worker } of holders) {
    taken += await database.transaction(async (transaction) => {
      // Held by the living; a transaction's lock is let go of at its end.
      const [lock] = await transaction.query<{ free: boolean }>(
        'SELECT pg_try_advisory_xact_lock($1, $2) AS free',
        [LIVES, Number(worker)],
      );
      if (!lock?.free) return 0;
      const shards = await transaction.query<{ job: string }>(
        'UPDATE run_shards SET worker = NULL WHERE worker = $1 AND NOT done RETURNING job',
        [worker],
      );
      await queue.giveBack(
        transaction,
        QUEUES.shard,
        shards.map(({ job }) => job),
      );
      return shards.length;
    });
  }
  return taken;
}

/** A shard without a living job would never be judged: it gets another. */
export async function sendTheForgotten(database: RunDatabase, queue: Queue): Promise<number> {
  const waiting = await database.query<{ id: string; run: string; shard: number; job: string }>(
    `SELECT s.id, s.row_id AS run, s.shard, s.job FROM run_shards s JOIN screen_runs r ON r.id = s.row_id
     WHERE r.status = 'RUNNING' AND NOT s.done AND s.worker IS NULL LIMIT 1000`,
  );
  if (waiting.length === 0) return 0;
  const ended = new Set(
    await queue.ended(
      QUEUES.shard,
      waiting.map(({ job }) => job),
    ),
  );
  const forgotten = waiting.filter(({ job }) => ended.has(job));
  for (const { id, run, shard, job } of forgotten) {
    await database.transaction(async (transaction) => {
      const [mine] = await transaction.query(
        'SELECT FROM run_shards WHERE id = $1 AND job = $2 AND worker IS NULL AND NOT done FOR UPDATE',
        [id, job],
      );
      if (!mine) return;
      const [sent] = await queue.send(transaction, QUEUES.shard, [{ run, shard }]);
      await transaction.query('UPDATE run_shards SET job = $2 WHERE id = $1', [id, sent]);
    });
  }
  return forgotten.length;
}
