import type { KeyShard } from './key-shard.ts';
import { compareAt, seek, type Tokens, WIDTH } from './tokens.ts';

/** Calls `reached` for the other side of every pair whose `by` is in the set; the same subject may be reached often. */
export function joinPairs(
  set: Tokens,
  { tokens, by }: KeyShard,
  reached: (view: DataView, offset: number, pair: number) => void,
): void {
  if (!by) return;
  let pair = 0;
  for (let index = 0; index < set.count && pair < by.count; index++) {
    const offset = index * WIDTH;
    pair = seek(by, pair, set.view, offset);
    while (pair < by.count && compareAt(set.view, offset, by.view, pair * WIDTH) === 0) {
      reached(tokens.view, pair * WIDTH, pair);
      pair += 1;
    }
  }
}
