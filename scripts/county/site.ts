import { addYears, monthOf, periodOf, randomDay } from './calendar.ts';
import type { Certificate, HouseholdFacts, RelativeDeclaration, Resident, TruthEntry } from './facts.ts';
import type { Geography } from './geography.ts';
import { createIdentityNumbers, type IdentityNumbers } from './identity.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { inventGivenName, otherSurname } from './names.ts';
import { createRandom } from './random.ts';
import type {
  Clan,
  CountyOptions,
  Person,
  Random,
  RelativeRelation,
  Sex,
  Subject,
  TruthDetail,
  Village,
} from './types.ts';

/** A village while its people are being made. */
export interface Site {
  readonly options: CountyOptions;
  readonly geography: Geography;
  readonly village: Village;
  readonly random: Random;
  /** first and last month of the county's five years */
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly households: HouseholdFacts[];
  readonly declarations: RelativeDeclaration[];
  readonly truth: TruthEntry[];
  /** land and pay: what agriculture and finance know */
  readonly ledger: Ledger;
  /** settled once officials are known: which household wants to be whose relative */
  readonly kinWishes: KinWish[];
  readonly homonymWishes: Resident[];
  share(per20000: number, label: string): number;
  /** a household of nobody yet; `addPerson` fills it, the head first */
  household(situation: string | null): HouseholdFacts;
  addPerson(household: HouseholdFacts, spec: PersonSpec): Resident;
  plant(screen: string, subject: Subject, detail?: TruthDetail): void;
  lookalike(screen: string, subject: Subject, reason: string, detail?: TruthDetail): void;
}

/** A situation that needs an official of the village: to be somebody's relative, or to hold somebody's account. */
export interface KinWish {
  readonly person: Resident;
  /** of an official who left office before the county's five years */
  readonly former: boolean;
  /** what the person becomes to the official, a declared relative; null = nothing */
  readonly relation: RelativeRelation | null;
  settle(official: Resident): void;
}

export interface PersonSpec {
  readonly relation: Person['relation'];
  readonly sex: Sex;
  /** full years, both included, on the day `at` (else at the county's today) */
  readonly age: readonly [number, number];
  readonly at?: string;
  readonly birthDate?: string;
  /** of the household's own name and clan; by default all but women who married in and in-laws */
  readonly own?: boolean;
  readonly father?: Resident;
  readonly mother?: Resident;
  readonly spouse?: Resident;
}

export function createSite(options: CountyOptions, geography: Geography, village: Village): Site {
  const random = createRandom(options.seed, 'village', village.index, 'people');
  const { firstMonth, lastMonth } = periodOf(options.asOf);
  const numbers = createIdentityNumbers({
    districtCode: village.town.districtCode,
    ordinal: geography.ordinal(village),
  });
  const names = new Map<HouseholdFacts, { surname: string; clan: Clan | null }>();
  const site: Site = {
    options,
    geography,
    village,
    random,
    firstMonth,
    lastMonth,
    households: [],
    declarations: [],
    truth: [],
    ledger: emptyLedger(),
    kinWishes: [],
    homonymWishes: [],
    share: (per20000, label) => geography.share(village, per20000, label),
    household(situation) {
      const index = site.households.length;
      const household = emptyHousehold(village, index, situation, random.fork('household', index));
      const clan = household.random.chance(CLAN_HOUSEHOLDS) ? household.random.pick(village.clans) : null;
      names.set(household, {
        clan,
        surname: clan?.surname ?? otherSurname(household.random, village.clans),
      });
      site.households.push(household);
      return household;
    },
    addPerson(household, spec) {
      const house = names.get(household)!;
      const person = makePerson(site, numbers, household, spec, house);
      household.members.push(person);
      return person;
    },
    plant: (screen, subject, detail = {}) => site.truth.push({ screen, subject, innocent: null, detail }),
    lookalike: (screen, subject, reason, detail = {}) =>
      site.truth.push({ screen, subject, innocent: reason, detail }),
  };
  return site;
}

function emptyHousehold(
  village: Village,
  index: number,
  situation: string | null,
  random: Random,
): HouseholdFacts {
  const members: Resident[] = [];
  return {
    index,
    random,
    situation,
    number: `8${String(village.index).padStart(4, '0')}${String(index).padStart(4, '0')}`,
    village,
    address: `${village.town.name}${village.name}${index + 1}号`,
    members,
    get head() {
      return members[0]!;
    },
    get assistance() {
      return this.spells[0]?.kind ?? null;
    },
    spells: [],
    payments: [],
    properties: [],
    tenancies: [],
    grants: [],
    usage: null,
    formerVillage: null,
  };
}

function makePerson(
  site: Site,
  numbers: IdentityNumbers,
  household: HouseholdFacts,
  spec: PersonSpec,
  house: { surname: string; clan: Clan | null },
): Resident {
  const random = household.random.fork('person', household.members.length);
  const own = spec.own ?? !(spec.relation === 'CHILD_IN_LAW' || (spec.sex === 'FEMALE' && isMarriedIn(spec)));
  const province = own || random.chance(0.85) ? '12' : random.pick(NEIGHBOURS);
  const at = spec.at ?? site.options.asOf;
  let birthDate = spec.birthDate ?? '';
  let identityNumber: string | null = null;
  while (identityNumber === null) {
    birthDate =
      spec.birthDate ??
      randomDay(random, dayAfter(addYears(at, -spec.age[1] - 1)), addYears(at, -spec.age[0]));
    identityNumber = numbers.next(province, birthDate, spec.sex);
  }
  const year = Number(birthDate.slice(0, 4));
  const surname = own ? house.surname : otherSurname(random, own ? [] : site.village.clans);
  const place = household.members.length;
  return {
    key: `v${site.village.index}-h${household.index}-${place}`,
    name: surname + inventGivenName(random, spec.sex, year, own ? house.clan : null),
    sex: spec.sex,
    birthDate,
    identityNumber,
    phone: year < 2012 && random.chance(0.9) ? `11${digits(random, 9)}` : null,
    account: `9900${String(site.village.index).padStart(4, '0')}${String(household.index).padStart(4, '0')}${place % 10}${digits(random, 6)}`,
    householdNumber: household.number,
    villageCode: site.village.code,
    relation: spec.relation,
    fatherKey: spec.father?.key ?? null,
    motherKey: spec.mother?.key ?? null,
    spouseKey: spec.spouse?.key ?? null,
    diedOn: null,
    household,
    birthMonth: monthOf(birthDate),
    careDeclinedOn: null,
    registeredSince: birthDate < '1958-01-09' ? '1958-01-09' : birthDate,
    movedInOn: null,
    movedOutOn: null,
    movedFromCode: null,
    movedToCode: null,
    deaths: [],
    certificates: [] as Certificate[],
    changes: {},
  };
}

/** Women who are somebody's wife or mother here brought their name from elsewhere; a daughter did not. */
function isMarriedIn(spec: PersonSpec): boolean {
  return (
    spec.relation === 'SPOUSE' ||
    spec.relation === 'PARENT' ||
    (spec.relation === 'HEAD' && spec.age[0] >= 55)
  );
}

function digits(random: Random, count: number): string {
  return String(Math.floor(random.next() * 10 ** count)).padStart(count, '0');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Chosen so that a village's clans hold some 40 % of its surnames, wives from elsewhere counted. */
const CLAN_HOUSEHOLDS = 0.6;
const NEIGHBOURS = ['13', '13', '13', '21', '22', '23', '37', '37', '41', '15'];
