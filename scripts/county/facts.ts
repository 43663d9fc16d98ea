import type { allowanceSchemes, batchKinds, deathSources } from '../../subgraphs/civil-affairs/codes.ts';
import type { certificateStatuses, disabilityCategories } from '../../subgraphs/disabled-persons/codes.ts';
import type { propertyOrigins, propertyUses, renovationCauses } from '../../subgraphs/housing/codes.ts';
import type { Ledger } from './ledger.ts';
import type {
  Assistance,
  DepartmentName,
  Household,
  Official,
  Person,
  Random,
  RelativeRelation,
  Subject,
  TruthDetail,
  Village,
  VillagePeople,
} from './types.ts';

/** What is true about the people of a village, before any department has written it down. */

export type Benefit =
  | 'ELDERLY_CARE'
  | 'DIFFICULT_ELDERLY'
  | 'ORPHAN'
  | 'DE_FACTO_ORPHAN'
  | 'FORMER_OFFICIAL'
  | 'NURSING'
  | 'LIVING';

/** Where a payment departs from what the rules give (entitlements.ts): the months, the amount, the account. */
export interface AwardChange {
  readonly none?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly amount?: (month: string, usual: number) => number;
  readonly account?: string;
  /** who holds the account for the payee: a person, or an institution's name */
  readonly guardian?: Guardian;
  /** a year at once in January, as ADVANCE */
  readonly advance?: boolean;
}

export interface Guardian {
  readonly name: string;
  /** null: an institution (福利院, 敬老院) keeps the account */
  readonly identityNumber: string | null;
}

export type BatchKind = (typeof batchKinds)[number];
export type AllowanceScheme = (typeof allowanceSchemes)[number];

/** One payment beyond the monthly ones. */
export interface SinglePayment {
  readonly scheme: AllowanceScheme | 'NURSING' | 'LIVING';
  readonly person: Resident;
  readonly month: string;
  readonly paidOn: string;
  readonly amount: number;
  readonly batchKind: BatchKind;
  readonly coversFrom: string;
  readonly coversTo: string;
  readonly divisionCode?: string;
  readonly account?: string;
  readonly guardian?: Guardian;
  readonly headCount?: number;
}

export interface DeathRecord {
  readonly diedOn: string;
  readonly reportedOn: string;
  readonly source: (typeof deathSources)[number];
  readonly cancelledOn: string | null;
}

export type DisabilityCategory = (typeof disabilityCategories)[number];

export interface Certificate {
  readonly category: DisabilityCategory;
  readonly level: 1 | 2 | 3 | 4;
  readonly issuedOn: string;
  readonly expiresOn: string;
  readonly status: (typeof certificateStatuses)[number];
  readonly statusSince: string | null;
  readonly reassessmentAppliedOn: string | null;
  readonly subsidiesDeclinedOn: string | null;
  /** as the disabled persons' federation wrote it, where that differs from the resident register */
  readonly writtenName?: string;
}

export interface Resident extends Mutable<Person> {
  household: HouseholdFacts;
  /** as the resident register has it; differs from the birth date only where that was corrected later */
  birthMonth: string;
  /** the old-age care benefit was offered and declined */
  careDeclinedOn: string | null;
  /** since when registered in the city */
  registeredSince: string;
  movedInOn: string | null;
  movedOutOn: string | null;
  /** a division or, from outside the city, a province */
  movedFromCode: string | null;
  movedToCode: string | null;
  deaths: DeathRecord[];
  certificates: Certificate[];
  changes: Partial<Record<Benefit, AwardChange>>;
  /** how a department wrote the number, where it did not write it as it is */
  writtenIdentityNumber?: Partial<Record<DepartmentName, string>>;
}

export interface SpellMember {
  readonly person: Resident;
  readonly from: string;
  /** the last month in the list; null = still there */
  readonly to: string | null;
}

/** A household's time on 低保, 特困 or 边缘. */
export interface AssistanceSpell {
  readonly kind: Assistance;
  readonly from: string;
  readonly to: string | null;
  readonly members: readonly SpellMember[];
  /** yuan a head and month that count against the standard */
  readonly income: number;
}

export interface OwnedProperty {
  readonly owner: Resident;
  readonly use: (typeof propertyUses)[number];
  readonly area: number;
  readonly acquiredOn: string;
  readonly disposedOn: string | null;
  /** per cent */
  readonly share: number;
  readonly origin: (typeof propertyOrigins)[number];
  readonly homestead: boolean;
}

export interface Tenancy {
  readonly tenant: Resident;
  readonly occupants: readonly Resident[];
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly monthlyRent: number;
  /** time to leave after a home was bought */
  readonly graceUntil: string | null;
  readonly absentFrom: string | null;
  readonly absentUntil: string | null;
}

export interface RenovationGrant {
  readonly building: string;
  readonly cause: (typeof renovationCauses)[number];
  readonly grantedOn: string;
  readonly amount: number;
}

export interface RelativeDeclaration {
  readonly declarant: Resident;
  readonly relative: Resident;
  readonly relation: RelativeRelation;
  readonly scheme: Assistance;
  readonly declaredOn: string;
  readonly visitedOn: string;
}

/** Electricity (kWh) and water (m³) of a household in a month. */
export type Usage = (month: string) => { electricity: number; water: number };

export interface TruthEntry {
  readonly screen: string;
  readonly subject: Subject;
  /** null = planted; otherwise why it must not fire */
  readonly innocent: string | null;
  readonly detail: TruthDetail;
}

export interface HouseholdFacts extends Mutable<Omit<Household, 'members' | 'head' | 'assistance'>> {
  readonly index: number;
  readonly random: Random;
  readonly members: Resident[];
  readonly head: Resident;
  readonly assistance: Assistance | null;
  /** the situation it was made for, null = an ordinary household */
  situation: string | null;
  spells: AssistanceSpell[];
  payments: SinglePayment[];
  properties: OwnedProperty[];
  tenancies: Tenancy[];
  grants: RenovationGrant[];
  usage: Usage | null;
  /** the village of the county it lived in before `movedInOn` of its members */
  formerVillage: Village | null;
}

export interface VillageFacts extends VillagePeople {
  readonly households: readonly HouseholdFacts[];
  readonly people: readonly Resident[];
  readonly officials: readonly Official[];
  readonly declarations: readonly RelativeDeclaration[];
  readonly truth: readonly TruthEntry[];
  readonly ledger: Ledger;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
