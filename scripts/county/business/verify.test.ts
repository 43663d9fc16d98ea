import { describe, expect, it } from 'vitest';
import { county } from '../index.ts';
import { readRegisters } from './verify/registers.ts';
import { checks, verifyBusiness } from './verify.ts';

const asOf = '2026-10-31';

describe.each([1, 7, 2026])('the truth about companies and village accounts (seed %i)', (seed) => {
  const { truth, rows } = county({ seed });
  const verdicts = verifyBusiness(readRegisters(rows()), truth.entries(), asOf);

  it.each(Object.keys(checks))(
    '%s finds exactly what was planted, among five times the look-alikes',
    (check) => {
      const verdict = verdicts.find((one) => one.check === check)!;
      expect(verdict.planted).toBeGreaterThan(0);
      expect({ missed: verdict.missed, wrong: verdict.wrong }).toEqual({ missed: [], wrong: [] });
      expect(verdict.lookalikes).toBeGreaterThanOrEqual(5 * verdict.planted);
    },
  );
});
