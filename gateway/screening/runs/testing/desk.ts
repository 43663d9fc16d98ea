import { exportJWK, generateKeyPair, type JWK } from 'jose';
import pg from 'pg';
import type { Caller } from '../../../../schema/caller.ts';
import { effectiveScopes } from '../../../../schema/effective-scopes.ts';
import { createDatabases, dropDatabases } from '../../../../scripts/testing/postgres.ts';
import type { Screen } from '../../screen.ts';
import { openRuns, type Runs } from '../index.ts';

/** Oversight's database with its runs, and what a test asks of it. */
export interface RunDesk {
  url: string;
  key: JWK;
  runs: Runs;
  open(works?: boolean): Promise<Runs>;
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Puts a screen in use. */
  publish(code?: string): Promise<void>;
  start(mode?: 'FULL' | 'INCREMENTAL', code?: string): Promise<string>;
  /** Waits until the run is over. */
  over(id: string, seconds?: number): Promise<RunRow>;
  close(): Promise<void>;
}

export interface RunRow {
  status: string;
  mode: string;
  since: string | null;
  shards: number;
  shardsDone: number;
  candidates: number;
  findings: number;
  newAlerts: number;
  notComparable: number;
}

export const analyst: Caller = callerOf('analyst');

export function callerOf(user: string, roles = ['analyst']): Caller {
  const caller = { department: null, jurisdiction: '12', purpose: 'SCREENING', caseNumber: null } as const;
  return { kind: 'person', user, roles, ...caller, scopes: effectiveScopes({ ...caller, roles }) };
}

/** As much of a screen as the store keeps; what it says is the engine's affair. */
export function screenOf(code = 'M01'): Screen {
  return {
    id: code,
    title: { zh: '死亡后发放', en: 'Paid after death' },
    subject: 'PERSON',
    department: 'civil-affairs',
    severity: 'HIGH',
    kind: 'ALERT',
    owner: '党风室',
  } as Screen;
}

export async function openRunDesk(options: { clock?: () => number } = {}): Promise<RunDesk> {
  const databases = await createDatabases(['oversight']);
  const url = databases.oversight.engineUrl;
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const key = await exportJWK(privateKey);
  const admin = new pg.Pool({ connectionString: databases.oversight.adminUrl, max: 2 });
  admin.on('error', () => undefined);
  const quiet = () => undefined;
  const log = { info: quiet, warn: quiet, error: quiet };
  const opened: Runs[] = [];
  const { clock = Date.now } = options;
  const open = async (works = true) => {
    const runs = await openRuns({ url, key, works, log, clock });
    opened.push(runs);
    return runs;
  };
  const runs = await open(false);
  const desk: RunDesk = {
    url,
    key,
    runs,
    open,
    query: async <Row>(text: string, values?: unknown[]) => (await admin.query(text, values)).rows as Row[],
    async publish(code) {
      await runs.screens.publishShipped([{ screen: screenOf(code), text: `id: ${code ?? 'M01'}` }], '12');
    },
    async start(mode = 'FULL', code = 'M01') {
      const screen = await runs.screens.active(code, '12');
      if (!screen) throw new Error(`expected a screen ${code} in use`);
      return (await runs.runs.start({ screen, caller: analyst, mode, divisionCode: '12' })).id;
    },
    async over(id, seconds = 20) {
      for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
        const [run] = await desk.query<RunRow & { finished: string | null }>(
          `SELECT status, mode, since, shards, shards_done AS "shardsDone", candidates, findings,
             new_alerts AS "newAlerts", not_comparable AS "notComparable", finished_at AS finished
           FROM screen_runs WHERE id = $1`,
          [id],
        );
        if (run?.finished) return run;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`expected the run to be over within ${seconds} s`);
    },
    async close() {
      for (const one of opened.splice(0)) await one.close();
      await admin.end();
      await dropDatabases(databases);
    },
  };
  return desk;
}
