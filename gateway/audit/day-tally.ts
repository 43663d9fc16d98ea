import { randomUUID } from 'node:crypto';
import { PUBLIC_CALLER } from '../../schema/caller.ts';
import type { GatewayLog } from '../config.ts';
import type { AuditEntry } from './entry.ts';
import type { AuditLog } from './log.ts';

/** What is counted together: what was asked for, and how it ended. */
export interface Counted {
  generation: string;
  /** Root fields; none where it could not be read. */
  coordinates: readonly string[];
  outcome: string;
}

/**
 * Questions that leave no entry of their own, since an entry stands between two others and so has a time: they are counted,
 * and the counts of a day are written when it is over. Kept in memory until then; a process that dies takes them along.
 */
export interface DayTally {
  count(counted: Counted): void;
  /** Writes what is of a day that is over. Called with every question; costs nothing on the same day. */
  turn(): void;
  /** Writes the rest. */
  close(): Promise<void>;
}

export function createDayTally(
  audit: Pick<AuditLog, 'append'>,
  clock: () => number,
  log: GatewayLog,
): DayTally {
  let day = dayOf(clock());
  let counts = new Map<string, Counted & { count: number }>();

  async function write(): Promise<void> {
    const [over, of] = [counts, day];
    counts = new Map();
    const entries = [...over.values()].map((counted) =>
      audit.append({ entry: entryOf(counted, of), operationText: null }),
    );
    const failed = (await Promise.allSettled(entries)).filter(({ status }) => status === 'rejected').length;
    if (failed > 0) log.error({ entries: failed }, 'could not write the counts of a day');
  }

  function turn(): void {
    const now = dayOf(clock());
    if (now === day) return;
    void write();
    day = now;
  }

  return {
    turn,
    count(counted) {
      turn();
      const key = JSON.stringify([counted.generation, [...counted.coordinates].sort(), counted.outcome]);
      const known = counts.get(key);
      counts.set(key, { ...counted, count: (known?.count ?? 0) + 1 });
    },
    close: write,
  };
}

function entryOf(
  { generation, coordinates, outcome, count }: Counted & { count: number },
  day: string,
): AuditEntry {
  const { user, roles, department, jurisdiction, purpose, caseNumber } = PUBLIC_CALLER;
  return {
    at: new Date(`${day}T00:00:00+08:00`).toISOString(),
    request: randomUUID(),
    graph: 'public',
    generation,
    user,
    roles,
    department,
    jurisdiction,
    purpose,
    case: caseNumber,
    purposeText: null,
    operation: null,
    operationName: null,
    within: [],
    variables: null,
    coordinates: [...coordinates].sort(),
    refused: [],
    sources: [],
    read: [],
    outcome,
    count,
  };
}

/** In the administration's time zone. */
function dayOf(now: number): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}
