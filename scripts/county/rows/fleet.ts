import { addDays } from '../calendar.ts';
import type { Resident, VillageFacts } from '../facts.ts';
import { fleetMonths } from '../fleet/index.ts';
import { isFuel, type OfficialVehicle } from '../fleet/model.ts';
import {
  beside,
  cityStations,
  outsideStations,
  type Place,
  ringRoadStations,
  type Station,
  stationOf,
} from '../fleet/stations.ts';
import { type Fill, monthOfVehicle, type VehicleDay } from '../fleet/year.ts';
import { townGovernment } from '../towns.ts';
import type { Population, RowEvent } from '../types.ts';
import { type RowWriter, yuan } from './writer.ts';

/** The stations that take the cards: one a town, and those elsewhere that are used. */
export function* stationRows(cards: RowWriter, { towns }: Population): Generator<RowEvent> {
  const stations = [...towns.map(stationOf), ...cityStations, ...outsideStations, ...ringRoadStations];
  for (const station of stations) yield cards.row('fuelStations', [station.code], { ...station });
}

/** What fleet and the fuel cards' office have written down about a village's share of vehicles in a year. */
export function* fleetRows(fleet: RowWriter, cards: RowWriter, facts: VillageFacts): Generator<RowEvent> {
  for (const [place, vehicle] of facts.ledger.vehicles.entries()) {
    const here = { divisionCode: vehicle.town.code, vehiclePlate: vehicle.plate };
    const { uscc: unitUscc, name: unitName } = townGovernment(fleet.options.seed, vehicle.town);
    yield fleet.row('vehicles', [vehicle.plate], {
      ...here,
      unitUscc,
      unitName,
      kind: vehicle.kind,
      model: vehicle.model.name,
      fuelGrade: vehicle.model.grade,
      tankLitres: vehicle.tank,
      status: vehicle.status,
      statusSince: vehicle.statusSince,
      registeredOn: `${2015 + (place % 9)}-0${1 + (place % 9)}-15`,
    });
    const claims = vehicle.claims.size > 0 || vehicle.random.fork('claims').chance(0.25);
    for (const month of fleetMonths({ lastMonth: fleet.options.asOf.slice(0, 7) })) {
      const { days, fills, kilometres } = monthOfVehicle(vehicle, month);
      for (const day of days) yield* dayRows(fleet, vehicle, day);
      for (const [index, fill] of fills.entries()) {
        yield* fillRows(fleet, cards, vehicle, fill, [vehicle.plate, month, index], { unitUscc, unitName });
      }
      const [driver] = vehicle.drivers;
      if (claims && driver && kilometres > 0) yield claim(fleet, vehicle, driver, month, kilometres);
    }
  }
}

function* dayRows(
  fleet: RowWriter,
  vehicle: OfficialVehicle,
  { day, kilometres, order }: VehicleDay,
): Generator<RowEvent> {
  const here = { divisionCode: vehicle.town.code, vehiclePlate: vehicle.plate };
  if (kilometres !== null)
    yield fleet.row('vehicleDays', [vehicle.plate, day], {
      ...here,
      day,
      kilometres,
      moved: kilometres >= 1,
    });
  if (order === null) return;
  const random = vehicle.random.fork('order', day);
  yield fleet.row('dispatchOrders', [vehicle.plate, day], {
    ...here,
    ...driverOf(fleet, vehicle, day),
    number: `PC${day.replaceAll('-', '')}${vehicle.plate.slice(2)}`,
    kind: order.kind,
    from: at(day, order.kind === 'DUTY' ? '00:00' : '07:30'),
    until: at(day, order.kind === 'DUTY' ? '23:59' : '18:30'),
    destination: order.outOfTown ? '市外公务' : random.pick(DESTINATIONS),
    outOfTown: order.outOfTown,
  });
  if (kilometres === null || kilometres < 1) return;
  const noon = beside(random, stationOf(vehicle.town), 3_000, 15_000);
  yield fleet.row('vehiclePositions', [vehicle.plate, day, 'noon'], {
    ...here,
    at: at(day, '12:00'),
    ...noon,
  });
}

/** Motor vehicles of a village's people, as the vehicle office reports them. */
export function* motorVehicleRows(fleet: RowWriter, { village, ledger }: VillageFacts): Generator<RowEvent> {
  for (const { owner, plate, ...vehicle } of ledger.cars) {
    yield fleet.row('motorVehicles', [plate], {
      divisionCode: village.code,
      ownerName: owner.name,
      ownerIdentityNumber: fleet.identity(owner),
      vehiclePlate: plate,
      ...vehicle,
    });
  }
}

/** Several share a vehicle; each drives on the same days of the month. */
function driverOf(fleet: RowWriter, { drivers }: OfficialVehicle, day: string) {
  const driver = drivers[Number(day.slice(8)) % Math.max(1, drivers.length)];
  if (!driver) return { driverName: null, driverIdentityNumber: null };
  return { driverName: driver.name, driverIdentityNumber: fleet.identity(driver) };
}

