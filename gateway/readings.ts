import { createHash } from 'node:crypto';
import type { DepartmentReading } from './audit/entry.ts';

/** What departments say they have read for one request; goes to the audit log and nowhere else. */
export interface Readings {
  /** Takes a department's `extensions.read` as it came; what is not of the agreed shape is left out. */
  add(department: string, read: unknown): void;
  list(): DepartmentReading[];
}

const MAX_SUBJECTS = 1000;
const MAX_COMMITMENTS = 100;

/** An empty account for one request. */
export function createReadings(): Readings {
  const readings = new Map<string, DepartmentReading & { seen: Set<string> }>();
  return {
    add(department, read) {
      if (read === null || typeof read !== 'object') return;
      const { records, subjects, commitment } = read as Record<string, unknown>;
      const reading = readings.get(department) ?? {
        department,
        records: 0,
        subjects: [],
        commitments: [],
        seen: new Set<string>(),
      };
      readings.set(department, reading);
      if (typeof records === 'number' && Number.isSafeInteger(records) && records > 0)
        reading.records += records;
      for (const subject of Array.isArray(subjects) ? subjects.slice(0, MAX_SUBJECTS) : []) {
        if (typeof subject === 'string' && subject.length <= 64) reading.seen.add(subject);
      }
      if (isCommitment(commitment)) addCommitment(reading.commitments, commitment);
    },
    list: () =>
      [...readings.values()]
        .sort((a, b) => (a.department < b.department ? -1 : 1))
        .map(({ seen, ...reading }) => ({ ...reading, subjects: [...seen].sort() })),
  };
}

/** A match has one a shard and register: what is over the bound is folded into the last, none is left out. */
function addCommitment(
  commitments: { count: number; root: string }[],
  { count, root }: { count: number; root: string },
) {
  const last = commitments.at(-1);
  if (!last || commitments.length < MAX_COMMITMENTS) {
    commitments.push({ count, root });
    return;
  }
  last.count += count;
  last.root = createHash('sha256').update(`${last.root} ${root}`).digest('hex');
}

function isCommitment(value: unknown): value is { count: number; root: string } {
  const { count, root } = (value ?? {}) as Record<string, unknown>;
  return typeof count === 'number' && typeof root === 'string' && root.length <= 128;
}
