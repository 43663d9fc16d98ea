import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await place(path, mine)) return () => rm(path, { force: true });
    const found = await readFile(path, 'utf8').catch(() => null);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder && (await startOf(holder.pid)) === holder.started) throw locked(dataDir, holder.pid);
    await discard(path, found);
  }
  throw locked(dataDir, null);
}

/** Appears with its content or not at all, and never over another's. */
async function place(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}`;
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

/** Takes a stale lock away; if another start was quicker and the lock is already his, puts it back. */
async function discard(path: string, stale: string): Promise<void> {
  const taken = `${path}.stale.${process.pid}`;
  await rename(path, taken).catch(() => undefined);
  const content = await readFile(taken, 'utf8').catch(() => stale);
  if (content !== stale) await link(taken, path).catch(() => undefined);
  await rm(taken, { force: true });
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
