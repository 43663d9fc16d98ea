import { identityCheckCharacter } from '../../subgraphs/kit/link/identity-number.ts';
import type { Sex } from './types.ts';

/**
 * Hands out the identity numbers of one village. The area code is `<province><city><district>` with city digits that
 * GB/T 2260 never assigned (99 downwards), and each village has twenty order numbers a day of its own (the last three
 * digits before the check character, odd for men), so numbers are unique in the county without remembering the others.
 */
export function createIdentityNumbers(village: { districtCode: string; ordinal: number }): IdentityNumbers {
  const variant = 99 - Math.floor(village.ordinal / VILLAGES_PER_AREA);
  if (variant < 20)
    throw new RangeError(`A district holds 3,900 villages at most, this is number ${village.ordinal}.`);
  const block = (village.ordinal % VILLAGES_PER_AREA) * ORDERS_PER_DAY;
  const given = new Map<string, number>();
  return {
    next(province, birthDate, sex) {
      const area = `${province}${variant}${village.districtCode.slice(4, 6)}`;
      const born = birthDate.replaceAll('-', '');
      const slot = `${province}${born}${sex}`;
      const count = given.get(slot) ?? 0;
      if (count >= ORDERS_PER_DAY / 2) return null;
      given.set(slot, count + 1);
      const order = block + count * 2 + (sex === 'MALE' ? 1 : 2);
      return completeIdentityNumber(`${area}${born}${String(order).padStart(3, '0')}`);
    },
  };
}

export interface IdentityNumbers {
  /** null when the day is full (ten of a sex): take another day of birth */
  next(province: string, birthDate: string, sex: Sex): string | null;
}

/** 17 digits and the check character that belongs to them. */
export function completeIdentityNumber(seventeenDigits: string): string {
  return seventeenDigits + identityCheckCharacter(seventeenDigits);
}

/** The number as it was before 1999: 15 digits, for those born in the 20th century; null for the others. */
export function oldIdentityNumber(identityNumber: string): string | null {
  return identityNumber.slice(6, 8) === '19'
    ? identityNumber.slice(0, 6) + identityNumber.slice(8, 17)
    : null;
}

/** The number with a wrong check character, as a slip of the pen makes it. */
export function miswrittenIdentityNumber(identityNumber: string): string {
  const wrong = identityNumber.endsWith('X') ? '0' : String((Number(identityNumber[17]) + 1) % 10);
  return identityNumber.slice(0, 17) + wrong;
}

const ORDERS_PER_DAY = 20;
const VILLAGES_PER_AREA = 49;
