import type { VillageFacts } from './facts.ts';
import { createGeography } from './geography.ts';
import { createRandom } from './random.ts';
import type { CountyOptions, Population } from './types.ts';
import { assembleVillage } from './village.ts';

export interface CountyPopulation extends Population {
  village(index: number): VillageFacts;
}

/** The county's people. Nothing but the list of villages is kept; the last few villages asked for are remembered. */
export function createPopulation(options: CountyOptions): CountyPopulation {
  const geography = createGeography(options.people, options.seed);
  const recent = new Map<number, VillageFacts>();
  return {
    options,
    towns: geography.towns,
    villages: geography.villages,
    random: (...labels) => createRandom(options.seed, ...labels),
    village(index) {
      const known = recent.get(index);
      if (known) return known;
      const village = geography.villages[index];
      if (!village)
        throw new RangeError(`The county has villages 0 to ${geography.villages.length - 1}, not ${index}.`);
      const facts = assembleVillage(options, geography, village);
      recent.set(index, facts);
      if (recent.size > REMEMBERED) recent.delete(recent.keys().next().value!);
      return facts;
    },
  };
}

const REMEMBERED = 2;
