/** Shapes of the JSON columns of collective-assets. Money is a string of yuan with two decimals, a date is YYYY-MM-DD. */

/** One instalment of a contract: what is due when, and what came. */
export interface Instalment {
  dueOn: string;
  amount: string;
  paidOn: string | null;
  paidAmount: string | null;
}
