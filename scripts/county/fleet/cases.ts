import { addDays, daysBetween, lastDayOf } from '../calendar.ts';
import { isHoliday, isMakeUpDay, isWeekend, isWorkingDay } from '../holidays.ts';
import type { Random } from '../types.ts';
import type { ModelName, OfficialVehicle, SpecialDay, SpecialFill } from './model.ts';

/** A month of a vehicle's year that a screen must find, or that looks like it and must not be found. */
export interface FleetCase {
  readonly screen: string;
  readonly name: string;
  readonly per20000: number;
  /** why it must not fire; null = planted */
  readonly innocent: string | null;
  /** models that can have it; all, if left out */
  readonly only?: readonly ModelName[];
  /** it makes the vehicle unlike others for good: a vehicle of its own */
  readonly alone?: boolean;
  /** whether the case can fall into a month; every month, if left out */
  fits?(month: string): boolean;
  /** what it does to the vehicle in a month; @returns what the truth tells beside the subject */
  change(vehicle: OfficialVehicle, month: string, random: Random): Readonly<Record<string, string | number>>;
}

const usual: NonNullable<SpecialDay['order']> = { kind: 'BUSINESS', outOfTown: false };

/** Puts a special day into the month: a working day that has none yet, unless another kind of day is asked for. */
function on(
  vehicle: OfficialVehicle,
  month: string,
  random: Random,
  fills: readonly SpecialFill[],
  more: Partial<SpecialDay> = {},
  wanted: (day: string) => boolean = isWorkingDay,
): { day: string } {
  const day = random.pick(daysOf(month).filter((each) => wanted(each) && !vehicle.days.has(each)));
  vehicle.days.set(day, { kilometres: 42 + random.int(0, 300) / 10, order: usual, fills, ...more });
  return { day };
}

const daysOf = (month: string): string[] =>
  Array.from({ length: Number(lastDayOf(month).slice(8)) }, (_, n) => addDays(`${month}-01`, n));

const planted = (
  screen: string,
  name: string,
  per20000: number,
  change: FleetCase['change'],
  more: Partial<FleetCase> = {},
): FleetCase => ({ screen, name, per20000, innocent: null, change, ...more });

const innocent = (
  screen: string,
  name: string,
  per20000: number,
  reason: string,
  change: FleetCase['change'],
  more: Partial<FleetCase> = {},
): FleetCase => ({ screen, name, per20000, innocent: reason, change, ...more });

const fill = (litres: number, more: Partial<SpecialFill> = {}): SpecialFill => ({
  time: '09:40',
  litres,
  ...more,
});
const CONTAINERS = '散装〔2026〕';
const approvalOf = (random: Random) => `${CONTAINERS}${random.int(100, 999)}号`;
const DIESEL: Partial<FleetCase> = { only: ['TRUCK'] };
const hasDay = (test: (day: string) => boolean) => (month: string) => daysOf(month).some(test);
const onHoliday = { fits: hasDay(isHoliday) };
const weekend = (day: string) => isWeekend(day) && !isMakeUpDay(day) && !isHoliday(day);

