import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export interface Timed<Result> {
  ms: number;
  result: Result;
}

export async function timed<Result>(work: () => Promise<Result>): Promise<Timed<Result>> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The most memory that processes have held since they started, in megabytes: VmHWM. Linux only; elsewhere null. */
export async function peakMemoryOf(pids: readonly number[]): Promise<number | null> {
  const peaks = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
    }),
  );
  const sum = peaks.reduce((total, peak) => total + peak, 0);
  return Number.isNaN(sum) ? null : Math.round(sum);
}

/** The machine, and how busy it is, for the head of a report. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() || 'unknown';
  return `${availableParallelism()} cores (${model}, ${memory} GB), Node ${process.versions.node}, load average ${loadavg()[0]?.toFixed(1)}`;
}

export function whole(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`${option} ${text}: expected a whole number from ${least} to ${most}.`);
}
