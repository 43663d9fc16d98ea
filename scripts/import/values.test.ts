import { describe, expect, test } from 'vitest';
import {
  readBoolean,
  readDate,
  readDateTime,
  readLongNumber,
  readMoney,
  readMonth,
  readNumber,
  readText,
  Unreadable,
} from './values.ts';

describe('cells as offices write them', () => {
  test.each([
    ['2023-04-01', '2023-04-01'],
    ['20230401', '2023-04-01'],
    ['2023/4/1', '2023-04-01'],
    ['2023.4.1', '2023-04-01'],
    ['2023年4月1日', '2023-04-01'],
    ['２０２３年４月１日', '2023-04-01'],
    ['2023-04-01 09:30:00', '2023-04-01'],
    [new Date('2023-04-01T00:00:00Z'), '2023-04-01'],
    [20230401, '2023-04-01'],
    ['', null],
    [null, null],
  ])('the day %j is %j', (cell, expected) => expect(readDate(cell)).toBe(expected));

  test.each(['2023-02-30', '2023年13月1日', '明天', '20230', '1/4/2023'])('%j is no day', (cell) =>
    expect(readDate(cell)).toBeInstanceOf(Unreadable),
  );

  test.each([
    ['2023年4月', '2023-04'],
    ['2023-04', '2023-04'],
    ['202304', '2023-04'],
    ['20230415', '2023-04'],
    ['2023/4', '2023-04'],
  ])('the month %j is %j', (cell, expected) => expect(readMonth(cell)).toBe(expected));

  test.each(['2023-13', '4月', '23-04'])('%j is no month', (cell) =>
    expect(readMonth(cell)).toBeInstanceOf(Unreadable),
  );

  test.each([
    ['1,234.5', '1234.50'],
    ['￥135', '135.00'],
    ['¥-', null],
    ['１３５元', '135.00'],
    ['1.2万元', '12000.00'],
    ['1.23456万', '12345.60'],
    ['-20.10', '-20.10'],
    ['0.1', '0.10'],
    [99999999999.99, '99999999999.99'],
    ['135.000', '135.00'],
  ])('the amount %j is %j', (cell, expected) =>
    expected === null
      ? expect(readMoney(cell)).toBeInstanceOf(Unreadable)
      : expect(readMoney(cell)).toBe(expected),
  );

  test('an amount is never rounded', () => expect(readMoney('0.125')).toBeInstanceOf(Unreadable));

  test('a number', () => {
    expect(readNumber('1,234.5')).toBe(1234.5);
    expect(readNumber('12.5%')).toBe(0.125);
    expect(readNumber('twelve')).toBeInstanceOf(Unreadable);
  });

  test('yes and no', () => {
    expect([readBoolean('是'), readBoolean('否'), readBoolean('√'), readBoolean('')]).toEqual([
      true,
      false,
      true,
      null,
    ]);
    expect(readBoolean('maybe')).toBeInstanceOf(Unreadable);
  });

  test('a moment without a zone is Beijing time', () => {
    expect(readDateTime('2023-04-01 09:30')).toBe('2023-04-01T01:30:00.000Z');
    expect(readDateTime('2010-03-15T09:30:00Z')).toBe('2010-03-15T09:30:00.000Z');
    expect(readDateTime('soon')).toBeInstanceOf(Unreadable);
  });

  test('a number that a spreadsheet rounded is reported, not guessed', () => {
    expect(readLongNumber('1.2E+17')).toBeInstanceOf(Unreadable);
    expect(readLongNumber('1.20221E+17')).toBeInstanceOf(Unreadable);
    expect(readLongNumber(120221194912310020)).toBeInstanceOf(Unreadable);
    expect(readLongNumber("'11010519491231002X")).toBe('11010519491231002X');
    expect(readLongNumber('6228 4800 1234 5678 901')).toBe('6228480012345678901');
    expect(readLongNumber(13800000000)).toBe('13800000000');
  });

  test('text in full-width characters', () => expect(readText('　ＡＢ１２ ')).toBe('AB12'));
});
