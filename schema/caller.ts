/** Why somebody asks. Sent as `x-purpose`, or signed in the token. */
export const PURPOSES = ['SCREENING', 'VERIFICATION', 'CASE', 'STATISTICS', 'REVIEW', 'SERVICE'] as const;

export type Purpose = (typeof PURPOSES)[number];

/** Whether `value` is one of the purpose codes. */
export function isPurpose(value: unknown): value is Purpose {
  return (PURPOSES as readonly unknown[]).includes(value);
}

/** Who asks one request, and what he may: worked out at the gateway, carried to the departments in the hop token. */
export interface Caller {
  kind: 'public' | 'person';
  /** The token's `sub`; null for the public. */
  user: string | null;
  roles: string[];
  department: string | null;
  /** A division-code prefix ("12" is the whole city). Null sees no rows behind a scope. */
  jurisdiction: string | null;
  purpose: Purpose | null;
  /** The case named in the request, already held against the cases signed in the token. */
  caseNumber: string | null;
  /** Effective scopes of this request; see `effective-scopes.ts`. */
  scopes: ReadonlySet<string>;
}

/** The caller without a token. */
export const PUBLIC_CALLER: Caller = Object.freeze({
  kind: 'public',
  user: null,
  roles: [],
  department: null,
  jurisdiction: null,
  purpose: null,
  caseNumber: null,
  scopes: new Set<string>(),
});
