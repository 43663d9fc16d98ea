import { writeFile } from 'node:fs/promises';
import { compileScreen, faultText, parseScreen, ScreenRefused } from '../../gateway/screening/index.ts';
import { createProgress } from '../runtime/progress.ts';
import { openCounty } from './county-site.ts';
import { offlineGeneration, offlineSchema } from './offline.ts';
import type { ScreensOptions } from './options.ts';
import { analystQuestion } from './question.ts';
import { causeLines, scoreDetails, scoreLine, scoreTable } from './report.ts';
import { type Score, scoreScreen } from './score.ts';
import type { ShippedScreen } from './shipped.ts';
import { testScreens } from './situations.ts';

/** Says on standard output; gives whether all is good. */
type Command = (screens: readonly ShippedScreen[], options: ScreensOptions) => Promise<boolean>;

export const listScreens: Command = async (screens) => {
  for (const { id, text } of screens) {
    const { screen } = parseScreen(text);
    say(
      [
        id.padEnd(6),
        screen.severity.padEnd(6),
        screen.subject.padEnd(12),
        screen.department.padEnd(18),
        screen.title.zh,
      ].join('  '),
    );
  }
  say(`${screens.length} screens`);
  return true;
};

export const runTest: Command = async (screens) => {
  const reports = testScreens(screens, await offlineSchema());
  for (const { id, situations, wrong } of reports) {
    say(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${id}  ${situations} situations`);
    for (const line of wrong) say(`       ${line}`);
  }
  return reports.every(({ wrong }) => wrong.length === 0);
};

export const runCheck: Command = async (screens) => {
  const generation = await offlineGeneration();
  let good = true;
  for (const { id, path, text } of screens) {
    const faults = await refusal(() => compileScreen(text, generation, analystQuestion()));
    good &&= faults.length === 0;
    say(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${id}`);
    for (const fault of faults) say(`       ${path} ${fault}`);
  }
  await generation.stop();
  return good;
};

export const runScore: Command = async (screens, { seeds, people, profile, markdown, verbose }) => {
  const progress = createProgress();
  const scores = new Map<string, Score[]>();
  const refused: string[] = [];
  for (const seed of seeds) {
    const site = await openCounty({ people, seed, profile }, progress);
    try {
      for (const screen of screens) {
        const faults = await refusal(async () => {
          const score = await scoreScreen(screen, seed, site);
          scores.set(screen.id, [...(scores.get(screen.id) ?? []), score]);
        });
        refused.push(...faults.map((fault) => `${screen.path} ${fault}`));
      }
    } finally {
      await site.close();
    }
  }
  const lines = [...scores.values()].map(scoreLine);
  say(scoreTable(lines, false));
  for (const line of [...new Set(refused)]) say(line);
  const details = [...scores.values()].flatMap((one) =>
    scoreDetails(one, verbose ? Number.POSITIVE_INFINITY : 5),
  );
  for (const line of details) say(line);
  const causes = profile === 'dirty' ? [...scores.values()].flatMap(causeLines) : [];
  for (const line of causes) say(line);
  if (markdown) await writeScores(scoreTable(lines, true), causes, { seeds, people, profile });
  if (profile === 'dirty') return refused.length === 0;
  return refused.length === 0 && lines.every(({ good }) => good);
};

async function writeScores(
  table: string,
  causes: readonly string[],
  { seeds, people, profile }: Pick<ScreensOptions, 'seeds' | 'people' | 'profile'>,
) {
  const command = `npm run screens -- --score --seeds ${seeds.join(',')} --people ${people}${profile === 'dirty' ? ' --profile dirty' : ''} --markdown`;
  const text = `# What the shipped screens find

Every shipped screen over the demonstration county of ${people} people, ${profile}, ${seeds.length} seeds: subjects found against subjects planted. Recall and
precision are the worst of the seeds, counts are sums, seconds the mean of a run. Written by \`${command}\`.

${table}
${profile === 'dirty' ? dirtyPart(causes) : ''}`;
  const file = profile === 'dirty' ? 'screens-score-dirty.md' : 'screens-score.md';
  await writeFile(new URL(`../../docs/${file}`, import.meta.url), text);
}

/** What the numbers were lost by, of each screen that reads persons or lost something. */
function dirtyPart(causes: readonly string[]): string {
  const told = causes.filter((line) => !/recall 1\.0, precision 1\.0; 0 rows/.test(line));
  return `
A dirty county has missing and wrong identity numbers, late and doubled deaths: rows that cannot be compared are counted, and what was
lost or found by them stands here as it is. *Not planted* is what the dirt itself made: a wrong check character, which M25-CHECK is there to find.

${told.map((line) => `- ${line}`).join('\n')}
`;
}

/** What a screen is refused for; other errors are thrown on. */
async function refusal(work: () => Promise<unknown>): Promise<string[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof ScreenRefused) return error.faults.map(faultText);
    if (error instanceof Error && 'code' in error) return [`${error.code}: ${error.message}`];
    throw error;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
