import { type PowerItem, powerItem } from './power-list.ts';

/**
 * 同一事实: what a village tells and what a department publishes by itself may be one fact. Its id follows from what it is
 * about, so that whoever publishes it, here or on another platform, comes to the same id without asking anybody:
 *
 *   payments:<scheme>:<village>:<period>     what was paid under a scheme to a village's people
 *   ledger:<EXPENSE|INCOME>:<village>:<period>   what the collective's account took in or spent
 *   item:<code>:<village>:<period>           everything else on the power list
 *
 * A period is a month (2026-09), a quarter (2026Q3), or the day on which something happened.
 */
export interface FactAbout {
  itemCode: string;
  divisionCode: string;
  /** Last month of the period. */
  month: string;
  /** Of what is published at once. */
  occurredOn: string | null;
}

/** What of a village's items is told by the collective's own books. */
export const LEDGER_ITEMS: Readonly<Record<string, 'INCOME' | 'EXPENSE'>> = { C01: 'INCOME', C02: 'EXPENSE' };

/** Which department publishes payments of a scheme row by row; the village's item refers to them. */
const PAYERS: Readonly<Record<string, string>> = {
  MINIMUM_LIVING: 'civil-affairs',
  EXTREME_POVERTY: 'civil-affairs',
  ELDERLY_CARE: 'civil-affairs',
  DIFFICULT_ELDERLY: 'civil-affairs',
  TEMPORARY: 'civil-affairs',
  FORMER_OFFICIAL: 'civil-affairs',
  DISABILITY_SUBSIDIES: 'disabled-persons',
  FERTILITY: 'agriculture',
  MACHINERY: 'agriculture',
  RENOVATION: 'housing',
};

export function factIdOf({ itemCode, divisionCode, month, occurredOn }: FactAbout): string {
  const item = powerItem(itemCode);
  const period =
    item && occurredOn !== null && item.scheme === null
      ? occurredOn
      : item?.cycle === 'QUARTERLY'
        ? `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5)) / 3)}`
        : month;
  return `${factKindOf(itemCode, item)}:${divisionCode}:${period}`;
}

/**
 * The one department whose publication of a fact counts: who pays, who keeps the books, and for all else the village
 * itself. Null for what is no fact's id.
 */
export function canonicalPublisher(factId: string): string | null {
  const [kind, what = ''] = factId.split(':');
  if (kind === 'payments') return PAYERS[what] ?? null;
  if (kind === 'ledger') return 'collective-assets';
  return kind === 'item' && powerItem(what) ? 'disclosure' : null;
}

/** `payments:ELDERLY_CARE`, `ledger:INCOME`, `item:B01`. */
export function factKindOf(itemCode: string, item: PowerItem | undefined = powerItem(itemCode)): string {
  if (item?.scheme) return `payments:${item.scheme}`;
  const side = LEDGER_ITEMS[itemCode];
  return side ? `ledger:${side}` : `item:${itemCode}`;
}