/** F01–F04: the card at a station and the vehicle elsewhere, standing still, too small, or there twice. */
const fills: readonly FleetCase[] = [
  planted('F01', 'elsewhere', 2, (vehicle, month, random) =>
    on(vehicle, month, random, [fill(24, { fixes: 'AWAY' })]),
  ),
  innocent('F01', 'one fix', 3, 'one fix alone around the fill', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(23, { fixes: 'ONE_AWAY' })]),
  ),
  innocent('F01', 'no fix', 2, 'no fix around the fill', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(25, { fixes: 'NONE' })]),
  ),
  innocent('F01', 'nearby', 3, 'less than a kilometre away', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(22, { fixes: 'NEARBY' })]),
  ),
  innocent(
    'F01',
    'just arrived',
    3,
    'far away a quarter of an hour before, at the station then',
    (vehicle, month, random) => on(vehicle, month, random, [fill(24, { fixes: 'AWAY_AND_BACK' })]),
  ),

  planted('F02', 'stood still', 2, (vehicle, month, random) =>
    on(vehicle, month, random, [fill(21.5, { fixes: 'NONE' })], { kilometres: 0.4 }),
  ),
  innocent(
    'F02',
    'containers',
    3,
    'an approved fill of containers for generators',
    (vehicle, month, random) =>
      on(vehicle, month, random, [fill(20, { fixes: 'NONE', approval: approvalOf(random) })], {
        kilometres: 0,
      }),
  ),
  innocent('F02', 'few litres', 2, 'five litres and less', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(4.6, { fixes: 'NONE' })], { kilometres: 0.2 }),
  ),
  innocent('F02', 'short way', 3, 'to the station and back', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(22)], { kilometres: 1.6 }),
  ),
  innocent('F02', 'no record', 2, 'no kilometres written down of that day', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(23)], { kilometres: null }),
  ),
  innocent(
    'F02',
    'urea',
    2,
    'urea is no fuel',
    (vehicle, month, random) =>
      on(vehicle, month, random, [fill(10, { goods: 'UREA', grade: null, fixes: 'NONE' })], {
        kilometres: 0,
      }),
    DIESEL,
  ),

  planted('F03', 'over the tank', 2, (vehicle, month, random) =>
    on(vehicle, month, random, [fill(Math.round(vehicle.model.tank * (1.12 + 0.1 * random.next())))]),
  ),
  innocent('F03', 'to the brim', 3, 'within five per cent of the tank', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(vehicle.model.tank * 1.03)]),
  ),
  innocent(
    'F03',
    'wrong tank',
    3,
    'the tank is written smaller than all others of the model',
    (vehicle, month, random) => {
      vehicle.tank = Math.round(vehicle.model.tank * 0.62);
      return on(vehicle, month, random, [fill(vehicle.model.tank * 0.8)]);
    },
    { alone: true, only: ['SUV', 'VAN'] },
  ),
  innocent(
    'F03',
    'containers',
    2,
    'an approved fill of containers beside the tank',
    (vehicle, month, random) =>
      on(vehicle, month, random, [fill(vehicle.model.tank * 1.2, { approval: approvalOf(random) })]),
  ),
  innocent('F03', 'tank unknown', 2, 'no tank written down', (vehicle, month, random) => {
    vehicle.tank = null;
    return on(vehicle, month, random, [fill(vehicle.model.tank)]);
  }),

  planted('F04', 'twice', 2, (vehicle, month, random) =>
    on(vehicle, month, random, [fill(21), fill(17, { time: '15:20' })]),
  ),
  innocent('F04', 'long way', 3, 'a journey of more than 300 km', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(26), fill(24, { time: '15:20', station: 'CITY' })], {
      kilometres: 380,
      order: { kind: 'BUSINESS', outOfTown: true },
    }),
  ),
  innocent(
    'F04',
    'urea',
    2,
    'urea beside the fuel',
    (vehicle, month, random) =>
      on(vehicle, month, random, [fill(26), fill(10, { time: '09:48', goods: 'UREA', grade: null })]),
    DIESEL,
  ),
  innocent('F04', 'two days', 3, 'late one day and early the next', (vehicle, month, random) => {
    const found = on(
      vehicle,
      month,
      random,
      [fill(20, { time: '23:35' })],
      {},
      (day) =>
        day < lastDayOf(month) &&
        isWorkingDay(day) &&
        isWorkingDay(addDays(day, 1)) &&
        !vehicle.days.has(addDays(day, 1)),
    );
    vehicle.days.set(addDays(found.day, 1), {
      kilometres: 50,
      order: usual,
      fills: [fill(16, { time: '00:25' })],
    });
    return found;
  }),
  innocent('F04', 'containers', 2, 'the second into approved containers', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(22), fill(18, { time: '14:30', approval: approvalOf(random) })]),
  ),
];

/** F05–F07: on a holiday, out of the city, and what was bought. */
const journeys: readonly FleetCase[] = [
  planted(
    'F05',
    'holiday',
    2,
    (vehicle, month, random) =>
      on(vehicle, month, random, [fill(20)], { kilometres: 36, order: null }, isHoliday),
    onHoliday,
  ),
  innocent(
    'F05',
    'on duty',
    4,
    'a dispatch order for duty',
    (vehicle, month, random) =>
      on(vehicle, month, random, [fill(19)], { order: { kind: 'DUTY', outOfTown: false } }, isHoliday),
    onHoliday,
  ),
  innocent(
    'F05',
    'make-up day',
    3,
    'a Saturday or Sunday on which people work',
    (vehicle, month, random) => on(vehicle, month, random, [fill(22)], { order: null }, isMakeUpDay),
    { fits: hasDay(isMakeUpDay) },
  ),
  innocent('F05', 'weekend', 3, 'an ordinary weekend', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(18)], { order: null }, weekend),
  ),

  planted('F06', 'outside', 2, (vehicle, month, random) =>
    on(vehicle, month, random, [fill(26, { station: 'OUTSIDE' })], { kilometres: 128 }),
  ),
  innocent('F06', 'ordered', 5, 'an order that allows to leave the city', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(28, { station: 'OUTSIDE' })], {
      kilometres: 140,
      order: { kind: 'BUSINESS', outOfTown: true },
    }),
  ),
  innocent('F06', 'ring road', 3, 'a station on the ring road', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(24, { station: 'RING_ROAD' })], { kilometres: 90 }),
  ),
  innocent('F06', 'other district', 2, 'another district of the city', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(25, { station: 'CITY' })], { kilometres: 110 }),
  ),

  planted('F07', 'other grade', 1, (vehicle, month, random) =>
    on(vehicle, month, random, [fill(23, { grade: 'GASOLINE_98', goods: 'GASOLINE' })]),
  ),
  planted('F07', 'groceries', 1, (vehicle, month, random) =>
    on(vehicle, month, random, [fill(0, { litres: null, goods: 'GROCERY', grade: null })]),
  ),
  innocent(
    'F07',
    'urea',
    4,
    'urea for a diesel engine',
    (vehicle, month, random) => on(vehicle, month, random, [fill(10, { goods: 'UREA', grade: null })]),
    DIESEL,
  ),
  innocent('F07', 'grade unknown', 3, 'no grade written down', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(24, { grade: null })]),
  ),
  innocent('F07', 'approved', 3, 'lubricant bought with an approval', (vehicle, month, random) =>
    on(vehicle, month, random, [fill(4, { goods: 'LUBRICANT', grade: null, approval: approvalOf(random) })]),
  ),
];

