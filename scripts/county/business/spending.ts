import type { Category } from './markets.ts';
import type { Buyer, Contract } from './model.ts';

/** Purchases that are no open tender, were not approved as an exception, and call off no framework agreement. */
export const isPlainNonOpen = (contract: Contract): boolean =>
  !['OPEN_TENDER', 'INVITED_TENDER', 'FRAMEWORK'].includes(contract.method) &&
  contract.methodApproval === null;

/** What a buyer bought outside open tenders in a category and fiscal year. */
export function nonOpenSpending(
  contracts: readonly Contract[],
  buyer: Buyer,
  category: Category,
  year: string,
): number {
  let sum = 0;
  for (const contract of contracts) {
    if (contract.buyer !== buyer || contract.market.category !== category) continue;
    if (contract.signedOn.startsWith(year) && isPlainNonOpen(contract)) sum += contract.amount;
  }
  return sum;
}
