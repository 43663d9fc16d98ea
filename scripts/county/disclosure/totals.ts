import type { RowEvent } from '../types.ts';

/** What was paid to a village's people under one scheme, or booked on one side of its account, for one month. */
export interface Total {
  amount: number;
  count: number;
  names: { name: string; amount: number }[];
}

/** Adds up what departments have written down, row by row as it is made, so that villages can tell it. */
export interface Totals {
  see(event: RowEvent): void;
  /** Ordinary payments for the month, as its batch had them. */
  ordinary(village: string, scheme: string, month: string): Total;
  /** All that was paid out in the month, arrears of others with it. */
  paidIn(village: string, scheme: string, month: string): Total;
}

/** Months before this one nobody tells any more, and names after that one alone. */
interface Window {
  from: string;
  namesFrom: string;
}

const TABLES: Readonly<
  Record<string, (row: Row) => { scheme: string; month: string; paidIn: string } | null>
> = {
  allowancePayments: ({ scheme, month, paidOn }) => ({ scheme, month, paidIn: paidOn.slice(0, 7) }),
  disabilitySubsidyPayments: ({ scheme, month, paidOn }) => ({ scheme, month, paidIn: paidOn.slice(0, 7) }),
  farmlandSubsidyPayments: ({ scheme, month }) => ({ scheme, month, paidIn: month }),
  collectiveTransactions: ({ direction, occurredOn }) => {
    const month = occurredOn.slice(0, 7);
    return { scheme: direction, month, paidIn: month };
  },
};

/** What these tables have in common, and what they have not. */
interface Row {
  readonly divisionCode: string;
  readonly amount: string;
  readonly scheme: string;
  readonly month: string;
  readonly paidOn: string;
  readonly direction: string;
  readonly occurredOn: string;
  readonly batchKind?: string;
  readonly recipientName?: string | null;
}

export function createTotals({ from, namesFrom }: Window): Totals {
  const totals = new Map<string, Total>();
  const add = (key: string, amount: number, name: string | null) => {
    const total = totals.get(key) ?? { amount: 0, count: 0, names: [] };
    totals.set(key, total);
    total.amount = Math.round((total.amount + amount) * 100) / 100;
    total.count += 1;
    if (name !== null) total.names.push({ name, amount });
  };
  const read = (key: string): Total => totals.get(key) ?? { amount: 0, count: 0, names: [] };
  return {
    see({ table, row }) {
      const about = TABLES[table]?.(row as unknown as Row);
      if (!about) return;
      const { divisionCode, batchKind = 'NORMAL', recipientName = null, amount } = row as unknown as Row;
      const value = Number(amount);
      if (about.month >= from && batchKind === 'NORMAL') {
        const name = about.month >= namesFrom ? recipientName : null;
        add(`ordinary ${divisionCode} ${about.scheme} ${about.month}`, value, name);
      }
      if (about.paidIn >= from) add(`paid ${divisionCode} ${about.scheme} ${about.paidIn}`, value, null);
    },
    ordinary: (village, scheme, month) => read(`ordinary ${village} ${scheme} ${month}`),
    paidIn: (village, scheme, month) => read(`paid ${village} ${scheme} ${month}`),
  };
}
