import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ATTACHMENT_TITLES,
  DISCLOSURE_ATTACHMENTS,
  dueOn,
  itemsDueFor,
  POWER_CATEGORIES,
  POWER_LIST,
  powerItem,
} from './power-list.ts';

const aMonth = fc
  .record({ year: fc.integer({ min: 2000, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);

describe('the power list', () => {
  it('has ten categories and forty items, each once and each with its letter', () => {
    expect(POWER_CATEGORIES).toHaveLength(10);
    expect(new Set(POWER_LIST.map(({ code }) => code)).size).toBe(40);
    expect(POWER_LIST).toHaveLength(40);
    for (const { code, category } of POWER_LIST) {
      expect(code[0]).toBe('ABCDEFGHIJ'[POWER_CATEGORIES.indexOf(category)]);
      expect(powerItem(code)?.code).toBe(code);
    }
    expect(powerItem('Z99')).toBeUndefined();
  });

  it('asks money monthly, with what shows where it went', () => {
    const spending = POWER_LIST.filter(({ scheme }) => scheme !== null);
    for (const { attachments } of spending) expect(attachments).toContain('NAME_LIST');
    // 古林: a medical check of the staff, published without the names of who was checked.
    expect(powerItem('C06')).toMatchObject({ cycle: 'MONTHLY', attachments: ['NAME_LIST', 'INVOICE'] });
  });

  it('has a name for every attachment', () => {
    for (const kind of DISCLOSURE_ATTACHMENTS) expect(ATTACHMENT_TITLES[kind].zh).not.toBe('');
  });

  it('has monthly items due for every month, quarterly ones for the third, and none that happens', () => {
    fc.assert(
      fc.property(aMonth, (month) => {
        const due = itemsDueFor(month);
        expect(due.filter(({ cycle }) => cycle === 'MONTHLY')).toHaveLength(
          POWER_LIST.filter(({ cycle }) => cycle === 'MONTHLY').length,
        );
        expect(due.some(({ cycle }) => cycle === 'QUARTERLY')).toBe(/-(03|06|09|12)$/.test(month));
        expect(due.some(({ cycle }) => cycle === 'ONCE')).toBe(false);
      }),
    );
  });

  it('counts days from the end of the period, or from what happened', () => {
    expect(dueOn(powerItem('D03')!, { month: '2026-02' })).toBe('2026-03-10');
    expect(dueOn(powerItem('A01')!, { month: '2026-12' })).toBe('2027-01-15');
    expect(dueOn(powerItem('G02')!, { occurredOn: '2026-12-29' })).toBe('2027-01-03');
  });
});
