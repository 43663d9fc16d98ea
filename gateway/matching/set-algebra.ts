import { compareAt, createWriter, NO_TOKENS, seek, type Tokens, WIDTH } from './tokens.ts';

/** So many times as long, and the longer list is searched instead of read. */
const SEARCHED = 16;

/** Tokens that all sets have. */
export function intersection(sets: readonly Tokens[]): Tokens {
  const [first = NO_TOKENS, ...others] = sets.toSorted((a, b) => a.count - b.count);
  return others.reduce(inBoth, first);
}

/** Tokens that any of the sets has. */
export function union(sets: readonly Tokens[]): Tokens {
  let level = [...sets];
  while (level.length > 1) {
    const next: Tokens[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [one = NO_TOKENS, other = NO_TOKENS] = level.slice(index, index + 2);
      next.push(inEither(one, other));
    }
    level = next;
  }
  return level[0] ?? NO_TOKENS;
}

/** Tokens of `set` that none of the others has. */
export function difference(set: Tokens, others: readonly Tokens[]): Tokens {
  return others.reduce(inFirstOnly, set);
}

/** The tokens whose index `keep` accepts. */
export function selection(set: Tokens, keep: (index: number) => boolean): Tokens {
  const writer = createWriter(set.count);
  for (let index = 0; index < set.count; index++) if (keep(index)) writer.add(set.view, index * WIDTH);
  return writer.done();
}

/** For each token of `set` its index in `among`, -1 where it is not there. */
export function positions(set: Tokens, among: Tokens): Int32Array {
  const found = new Int32Array(set.count).fill(-1);
  walkBoth(set, among, (index, position) => {
    found[index] = position;
  });
  return found;
}

function inBoth(one: Tokens, other: Tokens): Tokens {
  const writer = createWriter(Math.min(one.count, other.count));
  walkBoth(one, other, (index) => writer.add(one.view, index * WIDTH));
  return writer.done();
}

function walkBoth(one: Tokens, other: Tokens, both: (index: number, position: number) => void): void {
  if (one.count > other.count * SEARCHED) {
    searchBoth(other, one, (index, position) => both(position, index));
    return;
  }
  if (other.count > one.count * SEARCHED) {
    searchBoth(one, other, both);
    return;
  }
  let index = 0;
  let position = 0;
  while (index < one.count && position < other.count) {
    const order = compareAt(one.view, index * WIDTH, other.view, position * WIDTH);
    if (order === 0) both(index, position);
    if (order <= 0) index++;
    if (order >= 0) position++;
  }
}

function searchBoth(few: Tokens, many: Tokens, both: (index: number, position: number) => void): void {
  let position = 0;
  for (let index = 0; index < few.count; index++) {
    position = seek(many, position, few.view, index * WIDTH);
    if (position >= many.count) return;
    if (compareAt(few.view, index * WIDTH, many.view, position * WIDTH) === 0) both(index, position);
  }
}

function inEither(one: Tokens, other: Tokens): Tokens {
  if (one.count === 0) return other;
  if (other.count === 0) return one;
  const writer = createWriter(one.count + other.count);
  let index = 0;
  let position = 0;
  while (index < one.count && position < other.count) {
    const order = compareAt(one.view, index * WIDTH, other.view, position * WIDTH);
    if (order <= 0) writer.add(one.view, index * WIDTH);
    else writer.add(other.view, position * WIDTH);
    if (order <= 0) index++;
    if (order >= 0) position++;
  }
  for (; index < one.count; index++) writer.add(one.view, index * WIDTH);
  for (; position < other.count; position++) writer.add(other.view, position * WIDTH);
  return writer.done();
}

function inFirstOnly(one: Tokens, other: Tokens): Tokens {
  if (one.count === 0 || other.count === 0) return one;
  const writer = createWriter(one.count);
  let position = 0;
  for (let index = 0; index < one.count; index++) {
    const offset = index * WIDTH;
    position = seek(other, position, one.view, offset);
    const isThere = position < other.count && compareAt(one.view, offset, other.view, position * WIDTH) === 0;
    if (!isThere) writer.add(one.view, offset);
  }
  return writer.done();
}
