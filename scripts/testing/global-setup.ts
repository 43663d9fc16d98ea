import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../runtime/postgres.ts';
import { removePostgresHome } from '../runtime/postgres-home.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's URL of this run's server. */
    adminUrl: string;
    /** The password of every login role of this run's server. */
    rolePassword: string;
  }
}

/** vitest's globalSetup: one PostgreSQL for the whole run, gone without a trace afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sunlight-matrix-test-'));
  // Passable, so that as root nothing has to lie anywhere else.
  await chmod(folder, 0o711);
  const dataDir = join(folder, 'postgres');
  try {
    const postgres = await startPostgres({ dataDir, durable: false });
    project.provide('adminUrl', postgres.adminUrl);
    project.provide('rolePassword', randomBytes(12).toString('base64url'));
    return async () => {
      await postgres.stop();
      await remove();
    };
  } catch (error) {
    await remove();
    throw error;
  }

  async function remove() {
    await removePostgresHome(dataDir);
    await removePostgresHome(folder);
  }
}
