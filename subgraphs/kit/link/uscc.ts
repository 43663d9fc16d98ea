import { halfWidth } from './half-width.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * A unified social credit code (GB 32100-2015) as it is kept: ASCII, capitals, no spaces. Never refuses:
 * organizations are also named by older registration numbers, and a code with a wrong check character is
 * still the code that stands in the contract.
 */
export function normalizeUscc(written: string): string {
  return halfWidth(written).toUpperCase();
}

/** What is wrong with a code, for a warning in a report: null when it is a valid USCC. */
export function usccWarning(written: string): 'FORMAT' | 'CHECKSUM' | null {
  const uscc = normalizeUscc(written);
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(uscc)) return 'FORMAT';
  return uscc[17] === usccCheckCharacter(uscc.slice(0, 17)) ? null : 'CHECKSUM';
}

/** The 18th character for the first 17: weights are the powers of 3 modulo 31. */
export function usccCheckCharacter(seventeen: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of seventeen) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31]!;
}
