import { createHash } from 'node:crypto';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import type { Caller } from '../../../schema/caller.ts';
import { isPurpose } from '../../../schema/caller.ts';
import { platformError } from '../../../schema/errors.ts';
import { BoundedMap } from '../bounded-map.ts';

/** Reads the gateway's signed word about a caller. */
export interface HopReader {
  /** The caller; throws HOP_INVALID or CLOCK_SKEW. `query` is the exact text that was sent. */
  read(authorization: string | undefined, query: string): Promise<Caller>;
}

/** A token may live for so long, and be issued so far in the future of this machine's clock. In seconds. */
const hopLimits = { life: 30, skew: 5 } as const;

/** `audience` is the department; `keys` the gateway's public keys; `clock` in milliseconds. */
export async function createHopReader(
  audience: string,
  keys: JSONWebKeySet,
  clock: () => number,
): Promise<HopReader> {
  const keySet = createLocalJWKSet(keys);
  // The gateway sends equal tokens within their life; a signature is checked once.
  const known = new BoundedMap<Hop>(10_000);
  return {
    async read(authorization, query) {
      const token = /^Bearer ([\w.-]+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined) throw invalid('the authorization header holds no hop token');
      const now = clock() / 1_000;
      let hop = known.get(token);
      if (!hop) {
        hop = hopOf(await verified(token));
        known.set(token, hop);
      }
      checkTime(hop, now);
      if (hop.operation !== sha256(query)) throw invalid('it was signed for another operation');
      return hop.caller;
    },
  };

  async function verified(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer: 'gateway',
        audience,
        algorithms: ['EdDSA'],
        requiredClaims: ['sub', 'iat', 'exp', 'op', 'kind', 'scopes'],
        // Time is checked below, on every use of a token and not only the first.
        currentDate: new Date(0),
      });
      return payload;
    } catch (error) {
      throw invalid(reasonOf(error));
    }
  }
}

interface Hop {
  caller: Caller;
  operation: string;
  issuedAt: number;
  expiresAt: number;
}

function hopOf(payload: JWTPayload): Hop {
  const {
    sub,
    kind,
    roles,
    scopes,
    department,
    jurisdiction,
    purpose,
    case: caseNumber,
    op,
    iat,
    exp,
  } = payload;
  if ((kind !== 'public' && kind !== 'person') || !isTexts(scopes) || typeof op !== 'string') {
    throw invalid('a claim has another shape than agreed');
  }
  if (kind === 'public' && scopes.length > 0) throw invalid('the public has no scopes');
  return {
    caller: {
      kind,
      user: kind === 'public' ? null : (sub ?? null),
      roles: isTexts(roles) ? roles : [],
      department: typeof department === 'string' ? department : null,
      jurisdiction: typeof jurisdiction === 'string' ? jurisdiction : null,
      purpose: isPurpose(purpose) ? purpose : null,
      caseNumber: typeof caseNumber === 'string' ? caseNumber : null,
      scopes: new Set(scopes),
    },
    operation: op,
    issuedAt: iat!,
    expiresAt: exp!,
  };
}

function checkTime({ issuedAt, expiresAt }: Hop, now: number): void {
  if (issuedAt > now + hopLimits.skew) throw platformError('CLOCK_SKEW', { limit: hopLimits.skew });
  if (expiresAt - issuedAt > hopLimits.life) throw invalid(`it lives longer than ${hopLimits.life} seconds`);
  if (expiresAt <= now) throw invalid('it has expired by the clock of this department');
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTClaimValidationFailed) return `claim ${error.claim} is not as expected`;
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed) {
    return "the signature is not the gateway's";
  }
  return 'it is no token of the gateway';
}

function invalid(reason: string) {
  return platformError('HOP_INVALID', { reason });
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
