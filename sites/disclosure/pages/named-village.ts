import { village } from '../../client/index.ts';
import type { Site, VillageName } from '../page.ts';
import { Problem } from '../problem.ts';

/** The village of a page's path. @throws Problem where it is not one of this site's */
export async function villageOf(code: string | undefined, site: Site): Promise<VillageName & VillageFacts> {
  if (!code || !/^\d{12}$/.test(code) || !code.startsWith(site.config.division))
    throw new Problem('noVillage');
  const { data } = await site.client.query(village, { divisionCode: code });
  // A village that nobody has on record has a code and no name.
  if (!data.village?.name) throw new Problem('noVillage');
  const { divisionCode, name, streetName, arableArea, urban } = data.village;
  return { divisionCode, name, streetName, arableArea, urban };
}

interface VillageFacts {
  arableArea: number | null;
  urban: boolean | null;
}

/** The village that a page's address names beside its path, if it names one: for its hall and its links. */
export async function namedVillage(code: string | undefined, site: Site): Promise<{ village?: VillageName }> {
  return code ? { village: await villageOf(code, site) } : {};
}
