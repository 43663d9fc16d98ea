import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlatformConfig } from '../config.ts';
import { type DatabaseName, openDatabases } from './databases.ts';
import { databasePasswords } from './keys.ts';
import { DataDirectoryLockedError, lockDataDirectory } from './lock.ts';
import { migrateAll } from './migrate.ts';
import { preparePostgresHome } from './postgres-home.ts';
import { databaseOf, rolesOf } from './provision.ts';

/** A database as its own writer (the audit log's can only insert and select), and how to let go of it. */
export interface OpenDatabase {
  url: string;
  close(): Promise<void>;
}

/**
 * Opens a department's database, or the audit log's, for a command beside the platform: the operator's own, that of a
 * platform running on this data directory, or the data directory's, started for the time being.
 */
export async function openDatabase(config: PlatformConfig, name: DatabaseName): Promise<OpenDatabase> {
  const own = config.databases[name];
  if (own) return { url: own.app, close: async () => undefined };
  try {
    return await startedHere(config, name);
  } catch (error) {
    if (!(error instanceof DataDirectoryLockedError)) throw error;
    return { url: await urlOfRunning(config, name), close: async () => undefined };
  }
}

async function startedHere(config: PlatformConfig, name: DatabaseName): Promise<OpenDatabase> {
  const stops: (() => Promise<unknown>)[] = [await lockDataDirectory(config.dataDir)];
  const close = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    const lifetime = {
      signal: new AbortController().signal,
      onStop: (_: string, stop: () => Promise<unknown>) => stops.push(stop),
      end: () => undefined,
    };
    const { urls } = await openDatabases(config, [name], lifetime);
    await migrateAll({ [name]: urls[name] });
    return { url: urls[name].app, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The fourth line of postmaster.pid is the port of the server that the running platform started. */
async function urlOfRunning(config: PlatformConfig, name: DatabaseName): Promise<string> {
  const home = await preparePostgresHome(join(config.dataDir, 'postgres'));
  const lines = (await readFile(join(home.data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const port = Number(lines[3]);
  if (!port) {
    throw new Error(
      `The platform on ${config.dataDir} is still starting: try again when it says that it is ready.`,
    );
  }
  const database = databaseOf(name);
  const passwords = await databasePasswords(config.dataDir, [database]);
  return `postgres://${rolesOf(database).app}:${passwords[database]?.app}@127.0.0.1:${port}/${database}`;
}
