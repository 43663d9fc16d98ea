import type { Resident } from './facts.ts';

/** A registered resident at the county's today: neither dead nor moved out. */
export function isPresent(person: Resident): boolean {
  return person.diedOn === null && person.movedOutOn === null;
}
