import type { Caller } from '../schema/caller.ts';
import type { Refusal, Shield } from '../schema/shield.ts';
import { createBoundedMap } from './bounded-map.ts';

/** The shield's verdicts, asked once for an operation, or a coordinate, and a set of scopes. */
export interface Judge {
  /** `key` names the operation; its coordinates must be the same each time. */
  operation(key: string, coordinates: readonly string[], caller: Caller): Promise<Refusal[]>;
  coordinates(coordinates: readonly string[], caller: Caller): Promise<Refusal[]>;
}

const MAX_VERDICTS = 10_000;
const MAX_SCOPE_SETS = 500;

/** Lives as long as a generation: a verdict never outlives the policies it came from. */
export function createJudge(shield: Shield): Judge {
  const operations = createBoundedMap<string, Refusal[]>(MAX_VERDICTS);
  const scopeSets = createBoundedMap<string, Map<string, Refusal | null>>(MAX_SCOPE_SETS);
  const keys = new WeakMap<Caller, string>();

  function scopeSetOf(caller: Caller): string {
    const known = keys.get(caller);
    if (known !== undefined) return known;
    const key = `${caller.kind} ${[...caller.scopes].sort().join(' ')}`;
    keys.set(caller, key);
    return key;
  }

  return {
    async operation(key, coordinates, caller) {
      const verdict = `${key} ${scopeSetOf(caller)}`;
      const known = operations.get(verdict);
      if (known) return known;
      const refused = await shield.judge(coordinates, caller);
      operations.set(verdict, refused);
      return refused;
    },

    async coordinates(coordinates, caller) {
      if (coordinates.length === 0) return [];
      const set = scopeSetOf(caller);
      const known = scopeSets.get(set) ?? new Map<string, Refusal | null>();
      scopeSets.set(set, known);
      const unknown = coordinates.filter((coordinate) => !known.has(coordinate));
      if (unknown.length > 0) {
        const refused = await shield.judge(unknown, caller);
        const named = new Map(refused.map((refusal) => [refusal.coordinate, refusal]));
        for (const coordinate of unknown) known.set(coordinate, named.get(coordinate) ?? null);
      }
      return coordinates.flatMap((coordinate) => known.get(coordinate) ?? []);
    },
  };
}
