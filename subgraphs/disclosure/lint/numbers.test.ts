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
    ['in single digits', [...'13800138000'].join(' ')],
    ['with hyphens throughout', [...'13800138000'].join('-')],
    ['with much space', '138   0013 \n 8000'],
    ['in brackets', '（138）0013-8000'],
    ['as keycaps', [...'13800138000'].map((digit) => `${digit}\ufe0f\u20e3`).join('')],
    ['with control characters', [...'13800138000'].join('\u0001')],
    ['with fillers', [...'13800138000'].join('\u3164')],
    ['with blanks of braille', [...'13800138000'].join('\u2800')],
    ['in rings', '❶❸❽⓿⓿❶❸❽⓿⓿⓿'],
    ['in rings of another kind', '➀➂➇🄋🄋➀➂➇🄋🄋🄋'],
    ['in Chinese numerals by groups', '一三八 〇〇一三 八〇〇〇'],
    ['in Chinese numerals and others', '一3八00一3八000'],
    ['in formal numerals', '壹叁捌零零壹叁捌零零零'],
    ['in merchants’ numerals', '〡〣〨〇〇〡〣〨〇〇〇'],
  ])('finds a mobile number %s', (_, written) => {
    expect(numbersIn(`联系 ${written}。`)).toContain('PHONE');
  });

  it('finds identity numbers and cards in single digits, in Chinese numerals, in other groups', () => {
    fc.assert(
      fc.property(identityNumber, bankCard, (identity, card) => {
        const chinese = (digit: string) => '零壹贰叁肆伍陆柒捌玖'[Number(digit)] ?? digit;
        for (const written of [
          [...identity].join(' '),
          [...identity].map(chinese).join(''),
          [...identity].join('\t-'),
        ]) {
          expect(numbersIn(written), written).toContain('IDENTITY_NUMBER');
        }
        for (const written of [
          [...card].join(' '),
          [...card].map(chinese).join(''),
          `${card.slice(0, 6)} ${card.slice(6)}`,
        ]) {
          expect(
            numbersIn(written).some((kind) => kind !== 'PHONE'),
            written,
          ).toBe(true);
        }
      }),
    );
    expect(numbersIn('120115 500101 123')).toEqual(['IDENTITY_NUMBER']);
  });

  it.each([
    '发票号码 26127000000312345678',
    '统一社会信用代码 911201161030644890',
    '大厅电话 022-66218888',
    '合计 138001380.00 元，2026-04-12 至 2026-05-10',
    '凭证 PZ-2026-0412、交易编号 TJ202604120001',
    '二〇二六年四月十二日',
    '张*三 135 元',
    '一月至十一月 1 3 2 4 0 1 2 3 1 0',
    '一、二、三组 1350.00 3500.00 1350.00 元',
    '第一组 1380 元、第二组 1380 元、合计 2760 元',
    '（一）（二）（三）（四）（五）（六）（七）（八）（九）（十）',
    '壹仟叁佰捌拾元整',
    '1500 2000 300 1380 0135',
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
