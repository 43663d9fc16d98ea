import { monthNumber, monthText } from '../calendar.ts';
import { args, fieldOf, listOfValues, numberOf, RuleError, type RuleFunction, textOf } from '../define.ts';
import { spend } from '../meter.ts';
import { ANY, itemOf, listOf, NUMBER } from '../shape.ts';

/** No row covers more: somebody's whole life. */
const MAX_MONTHS = 1_500;

interface CoveredMonth {
  month: string;
  amount: number;
  rows: unknown[];
}

export const monthFunctions: readonly RuleFunction[] = [
  {
    name: 'byCoveredMonth',
    takes: args('rows: list'),
    gives: ([rows]) =>
      listOf({
        kind: 'object',
        name: 'covered month',
        fields: { month: { kind: 'month' }, amount: NUMBER, rows: listOf(itemOf(rows ?? ANY)) },
      }),
    zh: '发放按所覆盖的月份（coversFrom 至 coversTo，没有则 month）均摊，得到逐月 {month, amount, rows}，退回相抵',
    en: 'payments spread evenly over the months they cover (coversFrom to coversTo, or month), as {month, amount, rows} by month; what came back is taken off',
    call: ([rows], evaluation) => {
      const months = new Map<number, CoveredMonth>();
      for (const row of listOfValues(rows, 'byCoveredMonth')) {
        const [first, last] = coveredBy(row);
        if (first === null || last === null || last < first) continue;
        if (last - first >= MAX_MONTHS) throw new RuleError('byCoveredMonth: a row covers too many months');
        spend(evaluation, last - first + 1);
        const share = (numberOf(fieldOf(row, 'amount'), 'byCoveredMonth') ?? 0) / (last - first + 1);
        for (let month = first; month <= last; month += 1) {
          const known = months.get(month) ?? { month: monthText(month), amount: 0, rows: [] };
          months.set(month, known);
          known.amount += share;
          known.rows.push(row);
        }
      }
      return [...months.entries()]
        .sort(([a], [b]) => a - b)
        .map(([, covered]) => ({ ...covered, amount: Math.round(covered.amount * 100) / 100 }));
    },
  },
];

function coveredBy(row: unknown): [number | null, number | null] {
  const read = (name: string) => {
    const text = textOf(fieldOf(row, name) ?? null, 'byCoveredMonth');
    return text === null ? null : monthNumber(text);
  };
  const month = read('month');
  return [read('coversFrom') ?? month, read('coversTo') ?? month];
}
