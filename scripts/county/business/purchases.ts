import { addDays, daysBetween } from '../calendar.ts';
import type { Random } from '../types.ts';
import { maySupply } from './bidders.ts';
import { townOf } from './buyers.ts';
import { cents, workingDay, yearOf } from './calendar.ts';
import { type Category, type Market, type MarketName, markets, openTenderThreshold } from './markets.ts';
import type { Buyer, Company, Contract } from './model.ts';
import type { Sector } from './sector.ts';
import { nonOpenSpending } from './spending.ts';

/** Small purchases run after the money: a third of the year's fall in November and December (年底突击花钱). */
const months = [3, 2, 6, 7, 7, 7, 6, 6, 8, 8, 16, 22];

const officePurchases = 24;
const committeePurchases = 7;

/** What offices and villages buy without a tender: small, and well below what would have to be tendered. */
export function buySmall(sector: Sector): void {
  for (const buyer of sector.buyers) {
    const village = buyer.kind === 'VILLAGE_COMMITTEE';
    const random = sector.random.fork('purchases', buyer.uscc);
    for (let count = 0; count < (village ? committeePurchases : officePurchases); count += 1) {
      const own = random.fork(count);
      const market =
        markets[
          own.pick<MarketName>(
            village ? (['COMPUTERS', 'LIGHTING', 'CLEANING', 'LANDSCAPE'] as const) : buyer.markets,
          )
        ];
      const signedOn = purchaseDay(own, sector);
      if (buyer.quietYears.has(yearOf(signedOn))) continue;
      const amount = cents(
        (village ? own.int(3_000, 42_000) : own.int(8_000, 150_000)) + own.int(0, 99) / 100,
      );
      const spent = nonOpenSpending(sector.contracts, buyer, market.category, yearOf(signedOn));
      if (spent + amount > openTenderThreshold[market.category] * 0.75) continue;
      const supplier = supplierFor(sector, buyer, market, signedOn, own);
      if (supplier === null) continue;
      purchase(sector, { buyer, market, supplier, signedOn, amount, method: 'DIRECT', turn: count });
    }
  }
}

export interface PurchaseDraft {
  readonly buyer: Buyer;
  readonly market: Market;
  readonly supplier: Company;
  readonly signedOn: string;
  readonly amount: number;
  readonly method: Contract['method'];
  readonly turn: number;
  readonly methodApproval?: string;
  readonly title?: string;
}

export function purchase(sector: Sector, draft: PurchaseDraft): Contract {
  const { buyer, market, supplier, signedOn } = draft;
  const year = yearOf(signedOn);
  const town = townOf(sector, buyer, draft.turn);
  const contract: Contract = {
    number: `CG${town.districtCode}-${year}-${String(sector.index + 1).padStart(3, '0')}${String(sector.contracts.length).padStart(5, '0')}`,
    lot: null,
    supplier,
    buyer,
    divisionCode: buyer.village?.code ?? town.code,
    market,
    title: draft.title ?? `${year}年${market.item}零星采购`,
    method: draft.method,
    methodApproval: draft.methodApproval ?? null,
    amount: draft.amount,
    signedOn,
    endsOn: addDays(signedOn, 45),
    amendments: [],
    recusalRecorded: supplier.recused ? true : null,
  };
  sector.contracts.push(contract);
  return contract;
}

/** A firm of the market that may take the order without leaning on this buyer: at most half of all its contracts. */
export function supplierFor(
  sector: Sector,
  buyer: Buyer,
  market: Market,
  signedOn: string,
  random: Random,
  few = true,
): Company | null {
  const town = townOf(sector, buyer, 0);
  const towns = buyer.town === null ? sector.towns : [town];
  const fits = sector.companies.filter((company) => {
    if (
      company.conduct !== 'REGULAR' ||
      !towns.every((each) => maySupply(company, buyer, { market, town: each, publishedOn: signedOn }))
    )
      return false;
    const contracts = sector.contracts.filter((contract) => contract.supplier === company);
    const here = contracts.filter((contract) => contract.buyer === buyer).length + 1;
    return here <= Math.max(1, Math.floor((contracts.length + 1) / 2)) && (!few || contracts.length < 14);
  });
  return fits.length === 0 ? null : random.pick(fits);
}

/** The categories in a fixed order, for cases that go through them. */
export const categories: readonly Category[] = ['WORKS', 'GOODS', 'SERVICES'];

function purchaseDay(random: Random, sector: Sector): string {
  const span = daysBetween(sector.start, sector.asOf) - 20;
  for (;;) {
    const day = workingDay(addDays(sector.start, random.int(0, span)));
    if (random.chance(months[Number(day.slice(5, 7)) - 1]! / 22)) return day;
  }
}
