import { DEPARTMENTS, type DepartmentName } from '../../schema/departments.ts';
import { serveDepartment } from '../../subgraphs/kit/index.ts';
import { departments } from '../../subgraphs/registry.ts';
import type { PlatformConfig } from '../config.ts';
import type { Databases } from './databases.ts';
import type { Keys } from './keys.ts';
import type { Lifetime } from './lifetime.ts';
import { createLog } from './log.ts';

/** The departments that this machine serves: all but those whose URL was given. */
export function servedHere(config: PlatformConfig): DepartmentName[] {
  return DEPARTMENTS.filter((name) => !config.subgraphUrls[name]);
}

/**
 * Serves the departments, each on a server of its own on loopback, and gives every department's URL. A county that is held
 * against what was planted stands still: there departments do nothing by themselves.
 */
export async function startDepartments(
  config: PlatformConfig,
  databases: Databases,
  keys: Keys,
  lifetime: Lifetime,
  { chores = true } = {},
): Promise<Record<DepartmentName, string>> {
  const urls = { ...config.subgraphUrls };
  for (const name of servedHere(config)) {
    urls[name] = await startDepartment(name, {
      config: { ...config, host: '127.0.0.1', port: 0 },
      databases,
      keys,
      lifetime,
      chores,
    });
  }
  return urls as Record<DepartmentName, string>;
}

/** Serves one department at the configuration's host and port. @returns its URL */
export async function startDepartment(
  name: DepartmentName,
  {
    config,
    databases,
    keys,
    lifetime,
    chores = true,
  }: { config: PlatformConfig; databases: Databases; keys: Keys; lifetime: Lifetime; chores?: boolean },
): Promise<string> {
  lifetime.signal.throwIfAborted();
  const { default: department } = await departments[name]();
  const { app, public: publicUrl } = databases.urls[name];
  if (!publicUrl) throw new Error(`${name}: no URL of the database's public role.`);
  const server = await serveDepartment({
    department,
    host: config.host,
    port: config.port,
    appUrl: app,
    publicUrl,
    gatewayKeys: keys.hopJwks,
    link: keys.link,
    ...(name === 'reports' && keys.reports !== null && { ownKeys: keys.reports }),
    keptKeyBytes: config.keptKeyBytes,
    chores,
    log: createLog(config.logLevel, name),
  });
  lifetime.onStop(name, server.close);
  return server.url;
}
