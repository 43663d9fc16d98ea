import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as drizzleMigrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { isDepartment } from '../../schema/departments.ts';
import type { DatabaseUrls } from '../config.ts';

const MIGRATIONS = join(import.meta.dirname, '../../migrations');

/**
 * Applies what is new in migrations/<folder>/ as the owner of the tables. Two at once wait for each other.
 * @throws naming the database and PostgreSQL's own error code; never the statement, which may hold data.
 */
export async function migrate(migratorUrl: string, folder: string): Promise<void> {
  const migrationsFolder = join(MIGRATIONS, folder);
  if (!existsSync(join(migrationsFolder, 'meta/_journal.json'))) {
    throw new Error(
      `migrations/${folder}/meta/_journal.json is missing: expected drizzle-kit's migrations of ${folder}.`,
    );
  }
  const client = new pg.Client({ connectionString: migratorUrl });
  try {
    await client.connect();
    await client.query("SELECT pg_advisory_lock(hashtext('migrations'))");
    await drizzleMigrate(drizzle(client), { migrationsFolder });
    if (isDepartment(folder)) {
      await noteChanges(client);
      await client.query(`GRANT SELECT ON register_changes TO ${folder.replaceAll('-', '_')}_app`);
    }
  } catch (error) {
    throw new Error(`Could not migrate ${folder}: ${reason(error)}`);
  } finally {
    await client.end();
  }
}

/** Has every table note who has written it, those of the newest migration too; a department need not think of it. */
export async function noteChanges(client: pg.Client): Promise<void> {
  for (const file of ['changes.sql', 'change-triggers.sql']) {
    await client.query(await readFile(join(MIGRATIONS, 'shared', file), 'utf8'));
  }
}

/** Applies what is new to every database whose migrator's URL is known; the others are their owners' business. */
export async function migrateAll(urls: Partial<Record<string, DatabaseUrls>>): Promise<void> {
  for (const [folder, { migrator } = {}] of Object.entries(urls)) {
    if (migrator) await migrate(migrator, folder);
  }
}

function reason(error: unknown): string {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const { code, message } = cause as { code?: string; message?: string };
  return `${message ?? 'unknown'}${code ? ` (${code})` : ''}`;
}
