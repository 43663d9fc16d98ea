import { join } from 'node:path';
import type { DepartmentName } from '../../schema/departments.ts';
import type { DatabaseUrls, PlatformConfig } from '../config.ts';
import { databasePasswords } from './keys.ts';
import type { Lifetime } from './lifetime.ts';
import { startPostgres } from './postgres.ts';
import { databaseOf, provision, rolesOf } from './provision.ts';

export type DatabaseName = DepartmentName | 'audit';

export interface Databases {
  urls: Record<DatabaseName, DatabaseUrls>;
  /** Those in the PostgreSQL that comes with the platform. */
  own: DatabaseName[];
  /** The superuser's URL and the server's process, if there is one. */
  server: { adminUrl: string; pid: number } | null;
}

/** Opens the named databases: the operator's own where he gave a URL, the rest in a PostgreSQL started here. */
export async function openDatabases(
  config: PlatformConfig,
  names: readonly DatabaseName[],
  lifetime: Lifetime,
): Promise<Databases> {
  const own = names.filter((name) => !config.databases[name]);
  const urls = { ...config.databases };
  if (own.length === 0) return { urls: urls as Databases['urls'], own, server: null };

  const server = await startPostgres({ dataDir: join(config.dataDir, 'postgres') });
  lifetime.onStop('PostgreSQL', server.stop);
  server.ended.then(() => lifetime.end('PostgreSQL has ended by itself; its log is in the data directory.'));
  lifetime.signal.throwIfAborted();

  const databases = own.map(databaseOf);
  const passwords = await databasePasswords(config.dataDir, databases);
  await provision(server.adminUrl, databases, passwords);
  for (const name of own) {
    const database = databaseOf(name);
    const roles = rolesOf(database);
    const url = (kind: 'app' | 'public' | 'migrator' | 'engine') =>
      `postgres://${roles[kind]}:${passwords[database]?.[kind]}@127.0.0.1:${server.port}/${database}`;
    urls[name] = {
      app: url('app'),
      migrator: url('migrator'),
      ...(roles.public && { public: url('public') }),
      ...(roles.engine && { engine: url('engine') }),
    };
  }
  return { urls: urls as Databases['urls'], own, server };
}
