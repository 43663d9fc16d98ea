import type { Instalment } from '../../../../subgraphs/collective-assets/details.ts';
import { addDays, addYears, daysBetween } from '../../calendar.ts';
import type { Random } from '../../types.ts';
import { yuan } from '../calendar.ts';
import type { Company, Party } from '../model.ts';
import { partyOf } from '../pool.ts';
import {
  type AssetKind,
  type Lease,
  type LeaseDraft,
  type Meeting,
  type RentClass,
  rentClasses,
  tradeLimit,
} from './lease-terms.ts';
import type { VillageSite } from './site.ts';

/** The land, ponds and buildings a village lets, one contract after the other; `add` is also how cases are made. */
export class LeaseBook {
  readonly leases: Lease[] = [];
  readonly meetings: Meeting[] = [];
  readonly #site: VillageSite;

  constructor(site: VillageSite) {
    this.#site = site;
  }

  fill(): void {
    const { random, village } = this.#site;
    for (const rentClass of rentClasses) {
      for (let count = 0; count < rentClass.count; count += 1) {
        const turn = village.index * rentClass.count + count;
        const factor =
          0.8 + 0.4 * ((turn * 0.618034 + random.fork('rent', rentClass.kind).next() * 0.05) % 1);
        this.add({ assetKind: rentClass.kind, factor });
      }
    }
    for (let count = 0; count < 12; count += 1) this.addHousehold(random.fork('household', count));
  }

  add(draft: LeaseDraft): Lease {
    const site = this.#site;
    const rentClass = rentClasses.find((each) => each.kind === draft.assetKind)!;
    const random = site.random.fork('lease', this.leases.length);
    const area = draft.area ?? random.int(...rentClass.area);
    const years = draft.years ?? random.int(...rentClass.years);
    const earliest = addYears(site.start, -Math.min(3, years - 1));
    const startsOn =
      draft.startsOn ?? addDays(earliest, random.int(0, daysBetween(earliest, site.asOf) - 45));
    const annualRent =
      draft.annualRent ??
      Math.round(area * townRent(site, rentClass) * (draft.factor ?? 0.82 + 0.36 * random.next()));
    const total = annualRent * years;
    const auction = total >= tradeLimit * 0.8;
    const signedOn = addDays(startsOn, -random.int(8, 28));
    const lease: Lease = {
      number: `HT-${signedOn.slice(0, 4)}-${String(this.leases.length + 1).padStart(3, '0')}`,
      kind: draft.kind ?? 'LEASE',
      asset: draft.asset ?? `${site.village.name}${rentClass.name}${this.leases.length + 1}号`,
      assetKind: draft.assetKind,
      counterparty: draft.counterparty ?? this.#tenant(random, draft.assetKind),
      area,
      annualRent,
      signedOn,
      startsOn,
      endsOn: addDays(addYears(startsOn, years), -1),
      instalments: [],
      deferral: null,
      inKind: null,
      awardMode:
        draft.awardMode ??
        (auction ? 'PUBLIC_AUCTION' : random.pick(['COMPETITIVE_TALKS', 'NEGOTIATED'] as const)),
      highestBid: auction && draft.awardMode === undefined ? true : null,
      tradeNumber: auction || random.chance(0.15) ? tradeNumber(site, random, signedOn) : null,
      meeting: this.#meet(signedOn, random, `${rentClass.name}出租事项`),
      signOffs: null,
      renewalOf: null,
    };
    lease.instalments = yearlyInstalments(lease, site.asOf, random);
    this.leases.push(lease);
    return lease;
  }

  /** A household's contracted land of the second round (农村土地承包法 §21: 30 years), signed by the households. */
  addHousehold(
    random: Random,
    counterparty?: Party,
    assetKind: 'FARMLAND' | 'FOREST_LAND' = 'FARMLAND',
  ): Lease {
    const { pool, village } = this.#site;
    const forest = assetKind === 'FOREST_LAND';
    const lease: Lease = {
      number: `CB-${String(this.leases.length + 1).padStart(3, '0')}`,
      kind: 'HOUSEHOLD_CONTRACTING',
      asset: `${village.name}${forest ? '林地' : '承包地'}${this.leases.length + 1}号`,
      assetKind,
      counterparty: counterparty ?? partyOf(random.pick(pool.adults)),
      area: random.int(3, 12),
      annualRent: 0,
      signedOn: '1998-12-10',
      startsOn: '1999-01-01',
      endsOn: forest ? '2068-12-31' : '2028-12-31',
      instalments: [],
      deferral: null,
      inKind: null,
      awardMode: 'ALLOTTED',
      highestBid: null,
      tradeNumber: null,
      meeting: null,
      signOffs: Math.round(village.size / 4),
      renewalOf: null,
    };
    this.leases.push(lease);
    return lease;
  }

  #meet(signedOn: string, random: Random, subject: string): Meeting {
    const heldOn = addDays(signedOn, -random.int(9, 26));
    const number = `HY-${heldOn.slice(0, 4)}-${String(this.meetings.length + 1).padStart(3, '0')}`;
    const recordedOn = addDays(heldOn, random.int(0, 3));
    const meeting: Meeting = {
      number,
      heldOn,
      subject,
      kind: 'REPRESENTATIVES',
      record: `${number}会议记录`,
      recordedOn,
    };
    this.meetings.push(meeting);
    return meeting;
  }

  #tenant(random: Random, assetKind: AssetKind): Party | Company {
    const { sector, pool } = this.#site;
    if (assetKind === 'WORKSHOP' && random.chance(0.6)) return random.pick(sector.tradingFirms);
    return partyOf(random.pick(pool.adults));
  }
}

/** A village's own rent for a class of asset is its town's: yuan a unit and year. */
function townRent(site: VillageSite, rentClass: RentClass): number {
  const random = site.sector.random.fork('rent', site.village.town.code, rentClass.kind);
  return random.int(...rentClass.rent);
}

function yearlyInstalments(lease: Lease, asOf: string, random: Random): Instalment[] {
  const instalments: Instalment[] = [];
  for (let year = 0; ; year += 1) {
    const dueOn = addYears(lease.startsOn, year);
    if (dueOn > lease.endsOn || dueOn > addYears(asOf, 1)) return instalments;
    const paidOn = addDays(dueOn, random.int(-12, 28));
    const paid = paidOn <= asOf;
    instalments.push({
      dueOn,
      amount: yuan(lease.annualRent),
      paidOn: paid ? paidOn : null,
      paidAmount: paid ? yuan(lease.annualRent) : null,
    });
  }
}

export function tradeNumber(site: VillageSite, random: Random, signedOn: string): string {
  return `NCCQ${site.village.town.districtCode}${signedOn.slice(0, 4)}${random.int(100_000, 999_999)}`;
}

/** When the oldest unpaid instalment fell due; null when nothing is overdue. */
export const unpaidSince = (lease: Lease, asOf: string): string | null =>
  lease.instalments.find((instalment) => instalment.paidOn === null && instalment.dueOn <= asOf)?.dueOn ??
  null;
