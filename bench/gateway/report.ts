import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Measured } from './load.ts';
import type { GatewayBenchOptions } from './options.ts';

/** What one question cost at both gateways, a pair a round. */
export interface Comparison {
  title: string;
  rounds: { ours: Measured; stock: Measured }[];
}

/** The report as Markdown: medians over the rounds, and medians of the rounds' own ratios. */
export function report(
  comparisons: readonly Comparison[],
  options: GatewayBenchOptions,
  compared: number,
  date: Date,
): string {
  const { people, rounds, concurrency, seconds } = options;
  const command = `npm run bench -- gateway --people ${people} --rounds ${rounds} --concurrency ${concurrency} --seconds ${seconds}`;
  return `# The gateway against stock @apollo/server with @apollo/gateway

\`${command}\`, ${date.toISOString().slice(0, 10)}, ${people} people, ${availableParallelism()} cores
(${cpus()[0]?.model.trim() || 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB), Node ${process.versions.node}.

| question | | this gateway | stock | ratio | range of rounds |
|---|---|---:|---:|---:|---:|
${comparisons.flatMap(rowsOf).join('\n')}

Medians of ${rounds} rounds; a ratio is the median of the rounds' own ratios, this gateway to stock. Requests a second: more is
better; times: less is. Both gateways gave the same \`data\` to ${compared} questions before they were measured.

This gateway has everything on: token, purpose, limits, shield, signed hop, completeness and the audit entry in PostgreSQL
before the answer leaves. The stock one has none of it but the signed hop, without which the departments answer nobody. Both ask
the same five department servers over the same databases, in turn within each round, each from a process of its own, with
${concurrency} requests under way. The load, the gateways, the departments and PostgreSQL share the machine's cores;
its load average at the end was ${loadavg()[0]?.toFixed(1)}: far above the cores and ${concurrency} together, other work was in the way.
`;
}

const MEASURES = [
  ['requests/s', 'perSecond'],
  ['p50 ms', 'p50'],
  ['p99 ms', 'p99'],
] as const;

function rowsOf({ title, rounds }: Comparison): string[] {
  return MEASURES.map(([name, key]) => {
    const ratios = rounds.map(({ ours, stock }) => ours[key] / stock[key]);
    const cells = [
      key === 'perSecond' ? title : '',
      name,
      median(rounds.map(({ ours }) => ours[key])).toFixed(1),
      median(rounds.map(({ stock }) => stock[key])).toFixed(1),
      median(ratios).toFixed(2),
      `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
