import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, numbersInDouble } from './numbers.ts';

// Synthetic numbers: areas that exist, days that exist, check digits worked out here once more.

const aDay = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

const identityNumber = fc
  .tuple(fc.constantFrom('120115', '110101', '370883', '510107'), aDay, digits(3))
  .map(([area, day, order]) => withCheckDigit(`${area}${day}${order}`));

const bankCard = fc
  .tuple(fc.constantFrom('6222', '6217', '6013', '4367', '5187', '9559'), fc.integer({ min: 11, max: 14 }))
  .chain(([issuer, more]) => digits(more).map((rest) => withLuhn(`${issuer}${rest}`)));

const phone = fc.tuple(fc.integer({ min: 130, max: 199 }), digits(8)).map(([head, rest]) => `${head}${rest}`);

const separators = fc.constantFrom(' ', '-', '·', '\u200b', '', '.', '—');
const around = fc.constantFrom('', '身份证：', '（', '电话', '账号 ', '，');

describe('the lint of numbers', () => {
  it('finds identity numbers, however they are written', () => {
    fc.assert(
      fc.property(identityNumber, separators, around, (number, separator, before) => {
        const parted = `${number.slice(0, 6)}${separator}${number.slice(6, 14)}${separator}${number.slice(14)}`;
        for (const written of [number, parted, fullWidth(number), number.toLowerCase(), `0${number}`]) {
          expect(numbersIn(`${before}${written}。`), written).toContain('IDENTITY_NUMBER');
        }
      }),
    );
  });

  it('lets a number pass whose check digit is wrong, or whose day there never was', () => {
    fc.assert(
      fc.property(identityNumber, fc.integer({ min: 1, max: 10 }), (number, by) => {
        const at = '10X98765432'.indexOf(number[17]!);
        const wrong = `${number.slice(0, 17)}${'10X98765432'[(at + by) % 11]}`;
        expect(numbersIn(wrong)).not.toContain('IDENTITY_NUMBER');
      }),
    );
    expect(numbersIn(withCheckDigit('12011519900230101'))).toEqual([]);
  });

  it('finds the old numbers of fifteen digits', () => {
    expect(numbersIn('120115500101123')).toEqual(['IDENTITY_NUMBER']);
    expect(numbersIn('120115501301123')).toEqual([]);
  });

  it('finds cards by Luhn, in one or in fours', () => {
    fc.assert(
      fc.property(bankCard, around, (number, before) => {
        const fours = number.replace(/(.{4})(?=.)/g, '$1 ');
        for (const written of [number, fours, fullWidth(number)]) {
          const found = numbersIn(`${before}${written}`);
          expect(found.includes('BANK_CARD') || found.includes('IDENTITY_NUMBER'), written).toBe(true);
        }
        const wrong = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
        expect(numbersIn(wrong)).not.toContain('BANK_CARD');
      }),
    );
  });

  it('finds mobile numbers, with a country code, in groups, in Chinese numerals', () => {
    fc.assert(
      fc.property(phone, around, (number, before) => {
        const grouped = `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`;
        const chinese = [...number].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
        for (const written of [
          number,
          grouped,
          grouped.replaceAll('-', ' '),
          `+86 ${number}`,
          `86${number}`,
          chinese,
        ]) {
          expect(numbersIn(`${before}${written}`), written).toContain('PHONE');
        }
      }),
    );
    expect(numbersIn('٠١٣٨٠٠١٣٨٠٠٠'.slice(1))).toContain('PHONE');
  });

  it.each([
    '发票号码 26127000000312345678',
    '统一社会信用代码 911201161030644890',
    '大厅电话 022-66218888',
    '合计 138001380.00 元，2026-04-12 至 2026-05-10',
    '凭证 PZ-2026-0412、交易编号 TJ202604120001',
    '二〇二六年四月十二日',
    '张*三 135 元',
  ])('lets what is public pass: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('knows an identity number that a spreadsheet has rounded', () => {
    expect(numbersInDouble(Number('120115195001011239'))).toEqual(['IDENTITY_NUMBER']);
    expect(numbersInDouble(13_800_138_000)).toEqual(['PHONE']);
    expect(numbersInDouble(18_600.5)).toEqual([]);
  });
});

function withCheckDigit(first: string): string {
  const sum = [...first].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return `${first}${'10X98765432'[sum % 11]}`;
}

function withLuhn(first: string): string {
  const last = Array.from({ length: 10 }, (_, digit) => digit).find((digit) => {
    const all = [...`${first}${digit}`].map(Number);
    const sum = all.reduce((total, value, at) => {
      const doubled = (all.length - at) % 2 === 0 ? value * 2 : value;
      return total + Math.floor(doubled / 10) + (doubled % 10);
    }, 0);
    return sum % 10 === 0;
  });
  return `${first}${last}`;
}

function fullWidth(text: string): string {
  return text.replace(/[0-9X]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));
}
