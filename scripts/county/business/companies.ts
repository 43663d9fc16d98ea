import { addDays } from '../calendar.ts';
import type { Random } from '../types.ts';
import * as invented from './invented.ts';
import { type Category, type MarketName, markets, marketsOf } from './markets.ts';
import type { Company, Conduct, Holding, Party } from './model.ts';
import { partyOf } from './pool.ts';
import type { Sector } from './sector.ts';

const brands = [
  '鑫',
  '润',
  '恒',
  '泰',
  '盛',
  '达',
  '宏',
  '瑞',
  '诚',
  '信',
  '安',
  '华',
  '嘉',
  '益',
  '远',
  '腾',
  '隆',
  '康',
  '利',
  '丰',
  '正',
  '科',
  '创',
  '顺',
  '津',
  '海',
  '源',
  '博',
  '凯',
  '众',
];

export interface CompanyOptions {
  readonly markets?: readonly MarketName[];
  readonly conduct?: Conduct;
  readonly representative?: Party;
  readonly holdings?: readonly Holding[];
  readonly registeredOn?: string;
  readonly kind?: Company['kind'];
  readonly name?: string;
}

/** A company of the sector; everything of its own, nothing shared with another. */
export function addCompany(sector: Sector, label: string, options: CompanyOptions = {}): Company {
  const index = sector.companies.length;
  const random = sector.random.fork('company', index, label);
  const town = random.pick(sector.towns);
  const trade = options.markets?.[0];
  const registeredOn = options.registeredOn ?? addDays(sector.start, -random.int(400, 6500));
  const representative = options.representative ?? claimParty(sector, random);
  const early = registeredOn < '2016-06-01' && random.chance(0.06);
  const company: Company = {
    index,
    uscc: invented.inventUscc(random, '91', town.districtCode, early),
    name: options.name ?? companyName(random, sector, trade),
    kind: options.kind ?? 'COMPANY',
    divisionCode: town.code,
    registeredOn,
    capital: random.pick([500_000, 1_000_000, 2_000_000, 3_000_000, 5_000_000, 10_000_000, 20_000_000]),
    status: 'ACTIVE',
    statusSince: null,
    abnormalFrom: null,
    abnormalTo: null,
    blacklistedFrom: null,
    blacklistedTo: null,
    insuredStaff: random.int(6, 48),
    representative,
    representativeSince: registeredOn,
    holdings: [...(options.holdings ?? ordinaryHoldings(sector, random, representative, registeredOn))],
    phone: invented.inventPhone(random),
    email: invented.inventEmail(`s${sector.index}c${index}`),
    address: `天津市${town.districtName}${town.name}工业园${random.int(1, 60)}号${random.int(101, 980)}室（${sector.index}-${index}）`,
    device: invented.inventDevice(random),
    dongle: invented.inventDongle(random),
    ip: invented.inventIp(random),
    depositAccount: invented.inventAccount(random),
    staff: [invented.outsider(random), invented.outsider(random)],
    managers: [invented.outsider(random), invented.outsider(random)],
    markets: [...(options.markets ?? [])],
    conduct: options.conduct ?? 'RESERVED',
    activeFrom: addDays(registeredOn, 365),
    activeUntil: '9999-12-31',
    avoids: new Set(),
    apart: new Set(),
    recused: false,
    bids: 0,
    wins: 0,
    winsByBuyer: new Map(),
    awards: [],
  };
  sector.companies.push(company);
  return company;
}

/** The firms that live on tenders: 90 a sector, two markets each, and a few that keep losing or have just begun. */
export function addBidders(sector: Sector): void {
  const categories: Category[] = ['WORKS', 'GOODS', 'SERVICES'];
  for (const category of categories) {
    const names = marketsOf(category).map((market) => market.name);
    for (let count = 0; count < 30; count += 1) {
      const first = names[count % 4]!;
      const second = names[(count + 1 + (Math.floor(count / 4) % 3)) % 4]!;
      sector.tradingFirms.push(
        addCompany(sector, 'bidder', { markets: [first, second], conduct: 'REGULAR' }),
      );
    }
  }
}

/** Somebody who represents or holds a company: a villager of the pool in two of five cases, never the same one twice. */
export function claimParty(sector: Sector, random: Random): Party {
  if (random.chance(0.4)) {
    const person = random.pick(random.pick(sector.pools.filter((pool) => pool.adults.length > 0)).adults);
    if (!sector.used.has(person.identityNumber)) {
      sector.used.add(person.identityNumber);
      return partyOf(person);
    }
  }
  for (;;) {
    const party = invented.outsider(random);
    if (sector.used.has(party.identityNumber)) continue;
    sector.used.add(party.identityNumber);
    return party;
  }
}

function ordinaryHoldings(sector: Sector, random: Random, representative: Party, since: string): Holding[] {
  const hold = (holder: Party, share: number): Holding => ({ holder, share, since, until: null });
  const kind = random.next();
  if (kind < 0.3) return [hold(representative, 100)];
  const share = random.int(51, 90);
  if (kind < 0.8) return [hold(representative, share), hold(claimParty(sector, random), 100 - share)];
  const second = random.int(5, 95 - share);
  return [
    hold(representative, share),
    hold(claimParty(sector, random), second),
    hold(claimParty(sector, random), 100 - share - second),
  ];
}

function companyName(random: Random, sector: Sector, trade: MarketName | undefined): string {
  const taken = new Set(sector.companies.map((company) => company.name));
  for (let attempt = 0; ; attempt += 1) {
    const brand = random.pick(brands) + random.pick(brands);
    const business =
      trade === undefined
        ? random.pick(['商贸', '农业科技', '食品', '运输', '建材'])
        : random.pick(markets[trade].trades);
    const name = `天津${brand}${business}有限公司`;
    if (!taken.has(name) || attempt > 200) return name;
  }
}
