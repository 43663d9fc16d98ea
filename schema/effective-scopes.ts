import type { Purpose } from './caller.ts';
import { DEPARTMENTS, isDepartment } from './departments.ts';
import roleTable from './roles.json' with { type: 'json' };
import scopeTable from './scopes.json' with { type: 'json' };

interface Role {
  title: string;
  duty: string;
  scopes: string[];
  /** What the department's name in the token then limits: nothing without one. */
  withDepartment?: string[];
  withCase?: string[];
  forPurpose?: Partial<Record<Purpose, string[]>>;
}

const ROLES: ReadonlyMap<string, Role> = new Map(Object.entries(roleTable as Record<string, Role>));

/** Every scope there is: a department's five kinds, and the platform's. */
export const SCOPES: ReadonlySet<string> = new Set([
  ...Object.entries(scopeTable.departmental).flatMap(([kind, { departments }]) =>
    (departments === '*' ? DEPARTMENTS : (departments as string[])).map((name) => `${name}:${kind}`),
  ),
  ...Object.keys(scopeTable.platform),
]);

/** Whether a department is told that a caller holds the scope: its own, the platform's, and those of what it keeps. */
export function concernsDepartment(scope: string, department: string): boolean {
  const [owner = '', kind = ''] = scope.split(':');
  if (owner === department || owner === 'platform' || KEPT_BY.get(owner) === department) return true;
  return TOLD_OF.get(department)?.includes(kind) === true;
}

/** Kinds of departmental scopes that a department must know of the others': oversight withholds by them. */
const TOLD_OF: ReadonlyMap<string, string[]> = new Map(Object.entries(scopeTable.toldOf));

/** Which department keeps what a scope of its own name reads: `alerts` → oversight. */
const KEPT_BY: ReadonlyMap<string, string> = new Map(Object.entries(scopeTable.keptBy));

/** Whether `roles.json` knows the role. */
export function isRole(name: string): boolean {
  return ROLES.has(name);
}

/**
 * The scopes of one request. `caseNumber` must already have been found among the cases signed in the token:
 * here it only switches on what a role has with a case. Unknown roles, and a role that names its department
 * in a token without one, give nothing.
 */
export function effectiveScopes(request: {
  roles: readonly string[];
  department: string | null;
  caseNumber: string | null;
  purpose: Purpose | null;
}): Set<string> {
  const patterns = request.roles.flatMap((name) => {
    const role = ROLES.get(name);
    if (!role) return [];
    return [
      ...role.scopes,
      ...(request.department !== null && isDepartment(request.department) ? (role.withDepartment ?? []) : []),
      ...(request.caseNumber === null ? [] : (role.withCase ?? [])),
      ...(request.purpose === null ? [] : (role.forPurpose?.[request.purpose] ?? [])),
    ];
  });
  return new Set(patterns.flatMap((pattern) => scopesOf(pattern, request.department)));
}

/**
 * Roles of one token that may not be one person's, or null. Business, operation and audit are kept apart
 * (GB/T 39477): whoever publishes or audits reads nothing.
 */
export function conflictingRoles(roles: readonly string[]): [string, string] | null {
  const known = roles.filter((name) => name !== 'public' && ROLES.has(name));
  const first = known[0];
  const other = known.find((name) => ROLES.get(name)?.duty !== ROLES.get(first!)?.duty);
  return first !== undefined && other !== undefined ? [first, other] : null;
}

function scopesOf(pattern: string, department: string | null): string[] {
  if (pattern.startsWith('*:')) {
    return DEPARTMENTS.map((name) => name + pattern.slice(1)).filter((scope) => SCOPES.has(scope));
  }
  const scope = pattern.replace('{department}', department ?? '');
  return SCOPES.has(scope) ? [scope] : [];
}
