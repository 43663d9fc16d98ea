import { createHash } from 'node:crypto';
import { type KeyringFile, newOfficeKey } from '../keyring.ts';

/** Keys of the offices, each with both halves. */
export async function keysOf(offices: readonly string[]): Promise<KeyringFile> {
  const keys = offices.map((office) => newOfficeKey(office, `${office}-1`));
  return { secret: 'ab'.repeat(32), difficulty: 4, offices: await Promise.all(keys) };
}

/** Works on a challenge as a site does. */
export function solve(challenge: string, difficulty: number): { challenge: string; nonce: string } {
  for (let n = 0; ; n += 1) {
    const digest = createHash('sha256').update(`${challenge}:${n}`).digest();
    if (digest.readUInt32BE() >>> (32 - difficulty) === 0) return { challenge, nonce: String(n) };
  }
}
