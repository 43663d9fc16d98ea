import { addDays, addMonths, monthOf, monthsFrom, randomDay } from '../calendar.ts';
import { moveIn, moveOut, moveWithin } from '../moves.ts';
import { alone, innocent, personOf, planted, type Situation, someDay } from './situation.ts';

/** M06: the old-age benefit before a year of residence (ten for centenarians), or after moving out. */
export const residence: readonly Situation[] = [
  planted('M06', 'new arrival', 2, (site, name) => {
    const person = alone(site, name, [85, 88]);
    const { household } = person;
    const day = someDay(site, household.random, 6, 18);
    moveIn(household, day, household.random);
    const from = addMonths(monthOf(day), 2);
    person.changes.ELDERLY_CARE = { from };
    const months = monthsFrom(from, addMonths(monthOf(day), 11));
    site.plant('M06', personOf(person), { months, amount: 135 * months.length });
  }),
  planted('M06', 'moved out', 1, (site, name) => {
    const person = alone(site, name, [85, 88]);
    const { household } = person;
    const day = someDay(site, household.random, 6, 12);
    moveOut(household, day, household.random);
    const to = addMonths(monthOf(day), 6);
    person.changes.ELDERLY_CARE = { to };
    site.plant('M06', personOf(person), {
      months: monthsFrom(addMonths(monthOf(day), 2), to),
      amount: 135 * 5,
    });
  }),
  planted('M06', 'centenarian', 1, (site, name) => {
    const person = alone(site, name, [101, 102]);
    moveIn(
      person.household,
      randomDay(person.household.random, '2019-01-01', '2020-06-30'),
      person.household.random,
    );
    site.plant('M06', personOf(person), { registeredSince: person.registeredSince });
  }),
  innocent(
    'M06',
    'moved within',
    9,
    'moved inside the district, registered in the city all along',
    (site, name) => {
      const person = alone(site, name, [82, 93]);
      moveWithin(site, person.household, someDay(site, person.household.random, 50, 1));
      return personOf(person);
    },
  ),
  innocent('M06', 'a year later', 5, 'moved in, and paid from the thirteenth month', (site, name) => {
    const person = alone(site, name, [85, 88]);
    moveIn(person.household, someDay(site, person.household.random, 6, 20), person.household.random);
    return personOf(person);
  }),
  innocent('M06', 'left last month', 5, 'moved out, the next month still paid', (site, name) => {
    const person = alone(site, name, [85, 88]);
    const day = someDay(site, person.household.random, 6, 3);
    moveOut(person.household, day, person.household.random);
    person.changes.ELDERLY_CARE = { to: addMonths(monthOf(day), 1) };
    return personOf(person);
  }),
  innocent(
    'M06',
    'old centenarian',
    1,
    'over a hundred, and resident for more than ten years',
    (site, name) => {
      const person = alone(site, name, [101, 102]);
      moveIn(
        person.household,
        addDays('2008-05-01', person.household.random.int(0, 700)),
        person.household.random,
      );
      return personOf(person);
    },
  ),
];
