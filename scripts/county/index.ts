import { business } from './business/index.ts';
import { createDisclosure, disclosureRows } from './disclosure/index.ts';
import { type CountyPopulation, createPopulation } from './population.ts';
import { agricultureRows } from './rows/agriculture.ts';
import { civilAffairsRows } from './rows/civil-affairs.ts';
import { disabledPersonsRows } from './rows/disabled-persons.ts';
import { divisionRows } from './rows/divisions.ts';
import { financeRows } from './rows/finance.ts';
import { fleetRows, motorVehicleRows, stationRows } from './rows/fleet.ts';
import { hotlineRows } from './rows/hotline.ts';
import { housingRows } from './rows/housing.ts';
import { oversightRows } from './rows/oversight.ts';
import { reportRows } from './rows/reports.ts';
import { standardRows } from './rows/standards.ts';
import { createRowWriter } from './rows/writer.ts';
import { type CollectedTruth, createTruth } from './truth.ts';
import type { CountyOptions, RowEvent } from './types.ts';

export type { CountyOptions, RowEvent } from './types.ts';

export interface County {
  readonly population: CountyPopulation;
  /** filled while `rows` is being read; complete when it has ended */
  readonly truth: CollectedTruth;
  /** every row of every department, to be read once; nothing is kept beyond a village */
  rows(): Generator<RowEvent>;
}

/** The demonstration county: deterministic, streamed, synthetic people only. */
export function county(options: Partial<CountyOptions> = {}): County {
  const settled = { ...defaultCounty, ...options };
  const population = createPopulation(settled);
  const truth = createTruth();
  return { population, truth, rows: () => rows(population, truth) };
}

/** What `npm start` seeds. */
export const defaultCounty: CountyOptions = { people: 20_000, seed: 1, profile: 'clean', asOf: '2026-10-31' };

function* rows(population: CountyPopulation, truth: CollectedTruth): Generator<RowEvent> {
  const totals = createDisclosure(population.options);
  for (const side of [peopleRows(population, truth), business(population, truth)]) {
    for (const event of side) {
      totals.see(event);
      yield event;
    }
  }
  yield* disclosureRows(createRowWriter(population.options, 'disclosure'), population, totals, truth);
  yield* oversightRows(createRowWriter(population.options, 'oversight'), population);
  yield* reportRows(createRowWriter(population.options, 'reports'));
}

/** What the departments of people, land, pay and vehicles, and the hotline, have written down. */
export function* peopleRows(population: CountyPopulation, truth: CollectedTruth): Generator<RowEvent> {
  const civilAffairs = createRowWriter(population.options, 'civil-affairs');
  const disabledPersons = createRowWriter(population.options, 'disabled-persons');
  const housing = createRowWriter(population.options, 'housing');
  const agriculture = createRowWriter(population.options, 'agriculture');
  const finance = createRowWriter(population.options, 'finance');
  const fleet = createRowWriter(population.options, 'fleet');
  const fuelCards = createRowWriter(population.options, 'fuel-cards');
  const hotline = createRowWriter(population.options, 'hotline');
  yield* divisionRows(civilAffairs, population);
  yield* standardRows(civilAffairs);
  yield* stationRows(fuelCards, population);
  for (const { index } of population.villages) {
    const facts = population.village(index);
    for (const entry of facts.truth) truth.add(entry);
    yield* civilAffairsRows(civilAffairs, facts);
    yield* disabledPersonsRows(disabledPersons, facts);
    yield* housingRows(housing, facts);
    yield* agricultureRows(agriculture, facts);
    yield* financeRows(finance, facts);
    yield* fleetRows(fleet, fuelCards, facts);
    yield* motorVehicleRows(fleet, facts);
    yield* hotlineRows(hotline, facts);
  }
}
