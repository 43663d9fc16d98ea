import { addMonths, ageOn, monthsFrom } from '../calendar.ts';
import type { Resident } from '../facts.ts';
import { isPresent } from '../presence.ts';
import { createRandom } from '../random.ts';
import type { Site } from '../site.ts';
import type { Official, Random, Subject } from '../types.ts';
import { type FleetCase, fleetCases } from './cases.ts';
import { type ModelName, models, type OfficialVehicle } from './model.ts';
import { plateOf } from './plates.ts';

/** Months of the fleet's year: the last twelve. */
export const fleetMonths = (site: Pick<Site, 'lastMonth'>): string[] =>
  monthsFrom(addMonths(site.lastMonth, -11), site.lastMonth);

/**
 * The official vehicles of a village's town that are counted here, by what its share of the cases needs: up to four of
 * different screens to a vehicle, each in a month of its own.
 */
export function equip(site: Site, officials: readonly Official[]): void {
  const random = createRandom(site.options.seed, 'village', site.village.index, 'fleet');
  const drivers = driversOf(site, officials, random);
  const shared: { vehicle: OfficialVehicle; name: ModelName; screens: Set<string> }[] = [];
  const add = (name: ModelName) => {
    const vehicle = makeVehicle(site, random.fork(site.ledger.vehicles.length), name, drivers.splice(0, 2));
    site.ledger.vehicles.push(vehicle);
    return vehicle;
  };
  for (const found of fleetCases) {
    for (let n = site.share(found.per20000, `${found.screen} ${found.name}`); n > 0; n -= 1) {
      const own = random.fork(found.screen, found.name, n);
      const isAlone = found.alone === true;
      const fits = ({ name, screens }: (typeof shared)[number]) =>
        screens.size < 4 && !screens.has(found.screen) && (found.only?.includes(name) ?? true);
      let place = isAlone ? undefined : shared.find(fits);
      if (!place) {
        const name = own.pick(found.only ?? (Object.keys(models) as ModelName[]));
        place = { vehicle: add(name), name, screens: new Set() };
        if (!isAlone) shared.push(place);
      }
      place.screens.add(found.screen);
      happen(site, found, place.vehicle, own);
    }
  }
  for (let n = site.share(6, 'ordinary vehicles'); n > 0; n -= 1)
    add(random.pick(Object.keys(models) as ModelName[]));
}

/** Lets a case happen in a month of its own, and tells the truth about it. */
function happen(site: Site, found: FleetCase, vehicle: OfficialVehicle, random: Random): void {
  const taken = new Set(
    [...vehicle.days.keys(), ...vehicle.thirst.keys(), ...vehicle.claims.keys()].map((day) =>
      day.slice(0, 7),
    ),
  );
  const months = fleetMonths(site).filter(
    (month) =>
      !taken.has(month) && (found.fits?.(month) ?? true) && month > (vehicle.statusSince ?? '').slice(0, 7),
  );
  const [driver] = vehicle.drivers;
  const subject: Subject | null =
    found.screen !== 'F09'
      ? { kind: 'VEHICLE', value: vehicle.plate }
      : driver
        ? { kind: 'PERSON', value: driver.identityNumber }
        : null;
  if (months.length === 0 || subject === null) return;
  const detail = found.change(vehicle, random.pick(months), random);
  if (found.innocent === null) site.plant(found.screen, subject, detail);
  else site.lookalike(found.screen, subject, found.innocent, detail);
}

function makeVehicle(
  site: Site,
  random: Random,
  name: ModelName,
  drivers: readonly Resident[],
): OfficialVehicle {
  const model = models[name];
  return {
    plate: plateOf('official', site.village.index, site.ledger.vehicles.length),
    town: site.village.town,
    model,
    random,
    drivers,
    kind: model.kind,
    tank: model.tank,
    status: 'ACTIVE',
    statusSince: null,
    lastDay: null,
    days: new Map(),
    thirst: new Map(),
    idle: new Map(),
    claims: new Map(),
  };
}

/** Adults of ordinary households that never were on assistance, each once; officials do not drive. */
function driversOf(site: Site, officials: readonly Official[], random: Random): Resident[] {
  const inOffice = new Set(officials.map(({ person }) => person.key));
  const able = site.households
    .filter(({ situation, spells }) => situation === null && spells.length === 0)
    .flatMap(({ members }) => members)
    .filter((person) => {
      const age = ageOn(person.birthDate, site.options.asOf);
      return isPresent(person) && age >= 26 && age < 58 && !inOffice.has(person.key);
    });
  return random.fork('drivers').sample(able, 60);
}
