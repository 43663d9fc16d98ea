import type { Databases } from '../../scripts/runtime/databases.ts';
import type { Progress } from '../../scripts/runtime/progress.ts';
import { adminUrlOf, divisionSql, fillTable, tokenSql, withClient } from '../bulk.ts';

/** Who was paid after death, and who stands in both registers: written so, and found so by everybody who is measured. */
export function plantedOf(people: number) {
  return { findings: 1000, candidates: Math.max(2000, people / 100) };
}

/**
 * Two payments a person in one department; in another as many deaths as there are people, of whom a few were paid:
 * some after death. Months run from 2025-01; the dead of before 2025-07 have a payment later, the others died after.
 */
export async function fillRegisters(databases: Databases, people: number, progress: Progress): Promise<void> {
  const { findings, candidates } = plantedOf(people);
  progress.step(`${people * 2} payments`);
  await fillTable(databases.urls['disabled-persons'].migrator!, {
    table: 'disability_subsidy_payments',
    register: 'disabilitySubsidyPayments',
    insert: `INSERT INTO disability_subsidy_payments
        (division_code, recipient_id, recipient_name, kind, month, paid_on, amount, payment_number)
      SELECT ${divisionSql('p.i')}, ${tokenSql('p.i')}, '张三', 'LIVING', m.month, (m.month || '-20')::date, 110, p.i || '-' || n
      FROM generate_series(1, ${people}) p(i) CROSS JOIN generate_series(0, 1) n
      CROSS JOIN LATERAL (SELECT '2025-' || lpad((7 + (p.i + n) % 4)::text, 2, '0') AS month) m`,
  });
  progress.step(`${people} deaths`);
  await fillTable(databases.urls['civil-affairs'].migrator!, {
    table: 'deaths',
    register: 'deaths',
    insert: `INSERT INTO deaths (division_code, person_id, person_name, died_on, reported_on, source)
      SELECT ${divisionSql('d.i')}, ${tokenSql('d.i')}, '李' || d.i, day, day + 7, 'HOSPITAL'
      FROM generate_series(${people - candidates + 1}, ${2 * people - candidates}) d(i)
      CROSS JOIN LATERAL (SELECT CASE WHEN d.i <= ${people - candidates + findings}
        THEN date '2025-03-15' ELSE date '2026-01-15' + (d.i % 200)::int END AS day) x`,
  });
}

/** The payments once more: copied beside the deaths, with the same indexes, and there as a foreign table. */
export async function fillCompetitors(adminUrl: string, progress: Progress): Promise<void> {
  const source = adminUrlOf(adminUrl, 'disabled_persons');
  const { port, username, password } = new URL(source);
  progress.step('the same in one database, and by postgres_fdw');
  await withClient(adminUrlOf(adminUrl, 'civil_affairs'), async (client) => {
    await client.query(`
      CREATE EXTENSION postgres_fdw;
      CREATE SERVER payer FOREIGN DATA WRAPPER postgres_fdw
        OPTIONS (host '127.0.0.1', port '${port}', dbname 'disabled_persons', use_remote_estimate 'true', fetch_size '50000');
      CREATE USER MAPPING FOR CURRENT_USER SERVER payer OPTIONS (user '${username}', password '${decodeURIComponent(password)}');
      CREATE SCHEMA remote;
      IMPORT FOREIGN SCHEMA public LIMIT TO (disability_subsidy_payments) FROM SERVER payer INTO remote;
      CREATE SCHEMA single;
      CREATE TABLE single.disability_subsidy_payments AS SELECT * FROM remote.disability_subsidy_payments;
      SET maintenance_work_mem = '512MB'`);
    for (const definition of await indexesOf(source)) await client.query(definition);
    await client.query('VACUUM (ANALYZE) single.disability_subsidy_payments');
    await client.query('ANALYZE remote.disability_subsidy_payments');
  });
}

async function indexesOf(url: string): Promise<string[]> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ definition: string }>(
      `SELECT pg_get_indexdef(indexrelid) AS definition FROM pg_index
       WHERE indrelid = 'disability_subsidy_payments'::regclass`,
    ),
  );
  return rows.map(({ definition }) => definition.replace(' ON public.', ' ON single.'));
}
