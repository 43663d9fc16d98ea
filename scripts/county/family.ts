import { addDays, earlier, randomDay } from './calendar.ts';
import type { DeathRecord, HouseholdFacts, Resident } from './facts.ts';
import type { Site } from './site.ts';
import type { Person, Random, Sex } from './types.ts';

/** Ages of those over 80, as they thin out. */
const elderAges: readonly (readonly [readonly [number, number], number])[] = [
  [[80, 84], 52],
  [[85, 89], 31],
  [[90, 94], 13],
  [[95, 98], 3.6],
  [[100, 103], 0.4],
];

export const elderAge = (random: Random): readonly [number, number] => random.weighted(elderAges);

/** Somebody alone, who heads the household. */
export function addHead(
  site: Site,
  household: HouseholdFacts,
  sex: Sex,
  age: readonly [number, number],
): Resident {
  return site.addPerson(household, { relation: 'HEAD', sex, age });
}

/** A husband, head of the household unless `relation` says otherwise, and his wife, up to five years younger. */
export function addCouple(
  site: Site,
  household: HouseholdFacts,
  age: readonly [number, number],
  relations: readonly [Person['relation'], Person['relation']] = ['HEAD', 'SPOUSE'],
): [Resident, Resident] {
  const husband = site.addPerson(household, { relation: relations[0], sex: 'MALE', age });
  const wife = site.addPerson(household, {
    relation: relations[1],
    sex: 'FEMALE',
    age,
    own: false,
    spouse: husband,
  });
  husband.spouseKey = wife.key;
  return [husband, wife];
}

export function addChild(
  site: Site,
  household: HouseholdFacts,
  parents: { father?: Resident; mother?: Resident },
  age: readonly [number, number],
  relation: 'CHILD' | 'GRANDCHILD' = 'CHILD',
): Resident {
  const sex = household.random.chance(0.52) ? 'MALE' : 'FEMALE';
  return site.addPerson(household, { relation, sex, age, ...parents });
}

/** Father or mother of the head; `at` is the day on which `age` holds. */
export function addParent(
  site: Site,
  household: HouseholdFacts,
  child: Resident,
  sex: Sex,
  age: readonly [number, number],
  at?: string,
): Resident {
  const parent = site.addPerson(household, { relation: 'PARENT', sex, age, ...(at ? { at } : {}) });
  if (sex === 'MALE') child.fatherKey = parent.key;
  else child.motherKey = parent.key;
  return parent;
}

/** Records a death and when it was reported; `delay` in days, else as the county's profile has it. */
export function die(site: Site, person: Resident, diedOn: string, delay?: number): DeathRecord {
  const random = person.household.random.fork('death', person.key);
  const days = delay ?? reportingDelay(random, site.options.profile === 'dirty');
  const reported = addDays(diedOn, days);
  const record: DeathRecord = {
    diedOn,
    reportedOn: earlier(reported, site.options.asOf),
    source: random.weighted([
      ['FUNERAL_HOME', 55],
      ['HOSPITAL', 25],
      ['VILLAGE', 15],
      ['POLICE', 5],
    ]),
    cancelledOn: null,
  };
  person.diedOn = diedOn;
  person.deaths.push(record);
  return record;
}

/** A report about somebody who lives: entered by mistake, cancelled days later. */
export function reportWrongly(site: Site, person: Resident): void {
  const random = person.household.random.fork('wrong report', person.key);
  const diedOn = randomDay(random, addDays(site.options.asOf, -900), addDays(site.options.asOf, -200));
  const reportedOn = addDays(diedOn, random.int(1, 9));
  person.deaths.push({
    diedOn,
    reportedOn,
    source: 'VILLAGE',
    cancelledOn: addDays(reportedOn, random.int(3, 30)),
  });
}

/**
 * Days from a death to its report. Clean: within a fortnight, some after a month, a few after more than two. Dirty:
 * log-normal with a median of 20 and a 95th percentile of 120 days.
 */
function reportingDelay(random: Random, dirty: boolean): number {
  if (dirty) {
    const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    return Math.round(20 * Math.exp(normal * (Math.log(6) / 1.645)));
  }
  return random.weighted([
    [random.int(1, 14), 85],
    [random.int(15, 45), 12],
    [random.int(46, 100), 3],
  ]);
}
