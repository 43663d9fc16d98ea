import type {
  assetKinds,
  awardModes,
  collectiveContractKinds,
} from '../../../../subgraphs/collective-assets/codes.ts';
import type { Instalment } from '../../../../subgraphs/collective-assets/details.ts';
import type { Company, Party } from '../model.ts';

export type AssetKind = (typeof assetKinds)[number];

export interface Lease {
  readonly number: string;
  readonly kind: (typeof collectiveContractKinds)[number];
  readonly asset: string;
  readonly assetKind: AssetKind;
  readonly counterparty: Party | Company;
  readonly area: number;
  /** yuan, whole */
  readonly annualRent: number;
  readonly signedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  instalments: Instalment[];
  deferral: string | null;
  inKind: string | null;
  awardMode: (typeof awardModes)[number];
  highestBid: boolean | null;
  tradeNumber: string | null;
  meeting: Meeting | null;
  signOffs: number | null;
  renewalOf: string | null;
}

export interface Meeting {
  readonly number: string;
  readonly heldOn: string;
  readonly subject: string;
  readonly kind: 'VILLAGERS_ASSEMBLY' | 'REPRESENTATIVES' | 'COMMITTEE' | 'SUPERVISION';
  record: string | null;
  recordedOn: string | null;
}

/** Rents lie between 80 and 120 percent of a town's usual one, so that a low rent is low because it was planted. */
export interface RentClass {
  readonly kind: AssetKind;
  readonly count: number;
  readonly unit: 'MU' | 'SQUARE_METRE';
  readonly area: readonly [number, number];
  readonly rent: readonly [number, number];
  readonly years: readonly [number, number];
  readonly name: string;
}

export const rentClasses: readonly RentClass[] = [
  { kind: 'FARMLAND', count: 8, unit: 'MU', area: [12, 55], rent: [680, 980], years: [3, 10], name: '耕地' },
  {
    kind: 'WATER_SURFACE',
    count: 3,
    unit: 'MU',
    area: [8, 40],
    rent: [450, 780],
    years: [3, 12],
    name: '鱼塘',
  },
  {
    kind: 'SHOP',
    count: 2,
    unit: 'SQUARE_METRE',
    area: [30, 90],
    rent: [160, 260],
    years: [2, 5],
    name: '门面房',
  },
  {
    kind: 'WORKSHOP',
    count: 2,
    unit: 'SQUARE_METRE',
    area: [160, 520],
    rent: [62, 108],
    years: [3, 10],
    name: '厂房',
  },
  {
    kind: 'BARREN_LAND',
    count: 1,
    unit: 'MU',
    area: [10, 42],
    rent: [70, 130],
    years: [5, 15],
    name: '荒地',
  },
];

/** The platform takes rural property trades from this total on, yuan; what lies near it is a case of V06. */
export const tradeLimit = 100_000;

export interface LeaseDraft {
  readonly assetKind: AssetKind;
  readonly counterparty?: Party | Company;
  readonly startsOn?: string;
  readonly years?: number;
  readonly area?: number;
  /** times the town's usual rent */
  readonly factor?: number;
  /** yuan a year in place of area times rent */
  readonly annualRent?: number;
  readonly kind?: Lease['kind'];
  readonly awardMode?: Lease['awardMode'];
  readonly asset?: string;
}
