import { bytesOf } from '../../schema/frames.ts';
import type { ReadOperand } from './operand.ts';
import { lowestOf } from './shards.ts';
import { isAscending, isWithin, type Tokens, tokensOf, WIDTH } from './tokens.ts';

/** One shard of an operand, as its department gave it. */
export interface KeyShard {
  tokens: Tokens;
  /** Of a pair operand whom each token is paired with: sorted, not distinct, as many as the tokens. */
  by: Tokens | null;
  /** One a token, NaN for none; null where the operand carries nothing. */
  values: Float64Array | null;
  /** One a token, where the subject has a public code. */
  codes: readonly string[] | null;
  rows: number;
  withoutKey: number;
  badChecksum: number;
  asOf: string | null;
  /** Memory that holds nothing but what stands above; see `giveBack`. */
  memory: readonly ArrayBuffer[];
}

/**
 * Gives back at once the memory of shards that have been merged: millions of tokens go by, and left to the collector they
 * would pile up until it looks at the whole heap. What was made of a shard and still stands in its memory is `kept`.
 * A shard given back is empty: whoever reads on fails, and does not read another's bytes.
 */
export function giveBack(shards: Iterable<KeyShard>, kept?: Buffer): void {
  for (const { memory } of shards)
    for (const bytes of memory) if (bytes !== kept?.buffer && !bytes.detached) bytes.transfer(0);
}

/** Reads the `keys` of an answer; null where it is not what was asked: lists of other lengths, out of order, of another shard. */
export function decodeShard(
  keys: unknown,
  frames: readonly Buffer[] | undefined,
  { byKind, value, hasCodes }: ReadOperand,
  { shard, shards }: { shard: number; shards: number },
  memory?: ArrayBuffer,
): KeyShard | null {
  if (keys === null || typeof keys !== 'object') return null;
  const { tokens: text, by: byText, values: valueText, codes, ...counts } = keys as Record<string, unknown>;
  const read = (given: unknown) => (typeof given === 'string' ? bytesOf(given, frames) : undefined);
  const [bytes, byBytes, numbers] = [read(text), read(byText), read(valueText)];
  if (!bytes) return null;
  const tokens = tokensOf(bytes);
  const by = byKind && byBytes ? tokensOf(byBytes) : null;
  if (byKind) {
    if (!by || by.count !== tokens.count || !isAscending(by, false)) return null;
  } else if (!isAscending(tokens, true)) return null;
  if (!isWithin(by ?? tokens, lowestOf(shard, shards), lowestOf(shard + 1, shards))) return null;
  if (value && numbers?.length !== tokens.count * 8) return null;
  const values = value && numbers ? doublesOf(numbers) : null;
  const isCoded = hasCodes && Array.isArray(codes) && codes.length === tokens.count;
  if (tokens.bytes.length !== tokens.count * WIDTH || counts.count !== tokens.count) return null;
  const { rows, withoutKey, badChecksum } = counts;
  if (![rows, withoutKey, badChecksum].every(isCount)) return null;
  return {
    tokens,
    by,
    values,
    codes: isCoded ? codes.map((code) => (isCode(code) ? code : '')) : null,
    rows: Number(rows ?? 0),
    withoutKey: Number(withoutKey ?? 0),
    badChecksum: Number(badChecksum ?? 0),
    asOf: isMoment(counts.asOf) ? counts.asOf : null,
    memory: [memory, values?.buffer].filter((bytes) => bytes !== undefined),
  };
}

function isCount(value: unknown): boolean {
  return value === undefined || value === null || (Number.isSafeInteger(value) && Number(value) >= 0);
}

/** A credit code or a division code. */
function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9A-Za-z]{1,18}$/.test(value);
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}[\dT:.Z+ -]{0,20}$/.test(value);
}

/** Big-endian doubles. */
function doublesOf(bytes: Buffer): Float64Array<ArrayBuffer> {
  // Memory of its own: bytes that stand among others may begin where no double can.
  const own = new Uint8Array(bytes.length);
  own.set(bytes);
  Buffer.from(own.buffer).swap64();
  return new Float64Array(own.buffer);
}
