import { parseArgs } from 'node:util';

/** The demonstration county as asked for on the command line. */
export interface StartOptions {
  people: number;
  seed: number;
  profile: 'clean' | 'dirty';
  /** Start with empty databases instead. */
  empty: boolean;
}

/** Reads `npm start -- --people 20000 --seed 1 --profile dirty`. @throws an Error that says what was expected */
export function readStartOptions(args: string[]): StartOptions {
  const { values } = parseArgs({ args, options, allowPositionals: false });
  const profile = values.profile ?? 'clean';
  if (profile !== 'clean' && profile !== 'dirty')
    throw new Error(`--profile ${profile}: expected clean or dirty.`);
  return {
    people: whole('--people', values.people ?? '20000', 100, 5_000_000),
    seed: whole('--seed', values.seed ?? '1', 0, 2 ** 31 - 1),
    profile,
    empty: values.empty ?? false,
  };
}

const options = {
  people: { type: 'string' },
  seed: { type: 'string' },
  profile: { type: 'string' },
  empty: { type: 'boolean' },
} as const;

function whole(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`${option} ${text}: expected a whole number from ${least} to ${most}.`);
}
