import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * The memory of a process, with its children if asked, in megabytes; `null` where the machine does not tell. On Linux pages that
 * several processes share are counted once, elsewhere in each.
 */
export async function memoryOf(pid: number, withChildren: boolean): Promise<number | null> {
  try {
    const pids = withChildren && process.platform === 'linux' ? [pid, ...(await childrenOf(pid))] : [pid];
    const sizes = await Promise.all(pids.map(kilobytesOf));
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
  } catch {
    return null;
  }
}

async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    }),
  );
  return pids.filter((_, index) => parents[index] === parent);
}

async function kilobytesOf(pid: number): Promise<number> {
  if (process.platform !== 'linux') {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout.trim());
  }
  // A child may end between listing and reading.
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
}
