import { addBuyers } from './buyers.ts';
import { addBidders } from './companies.ts';
import { runTenders } from './lots.ts';
import { planTenders } from './plans.ts';
import * as conduct from './planted/conduct.ts';
import * as contacts from './planted/contacts.ts';
import * as owners from './planted/owners.ts';
import * as prices from './planted/prices.ts';
import * as procedure from './planted/procedure.ts';
import * as rejections from './planted/rejections.ts';
import * as relations from './planted/relations.ts';
import * as spending from './planted/spending.ts';
import { plantStanding } from './planted/standing.ts';
import { buySmall } from './purchases.ts';
import type { Sector } from './sector.ts';

/** Five years of a sector's procurement: who there is, what is planned, what the cases change, what then happens. */
export function runProcurement(sector: Sector): void {
  addBuyers(sector);
  addBidders(sector);
  spending.reserveYears(sector);
  planTenders(sector);

  conduct.plantCaptives(sector);
  conduct.plantRotation(sector);
  owners.plantOfficialOwners(sector);
  owners.plantAssistedOwners(sector);
  conduct.plantHeterogeneous(sector);
  relations.plantOwnership(sector);
  relations.plantSharedRepresentatives(sector);
  contacts.plantSharedContacts(sector);
  contacts.plantSharedDevices(sector);
  rejections.plantRejections(sector);
  prices.plantPrices(sector);
  procedure.plantFewBidders(sector);
  procedure.plantShortPeriods(sector);
  procedure.plantLateOffers(sector);
  rejections.plantRejector(sector);
  conduct.plantCompanions(sector);

  runTenders(sector);

  spending.plantSplitPurchases(sector);
  spending.plantNearThreshold(sector);
  conduct.buyFromUtilities(sector);
  buySmall(sector);
  plantStanding(sector);
  spending.plantAdditions(sector);
}
