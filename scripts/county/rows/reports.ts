import { addDays, daysBetween } from '../calendar.ts';
import { surnames } from '../data/surnames.ts';
import { readTable } from '../geography.ts';
import { inventGivenName } from '../names.ts';
import { createRandom } from '../random.ts';
import type { RowEvent } from '../types.ts';
import type { RowWriter } from './writer.ts';

/** The offices that take reports, with invented people, and their calendar. No reports: these come of people. */
export function* reportRows(writer: RowWriter): Generator<RowEvent> {
  const office = (divisionCode: string, name: string) => {
    const random = createRandom(writer.options.seed, 'report office', divisionCode);
    const staff = [0, 1].map(
      () => random.weighted(surnames) + inventGivenName(random, 'MALE', 1970 + random.int(0, 20), null),
    );
    return writer.row('reportOffices', [divisionCode], { divisionCode, name, staff });
  };
  yield office('12', '天津市纪委监委');
  for (const [code, name] of readTable('tianjin-districts.csv')) yield office(code!, `${name}纪委监委`);
  for (const [code, name] of readTable('tianjin-streets.csv')) {
    yield office(code!, /[镇乡]$/.test(name!) ? `${name}纪委` : `${name}纪检监察工委`);
  }
  for (const [, from, to, workdays] of readTable('holidays.csv')) {
    const days = Array.from({ length: daysBetween(from!, to!) + 1 }, (_, n) => addDays(from!, n));
    for (const day of days) yield writer.row('officeCalendar', [day], { day, isWorkday: false });
    for (const day of (workdays ?? '').split(' ').filter(Boolean)) {
      yield writer.row('officeCalendar', [day], { day, isWorkday: true });
    }
  }
}
