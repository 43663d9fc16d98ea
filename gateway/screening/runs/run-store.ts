import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../schema/caller.ts';
import { platformError } from '../../../schema/errors.ts';
import type { AuthorityKeeper } from './authority.ts';
import type { RunDatabase, Transaction } from './database.ts';
import type { RunPlan } from './engine.ts';
import { QUEUES, type Queue } from './queue.ts';
import type { StoredScreen } from './screen-store.ts';

export type RunStatus = 'QUEUED' | 'RUNNING' | 'COMPLETE' | 'INCOMPLETE' | 'CANCELLED' | 'FAILED';
export type RunMode = 'FULL' | 'INCREMENTAL';

export interface StoredRun {
  id: string;
  screen: string;
  screenVersion: number;
  status: RunStatus;
  mode: RunMode;
  since: string | null;
  divisionCode: string;
  authority: string;
  shards: number;
  generation: string | null;
  asOf: string | null;
  parameters: RunPlan['parameters'];
  setting: unknown;
}

/** What is asked for: a run of a screen in use. */
export interface RunRequest {
  screen: StoredScreen;
  caller: Caller;
  mode: RunMode;
  /** The division that it is limited to. */
  divisionCode: string;
}

const COLUMNS = `id, screen, screen_version AS "screenVersion", status, mode, since, division_code AS "divisionCode",
  authority, shards, generation, as_of::text AS "asOf", parameters, setting`;
/** What changed while the run before was under way is looked at again. */
const OVERLAP_SECONDS = 600;
/** A whole run at least so often: an incremental one does not see what was deleted. */
const WHOLE_EVERY_DAYS = 7;

export interface RunStoreParts {
  database: RunDatabase;
  queue: Queue;
  authority: AuthorityKeeper;
  clock: () => number;
}

/** Runs, from being asked for to being over. */
export function createRunStore({ database, queue, authority, clock }: RunStoreParts) {
  const now = () => new Date(clock()).toISOString();

  return {
    /** Asks for a run: its row and its job, or neither. An incremental one becomes whole where there is nothing to build on. */
    async start({ screen, caller, mode, divisionCode }: RunRequest): Promise<StoredRun> {
      const id = randomUUID();
      const signed = await authority.sign(caller, { kind: 'run', id });
      return database.transaction(async (transaction) => {
        await leaveRoom(transaction, caller.user);
        const since =
          mode === 'INCREMENTAL' ? await sinceOf(transaction, screen, divisionCode, clock()) : null;
        const [run] = await transaction.query<StoredRun & Record<string, unknown>>(
          `INSERT INTO screen_runs (id, screen, screen_version, status, mode, since, division_code, started_by, authority,
             requested_at, updated_at) VALUES ($1,$2,$3,'QUEUED',$4,$5,$6,$7,$8,$9,$9) RETURNING ${COLUMNS}`,
          [
            id,
            screen.code,
            screen.version,
            since === null ? 'FULL' : 'INCREMENTAL',
            since,
            divisionCode,
            caller.user,
            signed,
            now(),
          ],
        );
        await queue.send(transaction, QUEUES.plan, [{ run: id }]);
        return run!;
      });
    },

    /** Whether such a run is under way: a schedule starts no second one beside it. */
    async isUnderWay(screen: string, divisionCode: string): Promise<boolean> {
      const found = await database.query(
        `SELECT FROM screen_runs WHERE screen = $1 AND division_code = $2 AND status IN ('QUEUED', 'RUNNING') LIMIT 1`,
        [screen, divisionCode],
      );
      return found.length > 0;
    },

    async read(id: string): Promise<StoredRun | null> {
      const [run] = await database.query<StoredRun & Record<string, unknown>>(
        `SELECT ${COLUMNS} FROM screen_runs WHERE id = $1`,
        [id],
      );
      return run ?? null;
    },

    /** Ends a run before its time: what was found stays, and the shards that are left are not judged. */
    async cancel(id: string, divisionCode: string): Promise<StoredRun> {
      const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
      const [run] = isId
        ? await database.query<StoredRun & Record<string, unknown>>(
            `UPDATE screen_runs SET status = 'CANCELLED', finished_at = $2, updated_at = $2
             WHERE id = $1 AND division_code LIKE $3 AND status IN ('QUEUED', 'RUNNING') RETURNING ${COLUMNS}`,
            [id, now(), `${divisionCode}%`],
          )
        : [];
      if (!run) throw platformError('NOT_FOUND');
      return run;
    },

    /** Settles a run's plan and sends its shards, once. */
    plan: (id: string, plan: RunPlan) =>
      database.transaction(async (transaction) => {
        const [run] = await transaction.query<{ id: string }>(
          `UPDATE screen_runs SET status = 'RUNNING', started_at = $2, updated_at = $2, shards = $3, generation = $4,
             as_of = $5, parameters = $6, setting = $7,
             mode = CASE WHEN $8 THEN 'FULL' ELSE mode END, since = CASE WHEN $8 THEN NULL ELSE since END WHERE id = $1 AND status = 'QUEUED' RETURNING id`,
          [
            id,
            now(),
            plan.shards,
            plan.generation,
            plan.asOf,
            JSON.stringify(plan.parameters),
            plan.setting === undefined ? null : JSON.stringify(plan.setting),
            plan.whole,
          ],
        );
        if (!run) return;
        const shards = Array.from({ length: plan.shards }, (_, shard) => shard);
        const jobs = await queue.send(
          transaction,
          QUEUES.shard,
          shards.map((shard) => ({ run: id, shard })),
        );
        await transaction.query(
          'INSERT INTO run_shards (row_id, shard, job) SELECT $1, * FROM unnest($2::int[], $3::uuid[])',
          [id, shards, jobs],
        );
      }),

    /** A run that cannot be carried out at all, and why. */
    fail: (id: string, fault: { code: string; department: string | null; detail: string | null }) =>
      database.transaction(async (transaction) => {
        const failed = await transaction.query(
          `UPDATE screen_runs SET status = 'FAILED', finished_at = $2, updated_at = $2
           WHERE id = $1 AND status IN ('QUEUED', 'RUNNING') RETURNING id`,
          [id, now()],
        );
        if (failed.length === 0) return;
        await transaction.query(
          'INSERT INTO run_faults (row_id, code, department, detail) VALUES ($1,$2,$3,$4) ON CONFLICT DO NOTHING',
          [id, fault.code, fault.department, fault.detail],
        );
      }),
  };
}

