import { BETWEEN, plainDigits } from '../../kit/plain-digits.ts';

/** What the lint finds of persons. */
export type NumberKind = 'IDENTITY_NUMBER' | 'BANK_CARD' | 'PHONE' | 'FULL_NAME';

export const NUMBER_TITLES: Readonly<Record<NumberKind, { zh: string; en: string }>> = {
  IDENTITY_NUMBER: { zh: '身份证号', en: 'an identity number' },
  BANK_CARD: { zh: '银行卡号', en: 'a bank card number' },
  PHONE: { zh: '手机号码', en: 'a mobile number' },
  FULL_NAME: { zh: '未脱敏的姓名', en: 'a name that is not masked' },
};

/**
 * The numbers of persons in a text: identity numbers of 18 digits with a valid date and check digit and of 15 with a valid
 * date (GB 11643), bank cards of 16–19 digits (Luhn, by the issuers' first digits), mobile numbers. However they are
 * written: full width, in Chinese numerals, with spaces, hyphens or invisible characters between.
 */
export function numbersIn(text: string): NumberKind[] {
  const plain = plainDigits(text);
  const found = new Set<NumberKind>();
  const identities = identityNumbers(plain);
  if (identities.length > 0) found.add('IDENTITY_NUMBER');
  if (hasCard(plain, new Set(identities.map(compact)))) found.add('BANK_CARD');
  const others = identities.reduce((rest, number) => rest.replaceAll(number, ' '), plain);
  if (hasPhone(others)) found.add('PHONE');
  return [...found];
}

/** A number that a spreadsheet holds: 18 digits do not fit a double, and lose their last three. */
export function numbersInDouble(value: number): NumberKind[] {
  if (!Number.isFinite(value)) return [];
  const digits = BigInt(Math.round(Math.abs(value))).toString();
  if (digits.length !== 18) return numbersIn(digits);
  return isPlace(digits) && isDay(digits.slice(6, 14)) ? ['IDENTITY_NUMBER'] : numbersIn(digits);
}

const GAP = `${BETWEEN}{0,2}`;
const EIGHTEEN = new RegExp(`(?=([1-9](?:${GAP}[0-9]){16}${GAP}[0-9Xx]))`, 'g');
const FIFTEEN = new RegExp(`(?<![0-9])[1-9][0-9]{5}${GAP}[0-9]{6}${GAP}[0-9]{3}(?![0-9])`, 'g');

/** As they stand in the text. */
function identityNumbers(text: string): string[] {
  const long = [...text.matchAll(EIGHTEEN)]
    .map((match) => match[1]!)
    .filter((written) => isEighteen(compact(written)));
  const short = [...text.matchAll(FIFTEEN)]
    .map(([written]) => written)
    .filter((written) => isPlace(written) && isDay(`19${compact(written).slice(6, 12)}`));
  return [...long, ...short];
}

function isEighteen(number: string): boolean {
  if (!isPlace(number) || !isDay(number.slice(6, 14))) return false;
  const sum = [...number.slice(0, 17)].reduce((total, digit, at) => total + Number(digit) * WEIGHTS[at]!, 0);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** The provinces' codes (GB/T 2260). */
const PROVINCE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const isPlace = (number: string) => PROVINCE.test(number);

function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day!));
  return year! >= 1880 && year! <= 2100 && date.getUTCMonth() === month! - 1 && date.getUTCDate() === day!;
}

/** In one, in fours, six and the rest, or sign by sign with the same between each two. */
const CARD = new RegExp(
  `(?<![0-9])(?:${[
    '[0-9]{16,19}',
    `[0-9]{4}(?:${BETWEEN}{1,2}[0-9]{4}){3}(?:${BETWEEN}{1,2}[0-9]{1,3})?`,
    `[0-9]{6}${BETWEEN}{1,2}[0-9]{10,13}`,
    `[0-9](?<apart>${BETWEEN}{1,2})[0-9](?:\\k<apart>[0-9]){14,17}`,
  ].join('|')})(?![0-9])`,
  'g',
);
/** 银联, Visa, Mastercard, JCB, and the savings cards that banks issued before. */
const ISSUER = /^(62|60|4|5[1-5]|35|9)/;

/** What is an identity number is no card, even where its digits would do for one; a longer number that holds one may be. */
function hasCard(text: string, identities: ReadonlySet<string>): boolean {
  return [...text.matchAll(CARD)].some(([written]) => {
    const number = compact(written);
    return !identities.has(number) && ISSUER.test(number) && isLuhn(number) && !isCreditCode(number);
  });
}

function isLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** An organization's credit code (GB 32100) may be digits alone, and is public: a kind of firm, then its place. */
function isCreditCode(number: string): boolean {
  if (number.length !== 18 || !/^9[1239]/.test(number) || !isPlace(number.slice(2))) return false;
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const sum = [...number.slice(0, 17)].reduce(
    (total, digit, at) => total + Number(digit) * (3 ** at % 31),
    0,
  );
  return signs[(31 - (sum % 31)) % 31] === number[17];
}

/** Three, four and four, or sign by sign with the same between each two: other groups are what sums look like, too. */
const PHONE = new RegExp(
  `(?<![0-9])(?:(?:\\+|00)?86${GAP})?(?:${[
    `1[3-9][0-9]${GAP}[0-9]{4}${GAP}[0-9]{4}`,
    `1(?<apart>${BETWEEN}{1,2})[3-9](?:\\k<apart>[0-9]){9}`,
  ].join('|')})(?![0-9])`,
);
const hasPhone = (text: string) => PHONE.test(text);

const compact = (written: string) => written.replace(/[^0-9Xx]/g, '');
