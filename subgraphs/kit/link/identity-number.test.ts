import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityCheckCharacter, readIdentityNumber } from './identity-number.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const birthday = fc
  .date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const seventeen = fc
  .tuple(digits(4), birthday, digits(3))
  .map(([area, born, order]) => `12${area}${born}${order}`);
const valid = seventeen.map((number) => number + identityCheckCharacter(number));

describe('readIdentityNumber', () => {
  it('accepts the example of GB 11643', () => {
    expect(readIdentityNumber('11010519491231002X')).toEqual({ number: '11010519491231002X', fault: null });
  });

  it.each([
    ['a small x', '11010519491231002x'],
    ['spaces around and inside', ' 110105 19491231 002X\t'],
    ['full-width characters', '１１０１０５１９４９１２３１００２Ｘ'],
    ['15 digits', '110105491231002'],
    ['invisible separators', '\uFEFF110105\u200B19491231002X'],
  ])('reads %s as the same number', (_, written) => {
    expect(readIdentityNumber(written)).toEqual({ number: '11010519491231002X', fault: null });
  });

  it.each([
    ['nothing', undefined, 'MISSING'],
    ['null', null, 'MISSING'],
    ['blanks', ' \u3000 ', 'MISSING'],
    ['a wrong last character', '110105194912310021', 'CHECKSUM'],
    ['what a spreadsheet made of it', '1.10105194912E+17', 'FORMAT'],
    ['17 characters', '11010519491231002', 'FORMAT'],
    ['the 30th of February', '110105194902300029', 'FORMAT'],
    ['an X in the middle', '1101051949123X0021', 'FORMAT'],
    ['a passport', 'E12345678', 'FORMAT'],
  ])('reports %s', (_, written, fault) => {
    expect(readIdentityNumber(written)).toEqual({ number: null, fault });
  });

  it('accepts every number whose check character was computed', () => {
    fc.assert(fc.property(valid, (number) => readIdentityNumber(number).number === number));
  });

  it('notices every single digit that is mistyped', () => {
    fc.assert(
      fc.property(
        valid,
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (number, at, step) => {
          const digit = (Number(number[at]) + step) % 10;
          return readIdentityNumber(number.slice(0, at) + digit + number.slice(at + 1)).fault !== null;
        },
      ),
    );
  });

  it('notices every two neighbours that are swapped', () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 1, max: 15 }), (number, at) => {
        fc.pre(number[at] !== number[at + 1]);
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
        return readIdentityNumber(swapped).fault !== null;
      }),
    );
  });

  it('reads the old and the new number of one person alike', () => {
    fc.assert(
      fc.property(valid, (number) => {
        const old = number.slice(0, 6) + number.slice(8, 17);
        return readIdentityNumber(old).number === number;
      }),
    );
  });

  it('never throws and never repeats a wrong number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const { number, fault } = readIdentityNumber(written);
        return (number === null) === (fault !== null);
      }),
    );
  });
});
