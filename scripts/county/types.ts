/**
 * The shapes that the people side and the business side of the demonstration county share.
 * Dates are `YYYY-MM-DD`, months `YYYY-MM`, money a string in yuan with two decimals. Everybody here is invented.
 */

export type Profile = 'clean' | 'dirty';

export interface CountyOptions {
  /** living registered residents at `asOf`; 20,000 in the demonstration */
  readonly people: number;
  readonly seed: number;
  readonly profile: Profile;
  /** the county's "today", fixed so that the same seed gives the same county */
  readonly asOf: string;
}

/** A seeded stream of random values. The same labels give the same stream whatever was drawn elsewhere. */
export interface Random {
  /** in [0, 1) */
  next(): number;
  /** whole number, both ends included */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different entries (fewer if the list is shorter), in random order */
  sample<T>(list: readonly T[], count: number): T[];
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  /** an independent stream that hangs on this stream's own labels and these, not on what was drawn */
  fork(...labels: readonly (string | number)[]): Random;
  /** a version-4-shaped row id */
  uuid(): string;
}

export type DepartmentName =
  | 'civil-affairs'
  | 'disabled-persons'
  | 'housing'
  | 'procurement'
  | 'collective-assets'
  | 'agriculture'
  | 'finance'
  | 'fleet'
  | 'oversight'
  | 'fuel-cards'
  | 'hotline'
  | 'disclosure'
  | 'reports';

/**
 * One row on its way into one table of a department. `table` is the export's name in the department's tables.ts
 * (`allowancePayments`), the keys of `row` are its properties. Subjects are carried raw and become tokens on the way in:
 *   person role `recipient`        → `recipientIdentityNumber` (also kept as written where the table has that column)
 *   household role `household`     → `householdNumber`          (fills `householdId`)
 *   account role `accountHash`     → `accountNumber`; `depositAccountHash` → `depositAccountNumber`
 *   contact role `phoneHash`       → `phoneNumber`; any other `<x>Hash` contact → `<x>Value`
 *   organization role `supplier`   → `supplierUscc`              (fills `supplierUscc`, `supplierKey`)
 *   project role `project`         → `projectCode`               (fills `projectId`)
 *   vehicle role `vehicle`         → `vehiclePlate`              (fills `vehicleId`)
 * `id` is a uuid of the row's own random stream. A child table's rows (members, shareholders) are rows of their own that
 * name the parent's `id`, and come after it.
 */
export interface RowEvent {
  readonly department: DepartmentName;
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

export type Sex = 'MALE' | 'FEMALE';

export interface Town {
  readonly index: number;
  /** real 9-digit division code */
  readonly code: string;
  readonly name: string;
  readonly districtCode: string;
  readonly districtName: string;
}

export interface Clan {
  readonly surname: string;
  /** the characters that mark generations (辈分), eldest first */
  readonly generations: readonly string[];
}

/** An invented village beneath a real town: its 12-digit code ends in 9xx, which no real village has. */
export interface Village {
  readonly index: number;
  readonly code: string;
  readonly name: string;
  readonly town: Town;
  readonly clans: readonly Clan[];
  /** living registered residents it is made for */
  readonly size: number;
  /** mu */
  readonly arableArea: number;
}

export interface Person {
  /** stable within the county (`v3-h17-2`); never written to a database */
  readonly key: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: string;
  /** 18 characters, valid check character, an area code that was never assigned: no real person's number */
  readonly identityNumber: string;
  readonly phone: string | null;
  /** personal bank account, 19 digits */
  readonly account: string;
  readonly householdNumber: string;
  readonly villageCode: string;
  /** to the head of the household */
  readonly relation: 'HEAD' | 'SPOUSE' | 'CHILD' | 'PARENT' | 'GRANDCHILD' | 'CHILD_IN_LAW' | 'OTHER';
  readonly fatherKey: string | null;
  readonly motherKey: string | null;
  readonly spouseKey: string | null;
  /** the true day of death, null = alive at `asOf` */
  readonly diedOn: string | null;
}

export type Assistance = 'MINIMUM_LIVING' | 'EXTREME_POVERTY' | 'NEAR_POVERTY';

export interface Household {
  readonly number: string;
  readonly village: Village;
  readonly address: string;
  readonly members: readonly Person[];
  readonly head: Person;
  /** on 低保, 特困 or 边缘 at any time in the county's five years: keep such households out of companies unless planted */
  readonly assistance: Assistance | null;
}

export type RelativeRelation =
  | 'SPOUSE'
  | 'PARENT'
  | 'CHILD'
  | 'SIBLING'
  | 'PARENT_IN_LAW'
  | 'CHILD_IN_LAW'
  | 'SIBLING_IN_LAW';

export interface Relative {
  readonly person: Person;
  readonly relation: RelativeRelation;
}

export type OfficialPost =
  | 'PARTY_SECRETARY'
  | 'VILLAGE_DIRECTOR'
  | 'DEPUTY_DIRECTOR'
  | 'COMMITTEE_MEMBER'
  | 'SUPERVISION_HEAD'
  | 'ACCOUNTANT';

export interface Official {
  readonly person: Person;
  readonly village: Village;
  readonly post: OfficialPost;
  readonly from: string;
  /** null = in office */
  readonly until: string | null;
  /** the account that salaries and reimbursements are paid to */
  readonly account: string;
  /** 4 to 8, all residents of this village */
  readonly relatives: readonly Relative[];
}

export interface VillagePeople {
  readonly village: Village;
  readonly households: readonly Household[];
  readonly people: readonly Person[];
  readonly officials: readonly Official[];
  readonly byKey: ReadonlyMap<string, Person>;
}

/** The whole county without holding it: a village's people are made again from the seed whenever asked for. */
export interface Population {
  readonly options: CountyOptions;
  readonly towns: readonly Town[];
  readonly villages: readonly Village[];
  village(index: number): VillagePeople;
  /** a stream of the county's seed for these labels */
  random(...labels: readonly (string | number)[]): Random;
}

/**
 * A person's identity number, a household's number, an account, a USCC, a village or project code: raw, made a token when
 * written out.
 */
export interface Subject {
  readonly kind:
    | 'PERSON'
    | 'HOUSEHOLD'
    | 'ORGANIZATION'
    | 'VILLAGE'
    | 'VEHICLE'
    | 'PROJECT'
    | 'ACCOUNT'
    | 'CONTACT';
  readonly value: string;
}

/** What goes beside a planted case: amounts, months, whatever lets a test check more than the subject. */
export type TruthDetail = Readonly<Record<string, string | number | readonly string[]>>;

/** Collects what each screen must find, and what looks like it and must not be found. */
export interface Truth {
  plant(screenId: string, subject: Subject, detail?: TruthDetail): void;
  /** `reason` says in English why it must not fire ("arrears for months while living") */
  lookalike(screenId: string, subject: Subject, reason: string, detail?: TruthDetail): void;
}

/** What scripts/county/business/index.ts exports as `business`; called once by scripts/county/index.ts. */
export type BusinessSide = (population: Population, truth: Truth) => Generator<RowEvent>;
