import { readTable } from '../geography.ts';
import type { Population, RowEvent } from '../types.ts';
import type { RowWriter } from './writer.ts';

/** The city, its districts and streets as they are, the county's invented villages beneath them. */
export function* divisionRows(writer: RowWriter, population: Population): Generator<RowEvent> {
  const division = (code: string, name: string, level: string, parentCode: string | null) =>
    writer.row('divisions', [code], { divisionCode: code, name, level, parentCode });
  yield division('12', '天津市', 'CITY', null);
  for (const [code, name] of readTable('tianjin-districts.csv'))
    yield division(code!, name!, 'DISTRICT', '12');
  for (const [code, name] of readTable('tianjin-streets.csv'))
    yield division(code!, name!, 'STREET', code!.slice(0, 6));
  for (const village of population.villages) {
    yield division(village.code, village.name, 'VILLAGE', village.town.code);
    yield writer.row('villages', [village.code], {
      divisionCode: village.code,
      name: village.name,
      streetName: village.town.name,
      arableArea: village.arableArea,
      urban: false,
    });
  }
}
