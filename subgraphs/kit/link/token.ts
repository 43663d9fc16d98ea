/**
 * A link token as text: base64url without padding of 17 bytes, one for the version and 16 of the digest.
 * Equal tokens name the same subject in every department.
 */
export type Token = string;

const TOKEN_BYTES = 17;
const TOKEN_LENGTH = 23;

/** The first byte says how the token was made, so that algorithms can change without tokens being confused. */
export const tokenVersions = { open: 0x00, sha256: 0x01, sm3: 0x02 } as const;
export type TokenVersion = (typeof tokenVersions)[keyof typeof tokenVersions];

/** Makes a token of the first 16 bytes of a digest. */
export function tokenOf(version: TokenVersion, digest: Buffer): Token {
  return encodeToken(Buffer.concat([Buffer.of(version), digest.subarray(0, TOKEN_BYTES - 1)]));
}

/** 17 bytes → 23 characters. */
export function encodeToken(bytes: Buffer): Token {
  if (bytes.length !== TOKEN_BYTES) {
    throw new RangeError(`A link token has ${TOKEN_BYTES} bytes, these are ${bytes.length}.`);
  }
  return bytes.toString('base64url');
}

/** 23 characters → 17 bytes; throws a RangeError for anything that is not a token, without repeating it. */
export function decodeToken(token: Token): Buffer {
  if (!isToken(token)) {
    throw new RangeError(`A link token is ${TOKEN_LENGTH} characters of base64url, this value is not one.`);
  }
  return Buffer.from(token, 'base64url');
}

/** True for the one spelling of a token: 23 characters of base64url whose two spare bits are zero. */
export function isToken(value: unknown): value is Token {
  return typeof value === 'string' && /^[\w-]{22}[AEIMQUYcgkosw048]$/.test(value);
}
