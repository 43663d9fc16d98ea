import { addDays, monthOf } from '../calendar.ts';
import { isHoliday } from '../holidays.ts';
import type { Found } from './index.ts';
import { group, personIn, text, type Written, type WrittenRows } from './written-rows.ts';

/** F01 to F10, each a reading of fills beside what the fleet knows of the vehicle. */
export function verifyFleet(rows: WrittenRows): Map<string, Found> {
  const vehicles = new Map(rows.table('vehicles').map((row) => [text(row.vehiclePlate), row]));
  const byPlate = (table: string) => group(rows.table(table), (row) => text(row.vehiclePlate));
  const [positions, orders] = [byPlate('vehiclePositions'), byPlate('dispatchOrders')];
  const bought = rows.table('fuelTransactions');
  const fuel = bought.filter((row) => row.goods === 'GASOLINE' || row.goods === 'DIESEL');
  const driven = new Map(
    rows.table('vehicleDays').map((row) => [`${row.vehiclePlate} ${row.day}`, Number(row.kilometres)]),
  );
  const drivenOn = (row: Written) => driven.get(`${row.vehiclePlate} ${dayOf(row)}`) ?? null;
  const ordersAt = (row: Written) =>
    (orders.get(text(row.vehiclePlate)) ?? []).filter(
      (order) => time(order.from) <= time(row.at) && time(order.until) >= time(row.at),
    );
  const stations = new Map(rows.table('fuelStations').map((row) => [row.code, row]));
  const found = (fills: readonly Written[]): Found =>
    new Set(fills.map((row) => `VEHICLE ${row.vehiclePlate}`));
  const tankOf = (row: Written): number => {
    const vehicle = vehicles.get(text(row.vehiclePlate))!;
    const tanks = [...vehicles.values()]
      .filter((other) => other.model === vehicle.model && other.tankLitres !== null)
      .map((other) => Number(other.tankLitres))
      .sort((a, b) => a - b);
    return Math.max(Number(vehicle.tankLitres ?? 0), tanks[Math.floor(tanks.length / 2)] ?? 0);
  };
  return new Map([
    ['F01', found(fuel.filter((row) => isElsewhere(row, positions.get(text(row.vehiclePlate)) ?? [])))],
    [
      'F02',
      found(
        fuel.filter((row) => {
          const kilometres = drivenOn(row);
          return kilometres !== null && kilometres < 1 && Number(row.litres) > 5 && row.approval === null;
        }),
      ),
    ],
    ['F03', found(fuel.filter((row) => row.approval === null && Number(row.litres) > tankOf(row) * 1.05))],
    ['F04', found(twiceADay(fuel).filter((row) => (drivenOn(row) ?? 0) < 300))],
    ['F05', found(fuel.filter((row) => isHoliday(dayOf(row)) && ordersAt(row).length === 0))],
    [
      'F06',
      found(
        fuel.filter(
          (row) =>
            !text(row.stationDivisionCode).startsWith('12') &&
            stations.get(row.stationCode)?.ringRoad !== true &&
            !ordersAt(row).some((order) => order.outOfTown === true),
        ),
      ),
    ],
    ['F07', found(bought.filter((row) => isWrongGood(row, vehicles.get(text(row.vehiclePlate))!)))],
    ['F08', thirsty(rows, vehicles, fuel)],
    ['F09', claimedMore(rows)],
    [
      'F10',
      found(
        bought.filter((row) => {
          const { status, statusSince } = vehicles.get(text(row.vehiclePlate))!;
          return status !== 'ACTIVE' && dayOf(row) > addDays(text(statusSince), 7);
        }),
      ),
    ],
  ]);
}

/** Two fixes and more within a quarter of an hour, and the nearest more than a kilometre from the terminal. */
function isElsewhere(fill: Written, positions: readonly Written[]): boolean {
  const near = positions.filter((fix) => Math.abs(time(fix.at) - time(fill.at)) <= 15 * 60_000);
  return near.length >= 2 && near.every((fix) => metres(fix, fill) > 1000);
}

function twiceADay(fuel: readonly Written[]): Written[] {
  const days = group(
    fuel.filter((row) => row.approval === null),
    (row) => `${row.vehiclePlate} ${dayOf(row)}`,
  );
  return [...days.values()].filter((fills) => fills.length >= 2).flat();
}

