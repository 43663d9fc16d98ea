import { CompactSign, type JSONWebKeySet } from 'jose';
import { derivedKey } from './signing-key.ts';

/** Signs what a department gives to another platform. */
export interface FeedSigner {
  jwks: JSONWebKeySet;
  /** A JWS with detached content (RFC 7515, appendix F) over the exact bytes of `body`: header, two dots, signature. */
  sign(body: string): Promise<string>;
}

export function createFeedSigner(linkKey: Buffer): FeedSigner {
  const { key, publicKey } = derivedKey(linkKey, 'exchange feed');
  return {
    jwks: { keys: [publicKey] },
    async sign(body) {
      const jws = await new CompactSign(Buffer.from(body))
        .setProtectedHeader({ alg: 'EdDSA', kid: publicKey.kid })
        .sign(key);
      const [header, , signature] = jws.split('.');
      return `${header}..${signature}`;
    },
  };
}
