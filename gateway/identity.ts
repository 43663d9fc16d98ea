import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { isDepartment } from '../schema/departments.ts';
import { conflictingRoles, isRole } from '../schema/effective-scopes.ts';
import { type Locale, platformError } from '../schema/errors.ts';
import { isReservedUser, RESIDENT_SESSION, slipOf } from '../schema/resident-session.ts';
import { createBoundedMap } from './bounded-map.ts';
import type { IdentityConfig } from './config.ts';

/** Who a checked token says is asking. What he may do now depends on purpose and case, too. */
export interface Identity {
  user: string;
  roles: string[];
  department: string | null;
  jurisdiction: string | null;
  /** Cases that the token says are his; the request names one of them. */
  cases: string[];
  /** The purpose for a request that names none. As signed: not yet known to be a code. */
  purpose: unknown;
}

/** Checks a bearer token: signature by the issuer, issuer, audience, life and claims. */
export interface IdentityCheck {
  /** Takes the whole `authorization` header. Throws UNAUTHENTICATED with a reason that says nothing of the token. */
  identify(authorization: string | undefined, locale: Locale): Promise<Identity>;
}

/**
 * Checking a signature costs more than all else at the door, so a good token is taken as checked for this long:
 * a key that the issuer withdraws is obeyed after it.
 */
const KEEP_MS = 60_000;
const MAX_KEPT = 5000;
const TOLERANCE_SECONDS = 5;
const ASYMMETRIC = /^(EdDSA|Ed25519|(ES|PS|RS)(256|384|512))$/;
const MAX_TOKEN_LENGTH = 8192;
const MAX_CLAIM_ITEMS = 200;

/**
 * Throws where the configuration would let anybody in. `residentKeys` are those of the department that keeps household
 * slips; without them nobody comes in by a slip.
 */
export function createIdentityCheck(
  config: IdentityConfig,
  clock: () => number = Date.now,
  residentKeys: JWTVerifyGetKey | null = null,
): IdentityCheck {
  const unsafe = config.algorithms.filter((name) => !ASYMMETRIC.test(name));
  if (config.algorithms.length === 0 || unsafe.length > 0) {
    throw new Error(
      `identity.algorithms: expected asymmetric ones such as EdDSA, got [${config.algorithms}]`,
    );
  }
  if (!config.issuer || !config.audience) throw new Error('identity: expected an issuer and an audience');
  if (config.issuer === RESIDENT_SESSION.issuer) {
    throw new Error(
      `identity.issuer: expected another name than ${RESIDENT_SESSION.issuer}, which signs slips`,
    );
  }
  const keys = keysOf(config);
  const checked = createBoundedMap<string, { identity: Identity; until: number }>(MAX_KEPT);

  return {
    async identify(authorization, locale) {
      const refuse = (reason: string) => platformError('UNAUTHENTICATED', { reason }, { locale });
      if (!authorization) throw refuse('authorization header missing');
      const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
      if (!token || token.length > MAX_TOKEN_LENGTH) throw refuse('expected "Bearer <JWT>"');
      const now = clock();
      const known = checked.get(token);
      if (known && now < known.until) return known.identity;
      try {
        const { payload, identity } = await check(token, new Date(now));
        const expires = (Number(payload.exp) + TOLERANCE_SECONDS) * 1000;
        checked.set(token, { identity, until: Math.min(now + KEEP_MS, expires) });
        return identity;
      } catch (error) {
        throw refuse(reasonOf(error));
      }
    },
  };

  /** Which of the two issuers it says to be from decides who must have signed it, and what may be read in it. */
  async function check(
    token: string,
    currentDate: Date,
  ): Promise<{ payload: JWTPayload; identity: Identity }> {
    const usual = { clockTolerance: TOLERANCE_SECONDS, currentDate };
    if (residentKeys && decodeJwt(token).iss === RESIDENT_SESSION.issuer) {
      const { issuer, audience } = RESIDENT_SESSION;
      const { payload } = await jwtVerify(token, residentKeys, {
        ...usual,
        issuer,
        audience,
        algorithms: ['EdDSA'],
        requiredClaims: ['sub', 'iat', 'exp'],
      });
      return { payload, identity: residentFrom(payload) };
    }
    const { payload } = await jwtVerify(token, keys, {
      ...usual,
      issuer: config.issuer,
      audience: config.audience,
      algorithms: config.algorithms,
      requiredClaims: ['sub', 'exp'],
    });
    return { payload, identity: identityFrom(payload) };
  }
}

/** Keys of sessions, from the department at `url`. Fetched when the first session comes, and kept. */
export function residentKeysAt(url: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(RESIDENT_SESSION.keysPath, url), { timeoutDuration: 3000 });
}

function keysOf({ jwks, jwksUrl }: IdentityConfig): JWTVerifyGetKey {
  if (jwks) return createLocalJWKSet(jwks);
  if (jwksUrl) return createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3000 });
  throw new Error('identity: expected jwks or jwksUrl, got neither');
}

class ClaimError extends Error {}

/** Whatever a session claims beside its slip is not read: it is one resident's, for his own household, and no more. */
function residentFrom({ sub, iat, exp }: JWTPayload): Identity {
  if (slipOf(sub ?? null) === null) throw new ClaimError('claim "sub" names no slip');
  if (Number(exp) - Number(iat) > RESIDENT_SESSION.seconds) throw new ClaimError('it lives too long');
  return {
    user: sub!,
    roles: ['resident'],
    department: null,
    jurisdiction: null,
    cases: [],
    purpose: 'SERVICE',
  };
}

function identityFrom(claims: JWTPayload): Identity {
  const roles = texts(claims, 'roles');
  if (!roles || roles.length === 0) throw new ClaimError('claim "roles" missing');
  if (!roles.every(isRole)) throw new ClaimError('claim "roles" names an unknown role');
  if (conflictingRoles(roles)) throw new ClaimError('claim "roles" joins duties that are kept apart');
  const department = text(claims, 'department');
  if (department !== null && !isDepartment(department)) throw new ClaimError('claim "department" is unknown');
  const jurisdiction = text(claims, 'jurisdiction');
  if (jurisdiction !== null && !/^\d{2,12}$/.test(jurisdiction)) {
    throw new ClaimError('claim "jurisdiction" is not a division code');
  }
  if (!claims.sub || claims.sub.length > 200) throw new ClaimError('claim "sub" missing or too long');
  if (isReservedUser(claims.sub)) throw new ClaimError('claim "sub" is a name kept for household slips');
  return {
    user: claims.sub,
    roles,
    department,
    jurisdiction,
    cases: texts(claims, 'cases') ?? [],
    purpose: claims.purpose ?? null,
  };
}

function text(claims: JWTPayload, name: string): string | null {
  const value = claims[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new ClaimError(`claim "${name}" is not a text`);
  return value;
}

function texts(claims: JWTPayload, name: string): string[] | null {
  const value = claims[name];
  if (value === undefined || value === null) return null;
  if (
    !Array.isArray(value) ||
    value.length > MAX_CLAIM_ITEMS ||
    !value.every((item) => typeof item === 'string')
  ) {
    throw new ClaimError(`claim "${name}" is not a list of texts`);
  }
  return value;
}

function reasonOf(error: unknown): string {
  if (error instanceof ClaimError) return error.message;
  if (error instanceof errors.JWTExpired) return 'token expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `claim "${error.claim}" not accepted`;
  if (error instanceof errors.JWKSTimeout) return "the issuer's keys could not be fetched";
  return 'signature or format not accepted';
}
