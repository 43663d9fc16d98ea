import { compareAt, headAt, type Tokens, WIDTH } from './tokens.ts';

/** Counts subjects by the set of registers they stand in, a bit a register. */
export interface MaskCounter {
  /** One shard: a sorted list a register, in the registers' order. */
  add(lists: readonly Tokens[]): void;
  /** The subjects of all masks that `holds` accepts, and the sum of a part of their tokens, as 32 bits. */
  count(holds: (mask: number) => boolean): { count: number; mix: number };
  /** The least number of subjects above none that stand in the same ones of these registers, a bit each. */
  leastOf(registers: number): number;
}

export function createMaskCounter(registers: number): MaskCounter {
  const counts = new Float64Array(2 ** registers);
  const mixes = new Int32Array(2 ** registers);
  return {
    add: (lists) => merge(lists, counts, mixes),
    count(holds) {
      let count = 0;
      let mix = 0;
      for (let mask = 1; mask < counts.length; mask++) {
        if (counts[mask] === 0 || !holds(mask)) continue;
        count += counts[mask]!;
        mix = (mix + mixes[mask]!) | 0;
      }
      return { count, mix };
    },
    leastOf(registers) {
      const sums = new Map<number, number>();
      for (let mask = 1; mask < counts.length; mask++) {
        const part = mask & registers;
        if (part !== 0 && counts[mask] !== 0) sums.set(part, (sums.get(part) ?? 0) + counts[mask]!);
      }
      return Math.min(...sums.values());
    },
  };
}

/** All lists at once, each read once from start to end. */
function merge(lists: readonly Tokens[], counts: Float64Array, mixes: Int32Array): void {
  const views = lists.map(({ view }) => view);
  const ends = lists.map(({ count }) => count * WIDTH);
  const at = lists.map(() => 0);
  const heads = Float64Array.from(views, (view, list) => (ends[list] === 0 ? Infinity : headAt(view, 0)));
  for (;;) {
    let least = Infinity;
    for (let list = 0; list < heads.length; list++) if (heads[list]! < least) least = heads[list]!;
    if (least === Infinity) return;
    // Of those whose first bytes are equal the ones whose token is the least: nearly always all of them.
    let first = -1;
    let mask = 0;
    for (let list = 0; list < heads.length; list++) {
      if (heads[list] !== least) continue;
      const order = first < 0 ? -1 : compareAt(views[list]!, at[list]!, views[first]!, at[first]!);
      if (order < 0) {
        first = list;
        mask = 1 << list;
      } else if (order === 0) mask |= 1 << list;
    }
    counts[mask]! += 1;
    mixes[mask] = (mixes[mask]! + views[first]!.getInt32(at[first]! + 9)) | 0;
    for (let list = first; list < heads.length; list++) {
      if ((mask & (1 << list)) === 0) continue;
      const next = at[list]! + WIDTH;
      at[list] = next;
      heads[list] = next < ends[list]! ? headAt(views[list]!, next) : Infinity;
    }
  }
}
