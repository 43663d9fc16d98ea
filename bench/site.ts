import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEPARTMENTS, type DepartmentName } from '../schema/departments.ts';
import { type PlatformConfig, readPlatformConfig, shout } from '../scripts/config.ts';
import { type Databases, openDatabases } from '../scripts/runtime/databases.ts';
import { signDemonstrationToken } from '../scripts/runtime/demonstration-token.ts';
import { type GatewayNeeds, startGatewayProcess } from '../scripts/runtime/gateway-process.ts';
import { issuerKey, type Keys, openKeys } from '../scripts/runtime/keys.ts';
import type { Lifetime } from '../scripts/runtime/lifetime.ts';
import { migrateAll } from '../scripts/runtime/migrate.ts';
import { removePostgresHome } from '../scripts/runtime/postgres-home.ts';
import type { Progress } from '../scripts/runtime/progress.ts';
import { startChild } from './child.ts';

/** A benchmark: starts what it needs, and registers how to stop it before anything can fail. */
export type Bench = (args: string[], lifetime: Lifetime) => Promise<void>;

/** What the rows are written to, before anything is served. */
export interface Ground {
  config: PlatformConfig;
  databases: Databases;
  keys: Keys;
}

/** The platform on loopback, over databases of its own in a temporary folder. */
export interface Site {
  /** Origin of the gateway. */
  url: string;
  /** An analyst's token, for the whole city and for screening. */
  token: string;
  /** Processes of ours: the departments' and the gateway's. */
  pids: number[];
  needs: GatewayNeeds;
}

interface Served {
  url: string;
  pid: number;
}

/** Fills the databases and serves the departments named, each by a process of its own, as in production; all of it is removed afterwards. Nothing of the user's settings is read. */
export async function openSite(
  progress: Progress,
  lifetime: Lifetime,
  fill: (ground: Ground) => Promise<void>,
  departments: readonly DepartmentName[] = DEPARTMENTS,
): Promise<Site> {
  const dataDir = await temporaryFolder(lifetime);
  const config = readPlatformConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' });

  progress.step('databases');
  const keys = await openKeys(config);
  const databases = await openDatabases(config, [...DEPARTMENTS, 'audit'], lifetime);
  await migrateAll(databases.urls);
  await fill({ config, databases, keys });

  progress.step('departments and gateway');
  const environment = { DATA_DIR: dataDir, LOG_LEVEL: config.logLevel, ...databaseVariables(databases) };
  const served = await Promise.all(
    departments.map((name) => startChild<Served>('department.ts', environment, lifetime, [name])),
  );
  // Nobody asks the others, and they need not be there.
  const nowhere = DEPARTMENTS.map((name) => [name, 'http://127.0.0.1:9'] as const);
  const urls = departments.map((name, index) => [name, served[index]!.url] as const);
  const subgraphUrls = Object.fromEntries([...nowhere, ...urls]) as Record<DepartmentName, string>;
  const needs = { config, databases, keys, subgraphUrls };
  const gateway = await startGatewayProcess({ ...needs, lifetime });
  const token = await analystToken(dataDir);
  return { url: gateway.url, token, pids: [...served.map(({ pid }) => pid), gateway.pid], needs };
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
    const { app, public: open = '', engine } = urls[name];
    return [
      [`DATABASE_URL_${shout(name)}`, app],
      [`DATABASE_URL_${shout(name)}_PUBLIC`, open],
      ...(engine ? [[`DATABASE_URL_${shout(name)}_ENGINE`, engine] as const] : []),
    ] as const;
  });
  return Object.fromEntries(variables);
}

async function analystToken(dataDir: string): Promise<string> {
  const { key } = await issuerKey(dataDir);
  const who = { user: 'bench', roles: ['analyst'], department: null, jurisdiction: '12', cases: [] };
  return signDemonstrationToken({ ...who, purpose: 'SCREENING', hours: 1 }, key);
}
