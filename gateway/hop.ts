import { importJWK, type JWK, SignJWT } from 'jose';
import type { Caller } from '../schema/caller.ts';
import { concernsDepartment } from '../schema/effective-scopes.ts';
import { createBoundedMap } from './bounded-map.ts';

/** Signs the gateway's word about a caller to one department, for one operation. */
export interface HopSigner {
  /** The value of the `authorization` header. Equal requests share a token within its life. */
  sign(hop: Hop): Promise<string>;
}

interface Hop {
  caller: Caller;
  department: string;
  /** The scopes that the department's fields name; its own and the platform's it learns of anyway. */
  named?: ReadonlySet<string>;
  /** SHA-256 in hex of the exact text sent. */
  operation: string;
  generation: string;
}

const LIFE_SECONDS = 30;
/** A token is not reused in the last of its life: the department must still find it alive. */
const MARGIN_SECONDS = 8;
const MAX_TOKENS = 10_000;

/** `key` is the gateway's private Ed25519 JWK. `clock` in milliseconds. */
export async function createHopSigner(key: JWK, clock: () => number): Promise<HopSigner> {
  const secret = await importJWK(key, 'EdDSA');
  const header = { alg: 'EdDSA', ...(key.kid === undefined ? {} : { kid: key.kid }) };
  const tokens = createBoundedMap<string, { value: Promise<string>; until: number }>(MAX_TOKENS);
  const narrowed = new WeakMap<Caller, Map<string, { claims: object; key: string }>>();

  function claimsFor({ caller, department, named, generation }: Hop): { claims: object; key: string } {
    const place = `${department} ${generation}`;
    const known = narrowed.get(caller)?.get(place);
    if (known) return known;
    const claims = hopClaims(caller, department, named);
    const made = { claims, key: JSON.stringify(claims) };
    const mine = narrowed.get(caller) ?? new Map<string, { claims: object; key: string }>();
    narrowed.set(caller, mine.set(place, made));
    return made;
  }

  return {
    sign(hop) {
      const { department, operation, generation } = hop;
      const { claims, key: callerKey } = claimsFor(hop);
      const now = Math.floor(clock() / 1000);
      const cacheKey = `${department} ${operation} ${generation} ${callerKey}`;
      const known = tokens.get(cacheKey);
      if (known && known.until > now) return known.value;
      const value = new SignJWT({ ...claims, op: operation, gen: generation })
        .setProtectedHeader(header)
        .setIssuer('gateway')
        .setAudience(department)
        .setIssuedAt(now)
        .setExpirationTime(now + LIFE_SECONDS)
        .sign(secret)
        .then((token) => `Bearer ${token}`);
      tokens.set(cacheKey, { value, until: now + LIFE_SECONDS - MARGIN_SECONDS });
      // A rejected promise must not be handed out again.
      value.catch(() => tokens.delete(cacheKey));
      return value;
    },
  };
}

/** A department learns of the scopes that its fields name, not what else the caller may read elsewhere. */
function hopClaims(caller: Caller, department: string, named: ReadonlySet<string> = new Set()): object {
  return {
    sub: caller.user ?? 'public',
    kind: caller.kind,
    roles: caller.roles,
    scopes: [...caller.scopes]
      .filter((scope) => concernsDepartment(scope, department) || named.has(scope))
      .sort(),
    department: caller.department,
    jurisdiction: caller.jurisdiction,
    purpose: caller.purpose,
    case: caller.caseNumber,
  };
}
