import type { Random, Subject, Truth, Village } from '../../types.ts';
import type { Company, Party } from '../model.ts';
import type { VillagePool } from '../pool.ts';
import type { Sector } from '../sector.ts';
import { casesAt, type VillageScreen, villageCases } from './assignments.ts';

/** One village while its books are written. */
export interface VillageSite {
  readonly sector: Sector;
  readonly village: Village;
  readonly pool: VillagePool;
  readonly position: number;
  readonly random: Random;
  readonly asOf: string;
  readonly start: string;
  /** the firm of an official's relative, in the village of V05's third case */
  readonly kinFirm: Company | null;
  cases(screen: VillageScreen): readonly string[];
  /** records a case in the truth: planted or look-alike, as the list of cases has it */
  record(
    screen: VillageScreen,
    kind: string,
    subject: Subject,
    row: string,
    reason: string,
    detail?: Record<string, string>,
  ): void;
}

export function openSite(sector: Sector, position: number, kinFirm: Company | null): VillageSite {
  const pool = sector.pools[position]!;
  const cases = casesAt(position, sector.pools.length);
  const truth: Truth = sector.truth;
  return {
    sector,
    village: pool.village,
    pool,
    position,
    random: sector.random.fork('village', pool.village.index),
    asOf: sector.asOf,
    start: sector.start,
    kinFirm,
    cases: (screen) => cases.get(screen) ?? [],
    record(screen, kind, subject, row, reason, detail = {}) {
      const planted: readonly string[] = villageCases[screen].planted;
      if (planted.includes(kind))
        truth.plant(screen, subject, { village: pool.village.code, row, ...detail });
      else truth.lookalike(screen, subject, reason, { village: pool.village.code, row, ...detail });
    },
  };
}

export const villageOf = (site: VillageSite): Subject => ({ kind: 'VILLAGE', value: site.village.code });

export const personIn = (role: string, party: Party): Record<string, unknown> => ({
  [`${role}Name`]: party.name,
  [`${role}IdentityNumber`]: party.identityNumber,
});
