import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { Lifetime } from '../../scripts/runtime/lifetime.ts';
import { createProgress } from '../../scripts/runtime/progress.ts';
import { adminUrlOf, LOADED_ROWS, touch } from '../bulk.ts';
import { peakMemoryOf, timed, whole } from '../measure.ts';
import { openSite } from '../site.ts';
import { type Round, report } from './report.ts';
import { fillCompetitors, fillRegisters, plantedOf } from './rows.ts';
import { askCandidates, askPlatform, askSql } from './ways.ts';

/** One screen of two registers, through the platform and by SQL; see bench/results/matching-*.md. */
export async function benchMatching(args: string[], lifetime: Lifetime): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { people: { type: 'string', default: '1000000' }, repeat: { type: 'string', default: '5' } },
  });
  const people = whole('--people', values.people, 20_000, 10_000_000);
  const repeat = whole('--repeat', values.repeat, 1, 50);
  const progress = createProgress();
  let adminUrl = '';
  const site = await openSite(
    progress,
    lifetime,
    async ({ databases }) => {
      adminUrl = databases.server!.adminUrl;
      await fillRegisters(databases, people, progress);
      await fillCompetitors(adminUrl, progress);
    },
    ['civil-affairs', 'disabled-persons'],
  );
  const client = new pg.Client({ connectionString: adminUrlOf(adminUrl, 'civil_affairs') });
  await client.connect();
  const write = (rows: number) => touch(adminUrl, WRITTEN, rows);
  try {
    const rounds: Round[] = [];
    for (let round = 0; round <= repeat; round += 1) {
      lifetime.signal.throwIfAborted();
      progress.step(round === 0 ? 'warming up' : `round ${round} of ${repeat}`);
      const measured = await oneRound(client, { ...site, write }, round % 2 === 0);
      if (round > 0) rounds.push(measured);
    }
    const { findings: candidates } = await askCandidates(site.url, site.token);
    const planted = plantedOf(people);
    for (const { result } of rounds.flatMap((round) => Object.values(round))) {
      if (result.findings !== planted.findings)
        throw new Error(`Found ${result.findings}, planted were ${planted.findings}.`);
    }
    const memory = await peakMemoryOf(site.pids);
    const text = report({ people, rounds, candidates, findings: planted.findings, memory, date: new Date() });
    process.stdout.write(`\n${text}`);
    const folder = join(import.meta.dirname, '../results');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `matching-${people}.md`), text);
  } finally {
    await client.end();
  }
}

/**
 * Each way once, so that what slows the machine slows all; the order turns round by round. The platform is asked three
 * times: after both registers were written to all over, after a row of both was, and with nothing changed since.
 */
async function oneRound(
  client: pg.Client,
  { url, token, write }: { url: string; token: string; write: (rows: number) => Promise<void> },
  reversed: boolean,
): Promise<Round> {
  const platform = async () => {
    await write(LOADED_ROWS);
    const loaded = await timed(() => askPlatform(url, token));
    await write(1);
    const changed = await timed(() => askPlatform(url, token));
    return { loaded, changed, ours: await timed(() => askPlatform(url, token)) };
  };
  const sql = async () => ({
    single: await timed(() => askSql(client, 'single.disability_subsidy_payments')),
    foreign: await timed(() => askSql(client, 'remote.disability_subsidy_payments')),
  });
  if (reversed) return { ...(await sql()), ...(await platform()) };
  return { ...(await platform()), ...(await sql()) };
}

/** What a round writes to. */
const WRITTEN = [
  { department: 'disabled-persons', table: 'disability_subsidy_payments' },
  { department: 'civil-affairs', table: 'deaths' },
];
