import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Client, reportChallenge } from '../../client/index.ts';
import { Problem } from '../problem.ts';

export type ProofUse = 'SUBMIT' | 'TRACK';

export interface Proof {
  challenge: string;
  nonce: string;
}

/** At most this many proofs are worked at at a time for visitors whose browser cannot, and this many wait. */
const AT_A_TIME = 2;
const WAITING = 30;
/** Hashes between two looks at what else there is to do. */
const BATCH = 5_000;

interface ProofRequest {
  fields: Readonly<Record<string, string>>;
  visitor: string;
}

export interface Prover {
  /** The proof that came with the form; else one made here. @throws Problem when too many wait for theirs */
  proofOf({ fields, visitor }: ProofRequest, use: ProofUse): Promise<Proof>;
}

/**
 * Proofs of work, which make guessing codes and flooding offices dear. A browser with scripts does its own, at the cost
 * of whoever sits before it; for one without, the site does it, a few at a time.
 */
export function createProver(client: Client): Prover {
  let working = 0;
  const waiting: (() => void)[] = [];

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (working >= AT_A_TIME) {
      if (waiting.length >= WAITING) throw new Problem('tooMany');
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    working++;
    try {
      return await work();
    } finally {
      working--;
      waiting.shift()?.();
    }
  }

  return {
    proofOf({ fields, visitor }, use) {
      const { challenge, nonce } = fields;
      if (challenge && nonce) return Promise.resolve({ challenge, nonce });
      return inTurn(async () => {
        const { reportChallenge: asked } = await client.mutate(reportChallenge, { use }, { visitor });
        if (!asked) throw new Problem('unavailable');
        return { challenge: asked.challenge, nonce: await solve(asked.challenge, asked.difficulty) };
      });
    },
  };
}

/** The first nonce for which SHA-256 of `challenge:nonce` begins with `difficulty` zero bits. */
export async function solve(challenge: string, difficulty: number): Promise<string> {
  for (let nonce = 0; ; nonce++) {
    if (zeroBits(createHash('sha256').update(`${challenge}:${nonce}`).digest()) >= difficulty)
      return String(nonce);
    if (nonce % BATCH === BATCH - 1) await setImmediate();
  }
}

function zeroBits(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}
