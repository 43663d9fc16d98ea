import { addDays, addYears, ageOn, later, randomDay } from './calendar.ts';
import type { Certificate, DisabilityCategory, Resident } from './facts.ts';
import { isPresent } from './presence.ts';
import type { Site } from './site.ts';
import type { Random } from './types.ts';

/** Gives ordinary people disability certificates until the village has its share, older people more often. */
export function certify(site: Site): void {
  const random = site.random.fork('certificates');
  const everybody = site.households.flatMap((household) => household.members);
  const missing =
    site.share(600, 'certificates') -
    everybody.filter((person) => isPresent(person) && person.certificates.length > 0).length;
  const ordinary = everybody.filter((person) => person.household.situation === null);
  const ranked = ordinary
    .filter((person) => isPresent(person) && ageOn(person.birthDate, site.options.asOf) >= 3)
    .map((person) => ({
      person,
      rank: random.next() ** (1 / weight(ageOn(person.birthDate, site.options.asOf))),
    }))
    .sort((a, b) => b.rank - a.rank);
  for (const { person } of ranked.slice(0, Math.max(0, missing)))
    person.certificates.push(...ordinaryCertificates(site, person));
  const dead = ordinary.filter((person) => person.diedOn !== null);
  for (const person of random.sample(dead, site.share(30, 'certificates of the dead'))) {
    const { reportedOn } = person.deaths[0]!;
    const issuedOn = randomDay(random, '2016-11-01', '2021-08-31');
    person.certificates.push({
      ...certificate(anyCategory(random), anyLevel(random), issuedOn),
      status: 'CANCELLED',
      statusSince: reportedOn,
    });
  }
}

/** A certificate valid for ten years. */
export function certificate(
  category: DisabilityCategory,
  level: Certificate['level'],
  issuedOn: string,
): Certificate {
  return {
    category,
    level,
    issuedOn,
    expiresOn: addDays(addYears(issuedOn, 10), -1),
    status: 'VALID',
    statusSince: null,
    reassessmentAppliedOn: null,
    subsidiesDeclinedOn: null,
  };
}

/** Mostly one card that outlasts the county's today; some had one before it, some let a card of a light disability run out. */
function ordinaryCertificates(site: Site, person: Resident): Certificate[] {
  const random = person.household.random.fork('certificate', person.key);
  const category = anyCategory(random);
  const level = anyLevel(random);
  const born = addYears(person.birthDate, 1);
  const kind = random.next();
  if (kind < 0.05 && level > 2 && category === 'PHYSICAL') {
    const issuedOn = later(born, randomDay(random, '2012-01-01', '2015-10-31'));
    const expired = certificate(category, level, issuedOn);
    if (expired.expiresOn < site.options.asOf)
      return [{ ...expired, status: 'EXPIRED', statusSince: addDays(expired.expiresOn, 1) }];
  }
  const recent = kind > 0.8;
  const issuedOn = recent
    ? randomDay(random, '2022-01-01', addDays(site.options.asOf, -150))
    : later(born, randomDay(random, '2017-01-01', '2021-09-30'));
  const current = certificate(category, level, issuedOn);
  if (!recent && kind < 0.15 && born < '2010-01-01') {
    const before = certificate(category, level, randomDay(random, '2010-06-01', '2016-12-31'));
    return [{ ...before, status: 'REPLACED', statusSince: issuedOn }, current];
  }
  return [current];
}

function weight(age: number): number {
  return age >= 60 ? 5 : age >= 18 ? 2 : 0.6;
}

function anyCategory(random: Random): DisabilityCategory {
  return random.weighted([
    ['PHYSICAL', 55],
    ['VISUAL', 12],
    ['HEARING', 12],
    ['SPEECH', 1],
    ['INTELLECTUAL', 8],
    ['PSYCHIATRIC', 9],
    ['MULTIPLE', 3],
  ]);
}

function anyLevel(random: Random): Certificate['level'] {
  return random.weighted([
    [1, 14],
    [2, 24],
    [3, 28],
    [4, 34],
  ]);
}