/** More than all shipped screens once: whoever has so many waiting lets these end first. */
const MAX_WAITING = 200;

/** Throws BUSY where the starter has too many runs that are not over. */
async function leaveRoom(transaction: Transaction, user: string | null): Promise<void> {
  const [own] = await transaction.query<{ waiting: number }>(
    `SELECT count(*)::int AS waiting FROM screen_runs WHERE started_by = $1 AND status IN ('QUEUED', 'RUNNING')`,
    [user],
  );
  if (own && own.waiting >= MAX_WAITING) throw platformError('BUSY');
}

export type RunStore = ReturnType<typeof createRunStore>;

/**
 * From when an incremental run has to look: the beginning of the last run of the same version that read all there was
 * (a register that is too old was read; what is written into it later is seen by when it was written). Null where there
 * is none, or where the last whole one is too long ago.
 */
async function sinceOf(
  transaction: Transaction,
  { code, version }: StoredScreen,
  divisionCode: string,
  clock: number,
): Promise<string | null> {
  const [last] = await transaction.query<{ since: Date | null; whole: Date | null }>(
    `SELECT max(started_at) AS since, max(started_at) FILTER (WHERE mode = 'FULL') AS whole FROM screen_runs r
     WHERE screen = $1 AND screen_version = $2 AND division_code = $3 AND status IN ('COMPLETE', 'INCOMPLETE')
       AND NOT EXISTS (SELECT FROM run_faults f WHERE f.row_id = r.id AND f.code <> 'REGISTER_STALE')`,
    [code, version, divisionCode],
  );
  if (!last?.since || !last.whole) return null;
  if (clock - last.whole.getTime() > WHOLE_EVERY_DAYS * 86_400_000) return null;
  return new Date(last.since.getTime() - OVERLAP_SECONDS * 1000).toISOString();
}
