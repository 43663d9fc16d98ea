import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../runtime/migrate.ts';
import { databaseOf, provisionDatabase, provisionRoles, rolesOf } from '../runtime/provision.ts';

export { noteChanges } from '../runtime/migrate.ts';

/** One database of a test, as each of its roles (and the superuser) sees it. */
export interface TestDatabase {
  appUrl: string;
  /** Of the audit log, which has no public reader, it lets nobody in. */
  publicUrl: string;
  /** Of oversight alone; of others it lets nobody in. */
  engineUrl: string;
  migratorUrl: string;
  adminUrl: string;
}

/**
 * A fresh, migrated, empty database for each name (a department, or `audit`), copied from a template that is made
 * once a run. What is not dropped goes with the server when the run ends.
 *
 *     const databases = await createDatabases(['housing']);
 *     afterAll(() => dropDatabases(databases));
 */
export async function createDatabases<D extends string>(
  names: readonly D[],
): Promise<Record<D, TestDatabase>> {
  const databases: Partial<Record<D, TestDatabase>> = {};
  await asAdmin(async (client) => {
    for (const name of names) {
      const template = await ensureTemplate(client, name);
      const copy = `t${randomBytes(6).toString('hex')}_${databaseOf(name)}`;
      await provisionDatabase(client, copy, databaseOf(name), template);
      databases[name] = urls(copy, databaseOf(name));
    }
  });
  return databases as Record<D, TestDatabase>;
}

/** Drops them even while pools are still connected. */
export async function dropDatabases(databases: Record<string, TestDatabase>): Promise<void> {
  await asAdmin(async (client) => {
    for (const { adminUrl } of Object.values(databases)) {
      await dropDatabase(client, new URL(adminUrl).pathname.slice(1));
    }
  });
}

/**
 * Drops one. A pool that has ended is told so before its connections have: one that is ended by force in that moment says
 * it as an error that nobody listens for, so they are given half a second to go by themselves.
 */
export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  for (let waited = 0; waited < 500; waited += 10) {
    const { rowCount } = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [name]);
    if (!rowCount) break;
    await pause(10);
  }
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

/** The template's name; it is migrated under a lock, since several test files may ask for it at once. */
async function ensureTemplate(client: pg.Client, name: string): Promise<string> {
  const database = databaseOf(name);
  const template = `template_${database}`;
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return template;
    const password = inject('rolePassword');
    const unfinished = `unfinished_${database}`;
    await provisionRoles(client, database, {
      migrator: password,
      app: password,
      public: password,
      engine: password,
    });
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await provisionDatabase(client, unfinished, database);
    await migrate(urls(unfinished, database).migratorUrl, name);
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
    return template;
  } finally {
    await client.query('SELECT pg_advisory_unlock(hashtext($1))', [template]);
  }
}

function urls(name: string, database: string): TestDatabase {
  const roles = rolesOf(database);
  const { host } = new URL(inject('adminUrl'));
  const as = (role: string) => `postgres://${role}:${inject('rolePassword')}@${host}/${name}`;
  const adminUrl = new URL(inject('adminUrl'));
  adminUrl.pathname = `/${name}`;
  return {
    appUrl: as(roles.app),
    publicUrl: as(roles.public ?? 'nobody'),
    engineUrl: as(roles.engine ?? 'nobody'),
    migratorUrl: as(roles.migrator),
    adminUrl: adminUrl.href,
  };
}

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('adminUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
