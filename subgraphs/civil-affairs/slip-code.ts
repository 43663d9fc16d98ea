import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, which people take for other characters or read as words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 characters of 5 bits each: 80 bits, which nobody finds by trying, with or without the table of hashes. */
const LENGTH = 16;

/** A new code, without its spaces. */
export function newSlipCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** As it is printed: in fours. */
export function printedSlipCode(code: string): string {
  return code.match(/.{4}/g)!.join(' ');
}

/** A code as people type it, or null where it cannot be one. Full-width characters are those of a Chinese keyboard. */
export function readSlipCode(typed: string): string | null {
  if (typed.length > 100) return null;
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—_.·]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((character) => ALPHABET.includes(character)) ? code : null;
}
