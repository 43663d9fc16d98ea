import type { Site } from '../site.ts';
import { compensate } from './compensation.ts';
import { changeFarms } from './farm-cases.ts';
import { farmsOf, fitToVillage, payForFarms } from './farms.ts';
import { grantMachines } from './machines.ts';

/**
 * What agriculture knows of a village: its farms, what was paid for them, machines, and land that was taken. Cases are
 * given to ordinary households, so that the people stay who they are whatever is planted here.
 */
export function farm(site: Site): void {
  const farms = farmsOf(site);
  changeFarms(site, farms);
  fitToVillage(site, farms);
  payForFarms(site, farms);
  grantMachines(site, farms);
  compensate(site, farms);
}
