import { addDays, daysBetween } from '../calendar.ts';
import { readTable } from '../geography.ts';
import type { RowEvent } from '../types.ts';
import type { RowWriter } from './writer.ts';

/** The calendar alone: what oversight keeps else comes of runs and of people, not of a county. */
export function* oversightRows(writer: RowWriter): Generator<RowEvent> {
  const row = (day: string, kind: string, name: string) =>
    writer.row('calendarDays', [day], { divisionCode: '12', day, kind, name });
  for (const [name, from, to, workdays] of readTable('holidays.csv')) {
    for (let n = 0; n <= daysBetween(from!, to!); n += 1) yield row(addDays(from!, n), 'HOLIDAY', name!);
    for (const day of (workdays ?? '').split(' ').filter(Boolean)) yield row(day, 'WORKDAY', `${name}调班`);
  }
}
