import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
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
    // A signal ends vitest without asking us: what can still be done then, has to be done at once.
    const abandon = () => {
      process.kill(postgres.pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    };
    const interrupt = (signal: NodeJS.Signals) => process.exit(signal === 'SIGINT' ? 130 : 143);
    process.once('exit', abandon).once('SIGINT', interrupt).once('SIGTERM', interrupt);
    project.provide('adminUrl', postgres.adminUrl);
    project.provide('rolePassword', randomBytes(12).toString('base64url'));
    return async () => {
      process.off('exit', abandon).off('SIGINT', interrupt).off('SIGTERM', interrupt);
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
