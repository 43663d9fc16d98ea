import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Whether a process of this number exists, ours or another's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When the process began, in words that differ for a later process of the same number; `null` if it is gone. */
export async function startOf(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return ps(pid, 'lstart=');
  const [line, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
  ]);
  // proc(5): field 22, counted behind the command in parentheses, which may itself hold spaces.
  return line === null ? null : `${boot.trim()}/${line.slice(line.lastIndexOf(')') + 2).split(' ')[19]}`;
}

/** The command line of a process, or `null` if it is gone. */
export async function commandOf(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return ps(pid, 'command=');
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return text ? text.replaceAll('\0', ' ').trim() : null;
}

/** Resolves to `true` as soon as the process is gone, to `false` when the time is up. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(20)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}

async function ps(pid: number, column: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', column, '-p', String(pid)]);
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
