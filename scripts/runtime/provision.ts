import pg from 'pg';

/** What a database's roles log in with. */
export interface Passwords {
  migrator: string;
  app: string;
  public: string;
}

/** The login roles of a database: the owner of its tables, the department's own reader, the public's reader. */
export function rolesOf(database: string): Passwords {
  return { migrator: `${database}_migrator`, app: `${database}_app`, public: `${database}_public` };
}

/** A department's database: its name in SQL's spelling. */
export function databaseOf(department: string): string {
  return department.replaceAll('-', '_');
}

/**
 * Creates what is missing of roles and databases, and sets the passwords. Tables and grants are the migrations' business.
 * Names are those of databases (`civil_affairs`, `audit`); the audit database has no public reader.
 */
export async function provision(
  adminUrl: string,
  databases: readonly string[],
  passwords: Record<string, Passwords>,
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
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

/** Creates or updates the three login roles, none of which can create roles or databases or step past row policies. */
export async function provisionRoles(client: pg.Client, database: string, secrets: Passwords): Promise<void> {
  const roles = rolesOf(database);
  for (const kind of ['migrator', 'app', 'public'] as const) {
    const role = pg.escapeIdentifier(roles[kind]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [roles[kind]]);
    const attributes = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${pg.escapeLiteral(secrets[kind])}`;
    await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} ${attributes}`);
  }
  await client.query(
    `ALTER ROLE ${pg.escapeIdentifier(roles.public)} SET default_transaction_read_only = on`,
  );
  await client.query(`ALTER ROLE ${pg.escapeIdentifier(roles.public)} SET statement_timeout = '10s'`);
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
  const readers = [roles.app, roles.public].map(pg.escapeIdentifier).join(', ');
  await client.query(`GRANT CONNECT ON DATABASE ${identifier} TO ${readers}`);
}
