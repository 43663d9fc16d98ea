import type { Site } from '../site.ts';
import type { Official } from '../types.ts';
import { nurseTheInjured } from './care-cases.ts';
import { payOnInCustody } from './custody-cases.ts';
import { enrich } from './income-cases.ts';
import { employ } from './ordinary.ts';

/**
 * What finance knows of a village: who is paid by the treasury, who draws a pension, who is in custody. Cases are given to
 * ordinary people, so that everybody stays who they are whatever is planted here.
 */
export function earn(site: Site, officials: readonly Official[]): void {
  employ(site, officials);
  enrich(site);
  nurseTheInjured(site);
  payOnInCustody(site);
}
