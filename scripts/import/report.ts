/** What is wrong with a file, line by line. A problem keeps its row out; a warning is for a row that was written. */
export interface Finding {
  line: number;
  /** heading as in the file, or the register for a whole row */
  column: string;
  message: string;
}

export interface ImportReport {
  rows: number;
  written: boolean;
  inserted: number;
  updated: number;
  unchanged: number;
  totals: number;
  problems: Finding[];
  warnings: Finding[];
  ignoredHeadings: string[];
}

const SHOWN = 50;

/** The report as text for a terminal. */
export function printReport(report: ImportReport): string {
  const { inserted, updated, unchanged, totals, problems, warnings } = report;
  return [
    ...section('Problem', problems),
    ...section('Warning', warnings),
    ...(report.ignoredHeadings.length
      ? [`Headings without a column here, ignored: ${report.ignoredHeadings.join('、')}`]
      : []),
    `${report.rows} rows read${totals ? `, ${totals} total rows (合计) passed over` : ''}.`,
    report.written
      ? `Written: ${inserted} new, ${updated} changed, ${unchanged} as before${problems.length ? `; ${skippedRows(problems)} rows skipped` : ''}.`
      : `Nothing was written: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Correct the file, or write the other rows with --skip-bad-rows.`,
  ].join('\n');
}

function section(title: string, findings: readonly Finding[]): string[] {
  const lines = findings
    .slice(0, SHOWN)
    .map(({ line, column, message }) => `${title}, line ${line}, ${column}: ${message}`);
  if (findings.length > SHOWN) lines.push(`… and ${findings.length - SHOWN} more of these.`);
  return lines;
}

function skippedRows(problems: readonly Finding[]): number {
  return new Set(problems.map(({ line }) => line)).size;
}
