import { addDays, addMonths, addYears, lastDayOf, monthOf, monthsBetween } from '../calendar.ts';
import { CITY_MEAN_AREA } from '../standards.ts';
import type { Found } from './index.ts';
import { group, personIn, text, type Written, type WrittenRows } from './written-rows.ts';

/** M10: on 低保 with two homes and the city's mean area a head, or with a unit that is not for living. */
export function assistedOwners(rows: WrittenRows): Found {
  const found: Found = new Set();
  const homes = ownedByHousehold(rows, 'properties');
  const lists = rows.table('assistanceHouseholds').filter((row) => row.kind === 'MINIMUM_LIVING');
  for (const [household, months] of group(lists, (row) => text(row.householdNumber))) {
    const last = months.reduce((a, b) => (text(a.month) > text(b.month) ? a : b));
    const owned = (homes.get(household) ?? []).filter((row) => isOwned(row, lastDayOf(text(last.month))));
    const living = owned.filter((row) => row.use === 'RESIDENTIAL');
    const other = owned.some((row) => ['COMMERCIAL', 'OFFICE', 'INDUSTRIAL'].includes(text(row.use)));
    const once = (test: (row: Written) => boolean) => (living.some(test) ? 1 : 0);
    const homestead = (row: Written) => row.homestead === true;
    const relocation = (row: Written) => !homestead(row) && row.origin === 'RELOCATION';
    const count =
      once(homestead) + once(relocation) + living.filter((row) => !homestead(row) && !relocation(row)).length;
    const area = living.reduce((sum, row) => sum + Number(row.area), 0);
    if (other || (count >= 2 && area / Number(last.headCount) >= CITY_MEAN_AREA))
      found.add(`HOUSEHOLD ${household}`);
  }
  return found;
}

/** M20: a home bought after the tenancy began, and the tenancy goes on beyond half a year or the time given. */
export function tenantOwners(rows: WrittenRows): Found {
  const found: Found = new Set();
  const owned = rows.byPerson('properties', 'owner');
  for (const tenancy of rows.table('publicRentalTenancies')) {
    const people = [personIn(tenancy, 'tenant'), ...occupantsOf(rows, tenancy)].filter(
      (person) => person !== null,
    );
    const until = tenancy.endedOn === null ? rows.asOf : text(tenancy.endedOn);
    for (const home of people.flatMap((person) => owned.get(person) ?? [])) {
      const acquiredOn = text(home.acquiredOn);
      const deadline = tenancy.graceUntil === null ? addDays(acquiredOn, 183) : text(tenancy.graceUntil);
      if (home.use !== 'RESIDENTIAL' || isSmallInheritance(home) || acquiredOn <= text(tenancy.startedOn))
        continue;
      if (until > deadline && (home.disposedOn === null || text(home.disposedOn) > deadline)) {
        found.add(`HOUSEHOLD ${tenancy.householdNumber}`);
      }
    }
  }
  return found;
}

/** M21: the only tenant died more than three months ago, or no electricity and water for six months, nothing reported. */
export function emptyTenancies(rows: WrittenRows): Found {
  const found: Found = new Set();
  const last = monthOf(rows.asOf);
  const usage = group(rows.table('utilityUsage'), (row) => text(row.householdNumber));
  for (const tenancy of rows.table('publicRentalTenancies')) {
    if (tenancy.endedOn !== null) continue;
    const tenant = personIn(tenancy, 'tenant');
    const diedOn = tenant && rows.diedOn(tenant);
    const others = occupantsOf(rows, tenancy).some(
      (person) => person !== null && rows.diedOn(person) === null,
    );
    const abandoned = diedOn && monthsBetween(monthOf(diedOn), last) > 3 && !others;
    const recent = (usage.get(text(tenancy.householdNumber)) ?? []).filter(
      (row) => text(row.month) > addMonths(last, -6),
    );
    const dark =
      recent.length === 6 && recent.every((row) => Number(row.electricity) === 0 && Number(row.water) === 0);
    if (abandoned || (dark && tenancy.absentFrom === null)) found.add(`HOUSEHOLD ${tenancy.householdNumber}`);
  }
  return found;
}

/** M22: two grants for one building within ten years, or one beside another home or a car. */
export function rebuiltTwice(rows: WrittenRows): Found {
  const found: Found = new Set();
  const homes = ownedByHousehold(rows, 'properties');
  const cars = ownedByHousehold(rows, 'motorVehicles');
  for (const [household, grants] of group(rows.table('renovationGrants'), (row) =>
    text(row.householdNumber),
  )) {
    for (const [index, grant] of grants.entries()) {
      const grantedOn = text(grant.grantedOn);
      const again = grants
        .slice(index + 1)
        .some(
          (other) => other.building === grant.building && text(other.grantedOn) <= addYears(grantedOn, 10),
        );
      const safe = (homes.get(household) ?? []).some(
        (home) => home.use === 'RESIDENTIAL' && home.homestead === false && isOwned(home, grantedOn),
      );
      const drives = (cars.get(household) ?? []).some((car) => isDriven(car, grantedOn));
      if (again || safe || drives) found.add(`HOUSEHOLD ${household}`);
    }
  }
  return found;
}

/** What the people of a household own, by household number. */
function ownedByHousehold(rows: WrittenRows, table: 'properties' | 'motorVehicles'): Map<string, Written[]> {
  const owned = rows.byPerson(table, 'owner');
  const result = new Map<string, Written[]>();
  for (const [household, residents] of group(rows.table('residents'), (row) => text(row.householdNumber))) {
    const people = new Set(
      residents.map((row) => personIn(row, 'person')).filter((person) => person !== null),
    );
    result.set(
      household,
      [...people].flatMap((person) => owned.get(person) ?? []),
    );
  }
  return result;
}

function occupantsOf(rows: WrittenRows, tenancy: Written): (string | null)[] {
  return rows
    .table('publicRentalTenancyOccupants')
    .filter((row) => row.rowId === tenancy.id)
    .map((row) => personIn(row, 'occupant'));
}

function isOwned(home: Written, day: string): boolean {
  const held = text(home.acquiredOn) <= day && (home.disposedOn === null || text(home.disposedOn) > day);
  return held && !isSmallInheritance(home);
}

/** A car, large or small, that was the owner's on that day and is not disputed. */
function isDriven(car: Written, day: string): boolean {
  if ((car.kind !== 'LARGE_CAR' && car.kind !== 'SMALL_CAR') || car.disputedOn !== null) return false;
  return text(car.registeredOn) <= day && (car.status === 'NORMAL' || day < text(car.statusSince));
}

const isSmallInheritance = (home: Written) => home.origin === 'INHERITANCE' && Number(home.share) < 50;
