import type {
  bidStatuses,
  organizationKinds,
  organizationStatuses,
  procurementMethods,
  rejectionGrounds,
} from '../../../subgraphs/procurement/codes.ts';
import type { Amendment } from '../../../subgraphs/procurement/details.ts';
import type { Random, Town, Village } from '../types.ts';
import type { Market, MarketName } from './markets.ts';

/** A natural person on the business side: a villager of the county or somebody invented from outside it. */
export interface Party {
  readonly name: string;
  readonly identityNumber: string;
}

export interface Holding {
  readonly holder: Party | Company;
  /** per cent */
  readonly share: number;
  readonly since: string;
  readonly until: string | null;
}

/** How a company behaves on the tender market of its sector. */
export type Conduct = 'REGULAR' | 'COMPANION' | 'NEWCOMER' | 'RESERVED';

export interface Company {
  readonly index: number;
  readonly uscc: string;
  readonly name: string;
  kind: (typeof organizationKinds)[number];
  readonly divisionCode: string;
  registeredOn: string;
  readonly capital: number;
  status: (typeof organizationStatuses)[number];
  statusSince: string | null;
  abnormalFrom: string | null;
  abnormalTo: string | null;
  blacklistedFrom: string | null;
  blacklistedTo: string | null;
  insuredStaff: number;
  representative: Party;
  representativeSince: string;
  holdings: Holding[];
  phone: string;
  email: string;
  address: string;
  readonly device: string;
  readonly dongle: string;
  readonly ip: string;
  readonly depositAccount: string;
  readonly staff: readonly Party[];
  readonly managers: readonly Party[];
  markets: MarketName[];
  conduct: Conduct;
  /** first and last day on which it hands in bids or takes orders */
  activeFrom: string;
  activeUntil: string;
  /** towns (9 digits) in which it does no business */
  readonly avoids: Set<string>;
  /** companies it never meets in a lot unless a case says so */
  readonly apart: Set<Company>;
  /** its contracts record that the official concerned declared the tie and stood aside */
  recused: boolean;
  bids: number;
  wins: number;
  readonly winsByBuyer: Map<string, number>;
  readonly awards: Award[];
}

export interface Award {
  readonly publishedOn: string;
  readonly signedOn: string;
}

export interface Buyer {
  readonly uscc: string;
  readonly name: string;
  readonly kind: 'GOVERNMENT' | 'PUBLIC_INSTITUTION' | 'VILLAGE_COMMITTEE';
  readonly representative: Party;
  /** where it sits: a street, or the village of a committee */
  readonly divisionCode: string;
  readonly town: Town | null;
  readonly village: Village | null;
  /** what it buys */
  readonly markets: readonly MarketName[];
  /** share of the bids handed in to it that it rejects */
  rejectionRate: number;
  /** fiscal years that the cases of split and threshold purchases keep for themselves */
  readonly quietYears: Set<string>;
  bids: number;
  /** those of the cases count from the start, so that the buyer's own stay below its rate */
  rejections: number;
}

export type Facet = 'timing' | 'price' | 'rejection' | 'contact' | 'company' | 'contract' | 'count';

export type PriceShape =
  | 'ORDINARY'
  | 'EQUAL_STEPS'
  | 'EQUAL_RATIOS'
  | 'CLOSE'
  | 'IDENTICAL'
  | 'NARROW'
  | 'UNEVEN_STEPS'
  | 'NEAR_IDENTICAL'
  | 'CLOSE_SECOND'
  | 'NEAR_SECOND'
  | 'DISCOUNT'
  | 'MILD_DISCOUNT';

/** A lot that will be put out to tender: the ordinary plan, then what a case changes in it. */
export interface Plan {
  readonly project: string;
  readonly lot: string;
  readonly round: number;
  readonly buyer: Buyer;
  readonly town: Town;
  readonly divisionCode: string;
  readonly market: Market;
  readonly title: string;
  readonly projectTitle: string;
  method: (typeof procurementMethods)[number];
  methodApproval: string | null;
  readonly publishedOn: string;
  /** still under way at the county's end: no case touches it */
  readonly underWay: boolean;
  readonly budget: number;
  bidderCount: number;
  /** companies that must bid */
  forced: Company[];
  winner: Company | null;
  /** the forced do not win */
  forcedLose: boolean;
  /** only `forced` bid */
  closed: boolean;
  shape: PriceShape;
  readonly facets: Set<Facet>;
  /** runs on the finished lot */
  readonly changes: ((lot: Lot) => void)[];
  readonly random: Random;
}

export interface Lot {
  readonly plan: Plan;
  readonly number: string;
  readonly controlPrice: number;
  documentsFrom: string;
  documentsTo: string;
  deadline: string;
  openedOn: string | null;
  candidatesFrom: string | null;
  candidatesTo: string | null;
  awardedOn: string | null;
  emergencyApproval: string | null;
  status: 'PUBLISHED' | 'OPENED' | 'AWARDED' | 'FAILED';
  bidderCount: number | null;
  /** ascending by price when made */
  bids: Bid[];
  contract: Contract | null;
}

export interface Bid {
  readonly company: Company;
  amount: number;
  submittedAt: string;
  status: (typeof bidStatuses)[number];
  rejectionGround: (typeof rejectionGrounds)[number] | null;
  rejectionReason: string | null;
  won: boolean;
  consortium: string | null;
  consortiumLead: boolean;
  agent: Party;
  manager: Party | null;
  phone: string;
  email: string;
  address: string;
  device: string;
  dongle: string;
  ip: string;
  depositAccount: string;
}

export interface Contract {
  readonly number: string;
  /** null: bought without a tender */
  readonly lot: Lot | null;
  readonly supplier: Company;
  readonly buyer: Buyer;
  readonly divisionCode: string;
  readonly market: Market;
  readonly title: string;
  readonly method: (typeof procurementMethods)[number];
  methodApproval: string | null;
  readonly amount: number;
  readonly signedOn: string;
  readonly endsOn: string;
  amendments: Amendment[];
  recusalRecorded: boolean | null;
}

/** A village's economic collective, as the register of organizations has it. */
export interface Collective {
  readonly uscc: string;
  readonly name: string;
  readonly representative: Party;
  readonly divisionCode: string;
}

export const isCompany = (holder: Party | Company): holder is Company => 'uscc' in holder;
