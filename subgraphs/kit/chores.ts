import { sql } from 'drizzle-orm';
import type { Transaction } from './context.ts';
import type { DepartmentLog } from './log.ts';
import type { Pools } from './pools.ts';

/** What a department does by itself, whether anybody asks or not. Done twice it changes nothing more. */
export interface Chore {
  name: string;
  everyMinutes: number;
  /** In one read-write transaction of the application's role. */
  work: (transaction: Transaction, clock: () => number) => Promise<void>;
}

export interface RunningChores {
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Does each chore at once and then again and again. Of several servers of a department one does it at a time. */
export function startChores(
  chores: readonly Chore[],
  {
    department,
    app,
    clock,
    log,
  }: { department: string; clock: () => number; log: DepartmentLog | undefined } & Pick<Pools, 'app'>,
): RunningChores {
  const underWay = new Map<Chore, Promise<void>>();
  const start = (chore: Chore) => {
    if (underWay.has(chore)) return;
    const done = once(chore, app, clock)
      .catch((error: { code?: string; cause?: { code?: string } }) => {
        // A database's own message holds what was written.
        log?.warn({ department, chore: chore.name, code: error.cause?.code ?? error.code }, 'chore failed');
      })
      .finally(() => underWay.delete(chore));
    underWay.set(chore, done);
  };
  const timers = chores.map((chore) => {
    start(chore);
    return setInterval(() => start(chore), chore.everyMinutes * 60_000).unref();
  });
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(underWay.values());
    },
  };
}

/** One turn of a chore, unless another server of the department is at it. */
function once({ name, work }: Chore, app: Pools['app'], clock: () => number): Promise<void> {
  return app.transaction(
    async (transaction) => {
      const { rows } = await transaction.execute<{ ours: boolean }>(
        sql`select pg_try_advisory_xact_lock(hashtext(${name})) as ours`,
      );
      if (rows[0]?.ours) await work(transaction, clock);
    },
    { accessMode: 'read write' },
  );
}
