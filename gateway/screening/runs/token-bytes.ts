const LENGTH = 17;

/** A link token's bytes as a `bytea` takes them; null for what is no token. */
export function bytesOf(token: string | null): Buffer | null {
  if (token === null) return null;
  const bytes = Buffer.from(token, 'base64url');
  return bytes.length === LENGTH ? bytes : null;
}
