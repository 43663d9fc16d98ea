/**
 * What a household slip (户公开单) opens: a token that says which slip, and nothing else. Signed by the department that
 * keeps slips and households, read by the gateway, which takes it for one resident and never for more.
 */
export const RESIDENT_SESSION = {
  /** `iss`: the department that keeps the slips. */
  issuer: 'civil-affairs',
  /** `aud`. */
  audience: 'resident',
  /** How long one lasts at most. */
  seconds: 30 * 60,
  /** Where that department shows its public keys. */
  keysPath: '/resident-sessions.jwks.json',
} as const;

const USER = /^slip:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;
const PREFIX = 'slip:';

/** The caller's name in a session. */
export function residentUser(slip: string): string {
  return `${PREFIX}${slip}`;
}

/** The slip that a caller's name stands for; null for everybody else. */
export function slipOf(user: string | null): string | null {
  return USER.exec(user ?? '')?.[1] ?? null;
}

/** Names that only a session may have: an issuer of people's tokens must not give one. */
export function isReservedUser(user: string): boolean {
  return user.startsWith(PREFIX);
}
