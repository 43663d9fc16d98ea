import { beforeAll, describe, expect, it } from 'vitest';
import { factIdOf } from '../../../schema/facts.ts';
import { powerItem } from '../../../schema/power-list.ts';
import { county } from '../index.ts';
import type { CollectedTruth } from '../truth.ts';

interface Row {
  id: string;
  rowId: string;
  divisionCode: string;
  itemCode: string;
  month: string;
  occurredOn: string | null;
  step: string;
  count: number | null;
  amount: string | null;
  attachments: string[];
  personName: string;
}
const rows: Record<string, Row[]> = {};
let truth: CollectedTruth;

beforeAll(() => {
  const made = county({ people: 20_000, seed: 3 });
  for (const { table, row } of made.rows()) {
    if (TABLES.has(table)) rows[table] = [...(rows[table] ?? []), row as unknown as Row];
  }
  truth = made.truth;
}, 120_000);
const TABLES = new Set(['disclosedItems', 'disclosedItemLines', 'dueDisclosures', 'disclosingVillages']);

describe('what villages tell', () => {
  it('is there for every village and finished period but those that are planted missing', () => {
    const told = new Set(
      rows
        .disclosedItems!.filter(({ step }) => step !== 'WITHDRAWN')
        .map((row) => `${row.divisionCode} ${row.itemCode} ${row.month}`),
    );
    const finished = rows.dueDisclosures!.filter(({ month }) => month < '2026-10');
    const missing = finished.filter((row) => !told.has(`${row.divisionCode} ${row.itemCode} ${row.month}`));
    const planted = truth
      .entries('D01')
      .filter(({ innocent, detail }) => innocent === null && detail.kind === 'NOTHING');
    expect(missing.map(({ divisionCode }) => divisionCode)).toEqual(
      planted.map(({ subject }) => subject.value),
    );
    expect(rows.disclosingVillages).toHaveLength(20);
  });

  it('has what it must have attached, but where it is planted without', () => {
    const bare = rows.disclosedItems!.filter(
      ({ itemCode, count, attachments, step }) =>
        step !== 'WITHDRAWN' &&
        step !== 'DRAFT' &&
        count !== 0 &&
        !powerItem(itemCode)!.attachments.every((kind) => attachments.includes(kind)),
    );
    const planted = truth.entries('D02').filter(({ innocent }) => innocent === null);
    expect(new Set(bare.map(({ divisionCode }) => divisionCode))).toEqual(
      new Set(planted.map(({ subject }) => subject.value)),
    );
  });

  it('tells one fact twice where that is planted, and nowhere else', () => {
    const published = rows.disclosedItems!.filter(({ step }) => step === 'PUBLISHED' || step === 'ARCHIVED');
    const byFact = Map.groupBy(published, (row) => factIdOf(row));
    const twice = [...byFact.values()].filter((all) => all.length > 1).map(([row]) => row!.divisionCode);
    const planted = truth.entries('D03').filter(({ innocent }) => innocent === null);
    expect([...twice].sort()).toEqual(planted.map(({ subject }) => subject.value).sort());
  });

  it('has as many lines as heads where it has names, and nobody’s amount among the disabled', () => {
    const lines = Map.groupBy(rows.disclosedItemLines!, ({ rowId }) => rowId);
    const withNames = rows.disclosedItems!.filter(({ id }) => lines.has(id));
    expect(withNames.length).toBeGreaterThan(100);
    for (const item of withNames) {
      const own = lines.get(item.id)!;
      if (item.itemCode === 'D05') {
        expect(own.every(({ amount }) => amount === null)).toBe(true);
        expect(new Set(own.map(({ personName }) => personName)).size).toBe(own.length);
      }
    }
  });

  it.each(['V11', 'D01', 'D02', 'D03'])('plants %s, with five look-alikes and more to each', (screen) => {
    const entries = truth.entries(screen);
    const planted = entries.filter(({ innocent }) => innocent === null).length;
    expect(planted).toBe(2);
    expect(entries.length - planted).toBeGreaterThanOrEqual(5 * planted);
    expect(new Set(entries.map(({ subject }) => subject.value)).size).toBe(entries.length);
  });
});
