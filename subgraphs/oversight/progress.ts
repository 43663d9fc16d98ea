/** What a run's progress is worked out from. */
export interface Course {
  status: string;
  shards: number;
  shardsDone: number;
  candidates: number;
  startedAt?: string | null;
  finishedAt?: string | null;
}

/** How far a run is, how fast, and how long it still takes if the shards that are left are like those done. */
export function progressOf(
  { status, shards, shardsDone, candidates, startedAt, finishedAt }: Course,
  now: number,
) {
  const done = shards === 0 ? 0 : shardsDone / shards;
  if (!startedAt) return { done, rate: null, secondsLeft: null };
  const end = finishedAt ? Date.parse(finishedAt) : now;
  const seconds = Math.max(0.001, (end - Date.parse(startedAt)) / 1000);
  const left = done > 0 && status === 'RUNNING' ? Math.round((seconds * (1 - done)) / done) : null;
  return { done, rate: Math.round((candidates / seconds) * 10) / 10, secondsLeft: left };
}
