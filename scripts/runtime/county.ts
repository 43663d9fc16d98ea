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
  state: 'writing' | 'written';
  people: number;
  seed: number;
  profile: 'clean' | 'dirty';
}

/**
 * Writes the demonstration county at the first start, and again if that was broken off. Never in production, and never
 * into a database of the operator's own that holds rows already.
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
  if (known?.state === 'written') {
    if (known.people !== people || known.seed !== seed || known.profile !== profile) {
      progress.note(
        `keeping the county of ${known.people} people (seed ${known.seed}, ${known.profile}); delete ${config.dataDir} for another`,
      );
    }
    return;
  }
  const urls = migratorUrls(config, databases);
  for (const [name, url] of Object.entries(urls)) await requireEmpty(name, url, databases, known !== null);
  await writeMarker(marker, { state: 'writing', people, seed, profile });
  const work = writeCounty({
    people,
    seed,
    profile,
    urls,
    link: createLinkService(keys.link),
    truthPath: join(config.dataDir, 'truth.json'),
    onProgress: progress.note,
  });
  await unlessStopped(signal, work);
  // Fresh statistics and visibility, or the first queries are planned for empty tables.
  for (const url of Object.values(urls)) await run(url, (client) => client.query('VACUUM (ANALYZE)'));
  await writeMarker(marker, { state: 'written', people, seed, profile });
}

function migratorUrls(config: PlatformConfig, databases: Databases): Partial<Record<DepartmentName, string>> {
  const urls: Partial<Record<DepartmentName, string>> = {};
  for (const name of servedHere(config)) {
    const { migrator } = databases.urls[name];
    if (migrator) urls[name] = migrator;
  }
  return urls;
}

/** What a broken-off first start left is taken away, but only from a database of ours. */
async function requireEmpty(
  name: string,
  url: string,
  databases: Databases,
  brokenOff: boolean,
): Promise<void> {
  await run(url, async (client) => {
    const { rows } = await client.query<{ table: string }>(
      "SELECT quote_ident(tablename) AS table FROM pg_tables WHERE schemaname = 'public'",
    );
    const tables = rows.map(({ table }) => table);
    if (tables.length === 0) return;
    if (brokenOff && databases.own.some((own) => own === name)) {
      await client.query(`TRUNCATE ${tables.join(', ')} CASCADE`);
      return;
    }
    const anything = tables.map((table) => `(SELECT true FROM ${table} LIMIT 1)`).join(' UNION ALL ');
    if ((await client.query(anything)).rowCount) {
      throw new Error(
        `The database of ${name} holds rows already, and the demonstration county is written to empty databases alone. ` +
          'Empty it, or start without the county: npm start -- --empty.',
      );
    }
  });
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
