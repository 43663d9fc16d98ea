import type { Score } from './score.ts';

/** A screen over all seeds that were asked. */
export interface ScoreLine {
  id: string;
  planted: number;
  found: number;
  /** the worst of the seeds */
  recall: number;
  precision: number;
  lookalikes: number;
  candidates: number;
  /** mean of a run */
  seconds: number;
  complete: boolean;
  /** whether the clean county's bar is met */
  good: boolean;
}

/** Look-alikes must be so many times the planted. */
const LOOKALIKES = 5;

export function scoreLine(scores: readonly Score[]): ScoreLine {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  const recall = Math.min(...scores.map(({ right, planted }) => (planted === 0 ? 0 : right / planted)));
  const precision = Math.min(
    ...scores.map(({ found, wrong }) => (found === 0 ? 1 : (found - wrong.length) / found)),
  );
  const [planted, lookalikes] = [sum((score) => score.planted), sum((score) => score.lookalikes)];
  const complete = scores.every(({ faults }) => Object.keys(faults).length === 0);
  return {
    id: scores[0]?.id ?? '',
    planted,
    found: sum((score) => score.found),
    recall,
    precision,
    lookalikes,
    candidates: sum((score) => score.candidates),
    seconds: sum((score) => score.seconds) / scores.length,
    complete,
    good: recall === 1 && precision === 1 && complete && lookalikes >= LOOKALIKES * planted,
  };
}

const HEADINGS = [
  'screen',
  'planted',
  'found',
  'recall',
  'precision',
  'look-alikes',
  'candidates',
  'seconds',
];

/** The table as it is printed, and as it stands in docs/screens-score.md. */
export function scoreTable(lines: readonly ScoreLine[], markdown: boolean): string {
  const rows = lines.map((line) => [
    line.id,
    String(line.planted),
    String(line.found),
    share(line.recall),
    share(line.precision),
    String(line.lookalikes),
    String(line.candidates),
    line.seconds.toFixed(2),
  ]);
  if (markdown) {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [
      row(HEADINGS),
      `|${HEADINGS.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`,
      ...rows.map(row),
    ].join('\n');
  }
  const widths = HEADINGS.map((heading, at) =>
    Math.max(heading.length, ...rows.map((row) => row[at]!.length)),
  );
  const padded = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ');
  return [
    padded(HEADINGS),
    ...rows.map((row, index) => `${padded(row)}${lines[index]!.good ? '' : '  ←'}`),
  ].join('\n');
}

/** Over a dirty county: precision and recall, and what they were lost by. */
export function causeLines(scores: readonly Score[]): string[] {
  return scores.map(({ id, seed, planted, right, found, wrong, notComparable, faults }) => {
    const vain = new Map<string, number>();
    for (const { lookalike } of wrong) {
      const cause = lookalike ?? 'not planted';
      vain.set(cause, (vain.get(cause) ?? 0) + 1);
    }
    const causes = [
      ...(right < planted ? [`${planted - right} of ${planted} missed`] : []),
      ...[...vain].map(([cause, count]) => `${count} × found in vain: ${cause}`),
      ...Object.entries(faults).map(([cause, count]) => `${count} × ${cause}`),
    ];
    const precision = found === 0 ? 1 : (found - wrong.length) / found;
    const rates = `recall ${share(planted === 0 ? 1 : right / planted)}, precision ${share(precision)}`;
    const rows = `${notComparable.rows} rows not comparable, ${notComparable.badChecksum} of them by a wrong check character`;
    return [`${id} seed ${seed}: ${rates}; ${rows}`, ...causes].join('; ');
  });
}

/** What went wrong, line by line: whom it missed, whom it found in vain, and why a run is not complete. */
export function scoreDetails(scores: readonly Score[], most = 5): string[] {
  return scores.flatMap(({ id, seed, missed, wrong, faults, planted, lookalikes }) => {
    const name = `${id} seed ${seed}`;
    return [
      ...missed
        .slice(0, most)
        .map(({ subject, detail }) => `${name} missed ${subject} ${JSON.stringify(detail)}`),
      ...rest(missed.length, most, `${name} missed`),
      ...wrong
        .slice(0, most)
        .map(
          ({ subject, lookalike, reason }) =>
            `${name} found ${subject} (${lookalike ?? 'not planted'}): ${reason}`,
        ),
      ...rest(wrong.length, most, `${name} found`),
      ...Object.entries(faults).map(([cause, count]) => `${name} incomplete: ${count} × ${cause}`),
      ...(planted === 0 ? [`${name}: the county plants nothing for it`] : []),
      ...(lookalikes < LOOKALIKES * planted
        ? [`${name}: ${lookalikes} look-alikes for ${planted} planted`]
        : []),
    ];
  });
}

function rest(count: number, most: number, what: string): string[] {
  return count > most ? [`${what} ${count - most} more`] : [];
}

function share(value: number): string {
  return value === 1 ? '1.0' : value.toFixed(3);
}
