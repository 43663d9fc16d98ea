import { importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { type Caller, isPurpose } from '../../../schema/caller.ts';
import { effectiveScopes } from '../../../schema/effective-scopes.ts';

/** Keeps with a run who has started it, so that any worker runs it with that person's rights and no others. */
export interface AuthorityKeeper {
  sign(caller: Caller, subject: AuthoritySubject): Promise<string>;
  /** The caller, with the scopes that the roles have now. Throws where the text is not for this subject, or too old. */
  read(text: string, subject: AuthoritySubject): Promise<Caller>;
}

/** What it was signed for: a run, or a schedule. */
export interface AuthoritySubject {
  kind: 'run' | 'schedule';
  id: string;
}

/** In days. A run is over long before; a schedule wants somebody to say so again from time to time. */
export const authorityLife = { run: 7, schedule: 90 } as const;
const DAY_SECONDS = 86_400;
const ISSUER = 'gateway';

/** `key` is the gateway's private Ed25519 key, the same for every gateway and worker. `clock` in milliseconds. */
export async function createAuthorityKeeper(key: JWK, clock: () => number): Promise<AuthorityKeeper> {
  const secret = await importJWK(key, 'EdDSA');
  const { d: _, ...open } = key;
  const known = await importJWK(open, 'EdDSA');
  const audienceOf = ({ kind, id }: AuthoritySubject) => `${kind}:${id}`;
  return {
    sign({ user, roles, department, jurisdiction, purpose, caseNumber }, subject) {
      const now = Math.floor(clock() / 1000);
      return new SignJWT({ roles, department, jurisdiction, purpose, case: caseNumber })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer(ISSUER)
        .setSubject(user ?? '')
        .setAudience(audienceOf(subject))
        .setIssuedAt(now)
        .setExpirationTime(now + authorityLife[subject.kind] * DAY_SECONDS)
        .sign(secret);
    },
    async read(text, subject) {
      const { payload } = await jwtVerify(text, known, {
        issuer: ISSUER,
        audience: audienceOf(subject),
        algorithms: ['EdDSA'],
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(clock()),
      });
      const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
      const roles = Array.isArray(payload.roles) ? payload.roles.map(String) : [];
      const department = textOf(payload.department);
      const caseNumber = textOf(payload.case);
      const purpose = isPurpose(payload.purpose) ? payload.purpose : null;
      return {
        kind: 'person',
        user: payload.sub ?? null,
        roles,
        department,
        jurisdiction: textOf(payload.jurisdiction),
        purpose,
        caseNumber,
        scopes: effectiveScopes({ roles, department, caseNumber, purpose }),
      };
    },
  };
}
