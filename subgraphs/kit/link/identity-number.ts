import type { IdentityFault } from '../columns.ts';
import { halfWidth } from './half-width.ts';

/** What reading an identity number gives: the 18 characters, or why there are none. */
export type IdentityReading = { number: string; fault: null } | { number: null; fault: IdentityFault };

/**
 * Reads a citizen identity number as people write it (GB 11643-1999): spaces and full-width characters are
 * tolerated, `x` becomes `X`, 15 digits (issued before 1999-10) become 18. MISSING: nothing was written.
 * FORMAT: not 15 or 18 characters of the kind, or no such birthday. CHECKSUM: the last character is wrong.
 */
export function readIdentityNumber(written: string | null | undefined): IdentityReading {
  const text = halfWidth(written ?? '').toUpperCase();
  if (text === '') return { number: null, fault: 'MISSING' };
  const long = /^\d{15}$/.test(text) ? lengthened(text) : text;
  if (!/^[1-9]\d{16}[\dX]$/.test(long) || !isBirthday(long.slice(6, 14)))
    return { number: null, fault: 'FORMAT' };
  if (long[17] !== identityCheckCharacter(long.slice(0, 17))) return { number: null, fault: 'CHECKSUM' };
  return { number: long, fault: null };
}

/** The 18th character for the first 17 digits: ISO 7064 MOD 11-2, as GB 11643 prescribes. */
export function identityCheckCharacter(seventeenDigits: string): string {
  let sum = 0;
  for (const [index, weight] of weights.entries()) sum += Number(seventeenDigits[index]) * weight;
  return '10X98765432'[sum % 11]!;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A 15-digit number has a two-digit year of the 20th century and no check character. */
function lengthened(fifteenDigits: string): string {
  const seventeen = `${fifteenDigits.slice(0, 6)}19${fifteenDigits.slice(6)}`;
  return seventeen + identityCheckCharacter(seventeen);
}

function isBirthday(yyyymmdd: string): boolean {
  const year = Number(yyyymmdd.slice(0, 4));
  const month = Number(yyyymmdd.slice(4, 6));
  const day = Number(yyyymmdd.slice(6, 8));
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
