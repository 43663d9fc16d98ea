import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectedCount } from './suppression.ts';

describe('a protected count', () => {
  it('is withheld under 10, and a neighbouring multiple of 10 otherwise', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer(), (count, mix) => {
        const told = protectedCount(count, mix);
        if (count < 10) expect(told).toEqual({ count: null, suppressed: true });
        else {
          expect(told.count! % 10).toBe(0);
          expect(Math.abs(told.count! - count)).toBeLessThan(10);
          expect(told.count).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });

  it('is right on average, so that sums of many are', () => {
    let sum = 0;
    for (let mix = 0; mix < 20_000; mix++) sum += protectedCount(23, mix * 7919).count!;
    expect(sum / 20_000).toBeCloseTo(23, 0);
  });

  it('is the same for the same set, and does not tell one subject more by the step to the next', () => {
    expect(protectedCount(54, 123)).toEqual(protectedCount(54, 123));
    const steps = new Set<number>();
    for (let mix = 0; mix < 200; mix++) {
      steps.add(protectedCount(20 + 1, mix).count! - protectedCount(20, mix * 31).count!);
    }
    expect([...steps].sort()).toEqual([0, 10]);
  });
});
