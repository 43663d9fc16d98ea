/** Shapes of the JSON columns of procurement. Money is a string of yuan with two decimals, a date is YYYY-MM-DD. */
import type { amendmentKinds } from './codes.ts';

/** What is bought: an entry of a tender or contract. `classification` is a code of `scheme` (GB/T, CPV, UNSPSC …). */
export interface Item {
  scheme: string | null;
  classification: string | null;
  description: string | null;
  quantity: number | null;
  unit: string | null;
}

/** A change of a contract after signing; `amount` is the difference it makes, negative for a reduction. */
export interface Amendment {
  number: string | null;
  signedOn: string | null;
  kind: (typeof amendmentKinds)[number];
  amount: string;
  reason: string | null;
  approval: string | null;
}

/** One payment of a contract as the buyer wrote it down. */
export interface ContractPayment {
  paidOn: string | null;
  amount: string;
  invoiceNumber: string | null;
}
