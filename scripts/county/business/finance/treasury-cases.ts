import { addDays } from '../../calendar.ts';
import type { Random } from '../../types.ts';
import { cents } from '../calendar.ts';
import type { Company } from '../model.ts';
import { organizationOf } from '../planted/cast.ts';
import type { Sector } from '../sector.ts';
import { ceilingOf, type TreasuryPayment } from './treasury.ts';

interface PaymentCase {
  readonly count: number;
  readonly innocent: string | null;
  /** which payment it can begin with */
  fits?(payment: TreasuryPayment, all: readonly TreasuryPayment[], asOf: string): boolean;
  /** what is paid besides; may change the payment itself */
  add(payment: TreasuryPayment, random: Random, asOf: string): TreasuryPayment[];
}

/** P18: an invoice paid twice, or more paid than the contract allows; to a supplier of its own each. */
export function plantPayments(sector: Sector, payments: TreasuryPayment[]): void {
  const random = sector.random.fork('treasury cases');
  const order = random.sample(payments, payments.length);
  const used = new Set<Company>();
  for (const [turn, { count, innocent, fits, add }] of cases.entries()) {
    for (let place = 0; place < count; place += 1) {
      const payment = order.find(
        (each) =>
          !used.has(each.contract.supplier) &&
          each.paidOn < addDays(sector.asOf, -100) &&
          each.amount > 5000 &&
          (fits?.(each, payments, sector.asOf) ?? true),
      );
      if (!payment) break;
      const { supplier, number } = payment.contract;
      used.add(supplier);
      payments.push(...add(payment, random.fork(turn, place), sector.asOf));
      if (innocent === null) sector.truth.plant('P18', organizationOf(supplier), { contract: number });
      else sector.truth.lookalike('P18', organizationOf(supplier), innocent, { contract: number });
    }
  }
}

/** Two payments of half the amount, the second so many days later. */
function halve(payment: TreasuryPayment, days: number, second: Partial<TreasuryPayment>): TreasuryPayment[] {
  payment.amount = Math.floor(payment.amount * 50) / 100;
  return [{ ...payment, paidOn: addDays(payment.paidOn, days), ...second }];
}

const cases: readonly PaymentCase[] = [
  {
    count: 2,
    innocent: null,
    add: (payment, random) => [{ ...payment, paidOn: addDays(payment.paidOn, random.int(6, 24)) }],
  },
  {
    count: 1,
    innocent: null,
    fits: (payment, all, asOf) =>
      paidFor(payment, all) >= ceilingOf(payment.contract, asOf) - 0.01 && payment.contract.amount > 60_000,
    add: (payment, random, asOf) => [
      {
        ...payment,
        amount: cents(ceilingOf(payment.contract, asOf) * (0.05 + 0.08 * random.next())),
        invoiceNumber: `${payment.contract.number}-9`,
        paidOn: addDays(payment.paidOn, 70),
      },
    ],
  },
  {
    count: 6,
    innocent: 'two instalments of one amount, each on an invoice of its own',
    add: (payment, random) =>
      halve(payment, random.int(8, 25), { invoiceNumber: `${payment.invoiceNumber}B` }),
  },
  {
    count: 6,
    innocent: 'one invoice paid in two halves, months apart',
    add: (payment, random) => halve(payment, random.int(45, 90), {}),
  },
  {
    count: 6,
    innocent: 'sent back by the bank and paid again',
    add(payment, random) {
      const again = { ...payment, paidOn: addDays(payment.paidOn, random.int(6, 20)) };
      payment.returnedOn = addDays(payment.paidOn, 3);
      return [again];
    },
  },
  {
    count: 3,
    innocent: 'more than was signed, with an addition that was agreed to',
    fits: (payment, all) => paidFor(payment, all) > payment.contract.amount,
    add: () => [],
  },
];

const paidFor = ({ contract }: TreasuryPayment, all: readonly TreasuryPayment[]): number =>
  all.filter((payment) => payment.contract === contract).reduce((sum, { amount }) => sum + amount, 0);
