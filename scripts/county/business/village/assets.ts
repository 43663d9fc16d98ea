import type { assetKinds, collectiveAssetStatuses } from '../../../../subgraphs/collective-assets/codes.ts';
import { addDays, addYears } from '../../calendar.ts';
import { type VillageSite, villageOf } from './site.ts';

export interface Asset {
  readonly code: string;
  readonly name: string;
  readonly kind: (typeof assetKinds)[number];
  readonly area: number | null;
  readonly areaUnit: 'MU' | 'SQUARE_METRE' | 'ITEM' | null;
  readonly acquiredOn: string;
  readonly bookValue: number;
  readonly inspectedOn: string;
  inspectedValue: number;
  idleSince: string | null;
  seasonal: boolean;
  status: (typeof collectiveAssetStatuses)[number];
}

const usual: readonly (readonly [
  name: string,
  kind: Asset['kind'],
  unit: Asset['areaUnit'],
  least: number,
  most: number,
  value: number,
])[] = [
  ['村委会办公楼', 'HOUSE', 'SQUARE_METRE', 260, 700, 1_900],
  ['党群服务中心', 'HOUSE', 'SQUARE_METRE', 120, 400, 2_100],
  ['文化广场', 'INFRASTRUCTURE', 'SQUARE_METRE', 800, 2_600, 160],
  ['机井', 'INFRASTRUCTURE', 'ITEM', 1, 6, 62_000],
  ['晾晒场', 'INFRASTRUCTURE', 'SQUARE_METRE', 500, 1_800, 120],
  ['鱼塘', 'WATER_SURFACE', 'MU', 20, 110, 3_600],
  ['厂房', 'WORKSHOP', 'SQUARE_METRE', 300, 1_400, 900],
  ['门面房', 'SHOP', 'SQUARE_METRE', 60, 260, 2_700],
  ['变压器', 'EQUIPMENT', 'ITEM', 1, 3, 48_000],
  ['拖拉机', 'EQUIPMENT', 'ITEM', 1, 2, 86_000],
  ['太阳能路灯', 'EQUIPMENT', 'ITEM', 20, 90, 1_400],
];

/** What a village owns as its last inspection found it, and V07's cases. */
export function villageAssets(site: VillageSite): Asset[] {
  const random = site.random.fork('assets');
  const assets = usual.map(([name, kind, unit, least, most, value], index): Asset => {
    const area = random.int(least, most);
    const bookValue = Math.round((area * value * (0.8 + 0.4 * random.next())) / 100) * 100;
    return {
      code: `ZC-${String(index + 1).padStart(3, '0')}`,
      name: `${site.village.name}${name}`,
      kind,
      area,
      areaUnit: unit,
      acquiredOn: addDays('2009-01-01', random.int(0, 4300)),
      bookValue,
      inspectedOn: addDays(addYears(site.asOf, -1), random.int(15, 60)),
      inspectedValue: random.chance(0.15)
        ? Math.round(bookValue * (0.985 + 0.03 * random.next()))
        : bookValue,
      idleSince: null,
      seasonal: name === '晾晒场',
      status: ['WATER_SURFACE', 'WORKSHOP', 'SHOP'].includes(kind) ? 'LEASED' : 'IN_USE',
    };
  });
  for (const [turn, kind] of site.cases('V07').entries()) change(site, assets, kind, turn);
  return assets;
}

function change(site: VillageSite, assets: readonly Asset[], kind: string, turn: number): void {
  const untouched = (each: Asset) =>
    each.status !== 'IDLE' && each.inspectedValue === each.bookValue && !each.seasonal;
  const asset = assets.find(kind === 'SEASONAL' ? (each) => each.seasonal : untouched);
  if (asset === undefined) return;
  if (kind === 'DIFFERENCE') asset.inspectedValue = Math.round(asset.bookValue * 0.61);
  else if (kind === 'SMALL_DIFFERENCE') asset.inspectedValue = Math.round(asset.bookValue * 0.958);
  else {
    asset.status = 'IDLE';
    asset.idleSince = addDays(site.asOf, kind === 'IDLE_MONTHS' ? -310 - turn : -640);
  }
  const reason = {
    IDLE_MONTHS: 'idle for less than a year',
    SEASONAL: 'used in the harvest season only',
    SMALL_DIFFERENCE: 'the inspection differs by less than five percent',
  }[kind];
  site.record('V07', kind, villageOf(site), asset.code, reason ?? '');
}
