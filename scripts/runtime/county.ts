import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { DepartmentName } from '../../schema/departments.ts';
import { createLinkService } from '../../subgraphs/kit/index.ts';
import type { PlatformConfig } from '../config.ts';
import { writeCounty } from '../county/write.ts';
import type { Databases } from './databases.ts';
import { servedHere } from './departments.ts';
import type { Keys } from './keys.ts';
import { unlessStopped } from './lifetime.ts';
import type { StartOptions } from './options.ts';
import type { Progress } from './progress.ts';

export interface Seeding {
  config: PlatformConfig;
  databases: Databases;
  keys: Keys;
  options: StartOptions;
  progress: Progress;
  signal: AbortSignal;
}

/** What county.json says of the county in the databases. */
interface Marker {
  /** Each department is written whole or not at all; `writing` that not all of them were. */
  state: 'writing' | 'written';
  people: number;
  seed: number;
  profile: 'clean' | 'dirty';
}

/**
 * Writes the demonstration county at the first start, and what is missing of it if that was broken off. Never in
 * production, and never into a database that holds other rows already.
 */
export async function seedCounty({
  config,
  databases,
  keys,
  options,
  progress,
  signal,
}: Seeding): Promise<void> {
  if (config.production || options.empty) return;
  const marker = join(config.dataDir, 'county.json');
  const known = await readMarker(marker);
  const { people, seed, profile } = options;
  if (known && (known.people !== people || known.seed !== seed || known.profile !== profile)) {
    progress.note(
      `keeping the county of ${known.people} people (seed ${known.seed}, ${known.profile}); for another, delete ${config.dataDir}`,
    );
  }
  if (known?.state === 'written') return;
  const urls = migratorUrls(config, databases);
  if (!known) for (const [name, url] of Object.entries(urls)) await requireEmpty(name, url);
  const county = known ?? { people, seed, profile };
  await writeMarker(marker, { ...county, state: 'writing' });
  const work = writeCounty({
    people: county.people,
    seed: county.seed,
    profile: county.profile,
    urls,
    link: createLinkService(keys.link),
    truthPath: join(config.dataDir, 'truth.json'),
    onProgress: progress.note,
  });
  await unlessStopped(signal, work);
  // Without it the first counts would visit every row instead of the index alone.
  for (const url of Object.values(urls)) await run(url, (client) => client.query('VACUUM'));
  await writeMarker(marker, { ...county, state: 'written' });
}

function migratorUrls(config: PlatformConfig, databases: Databases): Partial<Record<DepartmentName, string>> {
  const urls: Partial<Record<DepartmentName, string>> = {};
  for (const name of servedHere(config)) {
    const { migrator } = databases.urls[name];
    if (migrator) urls[name] = migrator;
  }
  return urls;
}

async function requireEmpty(name: string, url: string): Promise<void> {
  const { rowCount } = await run(url, (client) =>
    client.query('SELECT 1 FROM register_status WHERE rows > 0'),
  );
  if (!rowCount) return;
  throw new Error(
    `The database of ${name} holds rows already, and the demonstration county is written to empty databases alone. ` +
      'Empty it, or start without the county: npm start -- --empty.',
  );
}

async function run<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // The server may be stopped under us; the query says so, too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function readMarker(path: string): Promise<Marker | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Marker);
}

async function writeMarker(path: string, marker: Marker): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(marker)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
