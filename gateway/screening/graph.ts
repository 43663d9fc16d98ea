import type { Generation } from '../generation.ts';

/** What screens ask through: the full graph of one generation, and its way to single departments. */
export type ScreeningGraph = Pick<Generation, 'full' | 'matching'>;
