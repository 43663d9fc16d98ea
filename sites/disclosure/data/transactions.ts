import { type DataOf, transactions } from '../../client/index.ts';
import type { Site } from '../page.ts';
import { sum } from '../parts/format.ts';
import { allRows, type Found } from './all-rows.ts';

export type Transaction = NonNullable<DataOf<typeof transactions>['collectiveTransactions']>['nodes'][number];

/** What a village's collective earned and spent in a year: every posting, the newest first. */
export function transactionsOf(site: Site, village: string, year: string): Promise<Found<Transaction>> {
  const where = {
    divisionCode: { eq: village },
    occurredOn: { gte: `${year}-01-01`, lte: `${year}-12-31` },
  };
  return allRows(
    site.client,
    transactions,
    { where, orderBy: NEWEST_FIRST, first: 100 },
    (data) => data.collectiveTransactions,
  );
}

/** The newest year and the oldest of which something is public; `null` where nothing is. */
export async function yearsOf(site: Site, village: string): Promise<{ first: string; last: string } | null> {
  const where = { divisionCode: { eq: village } };
  const [newest, oldest] = await Promise.all(
    (['DESC', 'ASC'] as const).map(async (direction) => {
      const orderBy = [{ field: 'OCCURRED_ON' as const, direction }];
      const { data } = await site.client.query(transactions, { where, orderBy, first: 1 });
      return data.collectiveTransactions?.nodes[0]?.occurredOn.slice(0, 4);
    }),
  );
  return newest && oldest ? { first: oldest, last: newest } : null;
}

const NEWEST_FIRST = [
  { field: 'OCCURRED_ON' as const, direction: 'DESC' as const },
  { field: 'NUMBER' as const, direction: 'DESC' as const },
];

export interface Flow {
  income: number;
  expense: number;
}

/** Sums in yuan by a key of each posting, in the order in which keys are first met. */
export function flowsBy(
  nodes: readonly Transaction[],
  keyOf: (one: Transaction) => string,
): Map<string, Flow> {
  const groups = Map.groupBy(nodes, keyOf);
  return new Map([...groups].map(([key, members]) => [key, flowOf(members)]));
}

export function flowOf(nodes: readonly Transaction[]): Flow {
  const of = (direction: Transaction['direction']) =>
    sum(nodes.filter((one) => one.direction === direction).map(({ amount }) => amount));
  return { income: of('INCOME'), expense: of('EXPENSE') };
}
