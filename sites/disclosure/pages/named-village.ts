import { village, villageHall } from '../../client/index.ts';
import type { Hall } from '../config.ts';
import type { Site, VillageName } from '../page.ts';
import { Problem } from '../problem.ts';

export interface FoundVillage extends VillageName {
  arableArea: number | null;
  urban: boolean | null;
}

/** The village of a page's path. @throws Problem where it is not one of this site's */
export async function villageOf(code: string | undefined, site: Site): Promise<FoundVillage> {
  if (!code || !/^\d{12}$/.test(code) || !code.startsWith(site.config.division))
    throw new Problem('noVillage');
  const [{ data }, hall] = await Promise.all([
    site.client.query(village, { divisionCode: code }),
    ownHall(code, site),
  ]);
  // A village that nobody has on record has a code and no name.
  if (!data.village?.name) throw new Problem('noVillage');
  const { divisionCode, name, streetName, arableArea, urban } = data.village;
  return { divisionCode, name, streetName, arableArea, urban, hall: hall ?? site.hallFor(divisionCode) };
}

/** The village's hall, as the village itself publishes it. Whoever cannot be asked is not in the way of the page. */
async function ownHall(code: string, site: Site): Promise<Hall | null> {
  const answer = await site.client.query(villageHall, { divisionCode: code }).catch(() => null);
  const own = answer?.data.disclosingVillages?.nodes[0];
  if (!own?.hallTelephone) return null;
  return {
    division: code,
    name: own.hallName ?? '',
    telephone: own.hallTelephone,
    address: own.hallAddress ?? undefined,
    hours: own.hallHours ?? undefined,
  };
}

/** The village that a page's address names beside its path, if it names one: for its hall and its links. */
export async function namedVillage(code: string | undefined, site: Site): Promise<{ village?: VillageName }> {
  return code ? { village: await villageOf(code, site) } : {};
}
