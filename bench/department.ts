import { isDepartment } from '../schema/departments.ts';
import { readPlatformConfig } from '../scripts/config.ts';
import { weighBuffersWithHeap } from '../scripts/runtime/buffers.ts';
import type { Databases } from '../scripts/runtime/databases.ts';
import { startDepartment } from '../scripts/runtime/departments.ts';
import { openKeys } from '../scripts/runtime/keys.ts';
import { live } from '../scripts/runtime/lifetime.ts';

// One department in a process of its own, over a database that bench/main.ts has opened and filled.
weighBuffersWithHeap();
await live(async (lifetime) => {
  process.on('disconnect', () => lifetime.end());
  const name = process.argv[2] ?? '';
  if (!isDepartment(name)) throw new Error(`Unknown department ${name}`);
  const config = { ...readPlatformConfig(), host: '127.0.0.1', port: 0 };
  const keys = await openKeys(config);
  const databases: Databases = { urls: config.databases as Databases['urls'], own: [], server: null };
  const url = await startDepartment(name, { config, databases, keys, lifetime });
  process.send?.({ ready: { url, pid: process.pid } });
});
