import { parseArgs } from 'node:util';
import { importJWK, type JWK, SignJWT } from 'jose';
import { PURPOSES, type Purpose } from '../../schema/caller.ts';
import { DEPARTMENTS, isDepartment } from '../../schema/departments.ts';
import { conflictingRoles } from '../../schema/effective-scopes.ts';
import roles from '../../schema/roles.json' with { type: 'json' };

/** Who the demonstration issuer says it is; production refuses it. */
export const DEMONSTRATION = {
  issuer: 'sunlight-matrix-demonstration',
  audience: 'sunlight-matrix',
} as const;

export interface TokenRequest {
  user: string;
  roles: string[];
  department: string | null;
  /** A division-code prefix; 12 is the whole city. */
  jurisdiction: string;
  cases: string[];
  purpose: Purpose | null;
  hours: number;
}

/** Reads the options of `npm run token`. @throws an Error that says what was expected */
export function readTokenRequest(args: string[]): TokenRequest {
  const { values } = parseArgs({ args, options, allowPositionals: false });
  const names = values.role ?? [];
  const departmental = Object.entries(roles).filter(([, { scopes }]) =>
    scopes.some((s) => s.includes('{department}')),
  );
  if (names.length === 0)
    throw new Error(`--role is missing: expected one of ${ROLE_NAMES.join(', ')}.\n${USAGE}`);
  for (const name of names) {
    if (name === 'public')
      throw new Error('--role public: the public has no token; ask /public/graphql without one.');
    if (!ROLE_NAMES.includes(name))
      throw new Error(`--role ${name} is unknown: expected one of ${ROLE_NAMES.join(', ')}.`);
  }
  const conflict = conflictingRoles(names);
  if (conflict)
    throw new Error(`--role ${conflict.join(' --role ')}: these duties are never one person's (GB/T 39477).`);
  const department = values.department ?? null;
  if (department !== null && !isDepartment(department)) {
    throw new Error(`--department ${department} is unknown: expected one of ${DEPARTMENTS.join(', ')}.`);
  }
  const needing = departmental.find(([name]) => names.includes(name));
  if (needing && !department) {
    throw new Error(`--role ${needing[0]} needs --department: one of ${DEPARTMENTS.join(', ')}.`);
  }
  return {
    user: values.user ?? `demo-${names.join('-')}`,
    roles: names,
    department,
    jurisdiction: matching(
      values.jurisdiction ?? '12',
      /^\d{2,12}$/,
      '--jurisdiction',
      'a division code of 2 to 12 digits',
    ),
    cases: values.case ?? [],
    purpose: purposeOf(values.purpose),
    hours: Number(
      matching(values.hours ?? '8', /^([1-9]\d{0,2})$/, '--hours', 'a whole number from 1 to 999'),
    ),
  };
}

/** A signed token with the claims that gateway/identity.ts reads. */
export async function signDemonstrationToken(request: TokenRequest, key: JWK): Promise<string> {
  const claims = {
    roles: request.roles,
    jurisdiction: request.jurisdiction,
    ...(request.department && { department: request.department }),
    ...(request.cases.length > 0 && { cases: request.cases }),
    ...(request.purpose && { purpose: request.purpose }),
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', ...(key.kid && { kid: key.kid }) })
    .setSubject(request.user)
    .setIssuer(DEMONSTRATION.issuer)
    .setAudience(DEMONSTRATION.audience)
    .setIssuedAt()
    .setExpirationTime(`${request.hours}h`)
    .sign(await importJWK(key, 'EdDSA'));
}

const options = {
  role: { type: 'string', multiple: true },
  purpose: { type: 'string' },
  case: { type: 'string', multiple: true },
  jurisdiction: { type: 'string' },
  department: { type: 'string' },
  user: { type: 'string' },
  hours: { type: 'string' },
} as const;

const ROLE_NAMES = Object.keys(roles).filter((name) => name !== 'public');

const USAGE =
  'npm run -s token -- --role <role> [--purpose SCREENING] [--case 津纪核〔2026〕12号] [--jurisdiction 120115] ' +
  '[--department housing] [--user <name>] [--hours 8]';

function purposeOf(value: string | undefined): Purpose | null {
  if (value === undefined) return null;
  const purpose = PURPOSES.find((known) => known === value);
  if (!purpose) throw new Error(`--purpose ${value} is unknown: expected one of ${PURPOSES.join(', ')}.`);
  return purpose;
}

function matching(value: string, pattern: RegExp, option: string, expected: string): string {
  if (!pattern.test(value)) throw new Error(`${option} ${value}: expected ${expected}.`);
  return value;
}
