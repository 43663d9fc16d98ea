import type { Caller } from '../../schema/caller.ts';

/** A count as a caller may be told it. */
export interface Told {
  count: number | null;
  suppressed: boolean;
}

/** Counts below this are withheld from who may not see persons, and others are told in multiples of it. */
const LEAST = 10;

/** Whether the caller may count subjects of these departments but not see them: he lacks the scope of reading one. */
export function isCounting({ scopes }: Caller, departments: readonly string[]): boolean {
  return departments.some((name) => !scopes.has(`${name}:read`));
}

/**
 * `mix` is a sum over the counted tokens, so that the same set is always told alike, and nobody without the tokens can
 * foresee how. Under 10 nothing is told. Other counts go up or down to a multiple of 10, by chance, so that no
 * difference of two answers (a total and its parts, a set with and without one subject) tells a small one.
 */
export function protectedCount(count: number, mix: number): Told {
  if (isSmall(count)) return { count: null, suppressed: true };
  const rest = count % LEAST;
  const up = chance(mix) * LEAST < rest;
  return { count: count - rest + (up ? LEAST : 0), suppressed: true };
}

/** Whether so many may not be told to who may not see persons. */
export function isSmall(count: number): boolean {
  return count < LEAST;
}

export function plainCount(count: number | null): Told {
  return { count, suppressed: count === null };
}

/** Evenly from 0 to below 1 (the finalizer of MurmurHash3). */
function chance(mix: number): number {
  let hash = mix | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
