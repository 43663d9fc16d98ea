import type { motorVehicleKinds, motorVehicleStatuses } from '../../../subgraphs/fleet/codes.ts';
import { addDays, addMonths, ageOn, lastDayOf, randomDay } from '../calendar.ts';
import type { AssistanceSpell, HouseholdFacts, Resident } from '../facts.ts';
import { isPresent } from '../presence.ts';
import { createRandom } from '../random.ts';
import type { Site } from '../site.ts';
import { householdOf } from '../situations/situation.ts';
import type { Random } from '../types.ts';
import { plateOf } from './plates.ts';

/** A motor vehicle as the vehicle office has it. */
export interface PrivateVehicle {
  readonly owner: Resident;
  readonly plate: string;
  readonly kind: (typeof motorVehicleKinds)[number];
  readonly model: string;
  readonly registeredOn: string;
  readonly status: (typeof motorVehicleStatuses)[number];
  readonly statusSince: string | null;
  /** the owner complained that somebody else registered it in their name, and was believed */
  readonly disputedOn: string | null;
}

/**
 * Cars and motorcycles of households that never were on 低保 or 特困 nor had a dangerous house rebuilt, and then the cases of
 * those on 低保.
 */
export function motorise(site: Site): void {
  const random = createRandom(site.options.seed, 'village', site.village.index, 'motor vehicles');
  for (const household of site.households) {
    if (household.situation !== null || household.grants.length > 0) continue;
    if (household.spells.some(({ kind }) => kind !== 'NEAR_POVERTY')) continue;
    const own = random.fork(household.index);
    const owner = ownerIn(site, household);
    if (!owner) continue;
    const since = () => randomDay(own, '2012-01-01', addDays(site.options.asOf, -40));
    if (own.chance(0.42)) registerCar(site, owner, own.chance(0.06) ? 'LARGE_CAR' : 'SMALL_CAR', since());
    if (own.chance(0.14)) registerCar(site, owner, 'MOTORCYCLE', since());
    if (own.chance(0.05)) registerCar(site, owner, 'TRICYCLE', since());
    if (own.chance(0.06))
      registerCar(site, owner, 'SMALL_CAR', '2009-05-20', { status: 'SCRAPPED', statusSince: '2021-03-09' });
    if (owner.certificates.some(({ category }) => category === 'PHYSICAL') && own.chance(0.4))
      registerCar(site, owner, 'INVALID_CARRIAGE', since());
  }
  ownOnAssistance(site, random);
}

function ownerIn(site: Site, { members }: HouseholdFacts): Resident | undefined {
  return members.find((person) => {
    const age = ageOn(person.birthDate, site.options.asOf);
    return isPresent(person) && age >= 22 && age < 70;
  });
}

export function registerCar(
  site: Site,
  owner: Resident,
  kind: PrivateVehicle['kind'],
  registeredOn: string,
  more: Partial<PrivateVehicle> = {},
): void {
  site.ledger.cars.push({
    owner,
    plate: plateOf('private', site.village.index, site.ledger.cars.length),
    kind,
    model: MODELS[kind],
    registeredOn,
    status: 'NORMAL',
    statusSince: null,
    disputedOn: null,
    ...more,
  });
}

const MODELS = {
  LARGE_CAR: '中型普通货车',
  SMALL_CAR: '小型轿车',
  MOTORCYCLE: '普通二轮摩托车',
  TRICYCLE: '三轮汽车',
  INVALID_CARRIAGE: '残疾人机动轮椅车',
} as const;

