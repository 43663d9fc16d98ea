import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { peopleRows } from './index.ts';
import { createPopulation } from './population.ts';
import { createTruth } from './truth.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('streams 200,000 people without keeping them', { timeout: 120_000 }, () => {
  const population = createPopulation({ people: 200_000, seed: 1, profile: 'clean', asOf: '2026-10-31' });
  const held = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  let [rows, early] = [0, 0];
  for (const { table } of peopleRows(population, createTruth())) {
    if (table === 'residents') rows += 1;
    if (early === 0 && rows === 20_000) early = held();
  }
  expect(rows).toBeGreaterThan(200_000);
  expect(held() - early).toBeLessThan(12);
});
