import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startOf } from './processes.ts';

/** Another process uses the data directory. */
export class DataDirectoryLockedError extends Error {
  override name = 'DataDirectoryLockedError';
}

/**
 * Makes the data directory and takes it for this process. A lock that a dead process left behind is taken over,
 * also when its number belongs to another process by now.
 * @returns what gives the lock back
 * @throws DataDirectoryLockedError
 */
export async function lockDataDirectory(dataDir: string): Promise<() => Promise<void>> {
  // Keys in it are closed by their own folder; root's PostgreSQL, another user, has to pass through.
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const path = join(dataDir, 'lock');
  const mine = JSON.stringify({ pid: process.pid, started: await startOf(process.pid) });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await place(path, mine)) return () => rm(path, { force: true });
    const found = await readFile(path, 'utf8').catch(() => null);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder && (await startOf(holder.pid)) === holder.started) throw locked(dataDir, holder.pid);
    if (!(await discard(path, found))) await setTimeout(PAUSE_MS);
  }
  throw locked(dataDir, null);
}

const ATTEMPTS = 50;
const PAUSE_MS = 20;
/** Somebody who takes a stale lock away needs milliseconds for it; whoever needs longer was killed at it. */
const DISCARDED_WITHIN_MS = 5000;

/** Appears with its content or not at all, and never over another's. */
async function place(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Takes a stale lock away. One at a time: nobody can place a lock while the stale one lies there, and nobody else removes
 * it, so that a lock which another start has just placed is never taken for the stale one.
 * @returns whether it was this start's turn
 */
async function discard(path: string, stale: string): Promise<boolean> {
  const turn = `${path}.discarding`;
  try {
    await mkdir(turn, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const began = await stat(turn).catch(() => null);
    if (began && Date.now() - began.mtimeMs > DISCARDED_WITHIN_MS) await rmdir(turn).catch(() => undefined);
    return false;
  }
  try {
    const found = await readFile(path, 'utf8').catch(() => null);
    if (found === stale) await rm(path, { force: true });
    return true;
  } finally {
    await rmdir(turn).catch(() => undefined);
  }
}

function parseHolder(text: string): { pid: number; started: string | null } | null {
  try {
    const { pid, started } = JSON.parse(text) as { pid?: unknown; started?: unknown };
    return typeof pid === 'number' ? { pid, started: typeof started === 'string' ? started : null } : null;
  } catch {
    return null;
  }
}

function locked(dataDir: string, pid: number | null): DataDirectoryLockedError {
  const who = pid === null ? 'another process' : `process ${pid}`;
  return new DataDirectoryLockedError(
    `The data directory ${dataDir} is in use by ${who}. Stop it first, or start this one with another DATA_DIR.`,
  );
}
