import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { createLinkService, type LinkOptions } from '../../subgraphs/kit/index.ts';
import { intakeOf } from '../../subgraphs/kit/intake.ts';
import { departments } from '../../subgraphs/registry.ts';
import { importColumns, readMapping } from './columns.ts';
import { load, type Target } from './load.ts';
import { readOcds } from './ocds-file.ts';
import { ocdsRegisters, ocdsRows } from './ocds-rows.ts';
import type { ImportOptions } from './options.ts';
import { readTable } from './read-file.ts';
import type { ImportReport } from './report.ts';
import { tableRows } from './table-rows.ts';

/** Imports one file into one department's database. @throws for a call or a file that cannot be read at all */
export async function runImport(
  options: ImportOptions,
  {
    databaseUrl,
    link,
    progress,
  }: { databaseUrl: string; link: LinkOptions; progress?: (rows: number) => void },
): Promise<ImportReport> {
  const { default: department } = await departments[options.department]();
  const { schema, tables } = department.definition;
  const registers = department.registers.map(({ name }) => name);
  const isOcds = options.department === 'procurement' && /\.(json|jsonl|ndjson)$/i.test(options.file);
  if (!registers.includes(options.register) && !(isOcds && options.register === 'ocds')) {
    throw new Error(
      `${options.department} has no register ${options.register}: expected one of ${registers.join(', ')}${isOcds ? ', ocds' : ''}.`,
    );
  }
  const targetOf = (register: string): Target => {
    const table = tables[register] as PgTable;
    const naturalKeys = tables.naturalKeys as Record<string, readonly string[]>;
    return { register, table, naturalKey: naturalKeys[register] ?? [], fields: intakeOf(table) };
  };

  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const database = drizzle(client);
    const loading = {
      link: createLinkService(link),
      skipBadRows: options.skipBadRows,
      ...(progress && { progress }),
    };
    if (isOcds) {
      if (!options.divisionCode) {
        throw new Error('OCDS has no division codes: say with --division where these processes belong.');
      }
      const wanted = ocdsRegisters.filter((name) => options.register === 'ocds' || options.register === name);
      if (wanted.length === 0) throw new Error(`An OCDS file holds ${ocdsRegisters.join(', ')} only.`);
      const targets = Object.fromEntries(wanted.map((name) => [name, targetOf(name)]));
      return await load(database, ocdsRows(readOcds(options.file), targets, options.divisionCode), loading);
    }
    const target = targetOf(options.register);
    const columns = importColumns(schema, options.register, target.table);
    const passed = { totals: 0, ignoredHeadings: [] as string[] };
    const rows = tableRows(readTable(options.file), target, columns, passed, {
      ...(options.mapping && { mapping: await readMapping(options.mapping) }),
      divisionCode: options.divisionCode,
    });
    return { ...(await load(database, rows, loading)), ...passed };
  } finally {
    await client.end();
  }
}
