import { givenNames } from './data/given-names.ts';
import { surnames } from './data/surnames.ts';
import type { Clan, Random, Sex } from './types.ts';

/** A surname that is none of the village's clans'. */
export function otherSurname(random: Random, clans: readonly Clan[]): string {
  for (;;) {
    const surname = random.weighted(surnames);
    if (!clans.some((clan) => clan.surname === surname)) return surname;
  }
}

/**
 * A given name as people liked them when somebody was born. A clan's own carry their generation's character, sons more
 * often than daughters; a generation is 25 years. Those born lately rarely do.
 */
export function inventGivenName(random: Random, sex: Sex, birthYear: number, clan: Clan | null): string {
  const fashion = givenNames.find((decade) => birthYear < decade.until) ?? givenNames.at(-1)!;
  const liked = [...(sex === 'MALE' ? fashion.male : fashion.female)];
  const character = () => liked[Math.floor(liked.length * random.next() ** 1.4)]!;
  const follows = random.next() < (sex === 'MALE' ? 0.7 : 0.25) * (birthYear < 1990 ? 1 : 0.3);
  if (clan && follows) {
    const generation = Math.min(
      clan.generations.length - 1,
      Math.max(0, Math.floor((birthYear - 1905) / 25)),
    );
    return clan.generations[generation]! + character();
  }
  if (random.chance(fashion.single)) return character();
  const first = character();
  let second = character();
  // 丽丽 is a name of the seventies and later
  while (second === first && birthYear < 1975) second = character();
  return first + second;
}
