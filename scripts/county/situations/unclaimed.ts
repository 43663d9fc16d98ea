import { addSpell } from '../assistance.ts';
import { addDays } from '../calendar.ts';
import type { Certificate, Resident } from '../facts.ts';
import { moveIn } from '../moves.ts';
import type { Site } from '../site.ts';
import { alone, innocent, lastingCard, personOf, planted, type Situation, someDay } from './situation.ts';

/** M19: entitled and not receiving (应享未享), a service and no suspicion. */
export const unclaimed: readonly Situation[] = [
  planted('M19', 'nursing', 2, (site, name) => {
    const person = carded(site, name, [30, 70], 2);
    person.changes.NURSING = { none: true };
    site.plant('M19', personOf(person), { benefit: 'NURSING' });
  }),
  planted('M19', 'living', 2, (site, name) => {
    const person = carded(site, name, [30, 64], 3);
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
    person.changes.LIVING = { none: true };
    site.plant('M19', personOf(person), { benefit: 'LIVING' });
  }),
  planted('M19', 'care', 2, (site, name) => {
    const person = alone(site, name, [82, 89]);
    person.changes.ELDERLY_CARE = { none: true };
    site.plant('M19', personOf(person), { benefit: 'ELDERLY_CARE' });
  }),
  innocent(
    'M19',
    'just turned eighty',
    6,
    'eighty for less than three months, the application is on its way',
    (site, name) => {
      const { asOf } = site.options;
      const household = site.household(name);
      const birthday = addDays(asOf, -household.random.int(2, 55));
      const birthDate = `${Number(birthday.slice(0, 4)) - 80}${birthday.slice(4)}`;
      const person = site.addPerson(household, { relation: 'HEAD', sex: 'FEMALE', age: [80, 80], birthDate });
      person.changes.ELDERLY_CARE = { none: true };
      return personOf(person);
    },
  ),
  innocent('M19', 'moved in', 6, 'resident for less than a year', (site, name) => {
    const person = alone(site, name, [83, 89]);
    moveIn(person.household, someDay(site, person.household.random, 51, 1), person.household.random);
    return personOf(person);
  }),
  innocent('M19', 'extremely poor', 6, 'on 特困, which includes nursing', (site, name) => {
    const person = carded(site, name, [60, 77], 1);
    addSpell(person.household, 'EXTREME_POVERTY', site.firstMonth, null);
    return personOf(person);
  }),
  innocent('M19', 'chose the other', 6, 'receives the old-age benefit, of the same class', (site, name) => {
    const person = carded(site, name, [83, 88], 3);
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
    return personOf(person);
  }),
  innocent('M19', 'declined', 6, 'offered and declined', (site, name) => {
    if (site.random.fork(name, site.households.length).chance(0.5)) {
      const person = alone(site, name, [82, 89]);
      person.careDeclinedOn = someDay(site, person.household.random, 6, 12);
      return personOf(person);
    }
    const person = carded(site, name, [30, 70], 2);
    const [card] = person.certificates;
    person.certificates = [{ ...card!, subsidiesDeclinedOn: someDay(site, person.household.random, 6, 12) }];
    return personOf(person);
  }),
];

function carded(
  site: Site,
  name: string,
  age: readonly [number, number],
  level: Certificate['level'],
): Resident {
  const person = alone(site, name, age);
  person.certificates.push(lastingCard(person.household.random, 'PHYSICAL', level));
  return person;
}
