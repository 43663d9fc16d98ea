import { type Caller, isPurpose, PURPOSES, type Purpose } from '../schema/caller.ts';
import { effectiveScopes } from '../schema/effective-scopes.ts';
import { type Locale, platformError } from '../schema/errors.ts';
import type { Identity } from './identity.ts';

/** The request's own words on why, as they came. */
export interface StatedReasons {
  /** `x-purpose`. */
  purpose: string | undefined;
  /** `x-case-number`: percent-encoded UTF-8. */
  caseNumber: string | undefined;
}

const MAX_CASE_NUMBER = 100;
const MAX_PURPOSE_TEXT = 500;

/**
 * Puts identity, purpose and case together into the caller of one request, with the scopes that hold for it.
 * Throws PURPOSE_REQUIRED, PURPOSE_INVALID or CASE_NOT_YOURS.
 */
export function callerOf(identity: Identity, stated: StatedReasons, locale: Locale): Caller {
  const { user, roles, department, jurisdiction } = identity;
  const purpose = purposeOf(identity, stated, locale);
  const caseNumber = caseOf(identity, stated, locale);
  const known = callers.get(identity) ?? new Map<string, Caller>();
  callers.set(identity, known);
  const key = `${purpose} ${caseNumber ?? ''}`;
  const before = known.get(key);
  if (before) return before;
  const scopes = effectiveScopes({ roles, department, caseNumber, purpose });
  const caller: Caller = {
    kind: 'person',
    user,
    roles,
    department,
    jurisdiction,
    purpose,
    caseNumber,
    scopes,
  };
  known.set(key, caller);
  return caller;
}

/** One caller object for one identity, purpose and case: what is kept by caller is found again. */
const callers = new WeakMap<Identity, Map<string, Caller>>();

/** Free text from the body's `extensions.purpose`; null where there is none. Throws BAD_REQUEST. */
export function purposeText(value: unknown, locale: Locale): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value.length <= MAX_PURPOSE_TEXT) return value;
  const reason = `extensions.purpose: at most ${MAX_PURPOSE_TEXT} characters of text`;
  throw platformError('BAD_REQUEST', { reason }, { locale });
}

function purposeOf(identity: Identity, stated: StatedReasons, locale: Locale): Purpose {
  const value = stated.purpose?.trim() || identity.purpose;
  if (isPurpose(value)) return value;
  const code = value === null ? 'PURPOSE_REQUIRED' : 'PURPOSE_INVALID';
  throw platformError(code, { expected: PURPOSES }, { locale });
}

function caseOf(identity: Identity, stated: StatedReasons, locale: Locale): string | null {
  if (!stated.caseNumber) return null;
  const caseNumber = decoded(stated.caseNumber)?.trim().normalize('NFC');
  const own = identity.cases.some((one) => one.trim().normalize('NFC') === caseNumber);
  if (caseNumber && own) return caseNumber;
  throw platformError('CASE_NOT_YOURS', {}, { locale });
}

function decoded(header: string): string | null {
  try {
    const value = decodeURIComponent(header);
    return value.length <= MAX_CASE_NUMBER ? value : null;
  } catch {
    return null;
  }
}
