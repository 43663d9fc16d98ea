import {
  allowancePayments,
  type Client,
  disabilityPayments,
  farmlandPayments,
  landCompensation,
  machineryGrants,
  type Operation,
  renovationGrants,
} from '../../client/index.ts';
import { allRows, type Found, type Rows } from './all-rows.ts';
import type { Scheme } from './schemes.ts';

/** One payment to a person or a household, wherever it stands. */
export interface Payment {
  id: string;
  scheme: Scheme;
  /** Masked. */
  name: string | null;
  month: string;
  paidOn: string | null;
  /** Yuan; `null` where the amount is not public. */
  amount: string | null;
  /** Why it is not the usual payment of its month, if it is not. */
  batch: 'ARREARS' | 'ADVANCE' | 'CORRECTION' | 'RETURNED' | null;
}

/** Months from one to another, both included; either may be open. */
export interface Months {
  from?: string;
  to?: string;
}

/** A department's register of payments, asked alike. */
export interface PaymentRegister {
  schemes: readonly Scheme[];
  all(client: Client, village: string, months: Months, schemes: readonly Scheme[]): Promise<Found<Payment>>;
  /** The newest payment within these months, or the oldest. */
  one(
    client: Client,
    village: string,
    months: Months,
    schemes: readonly Scheme[],
    which: 'newest' | 'oldest',
  ): Promise<Found<Payment>>;
}

interface Definition<Data, Variables, Node> {
  operation: Operation<Data, Variables>;
  schemes: readonly Scheme[];
  rows(data: Data): Rows<Node> | null;
  /** Its filter; the village is added. */
  where(months: Months, schemes: readonly Scheme[]): object;
  /** Fields to order by: when it was paid, then the rest. */
  order: readonly [first: string, ...rest: string[]];
  payment(node: Node): Payment;
}

/** The registers' filters differ in type and not in form, so the variables are checked where they arrive: by the graph. */
function register<Data, Variables, Node>(definition: Definition<Data, Variables, Node>): PaymentRegister {
  const { operation, schemes, rows, order } = definition;
  const variables = (
    village: string,
    months: Months,
    asked: readonly Scheme[],
    direction: 'ASC' | 'DESC',
    first = 100,
  ) =>
    ({
      where: { divisionCode: { eq: village }, ...definition.where(months, asked) },
      orderBy: order.map((field, index) => ({ field, direction: index === 0 ? direction : 'DESC' })),
      first,
    }) as Variables;
  return {
    schemes,
    async all(client, village, months, asked) {
      const found = await allRows(client, operation, variables(village, months, asked, 'DESC'), rows);
      return { nodes: found.nodes.map(definition.payment), missing: found.missing };
    },
    async one(client, village, months, asked, which) {
      const direction = which === 'newest' ? 'DESC' : 'ASC';
      const { data, missing } = await client.query(
        operation,
        variables(village, months, asked, direction, 1),
      );
      return { nodes: (rows(data)?.nodes ?? []).map(definition.payment), missing };
    },
  };
}

const byMonth = ({ from, to }: Months) => ({
  month: { ...(from && { gte: from }), ...(to && { lte: to }) },
});
/** The last day is the day before the next month's first. */
const byDay = ({ from, to }: Months) => ({
  grantedOn: { ...(from && { gte: `${from}-01` }), ...(to && { lt: `${monthAfter(to)}-01` }) },
});
const batchOf = (kind: string) => (kind === 'NORMAL' ? null : (kind as Payment['batch']));

/** The departments' registers of payments to people. A department's new register is one more entry. */
export const PAYMENT_REGISTERS: readonly PaymentRegister[] = [
  register({
    operation: allowancePayments,
    schemes: [
      'ELDERLY_CARE',
      'DIFFICULT_ELDERLY',
      'MINIMUM_LIVING',
      'EXTREME_POVERTY',
      'NEAR_POVERTY',
      'TEMPORARY',
      'FORMER_OFFICIAL',
      'FUNERAL',
    ],
    rows: (data) => data.allowancePayments,
    where: (months, schemes) => ({ ...byMonth(months), scheme: { in: schemes } }),
    order: ['MONTH', 'AMOUNT'],
    payment: ({ recipientMaskedName: name, batchKind, ...row }) => ({
      ...row,
      name,
      batch: batchOf(batchKind),
    }),
  }),
  register({
    operation: disabilityPayments,
    schemes: ['DISABILITY_SUBSIDIES'],
    rows: (data) => data.disabilitySubsidyPayments,
    where: byMonth,
    order: ['MONTH', 'RECIPIENT_MASKED_NAME'],
    // The amount would tell the severity of a disability; it is not public.
    payment: ({ recipientMaskedName: name, ...row }) => ({ ...row, name, amount: null, batch: null }),
  }),
  register({
    operation: farmlandPayments,
    schemes: ['FERTILITY', 'GRAIN_GROWERS'],
    rows: (data) => data.farmlandSubsidyPayments,
    where: (months, schemes) => ({ ...byMonth(months), scheme: { in: schemes } }),
    order: ['MONTH', 'AMOUNT'],
    payment: ({ recipientMaskedName: name, ...row }) => ({ ...row, name, paidOn: null, batch: null }),
  }),
  register({
    operation: machineryGrants,
    schemes: ['MACHINERY'],
    rows: (data) => data.machinerySubsidies,
    where: byDay,
    order: ['GRANTED_ON', 'AMOUNT'],
    payment: ({ recipientMaskedName: name, ...row }) => ({ ...granted(row, 'MACHINERY'), name }),
  }),
  register({
    operation: renovationGrants,
    schemes: ['RENOVATION'],
    rows: (data) => data.renovationGrants,
    where: byDay,
    order: ['GRANTED_ON', 'AMOUNT'],
    payment: ({ headMaskedName: name, ...row }) => ({ ...granted(row, 'RENOVATION'), name }),
  }),
  register({
    operation: landCompensation,
    schemes: ['LAND', 'RESETTLEMENT', 'CROPS'],
    rows: (data) => data.landCompensationPayments,
    where: (months, schemes) => ({ ...byMonth(months), kind: { in: schemes } }),
    order: ['MONTH', 'AMOUNT'],
    payment: ({ recipientMaskedName: name, kind, ...row }) => ({
      ...row,
      name,
      scheme: kind,
      paidOn: null,
      batch: null,
    }),
  }),
];

function granted(
  { id, grantedOn, amount }: { id: string; grantedOn: string; amount: string },
  scheme: Scheme,
) {
  return { id, scheme, month: grantedOn.slice(0, 7), paidOn: grantedOn, amount, batch: null };
}

/** `2026-12` → `2027-01`. */
export function monthAfter(month: string, months = 1): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
