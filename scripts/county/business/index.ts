import type { BusinessSide } from '../types.ts';
import { runProcurement } from './procurement.ts';
import { procurementRows } from './procurement-rows.ts';
import { openSector, sectorVillages } from './sector.ts';

/**
 * The business side of the county: companies, tenders and contracts, village officials, collective contracts, books, assets
 * and meetings. Works sector by sector (some twenty villages), so memory does not grow with the county.
 */
export const business: BusinessSide = function* business(population, truth) {
  for (const [index, villages] of sectorVillages(population).entries()) {
    const sector = openSector(population, truth, index, villages);
    runProcurement(sector);
    yield* procurementRows(sector);
  }
};
