import { beforeAll, describe, expect, it } from 'vitest';
import { readIdentityNumber } from '../../subgraphs/kit/link/identity-number.ts';
import { daysBetween } from './calendar.ts';
import { peopleRows } from './index.ts';
import { createPopulation } from './population.ts';
import { createTruth } from './truth.ts';
import type { RowEvent } from './types.ts';

describe('the dirty profile', () => {
  let events: RowEvent[];
  beforeAll(() => {
    const options = { people: 60_000, seed: 4, profile: 'dirty', asOf: '2026-10-31' } as const;
    events = [...peopleRows(createPopulation(options), createTruth())].filter(({ table }) =>
      /^(residents|deaths)$/.test(table),
    );
  });
  const rowsOf = (table: string) =>
    events.filter((event) => event.table === table).map(({ row }) => row as Record<string, string | null>);

  it('leaves out, miswrites and shortens identity numbers as often as it says', () => {
    const numbers = rowsOf('residents').map((row) => row.personIdentityNumber ?? null);
    const share = (test: (number: string | null) => boolean) => numbers.filter(test).length / numbers.length;
    expect(share((number) => number === null)).toBeCloseTo(0.02, 2);
    expect(share((number) => readIdentityNumber(number).fault === 'CHECKSUM')).toBeGreaterThan(0.0035);
    expect(share((number) => readIdentityNumber(number).fault === 'CHECKSUM')).toBeLessThan(0.0065);
    expect(share((number) => number?.length === 15)).toBeGreaterThan(0.008);
    expect(share((number) => number?.length === 15)).toBeLessThan(0.012);
  });

  it('reports deaths 20 days late in the median and 120 at the 95th percentile', () => {
    const delays = rowsOf('deaths')
      // the last months are cut off by the county's today
      .filter((row) => row.source !== 'FAMILY' && row.cancelledOn === null && row.diedOn! < '2025-10-01')
      .map((row) => daysBetween(row.diedOn!, row.reportedOn!))
      .sort((a, b) => a - b);
    const at = (share: number) => delays[Math.floor(delays.length * share)]!;
    expect(at(0.5)).toBeGreaterThanOrEqual(15);
    expect(at(0.5)).toBeLessThanOrEqual(24);
    expect(at(0.95)).toBeGreaterThanOrEqual(95);
    expect(at(0.95)).toBeLessThanOrEqual(145);
  });

  it('records some deaths twice, with other dates', () => {
    const deaths = rowsOf('deaths').filter((row) => row.personIdentityNumber !== null);
    const days = new Map<string, Set<string>>();
    for (const row of deaths)
      days.set(
        row.personIdentityNumber!,
        (days.get(row.personIdentityNumber!) ?? new Set()).add(row.diedOn!),
      );
    const twice = [...days.values()].filter((dates) => dates.size > 1).length;
    expect(twice / days.size).toBeGreaterThan(0.02);
    expect(twice / days.size).toBeLessThan(0.07);
  });
});
