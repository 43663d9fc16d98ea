import { sharedAccounts } from './accounts.ts';
import { bothAssistances, extremePovertyAfterDeath, favours, notReduced } from './assistance.ts';
import { sameClass, wrongCard } from './cards.ts';
import {
  livingBesideOrphan,
  livingWithoutAssistance,
  nursingBesideExtremePoverty,
  subsidyAfterDeath,
} from './disabled.ts';
import { afterDeath, paidTwice, wrongTier } from './elderly.ts';
import { assistedOwners, emptyTenancies, tenantOwners } from './homes.ts';
import { identityNumbers } from './numbers.ts';
import { difficultElderly, listedAndGone, subsidyAndGone } from './overstay.ts';
import { rebuiltTwice } from './rebuilt.ts';
import { residence } from './residence.ts';
import type { Situation } from './situation.ts';
import { unclaimed } from './unclaimed.ts';

/** Every planted case and every look-alike of the county's people, in the order in which a village makes them. */
export const situations: readonly Situation[] = [
  ...afterDeath,
  ...notReduced,
  ...subsidyAfterDeath,
  ...extremePovertyAfterDeath,
  ...wrongTier,
  ...residence,
  ...paidTwice,
  ...sharedAccounts,
  ...assistedOwners,
  ...bothAssistances,
  ...nursingBesideExtremePoverty,
  ...livingBesideOrphan,
  ...livingWithoutAssistance,
  ...wrongCard,
  ...sameClass,
  ...unclaimed,
  ...tenantOwners,
  ...emptyTenancies,
  ...rebuiltTwice,
  ...favours,
  ...identityNumbers,
  ...difficultElderly,
  ...listedAndGone,
  ...subsidyAndGone,
];
