import type { BusinessSide, Population, RowEvent, Truth } from '../types.ts';
import { expertRows } from './finance/experts.ts';
import { treasuryRows } from './finance/treasury.ts';
import { addKinFirm } from './planted/owners.ts';
import { runProcurement } from './procurement.ts';
import { procurementRows } from './procurement-rows.ts';
import { openSector, sectorVillages } from './sector.ts';
import { withSlips } from './slips.ts';
import { casesAt } from './village/assignments.ts';
import { villageRows } from './village/rows.ts';
import { openSite } from './village/site.ts';

/**
 * The business side of the county: companies, tenders and contracts, what the treasury paid for them and who judged them,
 * village officials, collective contracts, books, assets and meetings. Works sector by sector (some twenty villages), so memory does not grow with the county.
 */
export const business: BusinessSide = (population, truth) =>
  withSlips(sectorRows(population, truth), population.options);

function* sectorRows(population: Population, truth: Truth): Generator<RowEvent> {
  for (const [index, villages] of sectorVillages(population).entries()) {
    const sector = openSector(population, truth, index, villages);
    runProcurement(sector);
    const kinFirms = sector.pools.map((pool, position) =>
      casesAt(position, villages.length).get('V05')!.includes('FIRM') ? addKinFirm(sector, pool) : null,
    );
    yield* procurementRows(sector);
    yield* treasuryRows(sector);
    yield* expertRows(sector);
    for (const position of villages.keys())
      yield* villageRows(openSite(sector, position, kinFirms[position]!));
  }
}
