import { LOADED_ROWS } from '../bulk.ts';
import { machine, median, type Timed } from '../measure.ts';
import type { Found } from './ways.ts';

export type Round = Record<'ours' | 'changed' | 'loaded' | 'single' | 'foreign', Timed<Found>>;

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
  const rows = WAYS.map((way) => {
    const times = rounds.map((round) => round[way].ms);
    const range = `${(Math.min(...times) / 1000).toFixed(2)}–${(Math.max(...times) / 1000).toFixed(2)}`;
    const ratios = (['single', 'foreign'] as const).map((other) =>
      median(rounds.map((round) => round[way].ms / round[other].ms)).toFixed(2),
    );
    const told = way === 'single' || way === 'foreign' ? ['', ''] : ratios;
    return `| ${TITLES[way]} | ${(median(times) / 1000).toFixed(2)} | ${range} | ${told.join(' | ')} |`;
  });
  return `# One screen of two registers: ${people} people

\`npm run bench -- matching --people ${people} --repeat ${rounds.length}\`, ${date.toISOString().slice(0, 10)}.
${machine()}.

${people * 2} payments in one department's database, ${people} deaths in another's; ${candidates} candidates stand in both, ${findings}
findings were paid for a month after death. All ways found the same number in every round.

| way | median s | range s | to (a), bar ≤ 1.0 | to (b), bar ≤ 0.3 |
|---|---:|---:|---:|---:|
${rows.join('\n')}

Interleaved in one run on one PostgreSQL server (16 MB work_mem, 128 MB shared buffers), one round of warming up before. The
platform answers \`match\` over HTTP with token, shield, signed hops, jurisdiction in every statement and the audit entry on disk
before the answer leaves; SQL has none of that. A department keeps the key sets it has made, by ranges of tokens, for as long as
no transaction has written to their rows: the first line is the rule (a register is loaded once a day or a month, and asked by
many screens), the second that of a register kept by hand, where the ranges of what was written are made anew, the third what
it takes when all are, as once after every load. Peak memory of the departments' and the gateway's processes together: ${memory ?? 'unknown'} MB.
`;
}

const WAYS = ['ours', 'changed', 'loaded', 'single', 'foreign'] as const;

const TITLES = {
  ours: 'the platform, two databases, GraphQL `match`',
  changed: 'the same, a row of both registers written just before',
  loaded: `the same, ${LOADED_ROWS} rows of both, of all ranges, written just before`,
  single: '(a) the same join inside one database',
  foreign: '(b) postgres_fdw between two databases',
} as const;
