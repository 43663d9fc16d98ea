import pg from 'pg';

/** SQL for the token of a synthetic person of this number: a version byte and 16 bytes of a digest, as real ones are. */
export function tokenSql(number: string): string {
  return `'\\x01'::bytea || substring(sha256(convert_to('person ' || (${number}), 'UTF8')) from 1 for 16)`;
}

/** SQL for a village's division code, spread over a district. */
export function divisionSql(number: string): string {
  return `'120115101' || lpad(((${number}) % 200 + 200)::text, 3, '0')`;
}

/**
 * Fills a register's own table by one statement, its indexes made anew afterwards, as a first load of a department does;
 * then vacuums, and says how many rows the register has.
 */
export async function fillTable(
  url: string,
  { table, register, insert }: { table: string; register: string; insert: string },
): Promise<number> {
  return withClient(url, async (client) => {
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
       WHERE i.indrelid = $1::regclass AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
      [table],
    );
    for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
    const { rowCount } = await client.query(insert);
    await client.query("SET maintenance_work_mem = '512MB'");
    for (const { definition } of indexes) await client.query(definition);
    await client.query(`VACUUM (ANALYZE) ${table}`);
    await client.query(
      `INSERT INTO register_status (register, rows, as_of) VALUES ($1, $2, now())
       ON CONFLICT (register) DO UPDATE SET rows = excluded.rows, as_of = excluded.as_of`,
      [register, rowCount],
    );
    return rowCount ?? 0;
  });
}

export async function withClient<Result>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The superuser's URL of a database on the benchmark's own server. */
export function adminUrlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Rows of a day's load: more than there are ranges, so that no key set of their tables is what it was. */
export const LOADED_ROWS = 2000;

/** Writes so many rows of each table anew, as they are. */
export async function touch(
  adminUrl: string,
  tables: readonly { department: string; table: string }[],
  rows: number,
): Promise<void> {
  for (const { department, table } of tables) {
    await withClient(adminUrlOf(adminUrl, department.replaceAll('-', '_')), (client) =>
      client.query(
        `UPDATE ${table} SET updated_at = now() WHERE id IN (SELECT id FROM ${table} LIMIT ${rows})`,
      ),
    );
  }
}
