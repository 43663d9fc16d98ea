import { createHash } from 'node:crypto';
import type { Proof } from '../challenge.ts';
import { type KeyringFile, newOfficeKey } from '../keyring.ts';

/** Keys of the offices, each with both halves. */
export async function keysOf(offices: readonly string[]): Promise<KeyringFile> {
  const keys = offices.map((office) => newOfficeKey(office, `${office}-1`));
  return { secret: 'ab'.repeat(32), difficulty: 4, offices: await Promise.all(keys) };
}

/** Works on a challenge as a site does. */
export function solve(challenge: string, difficulty: number): Proof {
  return firstProof(challenge, (nonce) => isSolved(challenge, nonce, difficulty));
}

/** A proof that was not worked for: of an easy challenge many a guess would do. */
export function unsolved(challenge: string, difficulty: number): Proof {
  return firstProof(challenge, (nonce) => !isSolved(challenge, nonce, difficulty));
}

function firstProof(challenge: string, isWanted: (nonce: string) => boolean): Proof {
  for (let n = 0; ; n += 1) if (isWanted(String(n))) return { challenge, nonce: String(n) };
}

function isSolved(challenge: string, nonce: string, difficulty: number): boolean {
  const digest = createHash('sha256').update(`${challenge}:${nonce}`).digest();
  return digest.readUInt32BE() >>> (32 - difficulty) === 0;
}
