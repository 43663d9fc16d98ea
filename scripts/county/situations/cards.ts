import { addSpell } from '../assistance.ts';
import { addDays, addMonths, addYears, birthdayMonth, lastDayOf } from '../calendar.ts';
import { certificate } from '../certificates.ts';
import type { Resident } from '../facts.ts';
import type { Site } from '../site.ts';
import {
  alone,
  disabled,
  innocent,
  lastingCard,
  personOf,
  planted,
  type Situation,
  someDay,
  someMonth,
} from './situation.ts';

/** M17: the nursing subsidy for a level that has none, or a card that ran out. */
export const wrongCard: readonly Situation[] = [
  planted('M17', 'level', 2, (site, name) => {
    const person = disabled(site, name, [30, 70], 'PHYSICAL', 3);
    person.changes.NURSING = { from: site.firstMonth };
    site.plant('M17', personOf(person), { level: 3 });
  }),
  planted('M17', 'expired', 1, (site, name) => {
    const { person, expiresOn } = expiring(site, name, 10, 24);
    person.certificates = [
      { ...person.certificates[0]!, status: 'EXPIRED', statusSince: addDays(expiresOn, 1) },
    ];
    person.changes.NURSING = { to: site.lastMonth };
    site.plant('M17', personOf(person), { expiresOn });
  }),
  planted('M17', 'cancelled', 1, (site, name) => {
    const person = alone(site, name, [30, 70]);
    const statusSince = someDay(site, person.household.random, 20, 10);
    person.certificates = [
      { ...lastingCard(person.household.random, 'HEARING', 2), status: 'CANCELLED', statusSince },
    ];
    person.changes.NURSING = { to: site.lastMonth };
    site.plant('M17', personOf(person), { cancelledOn: statusSince });
  }),
  innocent(
    'M17',
    'of the mind',
    8,
    'levels 3 and 4 of an intellectual or psychiatric disability, which the county includes',
    (site, name) => {
      const person = alone(site, name, [20, 60]);
      const { random } = person.household;
      const category = random.pick(['INTELLECTUAL', 'PSYCHIATRIC'] as const);
      person.certificates.push(lastingCard(random, category, random.pick([3, 4] as const)));
      person.changes.NURSING = { from: site.firstMonth };
      return personOf(person);
    },
  ),
  innocent('M17', 'reassessment', 6, 'the card ran out while a re-assessment is pending', (site, name) => {
    const { person, expiresOn } = expiring(site, name, 3, 7);
    const reassessmentAppliedOn = addDays(expiresOn, -25);
    person.certificates = [
      {
        ...person.certificates[0]!,
        status: 'EXPIRED',
        statusSince: addDays(expiresOn, 1),
        reassessmentAppliedOn,
      },
    ];
    person.changes.NURSING = { to: site.lastMonth };
    return personOf(person);
  }),
  innocent('M17', 'replaced', 6, 'a new card before the old one ran out', (site, name) => {
    const { person, expiresOn } = expiring(site, name, 6, 40);
    const issuedOn = addDays(expiresOn, -20);
    const [old] = person.certificates;
    person.certificates = [
      { ...old!, status: 'REPLACED', statusSince: issuedOn },
      certificate('PHYSICAL', 2, issuedOn),
    ];
    return personOf(person);
  }),
];

/** M18: two benefits of one class at once. */
export const sameClass: readonly Situation[] = [
  planted('M18', 'two for nursing', 2, (site, name) => {
    const person = disabled(site, name, [67, 78], 'PHYSICAL', 2);
    const from = someMonth(site, person.household.random, 6, 12);
    addSpell(person.household, 'MINIMUM_LIVING', from, null);
    person.changes.DIFFICULT_ELDERLY = {};
    site.plant('M18', personOf(person), { schemes: ['DIFFICULT_ELDERLY', 'NURSING'] });
  }),
  planted('M18', 'two for living', 2, (site, name) => {
    const person = disabled(site, name, [86, 88], 'HEARING', 3);
    addSpell(person.household, 'MINIMUM_LIVING', someMonth(site, person.household.random, 6, 12), null);
    person.changes.LIVING = { to: site.lastMonth };
    site.plant('M18', personOf(person), { schemes: ['ELDERLY_CARE', 'LIVING'] });
  }),
  innocent('M18', 'care and nursing', 10, 'one for living, one for nursing', (site, name) =>
    personOf(disabled(site, name, [82, 90], 'VISUAL', 1)),
  ),
  innocent('M18', 'living and difficult', 5, 'one for living, one for nursing', (site, name) => {
    const person = disabled(site, name, [67, 78], 'PHYSICAL', 4);
    addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
    person.changes.DIFFICULT_ELDERLY = {};
    return personOf(person);
  }),
  innocent(
    'M18',
    'eightieth birthday',
    5,
    'the month in which the one ended and the other began',
    (site, name) => {
      const person = disabled(site, name, [80, 83], 'PHYSICAL', 3);
      addSpell(person.household, 'MINIMUM_LIVING', site.firstMonth, null);
      person.changes.LIVING = { to: birthdayMonth(person.birthMonth, 80) };
      return personOf(person);
    },
  ),
];

/** Somebody whose card of ten years ran out between so many months ago. */
function expiring(
  site: Site,
  name: string,
  least: number,
  most: number,
): { person: Resident; expiresOn: string } {
  const person = alone(site, name, [30, 70]);
  const expiresOn = lastDayOf(addMonths(site.lastMonth, -person.household.random.int(least, most)));
  person.certificates.push(certificate('PHYSICAL', 2, addDays(addYears(expiresOn, -10), 1)));
  return { person, expiresOn: person.certificates[0]!.expiresOn };
}
