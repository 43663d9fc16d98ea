/** What is planted among the villages of a sector, and what only looks like it: five look-alikes or more to each planted. */
export const villageCases = {
  V01: {
    planted: ['LOW', 'LOW'],
    innocent: ['NEAR', 'NEAR', 'NEAR', 'NEAR', 'IN_KIND', 'IN_KIND', 'IN_KIND', 'BARREN', 'BARREN', 'BARREN'],
  },
  V02: {
    planted: ['WORKSHOP_30', 'FARMLAND_26'],
    innocent: [
      'TWENTY',
      'TWENTY',
      'TWENTY',
      'TWENTY',
      'TWENTY',
      'FOREST_70',
      'FOREST_70',
      'FOREST_70',
      'FOREST_70',
      'FOREST_70',
    ],
  },
  V03: {
    planted: ['UNPAID', 'RENEWED'],
    innocent: [
      'RECENT',
      'RECENT',
      'RECENT',
      'RECENT',
      'DEFERRED',
      'DEFERRED',
      'DEFERRED',
      'DEFERRED',
      'PAID_LATE',
      'PAID_LATE',
    ],
  },
  V04: {
    planted: ['NO_MEETING', 'NO_RECORD'],
    innocent: [
      'RECORDED_LATE',
      'RECORDED_LATE',
      'RECORDED_LATE',
      'RECORDED_LATE',
      'RECORDED_LATE',
      'SIGNED_OFF',
      'SIGNED_OFF',
      'SIGNED_OFF',
      'SIGNED_OFF',
      'SIGNED_OFF',
    ],
  },
  V05: {
    planted: ['OFFICIAL', 'RELATIVE', 'FIRM'],
    innocent: [
      'AUCTION',
      'AUCTION',
      'AUCTION',
      'AUCTION',
      'AUCTION',
      'BEFORE_TERM',
      'BEFORE_TERM',
      'BEFORE_TERM',
      'BEFORE_TERM',
      'NAMESAKE',
      'NAMESAKE',
      'NAMESAKE',
      'OWN_LAND',
      'OWN_LAND',
      'OWN_LAND',
    ],
  },
  V06: {
    planted: ['NO_TRADE', 'NO_TRADE'],
    innocent: Array.from({ length: 10 }, () => 'BELOW_LIMIT'),
  },
  V07: {
    planted: ['DIFFERENCE', 'IDLE'],
    innocent: [
      'IDLE_MONTHS',
      'IDLE_MONTHS',
      'IDLE_MONTHS',
      'IDLE_MONTHS',
      'SEASONAL',
      'SEASONAL',
      'SEASONAL',
      'SMALL_DIFFERENCE',
      'SMALL_DIFFERENCE',
      'SMALL_DIFFERENCE',
    ],
  },
  V08: {
    planted: ['NO_NAME_LIST', 'NO_CONTRACT'],
    innocent: [
      'SMALL',
      'SMALL',
      'SMALL',
      'SMALL',
      'SMALL',
      'JUST_PUBLISHED',
      'JUST_PUBLISHED',
      'JUST_PUBLISHED',
      'JUST_PUBLISHED',
      'JUST_PUBLISHED',
    ],
  },
  V09: {
    planted: ['WORKS_MONEY', 'RENT_MONEY'],
    innocent: [
      'SALARY',
      'SALARY',
      'SALARY',
      'SALARY',
      'SALARY',
      'VOUCHER',
      'VOUCHER',
      'VOUCHER',
      'VOUCHER',
      'VOUCHER',
    ],
  },
} as const satisfies Record<string, { planted: readonly string[]; innocent: readonly string[] }>;

export type VillageScreen = keyof typeof villageCases;

/** The cases of the village at a position among the `count` of its sector: a village with a planted case has no look-alike of it. */
export function casesAt(position: number, count: number): ReadonlyMap<VillageScreen, readonly string[]> {
  const found = new Map<VillageScreen, readonly string[]>();
  for (const [index, screen] of (Object.keys(villageCases) as VillageScreen[]).entries()) {
    const { planted, innocent } = villageCases[screen];
    const seats = planted.map((_, turn) => (index * 2 + turn * 7) % count);
    const others = Array.from({ length: count }, (_, at) => at).filter((at) => !seats.includes(at));
    const room = others.length === 0 ? seats : others;
    found.set(screen, [
      ...planted.filter((_, turn) => seats[turn] === position),
      ...innocent.filter((_, turn) => room[(turn + index * 3) % room.length] === position),
    ]);
  }
  return found;
}
