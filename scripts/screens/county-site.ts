import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createDepartmentClient } from '../../gateway/department-client.ts';
import { buildGeneration, type Generation } from '../../gateway/generation.ts';
import { createHopSigner } from '../../gateway/hop.ts';
import { DEPARTMENTS, type DepartmentName } from '../../schema/departments.ts';
import { readPlatformConfig } from '../config.ts';
import { seedCounty } from '../runtime/county.ts';
import { openDatabases } from '../runtime/databases.ts';
import { startDepartments } from '../runtime/departments.ts';
import { openKeys, readPrivateKey } from '../runtime/keys.ts';
import { lockDataDirectory } from '../runtime/lock.ts';
import { migrateAll } from '../runtime/migrate.ts';
import { removePostgresHome } from '../runtime/postgres-home.ts';
import type { Progress } from '../runtime/progress.ts';
import { countyHash } from './county-hash.ts';

export interface CountyChoice {
  people: number;
  seed: number;
  profile: 'clean' | 'dirty';
}

/** A county's departments, answering, and the engine over them, all in this process. */
export interface CountySite {
  generation: Generation;
  /** `truth.json`: what was planted; the engine never sees it. */
  truth: CountyTruth;
  close(): Promise<void>;
}

export interface CountyTruth {
  screens: Record<string, { planted: TruthCase[]; lookalikes: (TruthCase & { reason: string })[] }>;
}

export interface TruthCase {
  kind: string;
  /** link token, or `register:row` where there is none */
  subject: string;
  detail: Record<string, unknown>;
}

const FOLDER = 'screens';

/**
 * Serves a county. Its databases are written the first time and kept under the data directory, until the county's code or a
 * migration changes.
 */
export async function openCounty(choice: CountyChoice, progress: Progress): Promise<CountySite> {
  const { people, seed, profile } = choice;
  const { dataDir: base } = readPlatformConfig();
  const name = `${people}-${seed}-${profile}-`;
  const dataDir = join(base, FOLDER, `${name}${countyHash()}`);
  await removeOlder(join(base, FOLDER), name, dataDir);
  const config = readPlatformConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' });
  const stops: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  const lifetime = {
    signal: new AbortController().signal,
    onStop: (_: string, stop: () => Promise<unknown>) => void stops.push(stop),
    end: () => undefined,
  };
  try {
    stops.push(await lockDataDirectory(dataDir));
    const keys = await openKeys(config);
    const databases = await openDatabases(config, [...DEPARTMENTS, 'audit'], lifetime);
    await migrateAll(databases.urls);
    if (!existsSync(join(dataDir, 'truth.json')))
      progress.step(`county of ${people} people, seed ${seed}, ${profile}`);
    const options = { people, seed, profile, empty: false };
    const quiet = { ...progress, note: () => undefined };
    await seedCounty({ config, databases, keys, options, progress: quiet, signal: lifetime.signal });
    const urls = await startDepartments(config, databases, keys, lifetime, { chores: false });
    const generation = await engineOver(urls, keys.hopKeyFile);
    stops.push(() => generation.stop());
    const truth = JSON.parse(await readFile(join(dataDir, 'truth.json'), 'utf8')) as CountyTruth;
    return { generation, truth, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function engineOver(urls: Record<DepartmentName, string>, hopKeyFile: string): Promise<Generation> {
  const quiet = () => undefined;
  const schema = (name: string) => readFile(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');
  return buildGeneration(
    { supergraph: await schema('supergraph'), publicSupergraph: await schema('public') },
    {
      clients: new Map(DEPARTMENTS.map((name) => [name, createDepartmentClient(urls[name])])),
      hop: await createHopSigner(await readPrivateKey(hopKeyFile, 'HOP_KEY_FILE'), Date.now),
      log: { info: quiet, warn: quiet, error: quiet },
    },
  );
}

/** Counties of the same options that were written by other code. */
async function removeOlder(folder: string, name: string, kept: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (!entry.startsWith(name) || path === kept || existsSync(join(path, 'lock'))) continue;
    await removePostgresHome(join(path, 'postgres'));
    await rm(path, { recursive: true, force: true });
  }
}
