import { createHash } from 'node:crypto';

/** What the first entry names as its predecessor. */
export const GENESIS = Buffer.alloc(32);

/**
 * JSON with sorted keys and without undefined members (as RFC 8785 orders them): one value, one text,
 * so that a hash can be made again from what was meant.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  // PostgreSQL holds neither U+0000 nor half a surrogate pair.
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed().replaceAll('\0', '\ufffd'));
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** Hash of an entry: SHA-256 over its place, its predecessor's hash and its text. */
export function entryHash(seq: bigint, previous: Uint8Array, entry: string): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(seq);
  return createHash('sha256').update(place).update(previous).update(entry).digest();
}
