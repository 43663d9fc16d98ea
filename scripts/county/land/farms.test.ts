import { expect, it } from 'vitest';
import { toldApart } from './farms.ts';

it('tells apart a farm’s parcels that drew one number, and leaves the others theirs', () => {
  const parcels = ['DK1', 'DK2', 'DK1', 'DK1-2', 'DK1'].map((number, place) => ({ number, place }));
  const told = toldApart(parcels);
  expect(new Set(told.map(({ number }) => number)).size).toBe(parcels.length);
  expect(told.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  expect(told.slice(0, 2).map(({ number }) => number)).toEqual(['DK1', 'DK2']);
  expect(toldApart(parcels)).toEqual(told);
});
