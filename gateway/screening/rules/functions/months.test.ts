import { describe, expect, it } from 'vitest';
import { parseExpression, startEvaluation, VARIABLES } from '../environment.ts';

function covered(rows: unknown): unknown {
  const variables = Object.fromEntries(VARIABLES.map((name) => [name, null]));
  return parseExpression('byCoveredMonth(subject.rows)', VARIABLES).evaluate(
    { ...variables, subject: { rows } },
    startEvaluation(),
  );
}

describe('byCoveredMonth', () => {
  it('spreads arrears evenly over the months they are for, across a new year', () => {
    const row = { month: '2026-01', coversFrom: '2025-11', coversTo: '2026-01', amount: 100 };
    expect(covered([row])).toEqual([
      { month: '2025-11', amount: 33.33, rows: [row] },
      { month: '2025-12', amount: 33.33, rows: [row] },
      { month: '2026-01', amount: 33.33, rows: [row] },
    ]);
  });

  it('takes the month of a row that says no others, and what came back off', () => {
    const paid = { month: '2025-03', coversFrom: null, coversTo: null, amount: 135 };
    const back = { month: '2025-03', amount: -135 };
    expect(covered([paid, back])).toEqual([{ month: '2025-03', amount: 0, rows: [paid, back] }]);
  });

  it('gives the months in their order, whatever that of the rows', () => {
    const rows = ['2025-10', '2025-02', '2024-12'].map((month) => ({ month, amount: 1 }));
    expect((covered(rows) as { month: string }[]).map(({ month }) => month)).toEqual([
      '2024-12',
      '2025-02',
      '2025-10',
    ]);
  });

  it('passes over a row without a month or with its months turned round', () => {
    expect(covered([{ amount: 5 }, { coversFrom: '2025-03', coversTo: '2025-01', amount: 5 }])).toEqual([]);
    expect(covered(null)).toEqual([]);
  });

  it('fails for a row that would cover more months than anybody lives', () => {
    const row = { coversFrom: '0001-01', coversTo: '2025-01', amount: 5 };
    expect(() => covered([row])).toThrow('too many months');
  });
});
