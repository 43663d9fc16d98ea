import { describe, expect, it } from 'vitest';
import { type JudgeSetting, judge, readScreen } from './index.ts';
import { screenText, testSchema } from './testing/screen.ts';

const compile = (rule: Record<string, unknown>) =>
  readScreen(
    screenText({
      population: '{ payments(first: 1000) { nodes { amount } } }',
      facts: {},
      reason: { zh: '高于中位数', en: 'Above the middle' },
      references: undefined,
      amount: undefined,
      period: undefined,
      suppress: undefined,
      ...rule,
    }),
    testSchema,
  );
const candidate = (amount: number) => ({
  key: 'k',
  subject: { death: null, payments: { nodes: [{ id: '1', month: '2025-04', amount, batchKind: 'NORMAL' }] } },
  values: { paid: null },
});

describe('what holds for a whole run', () => {
  it('is computed once for all candidates of a setting, and anew for another', () => {
    let reads = 0;
    const population = {
      get payments() {
        reads += 1;
        return { nodes: [1, 2, 30].map((amount) => ({ amount })) };
      },
    };
    const compiled = compile({
      let: {
        usual: 'median(population.payments.nodes.map(p, p.amount)) * params.grace',
        own: 'max(subject.payments.nodes.map(p, p.amount))',
      },
      finding: 'own > usual',
    });
    const setting: JudgeSetting = { today: '2026-10-31', division: '12', population };
    const found = [1, 2, 3, 4].map((amount) => {
      const verdict = judge(compiled, candidate(amount), setting);
      return ['finding' in verdict && verdict.finding, reads];
    });
    const [, once] = found[0]!;
    expect(once).toBeGreaterThan(0);
    expect(found).toEqual([
      [false, once],
      [false, once],
      [true, once],
      [true, once],
    ]);
    judge(compiled, candidate(1), { ...setting });
    expect(reads).toBeGreaterThan(Number(once));
  });

  it('may visit more than a candidate may', () => {
    const setting: JudgeSetting = { today: '2026-10-31', division: '12' };
    const rule = { finding: 'all == 2000 * 1999 / 2' };
    const standing = compile({ ...rule, let: { all: 'size(pairs(range(1, 2000)).map(p, 1))' } });
    expect(judge(standing, candidate(1), setting)).toMatchObject({ finding: true });
    const each = compile({
      ...rule,
      let: { own: 'size(subject.payments.nodes)', all: 'size(pairs(range(own, 2000)).map(p, 1))' },
    });
    expect(judge(each, candidate(1), setting)).toEqual({
      fault: 'let.all: the rule visits more list items than one candidate may cost',
    });
  });

  it('makes every candidate a fault where it has none', () => {
    const compiled = compile({
      let: { bad: 'month(first(["no month"]))' },
      finding: 'true',
    });
    const verdict = judge(compiled, candidate(1), { today: '2026-10-31', division: '12', population: null });
    expect(verdict).toHaveProperty('fault', expect.stringMatching(/^let\.bad: /));
  });
});
