import { randomBytes } from 'node:crypto';
import type { DemonstrationPerson } from './people.ts';

/** What an application may have for a person who chose to sign in. */
export interface Grant {
  person: DemonstrationPerson;
  clientId: string;
  scope: string;
  /** One sign-in: its refresh tokens end with it. */
  sid: string;
  /** In seconds since 1970. */
  authTime: number;
}

/** A grant that waits to be fetched once with the code (RFC 6749, 4.1.2). */
export interface CodeGrant extends Grant {
  redirectUri: string;
  codeChallenge: string;
  nonce: string | null;
}

export interface Grants {
  code(grant: CodeGrant): string;
  /** The grant of a code that was not used before; a second use ends everything that the first gave. */
  redeemCode(code: string): CodeGrant | null;
  refreshToken(grant: Grant): string;
  /** Used once: whoever brings it again has stolen it, or was stolen from, and the sign-in ends. */
  redeemRefreshToken(token: string): Grant | null;
  end(sid: string): void;
}

const CODE_MS = 60_000;
const REFRESH_MS = 8 * 3_600_000;
const MOST = 10_000;

/** Kept in memory: the demonstration issuer forgets them when it stops. */
export function createGrants(clock: () => number): Grants {
  const codes = createOnce<CodeGrant>(clock, CODE_MS);
  const refreshTokens = createOnce<Grant>(clock, REFRESH_MS);
  const ended = new Set<string>();

  function redeem<G extends Grant>(kept: Once<G>, secret: string): G | null {
    const found = kept.take(secret);
    if (!found) return null;
    if (found.again) ended.add(found.value.sid);
    return ended.has(found.value.sid) ? null : found.value;
  }
  return {
    code: (grant) => codes.put(grant),
    redeemCode: (code) => redeem(codes, code),
    refreshToken: (grant) => refreshTokens.put(grant),
    redeemRefreshToken: (token) => redeem(refreshTokens, token),
    end(sid) {
      ended.add(sid);
    },
  };
}

interface Once<T> {
  put(value: T): string;
  take(secret: string): { value: T; again: boolean } | null;
}

function createOnce<T>(clock: () => number, life: number): Once<T> {
  const kept = new Map<string, { value: T; until: number; used: boolean }>();
  return {
    put(value) {
      const secret = randomBytes(32).toString('base64url');
      const [oldest] = kept.keys();
      if (kept.size >= MOST && oldest) kept.delete(oldest);
      kept.set(secret, { value, until: clock() + life, used: false });
      return secret;
    },
    take(secret) {
      const entry = kept.get(secret);
      if (!entry || clock() >= entry.until) return null;
      const again = entry.used;
      entry.used = true;
      return { value: entry.value, again };
    },
  };
}
