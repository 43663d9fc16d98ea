import { addDays } from '../calendar.ts';
import type { Town } from '../types.ts';
import { addCompany } from './companies.ts';
import { inventUscc, outsider } from './invented.ts';
import type { Buyer } from './model.ts';
import type { Sector } from './sector.ts';

const bureaus = [
  '农业农村委员会',
  '水务局',
  '住房和建设委员会',
  '城市管理委员会',
  '教育局',
  '民政局',
  '卫生健康委员会',
  '交通局',
  '文化和旅游局',
  '财政局',
  '市场监督管理局',
];

/** Town governments, the district's bureaus and the village committees that buy in a sector, and the agencies that run tenders. */
export function addBuyers(sector: Sector): void {
  const division = sector.towns[0]!;
  const unit = sector.index === 0 ? '' : `第${sector.index + 1}项目中心`;
  // Rates of rejection lie evenly between 3 and 7 percent, so that no buyer stands out by itself.
  const offices = [
    ...sector.towns.map((town) => ({ town, name: `${town.districtName}${town.name}人民政府` })),
    ...bureaus.map((bureau) => ({ town: null, name: `${division.districtName}${bureau}${unit}` })),
  ];
  for (const [index, office] of offices.entries()) {
    const random = sector.random.fork('buyer', index);
    sector.buyers.push({
      uscc: inventUscc(random, '11', division.districtCode),
      name: office.name,
      kind: 'GOVERNMENT',
      representative: outsider(random),
      divisionCode: office.town?.code ?? division.code,
      town: office.town,
      village: null,
      rejectionRate: 0.03 + (0.04 * index) / (offices.length - 1),
      quietYears: new Set(),
      bids: 0,
      rejections: 0,
    });
  }
  for (const village of sector.villages) {
    const random = sector.random.fork('committee', village.index);
    sector.buyers.push({
      uscc: inventUscc(random, '54', village.town.districtCode),
      name: `${village.town.districtName}${village.town.name}${village.name}村民委员会`.replace(
        '村村民',
        '村民',
      ),
      kind: 'VILLAGE_COMMITTEE',
      representative: outsider(random),
      divisionCode: village.code,
      town: village.town,
      village,
      rejectionRate: 0,
      quietYears: new Set(),
      bids: 0,
      rejections: 0,
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

/** Offices proper: everything but the village committees. */
export const offices = (sector: Sector): Buyer[] =>
  sector.buyers.filter((buyer) => buyer.kind !== 'VILLAGE_COMMITTEE');

export const townOf = (sector: Sector, buyer: Buyer, turn: number): Town =>
  buyer.town ?? sector.towns[turn % sector.towns.length]!;
