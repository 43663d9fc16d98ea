import type { Assistance } from './types.ts';

/**
 * The demonstration county's amounts in yuan, each with the month from which it holds. The tiers of the old-age benefit
 * are 滨海新区's of 2023 and 低保's 1,010 is Tianjin's of 2020, both as secondary sources give them; every other amount is
 * the county's own invention. A raise holds from April, is paid from July, and July brings the arrears.
 */
export const assistanceSteps: Readonly<Record<Assistance, readonly (readonly [string, number])[]>> = {
  MINIMUM_LIVING: [
    ['2020-04', 1010],
    ['2023-04', 1060],
    ['2025-04', 1110],
  ],
  EXTREME_POVERTY: [
    ['2020-04', 1515],
    ['2023-04', 1590],
    ['2025-04', 1665],
  ],
  NEAR_POVERTY: [
    ['2020-04', 300],
    ['2023-04', 315],
    ['2025-04', 330],
  ],
};
const minimumLiving = dated(...assistanceSteps.MINIMUM_LIVING);
const extremePoverty = dated(...assistanceSteps.EXTREME_POVERTY);
const nearPoverty = dated(...assistanceSteps.NEAR_POVERTY);

/** Months from which a raise holds. */
export const raises: readonly string[] = ['2023-04', '2025-04'];
/** Months that a raise is paid late. */
export const MONTHS_BEFORE_A_RAISE_IS_PAID = 3;

/** What a head of a household is worth in a month. */
export function standardOf(kind: Assistance, month: string): number {
  if (kind === 'MINIMUM_LIVING') return minimumLiving(month);
  return kind === 'EXTREME_POVERTY' ? extremePoverty(month) : nearPoverty(month);
}

/** The old-age benefit by age (M05): from the month of the birthday. */
export function elderlyCareTier(age: number): number {
  if (age < 80) return 0;
  if (age < 90) return 135;
  if (age < 95) return 500;
  return age < 100 ? 1000 : 3500;
}

export const monthlyAmounts = {
  DIFFICULT_ELDERLY: 220,
  ORPHAN: 2450,
  DE_FACTO_ORPHAN: 2450,
  FORMER_OFFICIAL: 260,
} as const;

export function nursingAmount(level: number): number {
  return level === 1 ? 300 : 200;
}

export function livingAmount(level: number): number {
  return level <= 2 ? 240 : 160;
}

export const SPRING_FESTIVAL_EXTRA = 500;
export const FUNERAL_ALLOWANCE = 4000;
/** m² a head that the city has on average (M10) */
export const CITY_MEAN_AREA = 36;

function dated(...steps: readonly (readonly [string, number])[]): (month: string) => number {
  return (month) => {
    let amount = steps[0]![1];
    for (const [from, value] of steps) if (from <= month) amount = value;
    return amount;
  };
}
