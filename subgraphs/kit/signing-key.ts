import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';

/** An Ed25519 key of a department, and its public half. */
export interface DerivedKey {
  key: KeyObject;
  publicKey: JWK & { kid: string };
}

/** PKCS #8 of an Ed25519 key, up to its 32 bytes (RFC 8410, 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * A signing key derived from the link key, one for each purpose: every process of the department signs with the same, and
 * no further secret has to be kept.
 */
export function derivedKey(linkKey: Buffer, purpose: string): DerivedKey {
  const seed = Buffer.from(hkdfSync('sha256', linkKey, '', purpose, 32));
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const kid = createHash('sha256').update(x).digest('base64url').slice(0, 16);
  return { key, publicKey: { kty: 'OKP', crv: 'Ed25519', x, alg: 'EdDSA', use: 'sig', kid } };
}
