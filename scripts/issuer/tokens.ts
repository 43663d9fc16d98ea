import { createHash, timingSafeEqual } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { signDemonstrationToken } from '../runtime/demonstration-token.ts';
import type { Grant, Grants } from './grants.ts';

export interface TokenResponse {
  access_token: string;
  token_type: 'Bearer';
  /** In seconds. */
  expires_in: number;
  refresh_token: string;
  id_token: string;
  scope: string;
}

const ACCESS_SECONDS = 600;

/** What the token endpoint answers: an access token that the gateway takes, and who signed in for the application. */
export async function tokensFor(
  grant: Grant & { nonce?: string | null },
  { issuer, key, grants }: { issuer: string; key: JWK; grants: Grants },
): Promise<TokenResponse> {
  const { person, clientId, sid, authTime, scope } = grant;
  const { name, roles, jurisdiction, department } = person;
  const request = {
    user: person.user,
    roles: [...roles],
    department: department ?? null,
    jurisdiction,
    cases: [...(person.cases ?? [])],
    purpose: null,
    hours: ACCESS_SECONDS / 3600,
  };
  const idToken = new SignJWT({
    ...{ sid, name, roles, jurisdiction, auth_time: authTime },
    ...(department && { department }),
    ...(grant.nonce && { nonce: grant.nonce }),
  })
    .setProtectedHeader({ alg: 'EdDSA', ...(key.kid && { kid: key.kid }) })
    .setIssuer(issuer)
    .setSubject(person.user)
    .setAudience(clientId)
    .setIssuedAt()
    .setExpirationTime(`${ACCESS_SECONDS}s`);
  return {
    access_token: await signDemonstrationToken(request, key),
    token_type: 'Bearer',
    expires_in: ACCESS_SECONDS,
    refresh_token: grants.refreshToken({ person, clientId, sid, authTime, scope }),
    id_token: await idToken.sign(await importJWK(key, 'EdDSA')),
    scope,
  };
}

/** RFC 7636, 4.6, for S256. */
export function provesPossession(verifier: string, challenge: string): boolean {
  if (!/^[\w.~-]{43,128}$/.test(verifier)) return false;
  const made = createHash('sha256').update(verifier).digest();
  const asked = Buffer.from(challenge, 'base64url');
  return made.length === asked.length && timingSafeEqual(made, asked);
}
