import type {
  attachmentKinds,
  transactionCategories,
  voucherKinds,
} from '../../../../subgraphs/collective-assets/codes.ts';
import { addMonths, monthOf } from '../../calendar.ts';
import type { Official } from '../../types.ts';
import { workingDay } from '../calendar.ts';
import type { Company, Party } from '../model.ts';
import { partyOf } from '../pool.ts';

export type Attachment = (typeof attachmentKinds)[number];

export interface Entry {
  readonly direction: 'INCOME' | 'EXPENSE';
  readonly category: (typeof transactionCategories)[number];
  readonly item: string;
  readonly amount: number;
  readonly occurredOn: string;
  /** undefined: on the usual day of the next month */
  readonly publishedOn?: string;
  readonly payee: Party | Company | null;
  readonly account: string | null;
  readonly voucher: (typeof voucherKinds)[number];
  readonly required: readonly Attachment[];
  readonly missing?: Attachment;
  readonly contractNumber?: string;
  /** an entry that the truth names gets its number told back */
  readonly named?: (number: string) => void;
}

export function payTo(
  official: Official,
  entry: Pick<Entry, 'category' | 'item' | 'amount' | 'occurredOn' | 'voucher' | 'required'>,
): Entry {
  return { direction: 'EXPENSE', payee: partyOf(official.person), account: official.account, ...entry };
}

/** Books are shown on a working day by the 12th of the next month (村民委员会组织法 §30: monthly where money is much). */
export const publicationDay = (occurredOn: string): string =>
  workingDay(`${addMonths(monthOf(occurredOn), 1)}-10`);
