import { createHash, createHmac, createSecretKey } from 'node:crypto';
import type { IdentityFault } from '../columns.ts';
import { halfWidth } from './half-width.ts';
import { readIdentityNumber } from './identity-number.ts';
import { type Token, tokenOf, tokenVersions } from './token.ts';
import { normalizeUscc } from './uscc.ts';

type LinkAlgorithm = 'sha256' | 'sm3';
export type LinkOptions = { key: Buffer; algorithm: LinkAlgorithm };
export type PersonLink = { token: Token; fault: null } | { token: null; fault: IdentityFault };

/**
 * Makes link tokens where records are written. The key belongs to the departments: the gateway and the
 * commission never hold it. Nothing written gives no token; a number that is wrong says how.
 */
export interface LinkService {
  person(idNumber: string | null | undefined): PersonLink;
  household(number: string | null | undefined): Token | null;
  vehicle(plate: string | null | undefined): Token | null;
  account(number: string | null | undefined): Token | null;
  contact(value: string | null | undefined): Token | null;
  /** Under what the code of a household slip is kept. */
  slipCode(code: string): Token;
  /** Unkeyed, as are the next two: these subjects are public and anybody may compute their tokens. */
  organizationToken(uscc: string): Token;
  villageToken(divisionCode: string): Token;
  projectToken(publicCode: string): Token;
}

export function createLinkService({ key, algorithm }: LinkOptions): LinkService {
  if (key.length < 16) {
    throw new RangeError(`The link key must have at least 16 bytes, this one has ${key.length}.`);
  }
  // Prepared once: millions of tokens are made with it.
  const secret = createSecretKey(key);
  const keyed = (domain: string, value: string): Token =>
    tokenOf(tokenVersions[algorithm], createHmac(algorithm, secret).update(`${domain}\0${value}`).digest());
  const optional =
    (domain: string, normalize = (value: string) => value) =>
    (written: string | null | undefined) => {
      const value = normalize(halfWidth(written ?? '').toUpperCase());
      return value === '' ? null : keyed(domain, value);
    };
  return {
    person(idNumber) {
      const { number, fault } = readIdentityNumber(idNumber);
      return number === null ? { token: null, fault } : { token: keyed('person', number), fault: null };
    },
    household: optional('household'),
    vehicle: optional('vehicle'),
    account: optional('account', (value) => value.replaceAll('-', '')),
    contact: optional('contact', plainTelephone),
    slipCode: (value) => keyed('slip code', value),
    organizationToken,
    villageToken,
    projectToken,
  };
}

/** The token of an organization, from its USCC or, where it has none, its other registration number. */
export function organizationToken(uscc: string): Token {
  return open('organization', normalizeUscc(uscc));
}

/** The token of a village, from its 12-digit division code. */
export function villageToken(divisionCode: string): Token {
  return open('village', divisionCode);
}

/** The token of a project, from its public code. */
export function projectToken(publicCode: string): Token {
  return open('project', halfWidth(publicCode).toUpperCase());
}

/** A telephone number without its punctuation and the country's prefix; any other contact as it is. */
function plainTelephone(value: string): string {
  if (!/^\+?[\d()-]{5,}$/.test(value)) return value;
  return value.replace(/[()-]/g, '').replace(/^(\+|00)86/, '');
}

function open(domain: string, value: string): Token {
  return tokenOf(tokenVersions.open, createHash('sha256').update(`${domain}\0${value}`).digest());
}
