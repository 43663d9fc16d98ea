import { platformError } from '../../schema/errors.ts';
import type { DepartmentContext } from '../kit/index.ts';
import {
  CHALLENGE_SECONDS,
  checkProof,
  difficultyFor,
  newChallenge,
  type Proof,
  type ProofUse,
} from './challenge.ts';
import { createKeyring, type Keyring } from './keyring.ts';
import { createBucket, createGate, createTally } from './limits.ts';

/** What one process of the department has: its keys, and how much it lets the public do. Nobody is told apart in it. */
export interface ReportsDesk {
  keyring: Keyring;
  challenge(use: ProofUse, now: number): { challenge: string; difficulty: number; seconds: number };
  /** The digest to be spent. Throws TOO_MANY_REQUESTS, PROOF_REFUSED. */
  admit(use: ProofUse, proof: Proof, now: number): Buffer;
  /** Argon2id takes memory, photos take time: a few at once. Throws BUSY. */
  heavy<T>(work: () => Promise<T>): Promise<T>;
  /** A code was tried that is none: the next challenges are harder. */
  failed(now: number): void;
}

export function createReportsDesk(keys: unknown): ReportsDesk {
  const keyring = createKeyring(keys);
  const { challenge: key } = keyring.secrets;
  const buckets = {
    SUBMIT: createBucket(60, 60),
    TRACK: createBucket(120, 240),
    CHALLENGE: createBucket(300, 600),
  };
  const failures = createTally();
  const gate = createGate(2, 30);
  return {
    keyring,
    challenge(use, now) {
      buckets.CHALLENGE.take(now);
      const difficulty = difficultyFor(keyring.difficulty, use === 'TRACK' ? failures.recent(now) : 0);
      return { challenge: newChallenge(key, use, difficulty, now), difficulty, seconds: CHALLENGE_SECONDS };
    },
    admit(use, proof, now) {
      const digest = checkProof(key, use, proof, now);
      buckets[use].take(now);
      return digest;
    },
    heavy: gate.pass,
    failed: failures.add,
  };
}

/** The desk of this process. Without keys the department answers figures and results, and takes no reports. */
export function deskOf({ own }: Pick<DepartmentContext, 'own'>): ReportsDesk {
  if (!own) throw platformError('REPORTS_UNAVAILABLE');
  return own as ReportsDesk;
}

/** Whoever signs in says who he is. Throws PUBLIC_ONLY: the public's own ways are for the public. */
export function publicOnly({ caller }: Pick<DepartmentContext, 'caller'>): void {
  if (caller.kind !== 'public') throw platformError('PUBLIC_ONLY');
}
