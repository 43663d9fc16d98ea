import { grantAssistance } from './assistance.ts';
import { certify } from './certificates.ts';
import type { VillageFacts } from './facts.ts';
import { equip } from './fleet/index.ts';
import { motorise } from './fleet/private.ts';
import type { Geography } from './geography.ts';
import { nameHomonyms } from './homonyms.ts';
import { callHotline } from './hotline/tickets.ts';
import { house } from './houses.ts';
import { farm } from './land/index.ts';
import { moveHouseholds } from './moves.ts';
import { appointOfficials } from './officials.ts';
import { addOrdinaryHouseholds, addThoseWhoLeft } from './ordinary.ts';
import { earn } from './pay/index.ts';
import { createSite } from './site.ts';
import { situations } from './situations/index.ts';
import type { CountyOptions, Village } from './types.ts';

/** Makes a village's people and what is true about them; hangs on the seed and the village alone. */
export function assembleVillage(
  options: CountyOptions,
  geography: Geography,
  village: Village,
): VillageFacts {
  const site = createSite(options, geography, village);
  for (const situation of situations) {
    const count = site.share(situation.per20000, situation.name);
    for (let index = 0; index < count; index += 1) situation.build(site);
  }
  addOrdinaryHouseholds(site);
  addThoseWhoLeft(site);
  moveHouseholds(site);
  const officials = appointOfficials(site);
  grantAssistance(site, officials);
  certify(site);
  house(site, officials);
  nameHomonyms(site);
  farm(site);
  earn(site, officials);
  equip(site, officials);
  motorise(site);
  callHotline(site);
  const people = site.households.flatMap((household) => household.members);
  return {
    village,
    households: site.households,
    people,
    officials,
    byKey: new Map(people.map((person) => [person.key, person])),
    declarations: site.declarations,
    truth: site.truth,
    ledger: site.ledger,
  };
}
