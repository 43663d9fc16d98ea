import { readPlatformConfig } from './config.ts';
import { readImportOptions } from './import/options.ts';
import { printReport } from './import/report.ts';
import { runImport } from './import/run.ts';
import { openKeys } from './runtime/keys.ts';
import { openDatabase } from './runtime/open-database.ts';

// `npm run import -- <department> <register> <file>`: a file into a department's own database, all of it or nothing.
try {
  const options = readImportOptions(process.argv.slice(2));
  const config = readPlatformConfig();
  const { link } = await openKeys(config);
  const database = await openDatabase(config, options.department);
  try {
    const progress = (rows: number) => process.stderr.write(`${rows} rows read …\n`);
    const report = await runImport(options, { databaseUrl: database.url, link, progress });
    process.stdout.write(`${printReport(report)}\n`);
    if (!report.written) process.exitCode = 1;
  } finally {
    await database.close();
  }
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

/** A database's error would quote the statement and its values: only its code and constraint are said. */
function messageOf(error: unknown): string {
  const cause = (error as { cause?: { code?: string; constraint?: string; column?: string } }).cause;
  if (cause?.code) {
    const where = cause.constraint ?? cause.column;
    return `The database refused the rows (${cause.code}${where ? `, ${where}` : ''}); nothing was written.`;
  }
  return error instanceof Error ? error.message : String(error);
}