/** F08–F10: what a vehicle uses, what its driver claims, and a vehicle that is used no more. */
const accounts: readonly FleetCase[] = [
  planted('F08', 'thirsty', 2, (vehicle, month) => {
    vehicle.thirst.set(month, 2.6);
    return { month };
  }),
  innocent(
    'F08',
    'works standing',
    3,
    'a special vehicle that works while standing',
    (vehicle, month) => {
      vehicle.kind = 'SPECIAL';
      vehicle.thirst.set(month, 2.4);
      return { month };
    },
    { alone: true, only: ['TRUCK'] },
  ),
  innocent(
    'F08',
    'little driven',
    3,
    'fewer than 100 km in the month',
    (vehicle, month) => {
      vehicle.idle.set(month, 62);
      vehicle.thirst.set(month, 3.4);
      return { month };
    },
    { alone: true },
  ),
  innocent('F08', 'somewhat more', 4, 'more than usual, within three deviations', (vehicle, month) => {
    vehicle.thirst.set(month, 1.06);
    return { month };
  }),

  planted('F09', 'claims more', 2, (vehicle, month) => {
    vehicle.claims.set(month, { share: 1.26, gap: 0 });
    return { month };
  }),
  innocent('F09', 'a little more', 5, 'within a tenth of what was driven', (vehicle, month) => {
    vehicle.claims.set(month, { share: 1.08, gap: 0 });
    return { month };
  }),
  innocent('F09', 'no signal', 5, 'kilometres without a signal, as approved', (vehicle, month, random) => {
    vehicle.claims.set(month, { share: 1.03, gap: random.int(150, 260) });
    return { month };
  }),

  planted(
    'F10',
    'out of use',
    2,
    (vehicle, month, random) => {
      retire(vehicle, month, random.chance(0.5) ? 'SEALED' : 'SCRAPPED');
      return fillLater(vehicle, [24, 51]);
    },
    { alone: true, fits: (month) => month.slice(5) >= '02' && month.slice(5) <= '08' },
  ),
  innocent(
    'F10',
    'late entry',
    5,
    'within days of the change of status',
    (vehicle, month) => {
      retire(vehicle, month, 'SEALED');
      return fillLater(vehicle, [3]);
    },
    { alone: true, fits: (month) => month.slice(5) <= '09' },
  ),
  innocent(
    'F10',
    'last fill before',
    3,
    'nothing bought since',
    (vehicle, month) => {
      retire(vehicle, month, 'DISPOSED');
      return { since: vehicle.statusSince! };
    },
    { alone: true },
  ),
  innocent('F10', 'back in use', 2, 'in use again', (vehicle, month, random) => {
    vehicle.statusSince = `${month}-12`;
    return on(vehicle, month, random, [fill(22)]);
  }),
];

/** Not used beyond the middle of the month. */
function retire(vehicle: OfficialVehicle, month: string, status: OfficialVehicle['status']): void {
  vehicle.status = status;
  vehicle.statusSince = `${month}-16`;
  vehicle.lastDay = `${month}-15`;
}

function fillLater(vehicle: OfficialVehicle, after: readonly number[]): { since: string } {
  const since = vehicle.statusSince!;
  for (const days of after) {
    let day = addDays(since, days);
    while (!isWorkingDay(day)) day = addDays(day, daysBetween(since, day) <= 4 ? -1 : 1);
    vehicle.days.set(day, { kilometres: null, order: null, fills: [fill(23, { fixes: 'NONE' })] });
  }
  return { since };
}

export const fleetCases: readonly FleetCase[] = [...fills, ...journeys, ...accounts];
