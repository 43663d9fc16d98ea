import { machine, median, type Timed } from '../measure.ts';
import type { Found } from './ways.ts';

export type Round = Record<'ours' | 'single' | 'foreign', Timed<Found>>;

interface Outcome {
  people: number;
  rounds: readonly Round[];
  candidates: number;
  findings: number;
  memory: number | null;
  date: Date;
}

/** The report as Markdown: medians over the rounds, and medians of the rounds' own ratios. */
export function report({ people, rounds, candidates, findings, memory, date }: Outcome): string {
  const rows = (['ours', 'single', 'foreign'] as const).map((way) => {
    const times = rounds.map((round) => round[way].ms);
    const ratios = rounds.map(({ ours, ...others }) => ours.ms / { ours, ...others }[way].ms);
    const ratio = way === 'ours' ? '' : `${median(ratios).toFixed(2)} | ${BARS[way]}`;
    const range = `${(Math.min(...times) / 1000).toFixed(2)}–${(Math.max(...times) / 1000).toFixed(2)}`;
    return `| ${TITLES[way]} | ${(median(times) / 1000).toFixed(2)} | ${range} | ${ratio || ' |'} |`;
  });
  return `# One screen of two registers: ${people} people

\`npm run bench -- matching --people ${people} --repeat ${rounds.length}\`, ${date.toISOString().slice(0, 10)}.
${machine()}.

${people * 2} payments in one department's database, ${people} deaths in another's; ${candidates} candidates stand in both, ${findings}
findings were paid for a month after death. All three ways found the same number in every round.

| way | median s | range s | ours to it | bar |
|---|---:|---:|---:|---:|
${rows.join('\n')}

Interleaved in one run on one PostgreSQL server (16 MB work_mem, 128 MB shared buffers), one round of warming up before. The
platform answers \`match\` over HTTP with token, shield, signed hops, jurisdiction in every statement and the audit entry on disk
before the answer leaves; SQL has none of that. Peak memory of the departments' and the gateway's processes together: ${memory ?? 'unknown'} MB.
`;
}

const TITLES = {
  ours: 'the platform, two databases, GraphQL `match`',
  single: '(a) the same join inside one database',
  foreign: '(b) postgres_fdw between two databases',
} as const;

const BARS = { single: '≤ 1.0', foreign: '≤ 0.3' } as const;
