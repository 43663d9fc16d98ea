import { describe, expect, test } from 'vitest';
import { createPopulation } from '../population.ts';
import { createTruth } from '../truth.ts';
import type { CountyOptions, RowEvent } from '../types.ts';
import { business } from './index.ts';
import { type Registers, readRegisters } from './verify/registers.ts';
import { verifyBusiness } from './verify.ts';

const asOf = '2026-10-31';

function make(options: Partial<CountyOptions> = {}) {
  const settled: CountyOptions = { people: 20_000, seed: 1, profile: 'clean', asOf, ...options };
  const truth = createTruth();
  const events = [...business(createPopulation(settled), truth)];
  return { events, truth: truth.entries(), registers: readRegisters(events) };
}

describe('verifyBusiness', () => {
  const { registers, truth } = make();
  const verdict = (changed: Partial<Registers>, check: string) =>
    verifyBusiness({ ...registers, ...changed }, truth, asOf).find((each) => each.check === check)!;

  test('misses a case whose rows are gone', () => {
    const planted = truth.find((entry) => entry.screen === 'V08' && entry.innocent === null)!;
    const rest = registers.collectiveTransactions.filter((entry) => entry.number !== planted.detail.row);
    expect(verdict({ collectiveTransactions: rest }, 'V08').missed).toHaveLength(1);
  });

  test('sees a case that nobody planted', () => {
    const [first, ...rest] = registers.collectiveContracts.filter(
      (lease) => lease.kind === 'LEASE' && lease.meeting !== null,
    );
    const changed = [{ ...first!, meeting: null, signOffs: null }, ...rest];
    expect(verdict({ collectiveContracts: changed }, 'V04').wrong).toContain(
      `${first!.divisionCode} ${first!.number}`,
    );
  });

  test('sees a second bidder hand in from the first one’s deposit account', () => {
    const innocent = truth.find((entry) => entry.screen === 'P03' && entry.innocent !== null)!;
    const own = registers.bids.filter((bid) => bid.tender === innocent.detail.tender);
    const bids = registers.bids.map((bid) =>
      bid === own[1] ? { ...bid, depositAccountNumber: own[0]!.depositAccountNumber } : bid,
    );
    expect(verdict({ bids }, 'P04').wrong).toHaveLength(1);
  });
});

test('every look-alike is told from every planted case of its screen', () => {
  const { truth } = make();
  const keyOf = (entry: (typeof truth)[number]) =>
    [
      entry.screen,
      entry.subject.value,
      entry.detail.row ?? entry.detail.contract ?? entry.detail.tender ?? '',
    ].join(' ');
  const planted = new Set(truth.filter((entry) => entry.innocent === null).map(keyOf));
  const innocent = truth.filter((entry) => entry.innocent !== null);
  expect(innocent.filter((entry) => planted.has(keyOf(entry)))).toEqual([]);
});

describe('the generator', () => {
  const small = { people: 2_000 };

  test('gives the same rows and truth for the same seed', () => {
    const [one, two] = [make(small), make(small)];
    expect(two.events).toEqual(one.events);
    expect(two.truth).toEqual(one.truth);
  });

  test('gives other rows for another seed', () => {
    expect(make({ ...small, seed: 2 }).events[0]).not.toEqual(make(small).events[0]);
  });

  test('grows with the county', () => {
    const count = (events: readonly RowEvent[], table: string) =>
      events.filter((event) => event.table === table).length;
    const [one, two] = [make(), make({ people: 40_000 })];
    for (const table of ['tenders', 'organizations', 'collectiveTransactions', 'villageOfficials']) {
      expect(count(two.events, table) / count(one.events, table), table).toBeCloseTo(2, 0);
    }
  });

  test('writes three or four people in a hundred with a slip in the dirty profile, and plants the same cases', () => {
    const clean = make();
    const dirty = make({ profile: 'dirty' });
    const numbers = (events: readonly RowEvent[]) =>
      events
        .filter((event) => event.table === 'villageOfficials')
        .map((event) => event.row.officialIdentityNumber);
    const changed = numbers(dirty.events).filter((number, index) => number !== numbers(clean.events)[index]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(20);
    expect(dirty.truth).toEqual(clean.truth);
  });
});
