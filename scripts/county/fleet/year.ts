import { addDays, lastDayOf } from '../calendar.ts';
import { isWorkingDay } from '../holidays.ts';
import type { Random } from '../types.ts';
import { isFuel, type OfficialVehicle, type SpecialDay, type SpecialFill } from './model.ts';

export interface VehicleDay {
  readonly day: string;
  /** null: not written down */
  readonly kilometres: number | null;
  readonly order: SpecialDay['order'];
}

export interface Fill extends SpecialFill {
  readonly day: string;
}

/** A month of a vehicle: how far it went each day, and what was filled. What it burnt is filled by the month's last day. */
export interface VehicleMonth {
  readonly month: string;
  readonly days: readonly VehicleDay[];
  readonly fills: readonly Fill[];
  readonly kilometres: number;
}

export function monthOfVehicle(vehicle: OfficialVehicle, month: string): VehicleMonth {
  const random = vehicle.random.fork('month', month);
  const days = drivenDays(vehicle, month, random);
  const kilometres = round(days.reduce((sum, day) => sum + (day.kilometres ?? 0), 0));
  const special = [...vehicle.days]
    .filter(([day]) => day.startsWith(month))
    .flatMap(([day, { fills }]) => fills.map((fill): Fill => ({ ...fill, day })));
  const fixed = special
    .filter((fill) => isFuel(fill.goods ?? 'GASOLINE'))
    .reduce((sum, fill) => sum + (fill.litres ?? 0), 0);
  const burnt = (kilometres * vehicle.model.usual * thirstOf(vehicle, month, random)) / 100;
  return {
    month,
    days,
    kilometres,
    fills: [...special, ...regularFills(vehicle, days, burnt - fixed, random)],
  };
}

/** Within five per cent of what is usual, so that three deviations are far. */
function thirstOf(vehicle: OfficialVehicle, month: string, random: Random): number {
  return vehicle.thirst.get(month) ?? 0.95 + 0.1 * random.fork('thirst').next();
}

function drivenDays(vehicle: OfficialVehicle, month: string, random: Random): VehicleDay[] {
  const idle = vehicle.idle.get(month);
  const days: VehicleDay[] = [];
  for (let day = `${month}-01`; day <= lastDayOf(month); day = addDays(day, 1)) {
    if (vehicle.lastDay !== null && day > vehicle.lastDay) break;
    const special = vehicle.days.get(day);
    if (special) days.push({ day, kilometres: special.kilometres, order: special.order });
    else if (idle !== undefined) days.push(idleDay(day, idle, random));
    else if (isWorkingDay(day) && random.chance(0.94))
      days.push({
        day,
        kilometres: round(30 + 60 * random.next()),
        order: { kind: 'BUSINESS', outOfTown: false },
      });
    else if (!isWorkingDay(day) && random.chance(0.05))
      days.push({
        day,
        kilometres: round(12 + 20 * random.next()),
        order: { kind: 'DUTY', outOfTown: false },
      });
    // A receiver that stands still drifts a little.
    else days.push({ day, kilometres: round(0.6 * random.next()), order: null });
  }
  return days;
}

/** In repair but for two days. */
function idleDay(day: string, kilometres: number, random: Random): VehicleDay {
  const driven = day.endsWith('-09') || day.endsWith('-10');
  return driven
    ? { day, kilometres: kilometres / 2, order: { kind: 'MAINTENANCE', outOfTown: false } }
    : { day, kilometres: round(0.2 * random.next()), order: null };
}

/** Four fills a month or, where the tank is too small for that, more: on driven days that are as others. */
function regularFills(
  vehicle: OfficialVehicle,
  days: readonly VehicleDay[],
  litres: number,
  random: Random,
): Fill[] {
  const open = days.filter(
    ({ day, order, kilometres }) => order !== null && !vehicle.days.has(day) && (kilometres ?? 0) >= 10,
  );
  const working = open.filter(({ day }) => isWorkingDay(day));
  const candidates = working.length > 0 ? working : open;
  if (litres < 6 || candidates.length === 0) return [];
  const tank = Math.min(vehicle.tank ?? vehicle.model.tank, vehicle.model.tank);
  const count = Math.min(candidates.length, Math.max(litres < 30 ? 1 : 4, Math.ceil(litres / (0.7 * tank))));
  return Array.from({ length: count }, (_, n): Fill => {
    const place = Math.round(((n + 1) * candidates.length) / count) - 1;
    return {
      day: candidates[place]!.day,
      time: random.pick(['09:20', '09:50', '10:15', '14:40', '15:25', '16:05']),
      litres: round2(litres / count),
    };
  });
}

const round = (kilometres: number) => Math.round(kilometres * 10) / 10;
const round2 = (litres: number) => Math.round(litres * 100) / 100;
