import { expect, it } from 'vitest';
import { createReadings } from './readings.ts';

it('folds commitments over the bound into the last, and leaves none out', () => {
  const commitment = (count: number) => ({ records: count, commitment: { count, root: String(count) } });
  const readings = createReadings();
  const same = createReadings();
  const others = createReadings();
  for (let index = 1; index <= 130; index++) {
    readings.add('housing', commitment(index));
    same.add('housing', commitment(index));
    others.add('housing', commitment(index === 130 ? 131 : index));
  }
  const [reading] = readings.list();
  expect(reading?.commitments).toHaveLength(100);
  expect(reading?.commitments.reduce((sum, { count }) => sum + count, 0)).toBe((130 * 131) / 2);
  expect(reading?.records).toBe((130 * 131) / 2);
  expect(same.list()).toEqual(readings.list());
  const last = (all: typeof readings) => all.list()[0]?.commitments.at(-1)?.root;
  expect(last(others)).not.toBe(last(readings));
});
