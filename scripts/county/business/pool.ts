import { addYears, ageOn } from '../calendar.ts';
import type { Resident } from '../facts.ts';
import type { Household, Official, Person, Population, Relative, Village } from '../types.ts';
import type { Party } from './model.ts';

/** What the business side keeps of a village while it works on the sector: few enough people to hold for twenty villages. */
export interface VillagePool {
  readonly village: Village;
  /** adults of working age, neither officials nor their relatives, in households that never were on assistance */
  readonly adults: readonly Person[];
  readonly officials: readonly Official[];
  /** adults of households on assistance, for the screens that ask about their companies */
  readonly assisted: readonly Person[];
}

export function villagePool(population: Population, village: Village): VillagePool {
  const { households, officials } = population.village(village.index);
  const random = population.random('business', 'pool', village.index);
  const { asOf } = population.options;
  const tied = new Set(
    officials.flatMap((official) => [
      official.person.key,
      ...official.relatives.map((relative) => relative.person.key),
    ]),
  );
  const working = (person: Person) => {
    const age = ageOn(person.birthDate, asOf);
    return person.diedOn === null && age >= 28 && age <= 66 && !tied.has(person.key);
  };
  const listed = everListed(households);
  const adults = households
    .filter((household) => household.assistance === null)
    .flatMap((household) => random.sample(household.members.filter(working), 1))
    .filter((person) => !listed.has(person.key));
  const assisted = households
    .filter((household) => household.assistance === 'MINIMUM_LIVING')
    .flatMap((household) => household.members.filter(working).slice(0, 1))
    .sort((a, b) => Number(isListed(b, asOf)) - Number(isListed(a, asOf)));
  return { village, adults: random.sample(adults, 60), officials, assisted: assisted.slice(0, 2) };
}

/** Who stood in a family's list, those among them who have moved to another family since. */
function everListed(households: readonly Household[]): Set<Person['key']> {
  const facts = households.flatMap(({ members }) => members as readonly Partial<Resident>[]);
  return new Set(
    facts.flatMap(({ household }) =>
      (household?.spells ?? []).flatMap(({ members }) => members.map(({ person }) => person.key)),
    ),
  );
}

/** Whether somebody stands in a list of 低保 that has gone on for four years and still does. The county's people are residents with facts. */
export function isListed(person: Person, asOf: string): boolean {
  const since = addYears(asOf, -4).slice(0, 7);
  const spells = (person as Partial<Resident>).household?.spells ?? [];
  return spells.some(
    (spell) =>
      spell.kind === 'MINIMUM_LIVING' &&
      spell.to === null &&
      spell.members.some(
        (member) => member.person.key === person.key && member.from <= since && member.to === null,
      ),
  );
}

export const partyOf = (person: Person): Party => ({
  name: person.name,
  identityNumber: person.identityNumber,
});

/** Whether an official holds a post on a day. */
export const inOffice = (official: Official, day: string): boolean =>
  official.from <= day && (official.until === null || day < official.until);

/** Relatives of an official who are themselves no officials, living and of age for business. */
export function relativesOf(pool: VillagePool, official: Official, asOf: string): Relative[] {
  const officials = new Set(pool.officials.map((other) => other.person.key));
  return official.relatives.filter(({ person }) => {
    const age = ageOn(person.birthDate, asOf);
    return person.diedOn === null && age >= 25 && age <= 75 && !officials.has(person.key);
  });
}
