import type { Resident } from '../facts.ts';
import { completeIdentityNumber, miswrittenIdentityNumber, oldIdentityNumber } from '../identity.ts';
import { inventGivenName } from '../names.ts';
import type { Site } from '../site.ts';
import { alone, householdOf, innocent, lastingCard, personOf, planted, type Situation } from './situation.ts';

/** M25: identity numbers that cannot be, or that two people have. */
export const identityNumbers: readonly Situation[] = [
  planted('M25', 'two names', 2, (site, name) => {
    const first = alone(site, name, [35, 60]);
    const second = alone(site, name, [35, 60]);
    write(second, first.identityNumber);
    site.plant('M25', personOf(first), { fault: 'TWO_NAMES' });
  }),
  planted('M25', 'no such area', 1, (site, name) => {
    const person = alone(site, name, [35, 60]);
    writeAndPlant(
      site,
      person,
      completeIdentityNumber(`991115${person.identityNumber.slice(6, 17)}`),
      'AREA',
    );
  }),
  planted('M25', 'too old', 1, (site, name) => {
    const person = alone(site, name, [35, 60]);
    const { identityNumber } = person;
    const born = `18${70 + (site.village.index % 20)}`;
    writeAndPlant(
      site,
      person,
      completeIdentityNumber(identityNumber.slice(0, 6) + born + identityNumber.slice(10, 17)),
      'AGE',
    );
  }),
  planted('M25-CHECK', 'check character', 2, (site, name) => {
    const person = alone(site, name, [35, 60]);
    write(person, miswrittenIdentityNumber(person.identityNumber));
    site.plant('M25-CHECK', householdOf(person.household), { fault: 'CHECKSUM' });
  }),
  innocent('M25', 'fifteen digits', 15, 'the number as it was before 1999', (site, name) => {
    const person = alone(site, name, [35, 60]);
    person.writtenIdentityNumber = { 'civil-affairs': oldIdentityNumber(person.identityNumber)! };
    site.lookalike('M25-CHECK', householdOf(person.household), 'the number as it was before 1999');
    return personOf(person);
  }),
  innocent('M25', 'renamed', 15, 'the name was changed since the card was issued', (site, name) => {
    const person = alone(site, name, [35, 60]);
    const { random } = person.household;
    const year = Number(person.birthDate.slice(0, 4));
    let writtenName = person.name;
    while (writtenName === person.name)
      writtenName = person.name[0] + inventGivenName(random, person.sex, year, null);
    person.certificates.push({ ...lastingCard(random, 'PHYSICAL', 4), writtenName });
    return personOf(person);
  }),
];

function writeAndPlant(site: Site, person: Resident, identityNumber: string, fault: string): void {
  write(person, identityNumber);
  site.plant('M25', { kind: 'PERSON', value: identityNumber }, { fault });
}

/** Every department that has the person wrote it so. */
function write(person: Resident, identityNumber: string): void {
  person.writtenIdentityNumber = { 'civil-affairs': identityNumber, housing: identityNumber };
}
