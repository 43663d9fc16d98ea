import { bytesOf } from '../../schema/frames.ts';
import type { ReadOperand } from './operand.ts';
import { isAscending, type Tokens, tokensOf, WIDTH } from './tokens.ts';

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
}

/** Reads the `keys` of an answer; null where it is not what was asked: lists of other lengths, or out of order. */
export function decodeShard(
  keys: unknown,
  frames: readonly Buffer[] | undefined,
  { byKind, value, hasCodes }: ReadOperand,
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
  const values = value && numbers ? doublesOf(numbers) : null;
  if (value && values?.length !== tokens.count) return null;
  const isCoded = hasCodes && Array.isArray(codes) && codes.length === tokens.count;
  if (tokens.bytes.length !== tokens.count * WIDTH || counts.count !== tokens.count) return null;
  return {
    tokens,
    by,
    values,
    codes: isCoded ? (codes as string[]) : null,
    rows: Number(counts.rows ?? 0),
    withoutKey: Number(counts.withoutKey ?? 0),
    badChecksum: Number(counts.badChecksum ?? 0),
    asOf: typeof counts.asOf === 'string' ? counts.asOf : null,
  };
}

/** Big-endian doubles. */
function doublesOf(bytes: Buffer): Float64Array {
  // Memory of its own: bytes that stand among others may begin where no double can.
  const own = new Uint8Array(bytes.length - (bytes.length % 8));
  own.set(bytes.subarray(0, own.length));
  Buffer.from(own.buffer).swap64();
  return new Float64Array(own.buffer);
}
