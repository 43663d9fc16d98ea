import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seedCounty } from '../../scripts/runtime/county.ts';
import type { Lifetime } from '../../scripts/runtime/lifetime.ts';
import { createProgress } from '../../scripts/runtime/progress.ts';
import { startSiteProcess } from '../../scripts/runtime/site-process.ts';
import { whole } from '../measure.ts';
import { openSite } from '../site.ts';
import { measurePhone } from './phone.ts';
import { report } from './report.ts';
import { visit } from './visit.ts';
import { weigh } from './weigh.ts';

const RUN_SECONDS = 600;
const COLD_SECONDS = 10;

/** What the public site weighs, how soon it is of use on a poor phone, and how many visitors it takes; see bench/results/site.md. */
export async function benchPublicSite(args: string[], lifetime: Lifetime): Promise<void> {
  const options = readOptions(args);
  setTimeout(() => lifetime.end(`Ended after ${RUN_SECONDS} s.`), RUN_SECONDS * 1000).unref();
  const progress = createProgress();
  const platform = await openSite(progress, lifetime, async ({ config, databases, keys }) => {
    progress.step(`county of ${options.people} people`);
    const county = { people: options.people, seed: 1, profile: 'clean', empty: false } as const;
    const quiet = { ...progress, note: () => undefined };
    await seedCounty({ config, databases, keys, options: county, progress: quiet, signal: lifetime.signal });
  });
  const settings = { port: 0, origin: null, variables: {} };
  const site = await startSiteProcess(platform.needs.config, settings, platform.url, null, lifetime);
  const villages = await villagesOf(platform.url);

  progress.step('bytes and requests');
  const weights = await weigh(site.url, villages[0]!);
  progress.step('a phone');
  const phone = await measurePhone(site.url, villages[0]!, lifetime);
  progress.step(`${options.visitors} visitors a second for ${options.seconds} s`);
  // The first come to a site that has kept nothing yet; those after them are what a day is like.
  const cold = await visit(site.url, villages, { ...options, seconds: COLD_SECONDS }, lifetime.signal);
  const warm = await visit(site.url, villages, options, lifetime.signal);

  lifetime.signal.throwIfAborted();
  const text = report({ options, weights, phone, cold, warm, villages: villages.length }, new Date());
  process.stdout.write(`\n${text}`);
  await writeFile(join(import.meta.dirname, '../results/site.md'), text);
}

export interface SiteBenchOptions {
  people: number;
  /** Pages asked for a second, each by another visitor. */
  visitors: number;
  seconds: number;
}

function readOptions(args: string[]): SiteBenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      people: { type: 'string', default: '20000' },
      visitors: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '30' },
    },
    allowPositionals: false,
  });
  return {
    people: whole('--people', values.people, 1_000, 200_000),
    visitors: whole('--visitors', values.visitors, 1, 5_000),
    seconds: whole('--seconds', values.seconds, 1, 120),
  };
}

async function villagesOf(url: string): Promise<string[]> {
  const query =
    '{ villages(first: 100, orderBy: [{ field: DIVISION_CODE, direction: ASC }]) { nodes { divisionCode } } }';
  const response = await fetch(`${url}/public/graphql?query=${encodeURIComponent(query)}`);
  const { data } = (await response.json()) as { data: { villages: { nodes: { divisionCode: string }[] } } };
  return data.villages.nodes.map(({ divisionCode }) => divisionCode);
}
