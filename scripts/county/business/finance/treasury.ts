import { addDays } from '../../calendar.ts';
import type { RowEvent } from '../../types.ts';
import { cents, moment, workingDay, yuan } from '../calendar.ts';
import { inventAccount } from '../invented.ts';
import type { Company, Contract } from '../model.ts';
import { contractPayments } from '../procurement-rows.ts';
import type { Sector } from '../sector.ts';
import { plantPayments } from './treasury-cases.ts';

/** One payment out of the treasury for a contract. */
export interface TreasuryPayment {
  readonly contract: Contract;
  amount: number;
  paidOn: string;
  invoiceNumber: string;
  returnedOn: string | null;
}

/** What the treasury paid for the offices' contracts, and fees to persons. Villages pay out of their own books. */
export function* treasuryRows(sector: Sector): Generator<RowEvent> {
  const payments = sector.contracts
    .filter(({ buyer }) => buyer.kind !== 'VILLAGE_COMMITTEE')
    .flatMap((contract) => paymentsFor(sector, contract));
  plantPayments(sector, payments);
  const random = sector.random.fork('treasury');
  const ids = random.fork('ids');
  const accounts = new Map<Company, string>();
  const accountOf = (company: Company) => {
    const account = accounts.get(company) ?? inventAccount(random.fork('account', company.uscc));
    accounts.set(company, account);
    return account;
  };
  for (const [place, payment] of payments.entries()) {
    const { contract, amount, paidOn, invoiceNumber, returnedOn } = payment;
    yield row(sector, ids.uuid(), place, paidOn, {
      divisionCode: contract.divisionCode,
      payer: contract.buyer.name,
      payeeUscc: contract.supplier.uscc,
      payeeName: contract.supplier.name,
      payeeIdentityNumber: null,
      purpose: contract.title,
      amount: yuan(amount),
      invoiceNumber,
      contractNumber: contract.number,
      returnedOn,
      accountNumber: accountOf(contract.supplier),
    });
  }
  yield* fees(sector, ids, payments.length);
}

function paymentsFor(sector: Sector, contract: Contract): TreasuryPayment[] {
  return contractPayments(contract, ceilingOf(contract, sector.asOf), sector.asOf).map((payment) => ({
    contract,
    amount: Number(payment.amount),
    paidOn: payment.paidOn,
    invoiceNumber: payment.invoiceNumber,
    returnedOn: null,
  }));
}

/** What may be paid for a contract: its amount and the additions agreed to. */
export function ceilingOf({ amount, amendments }: Contract, asOf: string): number {
  const added = amendments.filter(({ kind, signedOn }) => kind === 'ADDITION' && signedOn! <= asOf);
  return cents(added.reduce((sum, addition) => sum + Number(addition.amount), amount));
}

/** Lecturers and helpers, paid by the town governments. */
function* fees(sector: Sector, ids: { uuid(): string }, place: number): Generator<RowEvent> {
  const random = sector.random.fork('fees');
  const people = random.sample(
    sector.pools.flatMap(({ adults }) => adults),
    30,
  );
  for (const [turn, person] of people.entries()) {
    const town = random.pick(sector.towns);
    yield row(sector, ids.uuid(), place + turn, workingDay(addDays(sector.asOf, -random.int(20, 1700))), {
      divisionCode: town.code,
      payer: `${town.districtName}${town.name}人民政府`,
      payeeUscc: null,
      payeeName: person.name,
      payeeIdentityNumber: person.identityNumber,
      purpose: random.pick(['讲课费', '农技推广劳务费', '人口抽样调查劳务费']),
      amount: yuan(random.int(2, 16) * 100),
      invoiceNumber: null,
      contractNumber: null,
      returnedOn: null,
      accountNumber: person.account,
    });
  }
}

function row(
  sector: Sector,
  id: string,
  place: number,
  paidOn: string,
  rest: Readonly<Record<string, unknown>>,
): RowEvent {
  const number = `GK${paidOn.slice(0, 4)}-${String(sector.index + 1).padStart(3, '0')}-${String(place + 1).padStart(5, '0')}`;
  return {
    department: 'finance',
    table: 'treasuryPayments',
    row: { id, updatedAt: moment(paidOn, 16), number, paidOn, ...rest },
  };
}
