import { createPrivateKey, createPublicKey, hkdfSync } from 'node:crypto';
import { type JSONWebKeySet, SignJWT } from 'jose';
import { RESIDENT_SESSION, residentUser } from '../../schema/resident-session.ts';

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

/** PKCS #8 of an Ed25519 key, up to its 32 bytes (RFC 8410, 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The key is derived from the link key: every process of the department signs with the same, and no further secret has
 * to be kept. A session says which slip and no more, so even a forged one is worth nothing without the id of a slip.
 */
export function createResidentSessions(linkKey: Buffer): ResidentSessions {
  const seed = Buffer.from(hkdfSync('sha256', linkKey, '', 'resident sessions', 32));
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ format: 'jwk' });
  return {
    jwks: { keys: [{ ...publicKey, kty: 'OKP', alg: 'EdDSA', use: 'sig' }] },
    async sign(slip, now) {
      const issued = Math.floor(now / 1_000);
      const expires = issued + RESIDENT_SESSION.seconds;
      const token = await new SignJWT({})
        .setProtectedHeader({ alg: 'EdDSA' })
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
