import { type JSONWebKeySet, SignJWT } from 'jose';
import { RESIDENT_SESSION, residentUser } from '../../schema/resident-session.ts';
import { derivedKey } from './signing-key.ts';

/** Signs the sessions that household slips open. */
export interface ResidentSessions {
  /** Its public half, for the gateway. */
  jwks: JSONWebKeySet;
  sign(slip: string, now: number): Promise<ResidentSession>;
}

export interface ResidentSession {
  token: string;
  /** RFC 3339. */
  expiresAt: string;
}

/** A session says which slip and no more, so even a forged one is worth nothing without the id of a slip. */
export function createResidentSessions(linkKey: Buffer): ResidentSessions {
  const { key, publicKey } = derivedKey(linkKey, 'resident sessions');
  return {
    jwks: { keys: [publicKey] },
    async sign(slip, now) {
      const issued = Math.floor(now / 1_000);
      const expires = issued + RESIDENT_SESSION.seconds;
      const token = await new SignJWT({})
        .setProtectedHeader({ alg: 'EdDSA', kid: publicKey.kid })
        .setIssuer(RESIDENT_SESSION.issuer)
        .setAudience(RESIDENT_SESSION.audience)
        .setSubject(residentUser(slip))
        .setIssuedAt(issued)
        .setExpirationTime(expires)
        .sign(key);
      return { token, expiresAt: new Date(expires * 1_000).toISOString() };
    },
  };
}
