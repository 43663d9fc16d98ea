import DataLoader from 'dataloader';
import { and } from 'drizzle-orm';
import { type DepartmentContext, visible } from '../kit/index.ts';
import { oneOf } from '../kit/register/parameters.ts';
import { rules } from './rules.ts';
import { fuelStations } from './tables.ts';

/** Stations by code, one statement a batch. */
export function createLoaders(context: DepartmentContext) {
  const { id, divisionCode, updatedAt, code, name, latitude, longitude, ringRoad } = fuelStations;
  return {
    stations: new DataLoader(async (codes: readonly string[]) => {
      const rows = await context.db
        .select({ id, divisionCode, updatedAt, code, name, latitude, longitude, ringRoad })
        .from(fuelStations)
        .where(and(oneOf(code, codes), visible(context, fuelStations, rules.fuelStations)));
      context.reads.rows(rows.length);
      const byCode = new Map(rows.map((row) => [row.code, row]));
      return codes.map((wanted) => byCode.get(wanted) ?? null);
    }),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
