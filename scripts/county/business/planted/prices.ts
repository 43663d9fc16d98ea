import type { Plan, PriceShape } from '../model.ts';
import { type Sector, takePlans } from '../sector.ts';
import { isOffice, projectOf, tenderOf } from './cast.ts';

interface PriceCase {
  readonly shape: PriceShape;
  readonly count: number;
  readonly bidders: number;
  readonly screens: readonly string[];
  /** null = planted */
  readonly innocent: string | null;
}

const cases: readonly PriceCase[] = [
  { shape: 'EQUAL_STEPS', count: 1, bidders: 5, screens: ['P05'], innocent: null },
  { shape: 'CLOSE', count: 1, bidders: 5, screens: ['P05', 'R024'], innocent: null },
  { shape: 'IDENTICAL', count: 1, bidders: 5, screens: ['P05', 'R028'], innocent: null },
  { shape: 'CLOSE_SECOND', count: 1, bidders: 5, screens: ['R024'], innocent: null },
  { shape: 'DISCOUNT', count: 1, bidders: 5, screens: ['R058'], innocent: null },
  {
    shape: 'NARROW',
    count: 7,
    bidders: 5,
    screens: ['P05'],
    innocent: 'a narrow control price presses the losing offers together, the leader stays apart',
  },
  {
    shape: 'UNEVEN_STEPS',
    count: 5,
    bidders: 5,
    screens: ['P05'],
    innocent: 'the steps are of one size roughly, not regularly',
  },
  {
    shape: 'NEAR_IDENTICAL',
    count: 5,
    bidders: 5,
    screens: ['P05', 'R028'],
    innocent: 'two prices differ by a few hundred yuan',
  },
  {
    shape: 'NEAR_SECOND',
    count: 10,
    bidders: 4,
    screens: ['R024'],
    innocent: 'the second is near, within the spread of the market',
  },
  {
    shape: 'MILD_DISCOUNT',
    count: 5,
    bidders: 4,
    screens: ['R058'],
    innocent: 'a strong discount, within the spread of the market',
  },
];

/** P05 and the price indicators R024, R028, R058: how the offers of a lot lie to each other. */
export function plantPrices(sector: Sector): void {
  const open = (plan: Plan) => isOffice(plan) && plan.method === 'OPEN_TENDER';
  for (const { shape, count, bidders, screens, innocent } of cases) {
    for (const plan of takePlans(sector, count, ['price', 'rejection', 'count'], open, innocent === null)) {
      plan.shape = shape;
      plan.bidderCount = bidders;
      for (const screen of screens) {
        if (innocent === null) sector.truth.plant(screen, projectOf(plan), tenderOf(plan));
        else sector.truth.lookalike(screen, projectOf(plan), innocent, tenderOf(plan));
      }
    }
  }
}
