import { ageOn } from './calendar.ts';
import type { Resident } from './facts.ts';
import type { Site } from './site.ts';

/**
 * Names people alike, as happens where a clan fills a village: a few pairs of the same surname, and for each situation
 * that asks for it somebody who died under the name of somebody who lives.
 */
export function nameHomonyms(site: Site): void {
  const random = site.random.fork('homonyms');
  const ordinary = site.households
    .filter((household) => household.situation === null)
    .flatMap((household) => household.members);
  const dead = ordinary.filter(
    (person) => person.diedOn !== null && ageOn(person.birthDate, site.options.asOf) >= 60,
  );
  const taken = new Set<Resident>();
  for (const living of site.homonymWishes) {
    const other = dead.find((person) => person.sex === living.sex && !taken.has(person));
    if (!other) continue;
    taken.add(other);
    other.name = living.name;
  }
  const shuffled = random.sample(ordinary, ordinary.length);
  let pairs = Math.max(1, Math.round(site.village.size / 250));
  for (const [index, person] of shuffled.entries()) {
    if (pairs === 0) break;
    if (taken.has(person)) continue;
    const twin = shuffled.find(
      (other, place) =>
        place > index &&
        !taken.has(other) &&
        other.household !== person.household &&
        other.sex === person.sex &&
        other.name[0] === person.name[0],
    );
    if (!twin) continue;
    taken.add(person).add(twin);
    twin.name = person.name;
    pairs -= 1;
  }
}
