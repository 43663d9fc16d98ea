import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** Lets drizzle-kit write the SQL between the last migration of a department and its tables. Throws where it fails. */
export function generateMigration(department: string, name: string | undefined): void {
  const binary = join(dirname(require.resolve('drizzle-kit')), 'bin.cjs');
  const tables = `subgraphs/${department}/tables.ts`;
  const flags = ['--dialect', 'postgresql', '--schema', tables, '--out', `migrations/${department}`];
  const { status } = spawnSync(
    process.execPath,
    [binary, 'generate', ...flags, ...(name ? ['--name', name] : [])],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0)
    throw new Error(`drizzle-kit could not write a migration of ${department} (exit ${status}).`);
}

/** The departments whose tables differ from what their migrations make. Asks nothing and writes nothing. */
export async function staleDepartments(departments: readonly string[]): Promise<string[]> {
  const stale: string[] = [];
  for (const department of departments) {
    const tables = await import(`../../subgraphs/${department}/tables.ts`);
    if (!isDeepStrictEqual(await snapshotOf(tables), lastSnapshot(department))) stale.push(department);
  }
  return stale;
}

type Snapshot = Record<string, unknown>;

/** What drizzle-kit would write down about these tables. */
export async function snapshotOf(tables: Readonly<Record<string, unknown>>): Promise<Snapshot> {
  const { generateDrizzleJson } = await import('drizzle-kit/api');
  return comparable(generateDrizzleJson({ ...tables }));
}

/** What the last migration of a department wrote down; empty where there is none. */
function lastSnapshot(department: string): Snapshot {
  const folder = join(root, 'migrations', department, 'meta');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('_snapshot.json'))
    : [];
  const last = names.sort().at(-1);
  return last ? comparable(JSON.parse(readFileSync(join(folder, last), 'utf8'))) : {};
}

/** Through JSON, so that `undefined` is absent on both sides; every migration has ids of its own. */
function comparable(snapshot: object): Snapshot {
  const { id: _, prevId: __, ...rest } = JSON.parse(JSON.stringify(snapshot));
  return rest;
}
