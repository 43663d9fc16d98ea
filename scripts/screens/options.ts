import { parseArgs } from 'node:util';

export interface ScreensOptions {
  command: 'list' | 'test' | 'check' | 'score';
  /** Empty: all. */
  only: string[];
  seeds: number[];
  people: number;
  profile: 'clean' | 'dirty';
  markdown: boolean;
  verbose: boolean;
}

export const USAGE = `npm run screens -- --list | --test | --check | --score [options]
  --list       the shipped screens
  --test       reads each and holds its rule against its situations
  --check      reads each with an analyst's rights, and runs nothing
  --score      runs each over the demonstration county, against what was planted there
  --only       these screens: M01,P05
  --seeds      counties, 1 unless said: 1,2,3
  --people     their size, 20000 unless said
  --profile    clean, or dirty: precision and recall as they are, without a bar
  --markdown   also writes docs/screens-score.md
  --verbose    all that is missed or found in vain, not five a screen`;

/** @throws with the usage for anything else */
export function readScreensOptions(args: string[]): ScreensOptions {
  const { values } = parse(args);
  const commands = (['list', 'test', 'check', 'score'] as const).filter((name) => values[name]);
  const [command, ...more] = commands;
  if (!command || more.length > 0)
    throw new Error(`Expected one of --list, --test, --check, --score.\n${USAGE}`);
  const profile = values.profile ?? 'clean';
  if (profile !== 'clean' && profile !== 'dirty')
    throw new Error(`--profile ${profile}: expected clean or dirty.`);
  return {
    command,
    only: values.only?.split(',').filter(Boolean) ?? [],
    seeds: (values.seeds ?? '1').split(',').map((seed) => whole('--seeds', seed)),
    people: whole('--people', values.people ?? '20000'),
    profile,
    markdown: values.markdown ?? false,
    verbose: values.verbose ?? false,
  };
}

function parse(args: string[]) {
  const flag = { type: 'boolean' } as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: {
        list: flag,
        test: flag,
        check: flag,
        score: flag,
        markdown: flag,
        verbose: flag,
        only: text,
        seeds: text,
        people: text,
        profile: text,
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function whole(option: string, text: string): number {
  if (/^\d{1,8}$/.test(text)) return Number(text);
  throw new Error(`${option} ${text}: expected whole numbers.`);
}
