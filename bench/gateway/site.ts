import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEPARTMENTS, type DepartmentName } from '../../schema/departments.ts';
import { readPlatformConfig, shout } from '../../scripts/config.ts';
import { seedCounty } from '../../scripts/runtime/county.ts';
import { type Databases, openDatabases } from '../../scripts/runtime/databases.ts';
import { signDemonstrationToken } from '../../scripts/runtime/demonstration-token.ts';
import { gatewayEnvironment, startGatewayProcess } from '../../scripts/runtime/gateway-process.ts';
import { issuerKey, openKeys } from '../../scripts/runtime/keys.ts';
import type { Lifetime } from '../../scripts/runtime/lifetime.ts';
import { migrateAll } from '../../scripts/runtime/migrate.ts';
import { removePostgresHome } from '../../scripts/runtime/postgres-home.ts';
import type { Progress } from '../../scripts/runtime/progress.ts';
import { startChild } from './child.ts';

/** A benchmark: starts what it needs, and registers how to stop it before anything can fail. */
export type Bench = (args: string[], lifetime: Lifetime) => Promise<void>;

/** Two gateways over the same five departments, on loopback. */
export interface Site {
  /** Origin of this platform's gateway. */
  ours: string;
  /** GraphQL address of stock @apollo/server with @apollo/gateway. */
  stock: string;
  /** An analyst's token, for the whole city and for screening. */
  token: string;
}

/** Seeds a county in a temporary folder, removed afterwards, and serves it. Nothing of the user's settings is read. */
export async function startSite(people: number, progress: Progress, lifetime: Lifetime): Promise<Site> {
  const dataDir = await temporaryFolder(lifetime);
  const config = readPlatformConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' });

  progress.step('databases');
  const keys = await openKeys(config);
  const databases = await openDatabases(config, [...DEPARTMENTS, 'audit'], lifetime);
  await migrateAll(databases.urls);

  progress.step(`county of ${people} people`);
  const options = { people, seed: 1, profile: 'clean', empty: false } as const;
  const quiet = { ...progress, note: () => undefined };
  await seedCounty({ config, databases, keys, options, progress: quiet, signal: lifetime.signal });

  progress.step('departments and gateways');
  const subgraphUrls = await startChild<Record<DepartmentName, string>>(
    'departments.ts',
    { DATA_DIR: dataDir, LOG_LEVEL: config.logLevel, ...databaseVariables(databases) },
    lifetime,
  );
  const needs = { config, databases, keys, subgraphUrls };
  const { url: ours } = await startGatewayProcess({ ...needs, lifetime });
  const stock = await startChild<string>('stock-gateway.ts', gatewayEnvironment(needs), lifetime);
  return { ours, stock, token: await analystToken(dataDir) };
}

async function temporaryFolder(lifetime: Lifetime): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sunlight-bench-'));
  lifetime.onStop('The temporary folder', async () => {
    await removePostgresHome(join(folder, 'postgres'));
    await rm(folder, { recursive: true, force: true });
  });
  // PostgreSQL refuses to run as root; the user it then runs as must reach its folder.
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
  return folder;
}

function databaseVariables({ urls }: Databases): Record<string, string> {
  const variables = DEPARTMENTS.flatMap((name) => {
    const { app, public: open = '' } = urls[name];
    return [
      [`DATABASE_URL_${shout(name)}`, app],
      [`DATABASE_URL_${shout(name)}_PUBLIC`, open],
    ] as const;
  });
  return Object.fromEntries(variables);
}

async function analystToken(dataDir: string): Promise<string> {
  const { key } = await issuerKey(dataDir);
  const who = { user: 'bench', roles: ['analyst'], department: null, jurisdiction: '12', cases: [] };
  return signDemonstrationToken({ ...who, purpose: 'SCREENING', hours: 1 }, key);
}
