import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../schema/caller.ts';
import { platformError } from '../../../schema/errors.ts';
import { type AuthorityKeeper, authorityLife } from './authority.ts';
import type { RunDatabase } from './database.ts';
import type { Queue } from './queue.ts';
import type { RunMode, RunStore } from './run-store.ts';
import type { ScreenStore } from './screen-store.ts';

export interface Schedule {
  id: string;
  screen: string;
  divisionCode: string;
  cron: string;
  mode: RunMode;
  setBy: string;
  /** Whoever set it has to say so again by then. */
  expiresAt: string;
}

interface Parts {
  database: RunDatabase;
  queue: Queue;
  authority: AuthorityKeeper;
  screens: ScreenStore;
  runs: RunStore;
  clock: () => number;
}

const COLUMNS = `id, screen, division_code AS "divisionCode", cron, mode, set_by AS "setBy",
  to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "expiresAt"`;
/** Five fields, no macros: minute, hour, day, month, weekday, in China's time. */
const CRON = /^[\d*/,-]+( [\d*/,-]+){4}$/;

/** Runs that start by themselves, with the rights of whoever set them. */
export function createSchedules({ database, queue, authority, screens, runs, clock }: Parts) {
  return {
    async set(
      caller: Caller,
      given: Pick<Schedule, 'screen' | 'divisionCode' | 'cron' | 'mode'>,
    ): Promise<Schedule> {
      const { screen, divisionCode, cron, mode } = given;
      if (!CRON.test(cron)) {
        throw platformError('ARGUMENT_INVALID', {
          argument: 'cron',
          expected: 'five fields, as in "0 2 * * 1"',
        });
      }
      if (!(await screens.active(screen, divisionCode))) throw platformError('NOT_FOUND');
      const [known] = await database.query<{ id: string }>(
        'SELECT id FROM run_schedules WHERE screen = $1 AND division_code = $2 AND mode = $3',
        [screen, divisionCode, mode],
      );
      const id = known?.id ?? randomUUID();
      const signed = await authority.sign(caller, { kind: 'schedule', id });
      const expiresAt = new Date(clock() + authorityLife.schedule * 86_400_000).toISOString();
      await queue.schedule(cron, id).catch(() => {
        throw platformError('ARGUMENT_INVALID', {
          argument: 'cron',
          expected: 'minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-7',
        });
      });
      const [schedule] = await database.query<Schedule & Record<string, unknown>>(
        `INSERT INTO run_schedules (id, screen, division_code, cron, mode, set_by, set_at, authority, expires_at)
         VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9) ON CONFLICT (screen, division_code, mode) DO UPDATE SET cron = excluded.cron,
           set_by = excluded.set_by, set_at = excluded.set_at, authority = excluded.authority,
           expires_at = excluded.expires_at RETURNING ${COLUMNS}`,
        [
          id,
          screen,
          divisionCode,
          cron,
          mode,
          caller.user,
          new Date(clock()).toISOString(),
          signed,
          expiresAt,
        ],
      );
      return schedule!;
    },

    async remove(id: string, divisionCode: string): Promise<boolean> {
      if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return false;
      const removed = await database.query(
        'DELETE FROM run_schedules WHERE id = $1 AND division_code LIKE $2 RETURNING id',
        [id, `${divisionCode}%`],
      );
      if (removed.length > 0) await queue.unschedule(id);
      return removed.length > 0;
    },

    list: (divisionCode: string) =>
      database.query<Schedule & Record<string, unknown>>(
        `SELECT ${COLUMNS} FROM run_schedules WHERE division_code LIKE $1 ORDER BY screen, mode`,
        [`${divisionCode}%`],
      ),

    /** Starts the run of a schedule that is due; one whose authority has run out starts nothing any more. */
    async due(id: string): Promise<void> {
      const [found] = await database.query<Schedule & { authority: string }>(
        `SELECT ${COLUMNS}, authority FROM run_schedules WHERE id = $1 AND expires_at > $2`,
        [id, new Date(clock()).toISOString()],
      );
      if (!found) {
        await queue.unschedule(id);
        return;
      }
      const caller = await authority.read(found.authority, { kind: 'schedule', id }).catch(() => null);
      // Signed with a key that is no more: nobody's rights, and nothing that another attempt would change.
      if (!caller) return;
      // Set to every minute it would start more runs than ever end.
      if (await runs.isUnderWay(found.screen, found.divisionCode)) return;
      const screen = await screens.active(found.screen, found.divisionCode);
      if (!screen || !caller.scopes.has('screens:run')) return;
      await runs.start({ screen, caller, mode: found.mode, divisionCode: found.divisionCode });
    },
  };
}

export type Schedules = ReturnType<typeof createSchedules>;
