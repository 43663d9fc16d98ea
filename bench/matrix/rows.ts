import type { Client } from 'pg';
import type { DepartmentName } from '../../schema/departments.ts';
import type { Databases } from '../../scripts/runtime/databases.ts';
import type { Progress } from '../../scripts/runtime/progress.ts';
import { adminUrlOf, divisionSql, tokenSql, withClient } from '../bulk.ts';

/** One register of the matrix, and which persons stand in it: so many, from so far on. */
export interface MatrixTable {
  department: DepartmentName;
  register: string;
  table: string;
  /** Column of the person's role, and the role. */
  column: string;
  role: string;
  /** Shares of the people. */
  share: number;
  from: number;
}

/** Twelve registers of persons, in five departments: all of the people down to one in a hundred. */
export const TABLES: readonly MatrixTable[] = [
  of('civil-affairs', 'residents', 'residents', 'person', 1, 0),
  of('civil-affairs', 'allowancePayments', 'allowance_payments', 'recipient', 0.5, 0.1),
  of('civil-affairs', 'deaths', 'deaths', 'person', 0.2, 0.9),
  of('civil-affairs', 'relativeDeclarations', 'relative_declarations', 'relative', 0.05, 0.2),
  of('disabled-persons', 'disabilityCertificates', 'disability_certificates', 'person', 0.1, 0.4),
  of('disabled-persons', 'disabilitySubsidyPayments', 'disability_subsidy_payments', 'recipient', 0.08, 0.42),
  of('housing', 'properties', 'properties', 'owner', 0.6, 0.3),
  of('housing', 'publicRentalTenancies', 'public_rental_tenancies', 'tenant', 0.03, 0.5),
  of('housing', 'renovationGrants', 'renovation_grants', 'head', 0.02, 0.5),
  of('finance', 'payroll', 'payroll', 'employee', 0.1, 0.6),
  of('finance', 'socialInsurance', 'social_insurance', 'insured', 0.7, 0.2),
  of('collective-assets', 'villageOfficials', 'village_officials', 'official', 0.01, 0.65),
];

function of(
  department: DepartmentName,
  register: string,
  table: string,
  role: string,
  share: number,
  from: number,
): MatrixTable {
  return { department, register, table, column: `${role}_id`, role: role.toUpperCase(), share, from };
}

/** Fills each with one row a person; values that the matrix does not ask are the least that the table accepts. */
export async function fillTables(databases: Databases, people: number, progress: Progress): Promise<void> {
  for (const one of TABLES) {
    progress.step(`${Math.round(people * one.share)} rows of ${one.register}`);
    await withClient(databases.urls[one.department].migrator!, (client) => fill(client, one, people));
  }
}

async function fill(client: Client, { table, register, column, share, from }: MatrixTable, people: number) {
  const { rows: columns } = await client.query<{ name: string; type: string; check: string | null }>(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type,
            (SELECT pg_get_constraintdef(c.oid) FROM pg_constraint c
             WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND a.attnum = ANY (c.conkey) LIMIT 1) AS check
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
       AND a.attnotnull AND NOT a.atthasdef AND a.attname NOT IN ('id', 'division_code')`,
    [table],
  );
  const { rows: unique } = await client.query<{ name: string }>(
    "SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'u'",
    [table],
  );
  // Rows that differ in nothing but the person would be the same row to it.
  for (const { name } of unique) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  const others = columns.filter(({ name }) => name !== column);
  const first = Math.round(people * from);
  const { rowCount } = await client.query(
    `INSERT INTO ${table} (division_code, ${column}${others.map(({ name }) => `, "${name}"`).join('')})
     SELECT ${divisionSql('i')}, ${tokenSql('i')}${others.map(valueFor).join('')}
     FROM generate_series(${first + 1}, ${first + Math.round(people * share)}) i`,
  );
  await client.query(`VACUUM (ANALYZE) ${table}`);
  await client.query(
    `INSERT INTO register_status (register, rows, as_of) VALUES ($1, $2, now())
     ON CONFLICT (register) DO UPDATE SET rows = excluded.rows, as_of = excluded.as_of`,
    [register, rowCount],
  );
}

function valueFor({ type, check }: { type: string; check: string | null }): string {
  const allowed = /'([A-Z_]+)'::text/.exec(check ?? '')?.[1];
  if (allowed) return `, '${allowed}'`;
  if (type === 'date') return ", date '2025-01-01'";
  if (type.startsWith('timestamp')) return ", timestamptz '2025-01-01'";
  if (type === 'boolean') return ', false';
  if (type === 'uuid') return ', gen_random_uuid()';
  if (type === 'text') return ", '2025-01'";
  return ', 1';
}

/** The persons of all twelve once more, in one database, each with an index on the token. */
export async function fillSingle(adminUrl: string, progress: Progress): Promise<void> {
  progress.step('the same in one database');
  const { port, username, password } = new URL(adminUrl);
  await withClient(adminUrlOf(adminUrl, 'civil_affairs'), async (client) => {
    await client.query('CREATE EXTENSION postgres_fdw; CREATE SCHEMA single; CREATE SCHEMA remote');
    for (const department of new Set(TABLES.map((one) => one.department))) {
      const database = department.replaceAll('-', '_');
      const names = TABLES.filter((one) => one.department === department).map(({ table }) => table);
      await client.query(`
        CREATE SERVER of_${database} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${port}', dbname '${database}');
        CREATE USER MAPPING FOR CURRENT_USER SERVER of_${database} OPTIONS (user '${username}', password '${decodeURIComponent(password)}');
        IMPORT FOREIGN SCHEMA public LIMIT TO (${names.join(', ')}) FROM SERVER of_${database} INTO remote`);
    }
    for (const { table, column } of TABLES) {
      await client.query(
        `CREATE TABLE single.${table} AS SELECT ${column}, division_code FROM remote.${table}`,
      );
      await client.query(`CREATE INDEX ON single.${table} (${column}, division_code)`);
      await client.query(`VACUUM (ANALYZE) single.${table}`);
    }
  });
}
