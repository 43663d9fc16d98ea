import { readPlatformConfig } from '../scripts/config.ts';
import type { Databases } from '../scripts/runtime/databases.ts';
import { startDepartments } from '../scripts/runtime/departments.ts';
import { openKeys } from '../scripts/runtime/keys.ts';
import { live } from '../scripts/runtime/lifetime.ts';

// The five departments in a process of their own, over databases that bench/main.ts has opened and filled.
await live(async (lifetime) => {
  process.on('disconnect', () => lifetime.end());
  const config = readPlatformConfig();
  const keys = await openKeys(config);
  const databases: Databases = { urls: config.databases as Databases['urls'], own: [], server: null };
  const urls = await startDepartments(config, databases, keys, lifetime);
  process.send?.({ ready: { urls, pid: process.pid } });
});
