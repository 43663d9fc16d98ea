/** What people are paid for, in the order in which the site lists it. */
export const SCHEMES = [
  'ELDERLY_CARE',
  'DIFFICULT_ELDERLY',
  'MINIMUM_LIVING',
  'EXTREME_POVERTY',
  'NEAR_POVERTY',
  'TEMPORARY',
  'DISABILITY_SUBSIDIES',
  'FORMER_OFFICIAL',
  'FUNERAL',
  'FERTILITY',
  'GRAIN_GROWERS',
  'MACHINERY',
  'RENOVATION',
  'LAND',
  'RESETTLEMENT',
  'CROPS',
] as const;

export type Scheme = (typeof SCHEMES)[number];

export function isScheme(text: string | undefined): text is Scheme {
  return (SCHEMES as readonly (string | undefined)[]).includes(text);
}
