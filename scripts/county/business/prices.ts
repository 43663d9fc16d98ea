import type { Random } from '../types.ts';
import { cents } from './calendar.ts';
import type { PriceShape } from './model.ts';

/**
 * The prices of a lot's offers, lowest first, all below the control price. `turn` counts the market's lots: the winner's
 * lead over the second (5.2 to 7.8 percent) and the spread of the others walk evenly over their ranges, so that their
 * quartiles are those of the ranges and an outlier is one because it was planted.
 */
export function priceOffers(
  shape: PriceShape,
  count: number,
  controlPrice: number,
  turn: number,
  random: Random,
): number[] {
  const steps = shapeSteps(shape, count, turn, random);
  const ratios = [1];
  for (const step of steps) ratios.push(ratios.at(-1)! * (1 + step));
  const lowest = (controlPrice * (0.95 + 0.04 * random.next())) / ratios.at(-1)!;
  const prices = ratios.map((ratio) => cents(lowest * ratio));
  if (shape === 'EQUAL_STEPS') {
    const step = Math.round(lowest * 0.058);
    return prices.map((_, index) => cents(prices[0]! + index * step));
  }
  if (shape === 'IDENTICAL') prices[3] = prices[2]!;
  if (shape === 'NEAR_IDENTICAL') prices[3] = cents(prices[2]! + random.int(100, 900));
  return prices;
}

/** Each price over the one before it, less one. */
function shapeSteps(shape: PriceShape, count: number, turn: number, random: Random): number[] {
  const rest = count - 1;
  const lead = 0.052 + 0.026 * ((turn * 0.618034) % 1);
  const spread = 0.013 + 0.041 * ((turn * 0.754878) % 1) ** 2;
  const wide = () => 0.03 * (0.75 + 0.5 * random.next());
  const ordinary = () => spread * (0.75 + 0.5 * random.next());
  const fill = (first: number, step: () => number) =>
    Array.from({ length: rest }, (_, index) => (index === 0 ? first : step()));
  // The third is always nearer to the second than that to the first: ordinary offers never lie evenly.
  const uneven = (first: number) =>
    fill(first, ordinary).map((step, index) => (index === 1 ? Math.min(step, 0.6 * lead) : step));
  switch (shape) {
    case 'EQUAL_STEPS':
    case 'EQUAL_RATIOS':
      return fill(0.058, () => 0.058);
    case 'CLOSE':
      return fill(0.0009, () => 0.0006 + 0.0012 * random.next());
    case 'NARROW':
      return fill(lead, () => 0.008 + 0.004 * random.next());
    case 'UNEVEN_STEPS':
      return Array.from({ length: rest }, (_, index) => 0.058 * [1, 1.24, 0.82, 1.1, 0.9][index % 5]!);
    case 'CLOSE_SECOND':
      return fill(0.003, wide);
    case 'NEAR_SECOND':
      return fill(0.0455 + 0.003 * random.next(), wide);
    case 'DISCOUNT':
      return uneven(0.32);
    case 'MILD_DISCOUNT':
      return uneven(0.081 + 0.002 * random.next());
    default:
      return uneven(lead);
  }
}