/** M09: a car, large or small, of a household on 低保. */
function ownOnAssistance(site: Site, random: Random): void {
  const used = new Set<HouseholdFacts>();
  const households = random.fork('M09').sample(site.households, site.households.length);
  for (const { name, per20000, innocent, left, change } of cases) {
    for (let count = site.share(per20000, `M09 ${name}`); count > 0; count -= 1) {
      const household = households.find(
        (each) => !used.has(each) && ownerIn(site, each) && spellOf(site, each, left === true) !== null,
      );
      if (!household) break;
      used.add(household);
      const [owner, spell] = [ownerIn(site, household)!, spellOf(site, household, left === true)!];
      change({
        own: (kind, registeredOn, more) => registerCar(site, owner, kind, registeredOn, more),
        spell,
        random: random.fork('M09', name, household.index),
        asOf: site.options.asOf,
      });
      if (innocent === null) site.plant('M09', householdOf(household), { plates: 1 });
      else site.lookalike('M09', householdOf(household), innocent);
    }
  }
}

/** Its only spell, of 低保: begun a year ago or earlier and lasting, or over. */
function spellOf(site: Site, { situation, spells }: HouseholdFacts, left: boolean): AssistanceSpell | null {
  const [spell, ...others] = spells;
  if (situation !== null || spell?.kind !== 'MINIMUM_LIVING' || others.length > 0) return null;
  if (left) return spell.to !== null && spell.to < addMonths(site.lastMonth, -4) ? spell : null;
  const settled = spell.to === null && spell.from <= addMonths(site.lastMonth, -12);
  return settled && spell.members.every(({ person, to }) => to === null && isPresent(person)) ? spell : null;
}

interface CarCase {
  readonly name: string;
  readonly per20000: number;
  readonly innocent: string | null;
  /** of a household that has left the list */
  readonly left?: boolean;
  change(given: {
    own(kind: PrivateVehicle['kind'], registeredOn: string, more?: Partial<PrivateVehicle>): void;
    spell: AssistanceSpell;
    random: Random;
    asOf: string;
  }): void;
}

const cases: readonly CarCase[] = [
  {
    name: 'car',
    per20000: 3,
    innocent: null,
    change: ({ own, spell, random }) =>
      own(random.chance(0.2) ? 'LARGE_CAR' : 'SMALL_CAR', `${addMonths(spell.from, random.int(-30, 8))}-11`),
  },
  {
    name: 'motorcycle',
    per20000: 4,
    innocent: 'a motorcycle, or a three-wheeler',
    change: ({ own, spell, random }) =>
      own(random.chance(0.5) ? 'MOTORCYCLE' : 'TRICYCLE', `${addMonths(spell.from, -10)}-19`),
  },
  {
    name: 'invalid carriage',
    per20000: 3,
    innocent: 'a carriage for the disabled',
    change: ({ own, spell }) => own('INVALID_CARRIAGE', `${addMonths(spell.from, -3)}-08`),
  },
  {
    name: 'scrapped',
    per20000: 3,
    innocent: 'scrapped before the household came on the list',
    change: ({ own, spell }) =>
      own('SMALL_CAR', '2008-06-12', { status: 'SCRAPPED', statusSince: `${addMonths(spell.from, -5)}-20` }),
  },
  {
    name: 'stolen',
    per20000: 2,
    innocent: 'stolen before the household came on the list',
    change: ({ own, spell }) =>
      own('SMALL_CAR', '2013-10-22', { status: 'STOLEN', statusSince: `${addMonths(spell.from, -2)}-03` }),
  },
  {
    name: 'sold',
    per20000: 2,
    innocent: 'sold before the household came on the list',
    change: ({ own, spell }) =>
      own('SMALL_CAR', '2014-04-02', {
        status: 'TRANSFERRED',
        statusSince: `${addMonths(spell.from, -1)}-14`,
      }),
  },
  {
    name: 'disputed',
    per20000: 3,
    innocent: 'registered by another in the name of a member, who complained',
    change: ({ own, spell, random }) =>
      own('SMALL_CAR', `${addMonths(spell.from, 3)}-15`, {
        disputedOn: `${addMonths(spell.from, random.int(5, 9))}-10`,
      }),
  },
  {
    name: 'left',
    per20000: 3,
    left: true,
    innocent: 'bought after the household had left the list',
    change: ({ own, spell }) => own('SMALL_CAR', addDays(lastDayOf(addMonths(spell.to!, 1)), 12)),
  },
];
