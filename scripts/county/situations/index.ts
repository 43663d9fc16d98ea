import type { Situation } from './situation.ts';

/** Every planted case and every look-alike of the demonstration county, in the order in which a village makes them. */
export const situations: readonly Situation[] = [];
