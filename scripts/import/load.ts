import { createHash } from 'node:crypto';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type IntakeField, takeIn } from '../../subgraphs/kit/intake.ts';
import type { LinkService } from '../../subgraphs/kit/link/service.ts';
import type { Finding, ImportReport } from './report.ts';
import { refreshStatus, upsert } from './write.ts';

/** A row on its way in: where it stands in the file, its raw values, and what was wrong with them. */
export interface IncomingRow {
  line: number;
  raw: Readonly<Record<string, unknown>>;
  problems: Finding[];
  warnings?: Finding[];
}

/** A register that rows go into. */
export interface Target {
  register: string;
  table: PgTable;
  naturalKey: readonly string[];
  fields: readonly IntakeField[];
}

export interface LoadOptions {
  link: LinkService;
  skipBadRows: boolean;
  /** Called now and then with the number of rows read so far. */
  progress?: (rows: number) => void;
}

const BATCH = 500;
const PROGRESS = 10_000;

/**
 * Writes all rows of a file in one transaction. With a problem anywhere nothing is written, unless bad rows are to be
 * skipped. The same file twice changes nothing the second time.
 */
export async function load(
  database: NodePgDatabase,
  incoming: AsyncIterable<{ target: Target; row: IncomingRow }>,
  { link, skipBadRows, progress }: LoadOptions,
): Promise<ImportReport> {
  const report = emptyReport();
  const nothingWritten = new Error('nothing written');
  try {
    await database.transaction(async (transaction) => {
      const batches = new Map<string, { target: Target; rows: Record<string, unknown>[] }>();
      const lines = new Map<string, number>();
      const targets = new Map<string, Target>();
      const flush = async (key: string) => {
        const batch = batches.get(key);
        if (!batch) return;
        batches.delete(key);
        const { target, rows } = batch;
        const written = await upsert(transaction, target.table, target.naturalKey, rows);
        for (const count of ['inserted', 'updated', 'unchanged'] as const) report[count] += written[count];
      };
      for await (const { target, row } of incoming) {
        report.rows += 1;
        if (progress && report.rows % PROGRESS === 0) progress(report.rows);
        report.problems.push(...row.problems);
        report.warnings.push(...(row.warnings ?? []));
        if (row.problems.length > 0) continue;
        const values = takeIn(target.fields, row.raw, link);
        const twin = remember(lines, target, values, row.line);
        if (twin !== undefined) {
          report.problems.push(sameKey(target, row.line, twin));
          continue;
        }
        report.warnings.push(...faultsOf(values, target, row.line));
        targets.set(target.register, target);
        if (report.problems.length > 0 && !skipBadRows) continue;
        const key = `${target.register} ${Object.keys(values).join()}`;
        const batch = batches.get(key) ?? { target, rows: [] };
        batch.rows.push(values);
        batches.set(key, batch);
        if (batch.rows.length >= BATCH) await flush(key);
      }
      if (report.problems.length > 0 && !skipBadRows) throw nothingWritten;
      for (const key of [...batches.keys()]) await flush(key);
      for (const { register, table } of targets.values()) await refreshStatus(transaction, register, table);
    });
    report.written = true;
  } catch (error) {
    if (error !== nothingWritten) throw error;
    Object.assign(report, { inserted: 0, updated: 0, unchanged: 0 });
  }
  return report;
}

function emptyReport(): ImportReport {
  return {
    rows: 0,
    written: false,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    totals: 0,
    problems: [],
    warnings: [],
    ignoredHeadings: [],
  };
}

/** The line that had this natural key before, if one had. Only a digest is kept: files are long, keys hold numbers. */
function remember(lines: Map<string, number>, target: Target, values: Record<string, unknown>, line: number) {
  const key = JSON.stringify([target.register, ...target.naturalKey.map((name) => values[name] ?? null)]);
  const digest = createHash('sha256').update(key).digest('base64url').slice(0, 22);
  const before = lines.get(digest);
  if (before === undefined) lines.set(digest, line);
  return before;
}

function sameKey(target: Target, line: number, twin: number): Finding {
  const message = `expected each ${target.naturalKey.join(' + ')} once, line ${twin} has the same; remove one`;
  return { line, column: target.register, message };
}

/** A number that cannot be compared is written all the same, and said: it is never dropped silently. */
function faultsOf(values: Record<string, unknown>, target: Target, line: number): Finding[] {
  const messages: Record<string, string> = {
    CHECKSUM: 'the check character of the identity number is wrong; written, but it cannot be compared',
    FORMAT: 'not an identity number of 15 or 18 characters; written, but it cannot be compared',
  };
  return target.fields
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, fills }) => {
      const column = fills.find((fill) => fill.endsWith('Id'))?.replace(/Id$/, 'Fault') ?? '';
      const message = messages[String(values[column])];
      return message ? [{ line, column: name, message }] : [];
    });
}
