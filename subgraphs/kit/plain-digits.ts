/** A sign that may stand between two digits of one number; white space is one space after `plainDigits`. */
export const BETWEEN = '[ \\-‐-―−_.·•:/()]';

const SIGNS: readonly (readonly [signs: string, first: number])[] = [
  ['〇一二三四五六七八九', 0],
  ['零壹贰叁肆伍陆柒捌玖', 0],
  ['○壹貳參肆伍陸柒捌玖', 0],
  ['〡〢〣〤〥〦〧〨〩', 1],
  ['幺', 1],
];
const CHINESE = new Map(
  SIGNS.flatMap(([signs, first]) => [...signs].map((sign, at) => [sign, String(first + at)] as const)),
);
/** Of as many signs as a telephone number has: fewer are words. */
const RUN = new RegExp(
  `[0-9${[...CHINESE.keys()].join('')}](?:${BETWEEN}{0,2}[0-9${[...CHINESE.keys()].join('')}]){10,}`,
  'g',
);

/** Digits in rings that Unicode takes for no digits, each row from this value on. */
const RINGS: readonly (readonly [from: number, to: number, first: number])[] = [
  [0x2776, 0x277e, 1],
  [0x2780, 0x2788, 1],
  [0x278a, 0x2792, 1],
  [0x24f5, 0x24fd, 1],
  [0x24ff, 0x24ff, 0],
  [0x1f10b, 0x1f10b, 0],
  [0x1f10c, 0x1f10c, 0],
];

/**
 * A text with every digit as an ASCII digit, so that what looks for numbers finds them however they are written: full
 * width, other scripts, in rings; Chinese numerals where as many follow each other as a number has. What cannot be seen is
 * gone, and white space is one space.
 */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cf}\p{Cc}\p{M}\u115f\u1160\u2800]/gu, '')
    .replace(/[\p{Nd}\p{No}]/gu, digitOf)
    .replace(RUN, (run) => [...run].map((sign) => CHINESE.get(sign) ?? sign).join(''));
}

/** Digits stand in tens in Unicode, each ten from its zero on. */
function digitOf(sign: string): string {
  const point = sign.codePointAt(0)!;
  if (point < 0x80) return sign;
  for (const [from, to, first] of RINGS) {
    if (point >= from && point <= to) return String(first + point - from);
  }
  if (!/\p{Nd}/u.test(sign)) return sign;
  for (let value = 0; value < 10; value += 1) {
    const zero = String.fromCodePoint(point - value);
    const isZero = /\p{Nd}/u.test(zero) && !/\p{Nd}/u.test(String.fromCodePoint(point - value - 1));
    if (isZero) return String(value);
  }
  return sign;
}
