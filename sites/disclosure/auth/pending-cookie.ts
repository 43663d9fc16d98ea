import { randomBytes } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Pending } from './provider.ts';

/** A sign-in under way, and where on this site the person wanted to go. */
export interface UnderWay extends Pending {
  returnTo: string;
}

/**
 * Keeps a sign-in under way in the browser, encrypted: whoever starts a million of them fills no memory here.
 * The key lives as long as this process.
 */
export interface PendingCookie {
  seal(underWay: UnderWay): Promise<string>;
  /** `null` for what is not ours, changed or older than ten minutes. */
  open(text: string | undefined): Promise<UnderWay | null>;
}

export const PENDING_SECONDS = 600;

export function createPendingCookie(clock: () => number): PendingCookie {
  const key = randomBytes(32);
  return {
    seal({ state, nonce, verifier, returnTo }) {
      const now = Math.floor(clock() / 1000);
      return new EncryptJWT({ state, nonce, verifier, returnTo })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setIssuedAt(now)
        .setExpirationTime(now + PENDING_SECONDS)
        .encrypt(key);
    },
    async open(text) {
      if (!text) return null;
      try {
        const { payload } = await jwtDecrypt(text, key, {
          currentDate: new Date(clock()),
          contentEncryptionAlgorithms: ['A256GCM'],
          keyManagementAlgorithms: ['dir'],
        });
        return payload as unknown as UnderWay;
      } catch {
        return null;
      }
    },
  };
}
