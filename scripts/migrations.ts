import { DEPARTMENTS } from '../schema/departments.ts';
import { generateMigration, staleDepartments } from './migrations/drizzle-kit.ts';

// `npm run migrations` writes what has changed in each department's tables.ts into migrations/<department>/;
// `npm run migrations -- --name <what>` names it; with --check nothing is written, and a difference fails.

const check = process.argv.includes('--check');
const nameAt = process.argv.indexOf('--name');
const name = nameAt > 0 ? process.argv[nameAt + 1] : undefined;

if (check) {
  const stale = await staleDepartments(DEPARTMENTS);
  for (const department of stale) {
    console.error(`migrations/${department} does not say what subgraphs/${department}/tables.ts says.`);
  }
  if (stale.length > 0) {
    console.error('Run `npm run migrations`, read what it wrote, and commit it.');
    process.exitCode = 1;
  }
} else {
  for (const department of DEPARTMENTS) generateMigration(department, name);
}
