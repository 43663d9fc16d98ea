import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { askGateway, type GatewayDoor } from '../../scripts/runtime/ask-gateway.ts';
import type { Lifetime } from '../../scripts/runtime/lifetime.ts';
import { createProgress } from '../../scripts/runtime/progress.ts';
import { adminUrlOf, LOADED_ROWS, touch } from '../bulk.ts';
import { machine, median, peakMemoryOf, timed, whole } from '../measure.ts';
import { openSite } from '../site.ts';
import { fillSingle, fillTables, TABLES } from './rows.ts';

/** The overlap of every two of twelve registers, through the platform and by SQL; see bench/results/matrix-*.md. */
export async function benchMatrix(args: string[], lifetime: Lifetime): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { people: { type: 'string', default: '1000000' }, repeat: { type: 'string', default: '5' } },
  });
  const people = whole('--people', values.people, 20_000, 10_000_000);
  const repeat = whole('--repeat', values.repeat, 1, 50);
  const progress = createProgress();
  let adminUrl = '';
  const departments = [...new Set(TABLES.map(({ department }) => department))];
  const site = await openSite(
    progress,
    lifetime,
    async ({ databases }) => {
      adminUrl = databases.server!.adminUrl;
      await fillTables(databases, people, progress);
      await fillSingle(adminUrl, progress);
    },
    departments,
  );
  const client = new pg.Client({ connectionString: adminUrlOf(adminUrl, 'civil_affairs') });
  await client.connect();
  try {
    const rounds: Round[] = [];
    for (let round = 0; round <= repeat; round += 1) {
      lifetime.signal.throwIfAborted();
      progress.step(round === 0 ? 'warming up' : `round ${round} of ${repeat}`);
      const single = await timed(() => askSql(client));
      await touch(adminUrl, TABLES, LOADED_ROWS);
      const loaded = await timed(() => askPlatform(site));
      const ours = await timed(() => askPlatform(site));
      for (const { result } of [loaded, ours]) requireSame(result, single.result);
      if (round > 0) rounds.push({ ours: ours.ms, loaded: loaded.ms, single: single.ms });
    }
    const text = report(people, rounds, await peakMemoryOf(site.pids));
    process.stdout.write(`\n${text}`);
    const folder = join(import.meta.dirname, '../results');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `matrix-${people}.md`), text);
  } finally {
    await client.end();
  }
}

/** Counts by pair of register names. */
type Cells = ReadonlyMap<string, number>;

interface Counted {
  matrix: { complete: boolean; cells: { left: string; right: string; count: number }[] };
}

async function askPlatform(door: GatewayDoor): Promise<Cells> {
  const { matrix } = await askGateway<Counted>(
    door,
    `query ($registers: [MatrixRegister!]!) { matrix(subject: PERSON, registers: $registers) {
      complete cells { left right count } } }`,
    { registers: TABLES.map(({ register, role }) => ({ register, role })) },
  );
  if (!matrix.complete) throw new Error('The platform did not answer in full.');
  return new Map(matrix.cells.map(({ left, right, count }) => [`${left} ${right}`, count]));
}

/** One pass: each person's registers as bits, counted by combination; the cells are sums of these, as ours are. */
async function askSql(client: pg.Client): Promise<Cells> {
  const all = TABLES.map(
    ({ table, column }, bit) => `SELECT DISTINCT ${column} AS token, ${1 << bit} AS bit FROM single.${table}`,
  );
  const { rows } = await client.query<{ mask: number; n: string }>(
    `SELECT mask, count(*) AS n FROM (SELECT token, bit_or(bit) AS mask FROM (${all.join(' UNION ALL ')}) t GROUP BY token) m
     GROUP BY mask`,
  );
  const cells = new Map<string, number>();
  TABLES.forEach((left, one) => {
    for (const [offset, right] of TABLES.slice(one + 1).entries()) {
      const both = (1 << one) | (1 << (one + 1 + offset));
      const count = rows
        .filter(({ mask }) => (mask & both) === both)
        .reduce((sum, { n }) => sum + Number(n), 0);
      cells.set(`${left.register} ${right.register}`, count);
    }
  });
  return cells;
}

function requireSame(ours: Cells, theirs: Cells): void {
  for (const [pair, count] of theirs) {
    if (ours.get(pair) !== count)
      throw new Error(`${pair}: the platform says ${ours.get(pair)}, SQL ${count}`);
  }
}

/** Milliseconds of each way. */
type Round = Record<'ours' | 'loaded' | 'single', number>;

function report(people: number, rounds: readonly Round[], memory: number | null): string {
  const seconds = (way: keyof Round) => (median(rounds.map((round) => round[way])) / 1000).toFixed(2);
  const ratio = (way: keyof Round) => median(rounds.map((round) => round[way] / round.single)).toFixed(2);
  return `# The matrix of twelve registers: ${people} people

\`npm run bench -- matrix --people ${people} --repeat ${rounds.length}\`, ${new Date().toISOString().slice(0, 10)}.
${machine()}.

${TABLES.map(({ register, share }) => `${register} ${Math.round(people * share)}`).join(', ')} rows in five departments' databases.
All 66 cells were equal in every round.

| way | median s | ratio | bar |
|---|---:|---:|---:|
| the platform, five databases, GraphQL \`matrix\` | ${seconds('ours')} | ${ratio('ours')} | ≤ 1.0 |
| the same, ${LOADED_ROWS} rows of every register, of all ranges, written just before | ${seconds('loaded')} | ${ratio('loaded')} | ≤ 1.0 |
| the same counts by SQL inside one database | ${seconds('single')} | | |

Interleaved in one run on one PostgreSQL server. A department keeps the key sets it has made for as long as nothing has been
written to their rows: the first line is what a second question takes, the second the first one after a load. Peak memory of the departments' and the gateway's processes together: ${memory ?? 'unknown'} MB.
`;
}
