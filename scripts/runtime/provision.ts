import pg from 'pg';

/** A database's login roles by what they are for, or what they log in with. */
export interface Roles {
  /** The owner of the tables. */
  migrator: string;
  /** The department's own reader and writer; for the audit log its writer, who can only insert and select. */
  app: string;
  /** The reader for the public; the audit log has none. */
  public?: string;
  /** The writer of runs and of what they find; oversight alone has one. */
  engine?: string;
}

/** The names of a database's login roles. */
export function rolesOf(database: string): Roles {
  if (database === 'audit') return { migrator: 'audit_migrator', app: 'audit_writer' };
  return {
    migrator: `${database}_migrator`,
    app: `${database}_app`,
    public: `${database}_public`,
    ...(database === 'oversight' && { engine: 'oversight_engine' }),
  };
}

/** A department's database: its name in SQL's spelling. */
export function databaseOf(department: string): string {
  return department.replaceAll('-', '_');
}

/**
 * Creates what is missing of roles and databases, and sets the passwords. Tables and grants are the migrations' business.
 * Names are those of databases (`civil_affairs`, `audit`).
 */
export async function provision(
  adminUrl: string,
  databases: readonly string[],
  passwords: Record<string, Roles>,
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('REVOKE ALL ON DATABASE postgres FROM PUBLIC');
    for (const database of databases) {
      const secrets = passwords[database];
      if (!secrets) throw new Error(`No passwords for the roles of the database ${database}.`);
      await provisionRoles(client, database, secrets);
      await provisionDatabase(client, database, database);
    }
  } finally {
    await client.end();
  }
}

/** Creates or updates the login roles, none of which can create roles or databases or step past row policies. */
export async function provisionRoles(client: pg.Client, database: string, passwords: Roles): Promise<void> {
  const roles = rolesOf(database);
  for (const kind of ['migrator', 'app', 'public', 'engine'] as const) {
    const name = roles[kind];
    if (!name) continue;
    const password = passwords[kind];
    if (!password) throw new Error(`No password for the role ${name}.`);
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    const attributes = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${pg.escapeLiteral(password)}`;
    await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${pg.escapeIdentifier(name)} ${attributes}`);
  }
  if (!roles.public) return;
  const reader = pg.escapeIdentifier(roles.public);
  await client.query(`ALTER ROLE ${reader} SET default_transaction_read_only = on`);
  await client.query(`ALTER ROLE ${reader} SET statement_timeout = '10s'`);
}

/** Creates `name` for the roles of `database` if it is missing, and lets nobody else connect to it. */
export async function provisionDatabase(
  client: pg.Client,
  name: string,
  database: string,
  template = 'template0',
): Promise<void> {
  const roles = rolesOf(database);
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  const identifier = pg.escapeIdentifier(name);
  if (!rowCount) {
    await client.query(
      `CREATE DATABASE ${identifier} OWNER ${pg.escapeIdentifier(roles.migrator)} TEMPLATE ${template}`,
    );
  }
  await client.query(`REVOKE ALL ON DATABASE ${identifier} FROM PUBLIC`);
  const users = [roles.app, roles.public, roles.engine].filter((role) => role !== undefined);
  await client.query(
    `GRANT CONNECT ON DATABASE ${identifier} TO ${users.map(pg.escapeIdentifier).join(', ')}`,
  );
}
