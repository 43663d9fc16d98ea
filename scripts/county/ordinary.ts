import { addDays, ageOn, randomDay } from './calendar.ts';
import type { HouseholdFacts, Resident } from './facts.ts';
import { addChild, addCouple, addHead, addParent, die, elderAge } from './family.ts';
import { moveDay, moveOut } from './moves.ts';
import { isPresent } from './presence.ts';
import type { Site } from './site.ts';
import type { Random, Sex } from './types.ts';

/**
 * Fills a village with ordinary households up to its size: first those with its share of people over 80, then the rest;
 * its share of deaths falls on households along the way, and what is left over on people who lived alone.
 */
export function addOrdinaryHouseholds(site: Site): void {
  const { village } = site;
  const everybody = site.households.flatMap((household) => household.members);
  let living = everybody.filter((person) => isPresent(person)).length;
  let elders = site.share(700, 'elders') - everybody.filter((person) => isElder(site, person)).length;
  let deaths = site.share(750, 'deaths') - everybody.filter((person) => person.diedOn !== null).length;
  while (living < village.size) {
    const room = village.size - living;
    const household = site.household(null);
    if (elders > 0) addElders(site, household, room, elders);
    else addFamily(site, household, room);
    if (deaths > 0 && household.random.chance(deaths / Math.max(1, room / 2.9))) {
      addDeceased(site, household);
      deaths -= 1;
    }
    living += household.members.filter((person) => isPresent(person)).length;
    elders -= household.members.filter((person) => isElder(site, person)).length;
  }
  for (; deaths > 0; deaths -= 1) {
    const household = site.household(null);
    const day = deathDay(site, household.random);
    die(
      site,
      site.addPerson(household, {
        relation: 'HEAD',
        sex: anySex(household.random),
        age: deathAge(household.random),
        at: day,
      }),
      day,
    );
  }
}

/** Over 80 and here at the county's today. */
export function isElder(site: Site, person: Resident): boolean {
  return isPresent(person) && ageOn(person.birthDate, site.options.asOf) >= 80;
}

/** Old people alone, as a couple, or in a son's house. */
function addElders(site: Site, household: HouseholdFacts, room: number, elders: number): void {
  const { random } = household;
  const age = elderAge(random);
  const kind = random.next();
  if (room >= 2 && elders >= 2 && kind < 0.2) {
    addCouple(site, household, age);
  } else if (room >= 3 && kind < 0.6) {
    const middle: readonly [number, number] = age[0] >= 90 ? [62, 74] : [52, 66];
    const [son, wife] = addCouple(site, household, middle);
    addParent(site, household, son, random.chance(0.62) ? 'FEMALE' : 'MALE', age);
    if (room >= 6 && random.chance(0.35)) addYoungCouple(site, household, son, wife, room - 3);
    else if (room >= 4 && random.chance(0.3))
      addChild(site, household, { father: son, mother: wife }, [22, 34]);
  } else {
    addHead(site, household, random.chance(0.6) ? 'FEMALE' : 'MALE', age);
  }
}

function addFamily(site: Site, household: HouseholdFacts, room: number): void {
  const { random } = household;
  const kind = random.next();
  if (room === 1 || kind < 0.13) {
    addHead(
      site,
      household,
      random.chance(0.7) ? 'MALE' : 'FEMALE',
      random.chance(0.6) ? [56, 79] : [30, 55],
    );
  } else if (room === 2 || kind < 0.3) {
    addCouple(site, household, random.chance(0.6) ? [60, 79] : [46, 60]);
  } else if (kind < 0.55) {
    const couple = addCouple(site, household, [27, 46]);
    addChildren(site, household, couple, Math.min(room - 2, random.chance(0.45) ? 2 : 1), [0, 17]);
  } else if (kind < 0.78) {
    const couple = addCouple(site, household, [46, 62]);
    addChildren(site, household, couple, Math.min(room - 2, random.chance(0.25) ? 2 : 1), [18, 27]);
    if (room >= 5 && random.chance(0.2)) addParent(site, household, couple[0], 'FEMALE', [68, 79]);
  } else if (kind < 0.93 && room >= 5) {
    const [father, mother] = addCouple(site, household, [50, 68]);
    addYoungCouple(site, household, father, mother, room - 2);
  } else {
    addCouple(site, household, [56, 72]);
    addChild(site, household, {}, [3, 15], 'GRANDCHILD');
  }
}

function addYoungCouple(
  site: Site,
  household: HouseholdFacts,
  father: Resident,
  mother: Resident,
  room: number,
): void {
  const son = site.addPerson(household, { relation: 'CHILD', sex: 'MALE', age: [26, 38], father, mother });
  const wife = site.addPerson(household, {
    relation: 'CHILD_IN_LAW',
    sex: 'FEMALE',
    age: [25, 37],
    spouse: son,
  });
  son.spouseKey = wife.key;
  const children = Math.min(
    room - 2,
    household.random.weighted([
      [0, 15],
      [1, 50],
      [2, 35],
    ]),
  );
  for (let count = 0; count < children; count += 1)
    addChild(site, household, { father: son, mother: wife }, [0, 12], 'GRANDCHILD');
}

function addChildren(
  site: Site,
  household: HouseholdFacts,
  [father, mother]: readonly [Resident, Resident],
  count: number,
  age: readonly [number, number],
): void {
  for (let index = 0; index < count; index += 1) addChild(site, household, { father, mother }, age);
}

/** Somebody of the household who died: a late spouse, a father or mother of the head. */
function addDeceased(site: Site, household: HouseholdFacts): void {
  const { random, head } = household;
  const day = deathDay(site, random);
  const age = ageOn(head.birthDate, site.options.asOf);
  const alone = head.spouseKey === null;
  if (alone && age >= 55) {
    const years = ageOn(head.birthDate, day);
    const spouse = site.addPerson(household, {
      relation: 'SPOUSE',
      sex: head.sex === 'MALE' ? 'FEMALE' : 'MALE',
      age: [years - 3, years + 4],
      at: day,
      own: head.sex === 'FEMALE',
      spouse: head,
    });
    head.spouseKey = spouse.key;
    die(site, spouse, day);
    return;
  }
  const years = ageOn(head.birthDate, day);
  const from = Math.max(60, years + 20);
  const parent = addParent(
    site,
    household,
    head,
    head.fatherKey === null && random.chance(0.5) ? 'MALE' : 'FEMALE',
    [from, Math.min(101, Math.max(from + 6, years + 34))],
    day,
  );
  die(site, parent, day);
}

function deathDay(site: Site, random: Random): string {
  return randomDay(random, `${site.firstMonth}-01`, addDays(site.options.asOf, -2));
}

function deathAge(random: Random): readonly [number, number] {
  return random.weighted([
    [[35, 59], 10],
    [[60, 69], 18],
    [[70, 79], 27],
    [[80, 89], 34],
    [[90, 99], 11],
  ]);
}

const anySex = (random: Random): Sex => (random.chance(0.52) ? 'MALE' : 'FEMALE');

/** Households that moved out of the city: in the register, no longer residents. */
export function addThoseWhoLeft(site: Site): void {
  for (let count = site.share(40, 'moved out'); count > 0; count -= 1) {
    const household = site.household('moved out');
    addFamily(site, household, 4);
    moveOut(household, moveDay(site, household.random), household.random);
  }
}
