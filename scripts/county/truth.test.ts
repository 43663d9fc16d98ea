import { describe, expect, it } from 'vitest';
import { county } from './index.ts';
import { knownOfficials, verifyPeople } from './verify/index.ts';
import { readRows } from './verify/written-rows.ts';

const asOf = '2026-10-31';

describe.each([1, 7, 2026])('the truth about a county of 20,000 (seed %i)', (seed) => {
  const { truth, rows: events } = county({ seed });
  const rows = readRows(events(), asOf);
  const found = verifyPeople(rows, knownOfficials(rows));
  const subjects = (screen: string, isPlanted: boolean) =>
    truth
      .entries(screen)
      .filter(({ innocent }) => (innocent === null) === isPlanted)
      .map(({ subject }) => `${subject.kind} ${subject.value}`);

  it.each([...found.keys()])('%s finds exactly what was planted', (screen) => {
    const planted = subjects(screen, true);
    expect(planted.length).toBeGreaterThan(0);
    expect(new Set(planted).size).toBe(planted.length);
    expect([...found.get(screen)!].sort()).toEqual([...planted].sort());
  });

  it.each([...found.keys()])(
    '%s has five look-alikes to each planted case, and finds none of them',
    (screen) => {
      const lookalikes = new Set(subjects(screen, false));
      expect(lookalikes.size).toBeGreaterThanOrEqual(5 * subjects(screen, true).length);
      for (const subject of lookalikes) expect(found.get(screen)!.has(subject)).toBe(false);
    },
  );
});
