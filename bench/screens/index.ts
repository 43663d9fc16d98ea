import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEPARTMENTS } from '../../schema/departments.ts';
import { writeCounty } from '../../scripts/county/write.ts';
import type { Lifetime } from '../../scripts/runtime/lifetime.ts';
import { createProgress } from '../../scripts/runtime/progress.ts';
import { publishShippedScreens } from '../../scripts/runtime/shipped-screens.ts';
import { createLinkService } from '../../subgraphs/kit/index.ts';
import { withClient } from '../bulk.ts';
import { peakMemoryOf, whole } from '../measure.ts';
import { type Ground, openSite } from '../site.ts';
import { report } from './report.ts';
import { activeScreens, type RunFigures, runScreen } from './run.ts';

/** Every shipped screen over a county, one after the other, as runs of the platform; see bench/results/screens-*.md. */
export async function benchScreens(args: string[], lifetime: Lifetime): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { people: { type: 'string', default: '1000000' }, only: { type: 'string' } },
  });
  const only = values.only?.split(',');
  const people = whole('--people', values.people, 20_000, 5_000_000);
  const progress = createProgress();
  progress.step(`a county of ${people} people`);
  let rows = 0;
  const site = await openSite(progress, lifetime, async (ground) => {
    rows = await fillCounty(ground, people, progress.note);
  });
  const runs: RunFigures[] = [];
  const screens = (await activeScreens(site)).filter((screen) => !only || only.includes(screen));
  for (const [index, screen] of screens.entries()) {
    lifetime.signal.throwIfAborted();
    progress.step(`${screen}, ${index + 1} of ${screens.length}`);
    runs.push(await runScreen(site, screen, lifetime.signal));
  }
  const text = report({ people, rows, runs, memory: await peakMemoryOf(site.pids), date: new Date() });
  process.stdout.write(`\n${text}`);
  // Figures of a few are for who works on them; what is kept is of all.
  if (only) return;
  const folder = join(import.meta.dirname, '../results');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `screens-${people}.md`), text);
}

/** The demonstration county, larger, in every department's database, and the shipped screens in use. @returns its rows */
async function fillCounty(
  { databases, keys }: Ground,
  people: number,
  onProgress: (note: string) => void,
): Promise<number> {
  const urls = Object.fromEntries(DEPARTMENTS.map((name) => [name, databases.urls[name].migrator!]));
  const { rows } = await writeCounty({ people, urls, link: createLinkService(keys.link), onProgress });
  // As after a first start: or else every count would visit the rows.
  for (const url of Object.values(urls)) await withClient(url, (client) => client.query('VACUUM'));
  await publishShippedScreens(databases.urls.oversight.engine!);
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}
