import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join, parse } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type PostgresHome, preparePostgresHome } from './postgres-home.ts';
import { commandOf, isAlive, waitForEnd } from './processes.ts';

export interface PostgresOptions {
  /** The folder of this server alone; made if it is missing. The caller sees to it that only one server uses it. */
  dataDir: string;
  /** A free port is found if none is given. */
  port?: number;
  /** `false` only for tests: a crash may then lose everything. */
  durable?: boolean;
}

export interface Postgres {
  port: number;
  /** The superuser's URL of the database `postgres`. It holds a password. */
  adminUrl: string;
  /** The process number of the server. */
  pid: number;
  /** Resolves when the server has ended, whether stopped or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that came with npm on loopback, and creates its cluster the first time.
 * @throws when no binaries fit the machine, the port is taken or the server does not come up; the message says where its log is.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const home = await preparePostgresHome(options.dataDir);
  const password = await superuserPassword(options.dataDir);
  await createCluster(home, password);
  await clearPredecessor(home);
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    try {
      return await run(home, options, port, password);
    } catch (error) {
      // Between finding a free port and taking it somebody else may have come first.
      if (options.port !== undefined || attempt === 3) throw error;
    }
  }
}

async function superuserPassword(folder: string): Promise<string> {
  const path = join(folder, 'superuser.key');
  const known = await readFile(path, 'utf8').catch(() => null);
  if (known !== null) return known.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(path, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
}

async function createCluster(home: PostgresHome, password: string): Promise<void> {
  if (await exists(home.data)) return;
  // Made beside and renamed when complete, so that one interrupted half-way is never taken for a cluster.
  const unfinished = `${home.data}.new`;
  const passwordFile = `${home.data}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (home.user) {
      await chown(unfinished, home.user.uid, home.user.gid);
      await chown(passwordFile, home.user.uid, home.user.gid);
    }
    const flags = [`--pgdata=${unfinished}`, `--pwfile=${passwordFile}`, ...clusterFlags];
    const as = { ...home.user, cwd: parse(home.data).root, env: serverEnvironment() };
    await promisify(execFile)(join(home.binaries, 'initdb'), flags, as);
    await rename(unfinished, home.data);
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? String(error);
    throw new Error(`Could not create the databases in ${home.data}: ${said}`);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Text is compared by code point everywhere, on every machine alike; `lower` still knows all letters. */
const clusterFlags = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

/** Ends a server that a killed predecessor left running, and takes away what a crashed one left behind. */
async function clearPredecessor(home: PostgresHome): Promise<void> {
  const pidFile = join(home.data, 'postmaster.pid');
  const pid = Number.parseInt((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0] ?? '', 10);
  if (!pid) return;
  const command = isAlive(pid) ? await commandOf(pid) : null;
  // The number may meanwhile belong to another process, which PostgreSQL would take for its predecessor.
  if (!command?.includes(home.data)) return rm(pidFile, { force: true });
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    if (await waitForEnd(pid, 15_000)) return;
  }
  throw new Error(
    `A PostgreSQL server (process ${pid}) still uses ${home.data} and does not stop: end it first.`,
  );
}

async function run(
  home: PostgresHome,
  options: PostgresOptions,
  port: number,
  password: string,
): Promise<Postgres> {
  const logPath = join(options.dataDir, 'postgres.log');
  if (((await stat(logPath).catch(() => null))?.size ?? 0) > 10_000_000)
    await rename(logPath, `${logPath}.1`);
  const log = await open(logPath, 'a', 0o600);
  const server = spawn(join(home.binaries, 'postgres'), ['-D', home.data, ...serverFlags(options, port)], {
    ...home.user,
    // Not in our process group: Ctrl-C goes to us, and we stop things in order.
    detached: true,
    cwd: parse(home.data).root,
    env: serverEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = new Promise<void>((resolve) => {
    server.once('error', () => resolve());
    server.once('exit', () => resolve());
  });
  await log.close();
  if (!(await becomesReady(server, home))) {
    throw new Error(
      `PostgreSQL did not start on port ${port}: ${await lastWords(logPath)} (log: ${logPath})`,
    );
  }
  const pid = server.pid!;
  const guard = spawnGuard(pid, home);
  return {
    port,
    adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    pid,
    ended,
    async stop() {
      guard?.kill('SIGKILL');
      // SIGINT is PostgreSQL's "fast" shutdown: sessions end, everything committed is written, nothing to recover.
      server.kill('SIGINT');
      if (!(await Promise.race([ended.then(() => true), sleep(20_000, false, { ref: false })]))) {
        server.kill('SIGQUIT');
        await ended;
      }
    },
  };
}

function serverFlags(options: PostgresOptions, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '128MB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    effective_cache_size: '1GB',
    random_page_cost: 1.1,
    jit: 'off',
    password_encryption: 'scram-sha-256',
    log_min_messages: 'warning',
    // A failed statement may hold a name or a number of a person: its text stays out of the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(options.durable === false && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The server sees nothing of our environment: no passwords of other databases, no PG… settings. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return { LC_ALL: 'C', TZ: 'UTC', ...(process.platform === 'win32' && { SystemRoot: 'C:\\Windows' }) };
}

/** The eighth line of postmaster.pid says "ready" once connections are answered (as pg_ctl reads it). */
async function becomesReady(server: ChildProcess, home: PostgresHome): Promise<boolean> {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(15)) {
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return false;
    const lines = (await readFile(join(home.data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (lines[0] === String(server.pid) && lines[7]?.trim() === 'ready') return true;
  }
  server.kill('SIGQUIT');
  return false;
}

/** A shell that stops the server when we are killed: it waits for the end of a pipe that only we hold open. */
function spawnGuard(pid: number, home: PostgresHome): ChildProcess | null {
  if (process.platform === 'win32') return null;
  const guard = spawn('/bin/sh', ['-c', `read -r _; kill -INT ${pid}`], {
    ...home.user,
    detached: true,
    cwd: '/',
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.once('error', () => undefined);
  guard.unref();
  return guard;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function lastWords(logPath: string): Promise<string> {
  const lines = (await readFile(logPath, 'utf8').catch(() => '')).trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
