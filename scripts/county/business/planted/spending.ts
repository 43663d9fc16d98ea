import type { Amendment } from '../../../../subgraphs/procurement/details.ts';
import { addDays } from '../../calendar.ts';
import { offices } from '../buyers.ts';
import { cents, workingDay } from '../calendar.ts';
import { amendment } from '../contracts.ts';
import { marketsOf, openTenderThreshold } from '../markets.ts';
import type { Buyer, Contract } from '../model.ts';
import { categories, purchase, supplierFor } from '../purchases.ts';
import type { Sector } from '../sector.ts';
import { organizationOf, projectOf, tenderOf } from './cast.ts';

/** Each office keeps one full fiscal year for its case of split purchases and another for the one of near-threshold purchases. */
export function reserveYears(sector: Sector): void {
  for (const [index, buyer] of offices(sector).entries()) {
    for (const year of [
      splitYear(sector, index),
      nearYear(sector, index),
      nextYear(splitYear(sector, index)),
    ])
      buyer.quietYears.add(year);
  }
}

const fullYears = (sector: Sector) =>
  [1, 2, 3, 4].map((step) => String(Number(sector.start.slice(0, 4)) + step));
const splitYear = (sector: Sector, index: number) => fullYears(sector)[index % 2 === 0 ? 0 : 2]!;
const nearYear = (sector: Sector, index: number) =>
  nextYear(nextYear(splitYear(sector, index)), index % 2 === 0 ? 0 : -3);
const nextYear = (year: string, shift = 0) => String(Number(year) + 1 + shift);

/** P11: one category bought in pieces that together should have been tendered (政府采购法实施条例 §28). */
export function plantSplitPurchases(sector: Sector): void {
  const { truth } = sector;
  for (const [index, buyer] of offices(sector).entries()) {
    const year = splitYear(sector, index);
    const category = categories[index % 3]!;
    const threshold = openTenderThreshold[category];
    const pieces = (shares: readonly number[], from = `${year}-03-05`, approval?: string) => {
      for (const [turn, share] of shares.entries()) {
        buy(
          sector,
          buyer,
          category,
          workingDay(addDays(from, turn * 34)),
          share * threshold,
          'INQUIRY',
          turn,
          approval,
        );
      }
    };
    const subject = organizationOf(buyer);
    const detail = { year, category };
    if (index < 2) {
      pieces([0.31, 0.28, 0.33, 0.27, 0.12]);
      truth.plant('P11', subject, detail);
    } else if (index % 4 === 2) {
      pieces([0.34, 0.3, 0.33], undefined, `采购方式变更〔${year}〕${index + 1}号`);
      truth.lookalike('P11', subject, 'above the threshold with an approved change of method', detail);
    } else if (index % 4 === 3) {
      pieces([0.36, 0.34], `${year}-11-03`);
      pieces([0.33, 0.35], `${nextYear(year)}-01-08`);
      truth.lookalike('P11', subject, 'above the threshold only across two fiscal years', detail);
    } else {
      pieces([0.33, 0.31, 0.32]);
      truth.lookalike('P11', subject, 'the year stays just below the threshold', detail);
    }
  }
}

/** P12: three purchases a year in the last tenth below the threshold. */
export function plantNearThreshold(sector: Sector): void {
  const { truth } = sector;
  for (const [index, buyer] of offices(sector).entries()) {
    const year = nearYear(sector, index);
    const planted = index === 4 || index === 9;
    const subject = organizationOf(buyer);
    const count = planted ? 3 : 2;
    for (let turn = 0; turn < count; turn += 1) {
      const category = categories[(turn + index) % 3]!;
      const share = 0.93 + 0.02 * ((turn + index) % 3);
      const signedOn = workingDay(addDays(`${year}-04-10`, turn * 61));
      buy(
        sector,
        buyer,
        category,
        signedOn,
        share * openTenderThreshold[category],
        'COMPETITIVE_CONSULTATION',
        turn,
      );
    }
    if (planted) truth.plant('P12', subject, { year });
    else truth.lookalike('P12', subject, 'only two purchases near the threshold in the year', { year });
  }
}

function buy(
  sector: Sector,
  buyer: Buyer,
  category: Contract['market']['category'],
  signedOn: string,
  amount: number,
  method: Contract['method'],
  turn: number,
  methodApproval?: string,
): void {
  const random = sector.random.fork('split', buyer.uscc, signedOn, turn);
  const market = random
    .sample(marketsOf(category), 4)
    .find((each) => supplierFor(sector, buyer, each, signedOn, random, false) !== null);
  if (market === undefined)
    throw new RangeError(`${buyer.name} finds no supplier of ${category} on ${signedOn}.`);
  const supplier = supplierFor(sector, buyer, market, signedOn, random, false)!;
  const title = `${signedOn.slice(0, 4)}年${market.titles[turn % market.titles.length]!.replace('采购', '')}${market.category === 'GOODS' ? '采购' : ''}`;
  purchase(sector, {
    buyer,
    market,
    supplier,
    signedOn,
    amount: cents(amount + random.int(0, 900)),
    method,
    turn,
    title,
    ...(methodApproval === undefined ? {} : { methodApproval }),
  });
}

/** P13: additions of more than a tenth of the contract (政府采购法 §49). */
export function plantAdditions(sector: Sector): void {
  const { truth } = sector;
  const random = sector.random.fork('additions');
  const free = sector.contracts.filter(
    (contract) =>
      contract.lot !== null &&
      !contract.lot.plan.facets.has('contract') &&
      contract.market.category !== 'WORKS' &&
      contract.buyer.kind !== 'VILLAGE_COMMITTEE' &&
      addDays(contract.signedOn, 120) < sector.asOf,
  );
  const contracts = random.sample(free, 14);
  const add = (contract: Contract, ...changes: [Amendment['kind'], number, string][]) => {
    contract.amendments = [];
    for (const [turn, [kind, share, reason]] of changes.entries())
      contract.amendments.push(amendment(contract, kind, share, reason, 40 + 35 * turn));
  };
  for (const [index, contract] of contracts.entries()) {
    const plan = contract.lot!.plan;
    const detail = { ...tenderOf(plan), contract: contract.number };
    if (index < 2) {
      if (index === 0) add(contract, ['ADDITION', 0.174, '增加服务范围']);
      else add(contract, ['ADDITION', 0.07, '增加数量'], ['ADDITION', 0.062, '再次增加数量']);
      truth.plant('P13', projectOf(plan), detail);
    } else if (index < 7) {
      add(contract, ['ADDITION', 0.0965 + 0.0005 * index, '增加数量']);
      truth.lookalike('P13', projectOf(plan), 'the additions stay within a tenth', detail);
    } else {
      add(contract, ['CORRECTION', 0.118 + 0.003 * index, '更正暂列金额汇总误差']);
      truth.lookalike('P13', projectOf(plan), 'a correction of the lump sum, nothing added', detail);
    }
  }
}