function isWrongGood(row: Written, vehicle: Written): boolean {
  if (row.approval !== null) return false;
  if (row.goods === 'UREA') return vehicle.fuelGrade !== 'DIESEL';
  if (row.goods !== 'GASOLINE' && row.goods !== 'DIESEL') return true;
  return row.grade !== null && row.grade !== vehicle.fuelGrade;
}

/** F08: a month of 100 km and more whose litres lie three deviations above the mean of the model's months. */
function thirsty(rows: WrittenRows, vehicles: ReadonlyMap<string, Written>, fuel: readonly Written[]): Found {
  const kilometres = sums(rows.table('vehicleDays'), (row) => monthOf(text(row.day)), 'kilometres');
  const litres = sums(fuel, (row) => monthOf(dayOf(row)), 'litres');
  const months = [...kilometres]
    .filter(([, driven]) => driven >= 100)
    .map(([key, driven]) => {
      const vehicle = vehicles.get(key.split(' ')[0]!)!;
      return { plate: vehicle.vehiclePlate, vehicle, used: ((litres.get(key) ?? 0) / driven) * 100 };
    })
    .filter(({ vehicle }) => vehicle.kind !== 'SPECIAL');
  const found: Found = new Set();
  for (const same of group(months, ({ vehicle }) => text(vehicle.model)).values()) {
    const mean = same.reduce((sum, { used }) => sum + used, 0) / same.length;
    const deviation = Math.sqrt(same.reduce((sum, { used }) => sum + (used - mean) ** 2, 0) / same.length);
    for (const { plate, used } of same) if (used > mean + 3 * deviation) found.add(`VEHICLE ${plate}`);
  }
  return found;
}

/** F09: more than a tenth beyond what the vehicle drove in the month and what was approved without a signal. */
function claimedMore(rows: WrittenRows): Found {
  const kilometres = sums(rows.table('vehicleDays'), (row) => monthOf(text(row.day)), 'kilometres');
  const found: Found = new Set();
  for (const row of rows.table('mileageAllowances')) {
    const driver = personIn(row, 'driver');
    const driven =
      (kilometres.get(`${row.vehiclePlate} ${row.month}`) ?? 0) + Number(row.signalGapKilometres);
    if (driver && Number(row.claimedKilometres) > driven * 1.1) found.add(`PERSON ${driver}`);
  }
  return found;
}

/** M09: on the list of 低保 in a month after a member registered a car, while it is the member's and undisputed. */
export function assistedDrivers(rows: WrittenRows): Found {
  const found: Found = new Set();
  const owners = rows.byPerson('motorVehicles', 'owner');
  const members = group(rows.table('assistanceHouseholdMembers'), (row) => text(row.rowId));
  for (const list of rows.table('assistanceHouseholds')) {
    if (list.kind !== 'MINIMUM_LIVING') continue;
    const month = text(list.month);
    const cars = (members.get(text(list.id)) ?? [])
      .flatMap((member) => owners.get(personIn(member, 'member') ?? '') ?? [])
      .filter(({ kind }) => kind === 'LARGE_CAR' || kind === 'SMALL_CAR');
    const has = cars.some(
      (car) =>
        car.disputedOn === null &&
        monthOf(text(car.registeredOn)) < month &&
        (car.status === 'NORMAL' || month < monthOf(text(car.statusSince))),
    );
    if (has) found.add(`HOUSEHOLD ${list.householdNumber}`);
  }
  return found;
}

/** What a quantity comes to by plate and month. */
function sums(table: readonly Written[], month: (row: Written) => string, quantity: string) {
  const totals = new Map<string, number>();
  for (const row of table) {
    const key = `${row.vehiclePlate} ${month(row)}`;
    totals.set(key, (totals.get(key) ?? 0) + Number(row[quantity] ?? 0));
  }
  return totals;
}

/** On a plane, which is near enough for a few kilometres. */
function metres(one: Written, other: Written): number {
  const [north, east] = [
    Number(one.latitude) - Number(other.latitude),
    Number(one.longitude) - Number(other.longitude),
  ];
  return 111_195 * Math.hypot(north, east * Math.cos((Number(one.latitude) * Math.PI) / 180));
}

const time = (moment: unknown): number => Date.parse(text(moment));
const dayOf = (row: Written): string => text(row.at).slice(0, 10);
