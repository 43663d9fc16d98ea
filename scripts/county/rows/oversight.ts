import { villageToken } from '../../../subgraphs/kit/link/service.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { readTable } from '../geography.ts';
import { hotlineCase } from '../hotline/village-cases.ts';
import { labelUuid } from '../random.ts';
import type { Population, RowEvent, Village } from '../types.ts';
import type { RowWriter } from './writer.ts';

/** The calendar, and some alerts that the city handed down: what oversight keeps else comes of runs and of people. */
export function* oversightRows(writer: RowWriter, population: Population): Generator<RowEvent> {
  for (const village of population.villages) yield* handedDown(writer, village);
  const row = (day: string, kind: string, name: string) =>
    writer.row('calendarDays', [day], { divisionCode: '12', day, kind, name });
  for (const [name, from, to, workdays] of readTable('holidays.csv')) {
    for (let n = 0; n <= daysBetween(from!, to!); n += 1) yield row(addDays(from!, n), 'HOLIDAY', name!);
    for (const day of (workdays ?? '').split(' ').filter(Boolean)) yield row(day, 'WORKDAY', `${name}调班`);
  }
}

/** 市级移交: what H04 holds calls against. No screen of ours has these codes, so no run touches them. */
function* handedDown(writer: RowWriter, village: Village): Generator<RowEvent> {
  const { asOf, seed } = writer.options;
  const kind = hotlineCase(seed, village, 'H04');
  if (kind === null) return;
  const run = labelUuid(seed, 'handed down');
  const about = kind === 'OTHER' ? OTHER : ACCOUNTS;
  const foundAt = `${addDays(asOf, -12)}T09:00:00+08:00`;
  yield writer.row('alerts', ['handed down', village.code], {
    divisionCode: village.code,
    subjectType: 'VILLAGE',
    subject: villageToken(village.code),
    ...about,
    screenVersion: 1,
    department: 'collective-assets',
    severity: 'MEDIUM',
    kind: 'ALERT',
    status: kind === 'SETTLED' ? 'SETTLED' : 'NEW',
    period: asOf.slice(0, 7),
    periodKey: asOf.slice(0, 4),
    reasonZh: `${village.name}：${about.title}`,
    reasonEn: `${village.name}: handed down by the city`,
    firstRun: run,
    lastRun: run,
    foundAt,
    lastFoundAt: foundAt,
  });
}

const ACCOUNTS = { screen: 'X01', title: '市级移交：集体资金使用' };
const OTHER = { screen: 'X02', title: '市级移交：公务接待' };
