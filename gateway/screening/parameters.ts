import type { Parameter, ParameterValue, Screen } from './screen.ts';

/** When and where a screen is run: what decides which of a parameter's values holds. */
export interface RunSetting {
  /** `YYYY-MM` */
  month: string;
  /** division code or its prefix */
  division: string;
}

/**
 * The value that holds: of those for the longest division prefix, the one with the latest `from` that is not
 * after the month. A month before every `from` takes the earliest, as the oldest rule that is known.
 */
export function parameterValue(
  { values }: Parameter,
  { month, division }: RunSetting,
): ParameterValue | null {
  const here = values.filter((one) => division.startsWith(one.division ?? ''));
  const prefix = Math.max(-1, ...here.map((one) => one.division?.length ?? 0));
  const ofPrefix = here
    .filter((one) => (one.division?.length ?? 0) === prefix)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return (ofPrefix.findLast(({ from }) => from <= month) ?? ofPrefix[0])?.value ?? null;
}

/** All parameters of a screen as one run has them. */
export function parametersOf(
  { parameters }: Pick<Screen, 'parameters'>,
  setting: RunSetting,
): Record<string, ParameterValue | null> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, parameterValue(parameter, setting)]),
  );
}
