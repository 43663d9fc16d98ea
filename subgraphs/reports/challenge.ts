import { createHash, createHmac, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import { platformError } from '../../schema/errors.ts';

export type ProofUse = 'SUBMIT' | 'TRACK';

export interface Proof {
  challenge: string;
  nonce: string;
}

/** Seconds that a challenge is good. */
export const CHALLENGE_SECONDS = 600;
const MAX_DIFFICULTY = 24;

/** How hard a challenge is while so many proofs have failed to name a report lately: each doubling beyond ten is a bit. */
export function difficultyFor(base: number, recentFailures: number): number {
  const more = Math.floor(Math.log2(1 + recentFailures / 10));
  return Math.min(MAX_DIFFICULTY, base + more);
}

/** A signed challenge: nothing of it is kept until it is used. */
export function newChallenge(key: KeyObject, use: ProofUse, difficulty: number, now: number): string {
  const until = Math.floor(now / 1000) + CHALLENGE_SECONDS;
  const said = `${use}.${difficulty}.${until}.${randomBytes(16).toString('base64url')}`;
  return `${said}.${signature(key, said)}`;
}

/**
 * The digest by which the challenge of a proof is spent. Throws PROOF_REFUSED, the same for whatever is wrong with it:
 * not ours, for another use, too old, or not worked for.
 */
export function checkProof(key: KeyObject, use: ProofUse, { challenge, nonce }: Proof, now: number): Buffer {
  const [found, difficulty, until, , signed, ...rest] = challenge.length <= 200 ? challenge.split('.') : [];
  const said = challenge.slice(0, challenge.lastIndexOf('.'));
  const isOurs = rest.length === 0 && signed !== undefined && isEqual(signed, signature(key, said));
  if (!isOurs || found !== use || Number(until) * 1000 < now || nonce.length > 64) throw refused();
  if (zeroBits(sha256(`${challenge}:${nonce}`)) < Number(difficulty)) throw refused();
  return sha256(challenge);
}

const refused = () => platformError('PROOF_REFUSED');

function zeroBits(digest: Buffer): number {
  let bits = 0;
  for (const byte of digest) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

function signature(key: KeyObject, said: string): string {
  return createHmac('sha256', key).update(said).digest('base64url');
}

function isEqual(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
