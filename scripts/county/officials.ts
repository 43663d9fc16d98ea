import { addDays, addMonths, addYears, ageOn, later, monthOf, randomDay } from './calendar.ts';
import type { Resident } from './facts.ts';
import { isPresent } from './presence.ts';
import type { Site } from './site.ts';
import type { Official, OfficialPost, Random, Relative, RelativeRelation } from './types.ts';

/**
 * Chooses a village's officials among its ordinary households, in office and out of it, and names four to eight relatives
 * of each: first the household, then brothers, sisters and in-laws in other households. Nobody is named twice.
 */
export function appointOfficials(site: Site): Official[] {
  const random = site.random.fork('officials');
  const ordinary = site.households.filter((household) => household.situation === null);
  const adults = ordinary.flatMap((household) => household.members.filter((person) => isFree(site, person)));
  const able = random
    .sample(adults, adults.length)
    .filter((person) => person.relation === 'HEAD' || person.relation === 'SPOUSE')
    .filter(
      (person) =>
        (person.sex === 'MALE' || random.chance(0.35)) && ageOn(person.birthDate, site.options.asOf) >= 30,
    );
  const named = new Set<string>();
  const atLeast = (former: boolean, share: number) =>
    site.kinWishes.some((wish) => wish.former === former) ? Math.max(1, share) : share;
  const inOffice = choose(able, named, atLeast(false, site.share(130, 'officials')), site, 62);
  const former = choose(able, named, atLeast(true, site.share(26, 'former officials')), site, 79, 56);
  const officials = [
    ...inOffice.map((person, index) => term(site, random, person, index)),
    ...former.map((person) => formerTerm(site, random, person)),
  ].map((official): Official & { relatives: Relative[] } => ({ ...official, relatives: [] }));
  for (const official of officials) {
    official.relatives.push(...nameRelatives(official.person as Resident, adults, named, random));
  }
  for (const { person, until } of officials) {
    if (until !== null) (person as Resident).changes.FORMER_OFFICIAL = { from: addMonths(monthOf(until), 1) };
  }
  grantKinWishes(site, officials, random);
  return officials;
}

/** Those who can be an official's relative: present adults of households that did not move. */
function isFree(site: Site, person: Resident): boolean {
  return isPresent(person) && person.movedInOn === null && ageOn(person.birthDate, site.options.asOf) >= 20;
}

/** At most one a household. */
function choose(
  able: readonly Resident[],
  named: Set<string>,
  count: number,
  site: Site,
  upTo: number,
  from = 30,
): Resident[] {
  const chosen: Resident[] = [];
  for (const person of able) {
    if (chosen.length === count) break;
    const age = ageOn(person.birthDate, site.options.asOf);
    if (age < from || age > upTo || named.has(person.household.number)) continue;
    named.add(person.household.number).add(person.key);
    chosen.push(person);
  }
  return chosen;
}

type Term = Omit<Official, 'relatives'>;

function term(site: Site, random: Random, person: Resident, index: number): Term {
  const since = random.pick(['2018-06-20', '2021-03-15', '2021-03-15', '2024-05-10']);
  const adult = addYears(person.birthDate, 22);
  const post = posts[index] ?? 'COMMITTEE_MEMBER';
  return {
    person,
    village: site.village,
    post,
    from: later(adult, since),
    until: null,
    account: person.account,
  };
}

function formerTerm(site: Site, random: Random, person: Resident): Term {
  const until = randomDay(random, '2012-03-01', '2021-03-14');
  const from = addDays(until, -365 * random.int(3, 12));
  return { person, village: site.village, post: random.pick(posts), from, until, account: person.account };
}

function nameRelatives(
  person: Resident,
  adults: readonly Resident[],
  named: Set<string>,
  random: Random,
): Relative[] {
  const wanted = random.int(4, 7);
  const relatives: Relative[] = [];
  const add = (other: Resident, relation: RelativeRelation) => {
    named.add(other.key);
    relatives.push({ person: other, relation });
  };
  for (const other of person.household.members) {
    const relation = relationTo(person, other);
    if (relation && isPresent(other) && !named.has(other.key) && relatives.length < wanted)
      add(other, relation);
  }
  const year = Number(person.birthDate.slice(0, 4));
  for (const other of random.sample(adults, adults.length)) {
    if (relatives.length >= wanted) break;
    if (named.has(other.key) || other.household === person.household || named.has(other.household.number))
      continue;
    if (Math.abs(Number(other.birthDate.slice(0, 4)) - year) > 16) continue;
    const sameName = other.name[0] === person.name[0];
    add(other, sameName ? 'SIBLING' : 'SIBLING_IN_LAW');
  }
  return relatives;
}

/** What `other` of the same household is to `person`. */
function relationTo(person: Resident, other: Resident): RelativeRelation | null {
  if (other === person) return null;
  if (other.key === person.spouseKey) return 'SPOUSE';
  if (other.key === person.fatherKey || other.key === person.motherKey) return 'PARENT';
  if (other.relation === 'PARENT') return 'PARENT_IN_LAW';
  if (other.relation === 'CHILD') return 'CHILD';
  if (other.relation === 'CHILD_IN_LAW') return 'CHILD_IN_LAW';
  return null;
}

/** Gives the households made for it their official: eight relatives at most, one such household an official where possible. */
function grantKinWishes(
  site: Site,
  officials: (Official & { relatives: Relative[] })[],
  random: Random,
): void {
  for (const wish of site.kinWishes) {
    const open = officials.filter(
      (official) => (official.until !== null) === wish.former && official.relatives.length < 8,
    );
    if (open.length === 0)
      throw new Error(`Village ${site.village.code} has no official left for a planted relative.`);
    const official = random.pick(open);
    if (wish.relation) official.relatives.push({ person: wish.person, relation: wish.relation });
    wish.settle(official.person as Resident);
  }
}

const posts: readonly OfficialPost[] = [
  'PARTY_SECRETARY',
  'VILLAGE_DIRECTOR',
  'ACCOUNTANT',
  'SUPERVISION_HEAD',
  'DEPUTY_DIRECTOR',
  'COMMITTEE_MEMBER',
];
