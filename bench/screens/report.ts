import { machine } from '../measure.ts';
import type { RunFigures } from './run.ts';

interface Outcome {
  people: number;
  rows: number;
  runs: readonly RunFigures[];
  memory: number | null;
  date: Date;
}

/** The report as Markdown, the slowest first. */
export function report({ people, rows, runs, memory, date }: Outcome): string {
  const total = sum(runs, ({ seconds }) => seconds);
  const read = sum(runs, (run) => run.rows);
  const slowest = runs.toSorted((a, b) => b.seconds - a.seconds);
  const lines = slowest.map(
    ({ screen, seconds, rows: own, candidates, findings, newAlerts, status, faults }) =>
      `| ${[screen, seconds.toFixed(2), own, candidates, findings, newAlerts, faults.join(' ') || told(status)].join(' | ')} |`,
  );
  const first = slowest[0];
  return `# All shipped screens: ${people} people

\`npm run bench -- screens --people ${people}\`, ${date.toISOString().slice(0, 10)}.
${machine()}.

A county of ${people} people, ${rows} rows in the departments' databases. ${runs.length} screens, each started with \`startRun\` and watched
until it had ended, one after the other, by one worker in the gateway's process: ${total.toFixed(1)} s in all, ${(total / runs.length).toFixed(2)} s a screen,
${Math.round(people / (total / runs.length))} people a second and screen; ${read} rows compared (${Math.round(read / total)} a second). The slowest: ${first?.screen} (${first?.seconds.toFixed(1)} s).
Peak memory of the departments' and the gateway's processes together: ${memory ?? 'unknown'} MB.

| screen | s | rows of its operands | candidates | findings | new alerts | missing |
|---|---:|---:|---:|---:|---:|---|
${lines.join('\n')}
`;
}

/** What is missing of a run, where nothing is but that the county ends on a fixed day. */
function told(status: string): string {
  return status === 'COMPLETE' || status === 'INCOMPLETE' ? '' : status;
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((all, item) => all + value(item), 0);
}
