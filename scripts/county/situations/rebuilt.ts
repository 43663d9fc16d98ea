import type { HouseholdFacts } from '../facts.ts';
import { registerCar } from '../fleet/private.ts';
import { ownHomestead } from '../houses.ts';
import type { Site } from '../site.ts';
import { own } from './homes.ts';
import { alone, householdOf, innocent, planted, type Situation } from './situation.ts';

/** M22: a dangerous house rebuilt twice, beside a safe one, or for a family that has a car. */
export const rebuiltTwice: readonly Situation[] = [
  planted('M22', 'twice', 2, (site, name) => {
    const household = rural(site, name);
    grant(household, '1', '2019-05-20');
    grant(household, '1', '2024-06-11');
    site.plant('M22', householdOf(household), { grants: 2 });
  }),
  planted('M22', 'safe house', 1, (site, name) => {
    const household = rural(site, name);
    own(household, { area: 98, acquiredOn: '2018-02-02' });
    grant(household, '1', '2023-06-11');
    site.plant('M22', householdOf(household), { grants: 1 });
  }),
  innocent('M22', 'after a disaster', 6, 'another building, after a disaster', (site, name) => {
    const household = rural(site, name);
    grant(household, '1', '2018-05-20');
    grant(household, '2', '2023-09-05', 'DISASTER');
    return householdOf(household);
  }),
  innocent('M22', 'long ago', 4, 'more than ten years apart', (site, name) => {
    const household = rural(site, name);
    grant(household, '1', '2011-08-01');
    grant(household, '1', '2025-04-14');
    return householdOf(household);
  }),
  innocent('M22', 'sold before', 5, 'the other home was sold before', (site, name) => {
    const household = rural(site, name);
    own(household, { area: 90, acquiredOn: '2012-02-02', disposedOn: '2020-03-03' });
    grant(household, '1', '2022-04-14');
    return householdOf(household);
  }),
  planted('M22', 'car', 2, (site, name) => {
    const household = rural(site, name);
    registerCar(site, household.head, 'SMALL_CAR', '2019-04-18');
    grant(household, '1', '2022-08-09');
    site.plant('M22', householdOf(household), { grants: 1 });
  }),
  innocent('M22', 'motorcycle', 3, 'a motorcycle, or a carriage for the disabled', (site, name) => {
    const household = rural(site, name);
    const kind = household.random.pick(['MOTORCYCLE', 'INVALID_CARRIAGE'] as const);
    registerCar(site, household.head, kind, '2019-04-18');
    grant(household, '1', '2022-08-09');
    return householdOf(household);
  }),
  innocent('M22', 'bought after', 4, 'a car bought after the grant', (site, name) => {
    const household = rural(site, name);
    registerCar(site, household.head, 'SMALL_CAR', '2024-10-11');
    grant(household, '1', '2022-08-09');
    return householdOf(household);
  }),
  innocent('M22', 'scrapped before', 3, 'a car scrapped before the grant', (site, name) => {
    const household = rural(site, name);
    const statusSince = '2021-05-06';
    registerCar(site, household.head, 'SMALL_CAR', '2009-06-01', { status: 'SCRAPPED', statusSince });
    grant(household, '1', '2022-08-09');
    return householdOf(household);
  }),
];

function rural(site: Site, name: string): HouseholdFacts {
  const { household } = alone(site, name, [50, 70]);
  ownHomestead(household);
  return household;
}

function grant(
  household: HouseholdFacts,
  building: string,
  grantedOn: string,
  cause: 'GRADE_D' | 'DISASTER' = 'GRADE_D',
): void {
  household.grants.push({
    building: `${household.number}-${building}`,
    cause,
    grantedOn,
    amount: household.random.int(16, 40) * 1000,
  });
}
