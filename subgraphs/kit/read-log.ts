import { createHash, createHmac, type KeyObject } from 'node:crypto';
import { decodeToken, type Token } from './link/token.ts';

/** What the answer says about the reading, for the audit. */
export interface ReadReport {
  records: number;
  /** Keyed hashes of the subjects, sorted; at most 1,000. Not for public callers. */
  subjects?: string[];
  /** Instead, where there are more: their number and the root of the Merkle tree over them (RFC 9162, 2.1.1). */
  commitment?: { count: number; root: string };
}

/** Collects what one request reads. */
export class ReadLog {
  records = 0;
  /** The prefix that limited what was read, NONE where there was none; null when nothing was limited. */
  limitedTo: string | null = null;
  readonly #subjects = new Set<Token>();
  /** Key sets are not taken apart: 1 M tokens would cost a second of hashing. */
  readonly #sets: { count: number; digest: Buffer }[] = [];

  /** A prefix of a province or municipality (two digits) is everything that a city's platform holds. */
  limit(jurisdiction: string | null): void {
    if (jurisdiction === null || jurisdiction.length > 2) this.limitedTo = jurisdiction ?? 'NONE';
  }

  rows(count: number): void {
    this.records += count;
  }

  subject(token: Token | null | undefined): void {
    if (token) this.#subjects.add(token);
  }

  /** `digest` is that of the set's parts; see `digestOfKeys`. */
  keySet(count: number, digest: Buffer): void {
    this.records += count;
    if (count > 0) this.#sets.push({ count, digest });
  }

  /** `key` makes the hashes; null for the public, of whom nothing is kept. */
  report(key: KeyObject | null): ReadReport {
    if (key === null) return { records: this.records };
    const hashes = [...this.#subjects].map((token) => hashOf(key, token));
    hashes.sort((one, other) => one.compare(other));
    const inSets = this.#sets.reduce((sum, set) => sum + set.count, 0);
    if (inSets === 0 && hashes.length <= limit) {
      return { records: this.records, subjects: hashes.map((hash) => hash.toString('base64url')) };
    }
    const leaves = [...hashes, ...this.#sets.map((set) => set.digest)];
    return {
      records: this.records,
      commitment: { count: hashes.length + inSets, root: merkleRoot(leaves).toString('hex') },
    };
  }
}

const limit = 1_000;

/** SHA-256 of a key set: whom the tokens are paired with, if they are, then the tokens. */
export function digestOfKeys(by: Buffer | null, tokens: Buffer | null): Buffer {
  const hash = createHash('sha256');
  for (const part of [by, tokens]) if (part) hash.update(part);
  return hash.digest();
}

/** The name of one subject in the audit log. */
export function subjectHash(key: KeyObject, token: Token): string {
  return hashOf(key, token).toString('base64url');
}

/** Same subject, same hash, in every department that has the link key; useless to whoever lacks it. */
function hashOf(key: KeyObject, token: Token): Buffer {
  return createHmac('sha256', key).update(decodeToken(token)).digest().subarray(0, 16);
}

function merkleRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  let level: Buffer[] = leaves.map((leaf) => createHash('sha256').update(Buffer.of(0)).update(leaf).digest());
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index]!, level[index + 1]];
      next.push(right ? createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest() : left);
    }
    level = next;
  }
  return level[0]!;
}
