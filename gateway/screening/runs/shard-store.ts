import type { RunDatabase, Transaction } from './database.ts';
import type { ShardOutcome, SourceCount, SourceFault } from './engine.ts';
import { type FindingSetting, writeFindings } from './findings.ts';
import { isStale } from './freshness.ts';

/** The shards of runs: taken by workers, finished once each, whatever becomes of the workers. */
export function createShardStore(database: RunDatabase, clock: () => number) {
  const now = () => new Date(clock()).toISOString();

  return {
    /** Takes a shard in hand. Null where it is done, or its run is over: then there is nothing to do. */
    async take(
      run: string,
      shard: number,
      worker: number,
      job: string,
    ): Promise<{ attempts: number } | null> {
      const [taken] = await database.query<{ attempts: number }>(
        `UPDATE run_shards s SET worker = $3, job = $4, attempts = attempts + 1, started_at = $5
         FROM screen_runs r WHERE r.id = s.row_id AND r.status = 'RUNNING'
           AND s.row_id = $1 AND s.shard = $2 AND NOT s.done RETURNING s.attempts`,
        [run, shard, worker, job, now()],
      );
      return taken ?? null;
    },

    /** Puts a shard down that could not be judged; its job is given back by the queue. */
    async putDown(run: string, shard: number): Promise<void> {
      await database.query(
        'UPDATE run_shards SET worker = NULL WHERE row_id = $1 AND shard = $2 AND NOT done',
        [run, shard],
      );
    },

    /**
     * Writes what a shard has found, that it is done, and what it counted, in one transaction: all of it once, however
     * often the shard is judged. The last shard ends the run.
     */
    finish: (run: string, shard: number, outcome: ShardOutcome, setting: Omit<FindingSetting, 'now'>) =>
      database.transaction(async (transaction) => {
        const at = now();
        // The run first: it is what shards of a run wait for, so that the last one knows that it is.
        const [state] = await transaction.query<{ status: string }>(
          'SELECT status FROM screen_runs WHERE id = $1 FOR UPDATE',
          [run],
        );
        const [done] =
          state?.status === 'RUNNING'
            ? await transaction.query<{ id: string }>(
                `UPDATE run_shards SET done = true, worker = NULL, finished_at = $3, candidates = $4, findings = $5,
                   seconds = extract(epoch FROM $3::timestamptz - started_at)
                 WHERE row_id = $1 AND shard = $2 AND NOT done RETURNING id`,
                [run, shard, at, outcome.candidates, outcome.findings.length],
              )
            : [];
        if (!done) return false;
        const added = await writeFindings(transaction, outcome.findings, { ...setting, now: at });
        await addSources(transaction, run, outcome.sources, clock());
        await addFaults(transaction, run, outcome.faults);
        await addCounts(transaction, run, outcome, added, at);
        await endIfDone(transaction, run, at);
        return true;
      }),
  };
}

async function addCounts(
  transaction: Transaction,
  run: string,
  { candidates, suppressed, findings, sources }: ShardOutcome,
  added: number,
  at: string,
): Promise<void> {
  const sum = (count: (source: SourceCount) => number) =>
    sources.reduce((total, source) => total + count(source), 0);
  await transaction.query(
    `UPDATE screen_runs SET shards_done = shards_done + 1, candidates = candidates + $2, findings = findings + $3,
       new_alerts = new_alerts + $4, suppressed = suppressed + $5, not_comparable = not_comparable + $6,
       bad_checksum = bad_checksum + $7, updated_at = $8 WHERE id = $1`,
    [
      run,
      candidates,
      findings.length,
      added,
      suppressed,
      sum(({ withoutKey }) => withoutKey),
      sum(({ badChecksum }) => badChecksum),
      at,
    ],
  );
}

async function addSources(
  transaction: Transaction,
  run: string,
  sources: readonly SourceCount[],
  clock: number,
): Promise<void> {
  for (const source of sources) {
    await transaction.query(
      `INSERT INTO run_sources AS s (row_id, operand, department, register, reference, rows, tokens, without_key,
         bad_checksum, as_of, cycle, stale) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)
       ON CONFLICT (row_id, operand) DO UPDATE SET rows = s.rows + excluded.rows, tokens = s.tokens + excluded.tokens,
         without_key = s.without_key + excluded.without_key, bad_checksum = s.bad_checksum + excluded.bad_checksum,
         as_of = coalesce(least(s.as_of, excluded.as_of), s.as_of, excluded.as_of), stale = s.stale OR excluded.stale`,
      [
        run,
        source.operand,
        source.department,
        source.register,
        source.reference,
        source.rows,
        source.tokens,
        source.withoutKey,
        source.badChecksum,
        source.asOf,
        source.cycle,
        isStale(source, clock),
      ],
    );
  }
}

async function addFaults(
  transaction: Transaction,
  run: string,
  faults: readonly SourceFault[],
): Promise<void> {
  const reasons = new Map(
    faults.map((fault) => [`${fault.code} ${fault.department} ${fault.detail}`, fault]),
  );
  for (const { code, department, detail } of reasons.values()) {
    await transaction.query(
      `INSERT INTO run_faults AS f (row_id, code, department, detail, shards) VALUES ($1,$2,$3,$4,1)
       ON CONFLICT (row_id, code, department, register, detail) DO UPDATE SET shards = f.shards + 1`,
      [run, code, department, detail],
    );
  }
}

/** The last shard ends the run: incomplete where anything was missing or too old, never "nothing found". */
async function endIfDone(transaction: Transaction, run: string, at: string): Promise<void> {
  const [left] = await transaction.query('SELECT FROM run_shards WHERE row_id = $1 AND NOT done LIMIT 1', [
    run,
  ]);
  if (left) return;
  await transaction.query(
    `INSERT INTO run_faults (row_id, code, department, register, detail)
     SELECT DISTINCT row_id, 'REGISTER_STALE', department, register, coalesce(as_of::date::text, 'unknown')
     FROM run_sources WHERE row_id = $1 AND stale ON CONFLICT DO NOTHING`,
    [run],
  );
  const [ended] = await transaction.query<{
    status: string;
    screen: string;
    mode: string;
    divisionCode: string;
  }>(
    `UPDATE screen_runs SET finished_at = $2, updated_at = $2,
       status = CASE WHEN EXISTS (SELECT FROM run_faults WHERE row_id = $1) THEN 'INCOMPLETE' ELSE 'COMPLETE' END
     WHERE id = $1 RETURNING status, screen, mode, division_code AS "divisionCode"`,
    [run, at],
  );
  if (ended?.status === 'COMPLETE' && ended.mode === 'FULL') {
    await transaction.query(
      `UPDATE alerts SET not_seen_since = $2 WHERE screen = $3 AND last_run <> $1 AND not_seen_since IS NULL
         AND division_code LIKE $4`,
      [run, at, ended.screen, `${ended.divisionCode}%`],
    );
  }
  await transaction.query(
    `INSERT INTO register_status (register, rows, as_of)
     SELECT 'alerts', count(*), $1::timestamptz FROM alerts
     UNION ALL SELECT 'screenRuns', count(*), $1::timestamptz FROM screen_runs
     UNION ALL SELECT 'screens', count(*), $1::timestamptz FROM screens
     ON CONFLICT (register) DO UPDATE SET rows = excluded.rows, as_of = excluded.as_of`,
    [at],
  );
}
