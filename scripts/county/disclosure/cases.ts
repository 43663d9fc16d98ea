import { createRandom } from '../random.ts';
import type { Truth, Village } from '../types.ts';

/**
 * What is planted among each twenty villages and what only looks like it: five look-alikes and more to each planted. A
 * village has at most one case of a screen.
 */
const CASES = {
  /** What the village tells is not what the department paid. */
  V11: {
    planted: ['LESS', 'MORE_HEADS'],
    innocent: {
      PAID_OUT: 'tells what was paid out in the month, arrears with it',
      REPLACED: 'a wrong one was withdrawn and the right one published in its place',
      IN_REVIEW: 'a wrong one is still in review',
      ROUNDED: 'rounded by less than a yuan',
      NONE: 'nothing was paid, and the village says so',
    },
  },
  /** A finished period's item is not published. */
  D01: {
    planted: ['NOTHING', 'STUCK'],
    innocent: {
      LATE: 'published late, but published',
      NOT_DUE: 'in review, and not due yet',
      REPLACED: 'withdrawn and published again',
      EMPTY: 'nothing happened in the period, and the village says so',
      REVIEWING: 'late, and under review',
    },
  },
  /** 古林: spending on persons that was published without its list of names. */
  D02: {
    planted: ['NO_NAMES', 'NO_INVOICE'],
    innocent: {
      EMPTY: 'nothing was spent, so there is nothing to attach',
      DRAFT: 'a draft, not published',
      MORE: 'has more attachments than it must',
      WITHDRAWN: 'withdrawn, and published whole in its place',
      NOT_REQUIRED: 'an item that needs none',
    },
  },
  /** One fact told twice. */
  D03: {
    planted: ['TWICE', 'TWICE'],
    innocent: {
      REPLACED: 'the first was withdrawn',
      OTHER_DAY: 'two things of one kind on two days',
      OTHER_MONTH: 'two payments of one scheme in two months',
      OTHER_KIND: 'two kinds of things on one day',
      OTHER_ITEM: 'two items of one month',
    },
  },
} as const;

export type DisclosureScreen = keyof typeof CASES;

/** Whether a village has this case of a screen. */
export type HasCase = (screen: DisclosureScreen, kind: string) => boolean;

const IN_ONE = 20;

/** Draws the village's cases by its place among twenty, and writes them into the truth. */
export function casesOf(seed: number, village: Village, truth: Truth): HasCase {
  const block = Math.floor(village.index / IN_ONE);
  const place = village.index % IN_ONE;
  const own = new Map<DisclosureScreen, string>();
  for (const [screen, { planted, innocent }] of Object.entries(CASES) as [DisclosureScreen, Case][]) {
    const kinds = Object.keys(innocent);
    const drawn = [...planted, ...kinds, ...kinds];
    const places = createRandom(seed, 'disclosure cases', screen, block).sample(
      Array.from({ length: IN_ONE }, (_, index) => index),
      drawn.length,
    );
    const at = places.indexOf(place);
    const kind = drawn[at];
    if (kind === undefined) continue;
    own.set(screen, kind);
    const subject = { kind: 'VILLAGE', value: village.code } as const;
    if (at < planted.length) truth.plant(screen, subject, { kind });
    else truth.lookalike(screen, subject, innocent[kind]!, { kind });
  }
  return (screen, kind) => own.get(screen) === kind;
}

interface Case {
  planted: readonly string[];
  innocent: Readonly<Record<string, string>>;
}
