import { DEPARTMENTS, isDepartment } from '../schema/departments.ts';
import { readPlatformConfig, requireProductionSettings } from './config.ts';
import { weighBuffersWithHeap } from './runtime/buffers.ts';
import { openDatabases } from './runtime/databases.ts';
import { startDepartment } from './runtime/departments.ts';
import { openKeys } from './runtime/keys.ts';
import { live } from './runtime/lifetime.ts';
import { lockDataDirectory } from './runtime/lock.ts';
import { migrateAll } from './runtime/migrate.ts';
import { requireFreePort } from './runtime/port.ts';

// `npm run subgraph -- housing`: one department alone, as in production, where each runs its own.
weighBuffersWithHeap();
await live(async (lifetime) => {
  const [name = ''] = process.argv.slice(2);
  if (!isDepartment(name)) {
    throw new Error(
      `${name ? `Unknown department ${name}` : 'No department named'}: expected npm run subgraph -- <department>, one of ${DEPARTMENTS.join(', ')}.`,
    );
  }
  const config = readPlatformConfig(undefined, 4001 + DEPARTMENTS.indexOf(name));
  requireProductionSettings(config, name);
  await requireFreePort(config.host, config.port);

  // With a database of its own it shares nothing but key files with a platform that runs beside it.
  const shared = config.databases[name] !== undefined;
  if (!shared) lifetime.onStop('The data directory', await lockDataDirectory(config.dataDir));
  const keys = await openKeys(config);
  const databases = await openDatabases(config, [name], lifetime);
  await migrateAll({ [name]: databases.urls[name] });
  const url = await startDepartment(name, { config, databases, keys, lifetime });
  process.stdout.write(`ready ${url}/graphql (signed by the gateway alone) ${url}/health\n`);
});
