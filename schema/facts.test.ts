import { describe, expect, it } from 'vitest';
import { canonicalPublisher, factIdOf } from './facts.ts';
import { POWER_LIST } from './power-list.ts';

const VILLAGE = '120115101001';
const about = (itemCode: string, month: string, occurredOn: string | null = null) =>
  factIdOf({ itemCode, divisionCode: VILLAGE, month, occurredOn });

describe('factIdOf', () => {
  it.each([
    ['a payment of the month', about('D03', '2026-09'), 'payments:ELDERLY_CARE:120115101001:2026-09'],
    ['a payment of the quarter', about('D07', '2026-09'), 'payments:FORMER_OFFICIAL:120115101001:2026Q3'],
    ['a payment on a day', about('E01', '2026-05', '2026-05-20'), 'payments:FERTILITY:120115101001:2026-05'],
    ['the books', about('C02', '2026-09'), 'ledger:EXPENSE:120115101001:2026-09'],
    ['what is told by the quarter', about('J01', '2026-12'), 'item:J01:120115101001:2026Q4'],
    ['what happened on a day', about('B01', '2026-05', '2026-05-20'), 'item:B01:120115101001:2026-05-20'],
  ])('%s', (_, id, expected) => expect(id).toBe(expected));
});

describe('canonicalPublisher', () => {
  it('is one for every item of the power list', () => {
    for (const { code, scheme } of POWER_LIST) {
      const publisher = canonicalPublisher(about(code, '2026-09'));
      expect(publisher, code).not.toBeNull();
      expect(publisher === 'disclosure', code).toBe(scheme === null && code !== 'C01' && code !== 'C02');
    }
  });

  it.each(['', 'payments:NOTHING:1:2', 'item:Z99:120115101001:2026-09', 'other'])('is none of %j', (id) => {
    expect(canonicalPublisher(id)).toBeNull();
  });
});
