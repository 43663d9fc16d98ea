/** Bytes of one subject's token: a version and 16 of a digest. */
export const WIDTH = 17;

/** Distinct tokens in byte order, one after the other. */
export interface Tokens {
  bytes: Buffer;
  view: DataView;
  count: number;
}

export const NO_TOKENS: Tokens = tokensOf(Buffer.alloc(0));

/** `bytes` must be sorted and distinct; see `isAscending`. */
export function tokensOf(bytes: Buffer): Tokens {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes, view, count: Math.floor(bytes.length / WIDTH) };
}

/** Version and four bytes of the digest as one number: nearly always enough to tell two tokens apart. */
export function headAt(view: DataView, offset: number): number {
  return view.getUint8(offset) * 0x1_0000_0000 + view.getUint32(offset + 1);
}

/** Below, at or above zero, as the token at `one` comes before, equals or comes after that at `other`. */
export function compareAt(left: DataView, one: number, right: DataView, other: number): number {
  const heads = headAt(left, one) - headAt(right, other);
  if (heads !== 0) return heads;
  for (let byte = 5; byte < WIDTH; byte += 4) {
    const rest = left.getUint32(one + byte) - right.getUint32(other + byte);
    if (rest !== 0) return rest;
  }
  return 0;
}

/** Whether entries of 17 bytes are in byte order; `distinct` ones may not repeat. A merge over others goes wrong unseen. */
export function isAscending({ bytes, view, count }: Tokens, distinct: boolean): boolean {
  if (bytes.length !== count * WIDTH) return false;
  for (let at = WIDTH; at < bytes.length; at += WIDTH) {
    const order = compareAt(view, at - WIDTH, view, at);
    if (order > 0 || (distinct && order === 0)) return false;
  }
  return true;
}

/** Whether the byte that decides a token's shard is from `low` to below `high`: of another shard it would count twice. */
export function isWithin({ bytes }: Tokens, low: number, high: number): boolean {
  for (let at = 1; at < bytes.length; at += WIDTH) if (bytes[at]! < low || bytes[at]! >= high) return false;
  return true;
}

/** The first index from `from` on whose token is not before the one at `offset` of `right`: doubling, then halving. */
export function seek({ view, count }: Tokens, from: number, right: DataView, offset: number): number {
  let step = 1;
  let low = from;
  while (low + step < count && compareAt(view, (low + step) * WIDTH, right, offset) < 0) {
    low += step;
    step *= 2;
  }
  let high = Math.min(count, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(view, middle * WIDTH, right, offset) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Collects tokens in memory of a known size. */
export interface TokenWriter {
  add(view: DataView, offset: number): void;
  done(): Tokens;
}

/** At most `most` tokens will be added. */
export function createWriter(most: number): TokenWriter {
  const bytes = Buffer.allocUnsafeSlow(most * WIDTH);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return {
    add(from, offset) {
      view.setUint8(at, from.getUint8(offset));
      for (let byte = 1; byte < WIDTH; byte += 4) view.setUint32(at + byte, from.getUint32(offset + byte));
      at += WIDTH;
    },
    // A small result does not keep the memory of a large one.
    done: () => tokensOf(at * 2 < bytes.length ? Buffer.from(bytes.subarray(0, at)) : bytes.subarray(0, at)),
  };
}
