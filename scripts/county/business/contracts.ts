import type { Amendment } from '../../../subgraphs/procurement/details.ts';
import { addDays } from '../calendar.ts';
import { workingDay, yuan } from './calendar.ts';
import type { Bid, Contract, Lot } from './model.ts';

/** The contract of a lot, signed within 30 days of the award (招标投标法 §46). */
export function contractOf(lot: Lot, winner: Bid): Contract {
  const { plan } = lot;
  const random = plan.random.fork('contract');
  const signedOn = workingDay(addDays(lot.awardedOn!, random.int(5, 24)));
  const contract: Contract = {
    number: `${lot.number}-HT`,
    lot,
    supplier: winner.company,
    buyer: plan.buyer,
    divisionCode: plan.divisionCode,
    market: plan.market,
    title: plan.title,
    method: plan.method,
    methodApproval: plan.methodApproval,
    amount: winner.amount,
    signedOn,
    endsOn: addDays(signedOn, plan.market.category === 'GOODS' ? random.int(30, 90) : random.int(90, 365)),
    amendments: [],
    recusalRecorded: winner.company.recused ? true : null,
  };
  if (!plan.facets.has('contract') && random.chance(0.12)) {
    contract.amendments.push(
      amendment(contract, 'ADDITION', 0.01 + 0.07 * random.next(), '现场签证增加工程量', 60),
    );
  }
  return contract;
}

/** A change of a contract by a share of its amount. */
export function amendment(
  contract: Contract,
  kind: Amendment['kind'],
  share: number,
  reason: string,
  afterDays: number,
): Amendment {
  const number = `${contract.number}-B${contract.amendments.length + 1}`;
  const signedOn = addDays(contract.signedOn, afterDays);
  return {
    number,
    signedOn,
    kind,
    amount: yuan(Math.round(contract.amount * share * 100) / 100),
    reason,
    approval: null,
  };
}