function* fillRows(
  fleet: RowWriter,
  cards: RowWriter,
  vehicle: OfficialVehicle,
  fill: Fill,
  labels: readonly (string | number)[],
  unit: object,
): Generator<RowEvent> {
  const random = vehicle.random.fork('fill', ...labels);
  const here = { divisionCode: vehicle.town.code, vehiclePlate: vehicle.plate };
  const station = stationFor(vehicle, fill, random.pick([0, 1, 2]));
  const terminal = beside(random, station, 0, 30);
  const goods = fill.goods ?? (vehicle.model.grade === 'DIESEL' ? 'DIESEL' : 'GASOLINE');
  const own = isFuel(goods) ? vehicle.model.grade : null;
  const litres = fill.litres === null ? null : Math.round(fill.litres * 100) / 100;
  yield cards.row('fuelTransactions', labels, {
    ...here,
    ...unit,
    cardNumber: `9000${String(vehicle.town.index).padStart(4, '0')}${vehicle.plate.slice(2)}`,
    number: `JY${fill.day.replaceAll('-', '')}${vehicle.plate.slice(2)}${labels.at(-1)}`,
    at: at(fill.day, fill.time),
    stationCode: station.code,
    stationDivisionCode: station.divisionCode,
    ...terminal,
    goods,
    grade: fill.grade === undefined ? own : fill.grade,
    litres,
    amount: yuan(litres === null ? 168 : litres * (PRICES[goods] ?? 10)),
    approval: fill.approval ?? null,
  });
  for (const [minutes, place] of fixesOf(fill, terminal, random)) {
    yield fleet.row('vehiclePositions', [...labels, minutes], {
      ...here,
      at: at(fill.day, fill.time, minutes),
      ...place,
    });
  }
}

function stationFor({ town }: OfficialVehicle, { station }: Fill, choice: number): Station {
  if (station === 'OUTSIDE') return outsideStations[choice % outsideStations.length]!;
  if (station === 'RING_ROAD') return ringRoadStations[0]!;
  return station === 'CITY' ? cityStations[choice % cityStations.length]! : stationOf(town);
}

/** What the receiver reported around a fill: minutes from it, and where. */
function fixesOf(
  { fixes = 'AT' }: Fill,
  terminal: Place,
  random: Parameters<typeof beside>[0],
): [number, Place][] {
  const at = () => beside(random, terminal, 5, 160);
  const away = () => beside(random, terminal, 6_000, 40_000);
  switch (fixes) {
    case 'AT':
      return [
        [-10, beside(random, terminal, 400, 5_000)],
        [-1, at()],
        [3, at()],
      ];
    case 'AWAY':
      return [
        [-11, away()],
        [-2, away()],
        [6, away()],
      ];
    case 'AWAY_AND_BACK':
      return [
        [-14, away()],
        [0, at()],
      ];
    case 'NEARBY': {
      const near = () => beside(random, terminal, 700, 960);
      return [
        [-4, near()],
        [5, near()],
      ];
    }
    case 'ONE_AWAY':
      return [[4, away()]];
    case 'NONE':
      return [];
  }
}

function claim(
  fleet: RowWriter,
  vehicle: OfficialVehicle,
  driver: Resident,
  month: string,
  kilometres: number,
): RowEvent {
  const { share, gap } = vehicle.claims.get(month) ?? {
    share: 0.97 + 0.06 * vehicle.random.fork('claim', month).next(),
    gap: 0,
  };
  const claimed = Math.round(kilometres * share + gap);
  return fleet.row('mileageAllowances', [vehicle.plate, month], {
    divisionCode: vehicle.town.code,
    driverName: driver.name,
    driverIdentityNumber: fleet.identity(driver),
    vehiclePlate: vehicle.plate,
    month,
    claimedKilometres: claimed,
    signalGapKilometres: gap,
    amount: yuan(claimed * 0.4),
  });
}

/** A moment in China, so many minutes after a time of day. */
function at(day: string, time: string, minutes = 0): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  const shifted = addDays(day, Math.floor(total / 1440));
  const within = ((total % 1440) + 1440) % 1440;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${shifted}T${two(Math.floor(within / 60))}:${two(within % 60)}:00+08:00`;
}

const DESTINATIONS = [
  '区政府',
  '各村巡查',
  '项目工地',
  '区住建委',
  '信访接待',
  '防汛检查',
  '会议保障',
  '敬老院',
];

/** Yuan a litre. */
const PRICES: Readonly<Record<string, number>> = {
  GASOLINE: 7.62,
  DIESEL: 7.28,
  UREA: 3.2,
  LUBRICANT: 58,
};
