import { addDays } from '../calendar.ts';
import { townGovernment } from '../towns.ts';
import type { Official, Town } from '../types.ts';
import { addCompany } from './companies.ts';
import { inventUscc, outsider } from './invented.ts';
import { type MarketName, marketNames } from './markets.ts';
import type { Buyer, Party } from './model.ts';
import { partyOf, type VillagePool } from './pool.ts';
import type { Sector } from './sector.ts';

/** The district's bureaus and what each of them buys. */
const bureaus: readonly (readonly [string, readonly MarketName[]])[] = [
  ['农业农村委员会', ['ROAD', 'DRAINAGE', 'LANDSCAPE', 'LIGHTING', 'SUPERVISION', 'CLEANING']],
  ['水务局', ['DRAINAGE', 'SUPERVISION', 'LANDSCAPE', 'SECURITY', 'COMPUTERS']],
  ['住房和建设委员会', ['ROAD', 'BUILDING', 'LIGHTING', 'SUPERVISION', 'PROPERTY', 'LANDSCAPE']],
  ['城市管理委员会', ['CLEANING', 'SANITATION_EQUIPMENT', 'LANDSCAPE', 'LIGHTING', 'ROAD', 'SECURITY']],
  ['教育局', ['BUILDING', 'FURNITURE', 'COMPUTERS', 'SECURITY', 'PROPERTY']],
  ['民政局', ['BUILDING', 'FURNITURE', 'SANITATION_EQUIPMENT', 'PROPERTY', 'CLEANING']],
  ['卫生健康委员会', ['BUILDING', 'COMPUTERS', 'FURNITURE', 'SANITATION_EQUIPMENT', 'CLEANING', 'SECURITY']],
  ['交通局', ['ROAD', 'LIGHTING', 'SUPERVISION', 'SANITATION_EQUIPMENT', 'DRAINAGE']],
  ['文化和旅游局', ['BUILDING', 'FURNITURE', 'COMPUTERS', 'LIGHTING', 'SECURITY', 'PROPERTY']],
  ['财政局', ['COMPUTERS', 'FURNITURE', 'PROPERTY', 'SUPERVISION', 'SECURITY']],
  ['市场监督管理局', ['COMPUTERS', 'FURNITURE', 'PROPERTY', 'CLEANING', 'SANITATION_EQUIPMENT']],
];

/** Town governments, the district's bureaus and the village committees that buy in a sector, the villages' collectives, and the agencies that run tenders. */
export function addBuyers(sector: Sector): void {
  const division = sector.towns[0]!;
  const unit = sector.index === 0 ? '' : `第${sector.index + 1}项目中心`;
  // Rates of rejection lie evenly between 3 and 7 percent, so that no buyer stands out by itself.
  const offices = [
    ...sector.towns.map((town) => ({
      town,
      name: `${town.districtName}${town.name}人民政府`,
      markets: marketNames,
    })),
    ...bureaus.map(([bureau, markets]) => ({
      town: null,
      name: `${division.districtName}${bureau}${unit}`,
      markets,
    })),
  ];
  for (const [index, office] of offices.entries()) {
    const random = sector.random.fork('buyer', index);
    const uscc = inventUscc(random, '11', division.districtCode);
    sector.buyers.push({
      uscc: office.town ? townGovernment(sector.seed, office.town).uscc : uscc,
      name: office.name,
      kind: 'GOVERNMENT',
      representative: outsider(random),
      divisionCode: office.town?.code ?? division.code,
      town: office.town,
      village: null,
      markets: office.markets,
      rejectionRate: 0.03 + (0.04 * index) / (offices.length - 1),
      quietYears: new Set(),
      bids: 0,
      rejections: 0,
    });
  }
  for (const pool of sector.pools) {
    const { village } = pool;
    const random = sector.random.fork('committee', village.index);
    sector.buyers.push({
      uscc: inventUscc(random, '54', village.town.districtCode),
      name: `${village.town.districtName}${village.town.name}${village.name}村民委员会`.replace(
        '村村民',
        '村民',
      ),
      kind: 'VILLAGE_COMMITTEE',
      representative: headOf(pool, 'VILLAGE_DIRECTOR') ?? outsider(random),
      divisionCode: village.code,
      town: village.town,
      village,
      markets: ['ROAD', 'BUILDING', 'DRAINAGE', 'LANDSCAPE', 'LIGHTING'],
      rejectionRate: 0,
      quietYears: new Set(),
      bids: 0,
      rejections: 0,
    });
  }
  for (const pool of sector.pools) {
    const random = sector.random.fork('collective', pool.village.index);
    sector.collectives.push({
      uscc: inventUscc(random, 'N2', pool.village.town.districtCode),
      name: `天津市${pool.village.town.districtName}${pool.village.town.name}${pool.village.name}股份经济合作社`,
      representative: headOf(pool, 'PARTY_SECRETARY') ?? outsider(random),
      divisionCode: pool.village.code,
    });
  }
  for (const name of ['津采工程咨询', '汇诚招标代理', '正衡项目管理']) {
    const suffix = sector.index === 0 ? '' : `第${sector.index + 1}分`;
    const agency = addCompany(sector, 'agency', {
      name: `天津${name}有限公司${suffix === '' ? '' : `${suffix}公司`}`,
    });
    agency.activeFrom = addDays(sector.asOf, 1);
    sector.agencies.push(agency);
  }
}

/** Who holds a post now. */
function headOf(pool: VillagePool, post: Official['post']): Party | null {
  const holder = pool.officials.find((official) => official.post === post && official.until === null);
  return holder === undefined ? null : partyOf(holder.person);
}

/** Offices proper: everything but the village committees. */
export const offices = (sector: Sector): Buyer[] =>
  sector.buyers.filter((buyer) => buyer.kind !== 'VILLAGE_COMMITTEE');

export const townOf = (sector: Sector, buyer: Buyer, turn: number): Town =>
  buyer.town ?? sector.towns[turn % sector.towns.length]!;
