import type { BidRow, Check, Finding, Registers, TenderRow } from './registers.ts';
import { fences, groupBy } from './statistics.ts';

interface Lot {
  readonly tender: TenderRow;
  readonly bids: readonly BidRow[];
  /** valid prices, lowest first */
  readonly prices: readonly number[];
  readonly market: string;
}

/** What the prices and rejections of a lot show: P05, P15 and the Open Contracting indicators R018, R024, R028, R030, R035, R036, R038, R058. */
export const offers: Readonly<Record<string, Check>> = {
  P05: (registers) => {
    const lots = lotsOf(registers);
    const low = lowSpread(lots);
    return found(lots, (lot) => isRegular(lot.prices) || isIdentical(lot) || low.has(lot));
  },
  P15: (registers) =>
    found(lotsOf(registers), ({ bids, tender }) => {
      if (tender.awardedOn === null) return false;
      const unexplained = bids.filter((bid) => bid.status === 'REJECTED' && bid.rejectionReason === null);
      if (unexplained.length === 0) return false;
      const alone = bids.filter((bid) => bid.status === 'VALID').every((bid) => bid.won);
      return alone || unexplained.includes(lowest(bids));
    }),
  R018: (registers) =>
    found(lotsOf(registers), ({ tender }) => tender.method === 'OPEN_TENDER' && tender.bidderCount === 1),
  R024: (registers) => {
    const lots = lotsOf(registers);
    const { lower } = fences(leads(lots));
    return found(lots, (lot) => (lead(lot) ?? 1) <= lower);
  },
  'R024 by market': (registers) => byMarket(registers, (lot, { lower }) => (lead(lot) ?? 1) <= lower),
  R028: (registers) => found(lotsOf(registers), isIdentical),
  R030: (registers) =>
    found(lotsOf(registers), ({ bids, tender }) =>
      bids.some((bid) => bid.won && Date.parse(bid.submittedAt) > Date.parse(tender.deadline)),
    ),
  R035: (registers) =>
    found(lotsOf(registers), ({ bids }) => {
      const valid = bids.filter((bid) => bid.status === 'VALID');
      return valid.length === 1 && valid[0]!.won && bids.some((bid) => bid.status === 'REJECTED');
    }),
  R036: (registers) =>
    found(
      lotsOf(registers),
      ({ bids, tender }) =>
        tender.awardCriteria === 'LOWEST_PRICE' &&
        bids.some((bid) => bid.won) &&
        lowest(bids).status === 'REJECTED',
    ),
  R038: (registers) => {
    const ratios = new Map<string, number>();
    const buyers = new Map(registers.tenders.map((tender) => [tender.number, tender.buyerUscc]));
    for (const [buyer, bids] of groupBy(registers.bids, (bid) => buyers.get(bid.tender)!)) {
      if (new Set(bids.map((bid) => bid.tender)).size < 2) continue;
      ratios.set(buyer, bids.filter((bid) => bid.status === 'REJECTED').length / bids.length);
    }
    const { upper } = fences([...ratios.values()]);
    return [...ratios].filter(([, ratio]) => ratio >= upper).map(([subject]) => ({ subject }));
  },
  R058: (registers) => {
    const lots = lotsOf(registers);
    const { upper } = fences(leads(lots));
    return found(lots, (lot) => (lead(lot) ?? 0) >= upper);
  },
  'R058 by market': (registers) => byMarket(registers, (lot, { upper }) => (lead(lot) ?? 0) >= upper),
};

function lotsOf(registers: Registers): Lot[] {
  const bids = groupBy(registers.bids, (bid) => bid.tender);
  return registers.tenders
    .filter((tender) => bids.has(tender.number))
    .map((tender) => {
      const own = bids.get(tender.number)!;
      const prices = own
        .filter((bid) => bid.status === 'VALID' && bid.amount !== null)
        .map((bid) => Number(bid.amount));
      return {
        tender,
        bids: own,
        prices: prices.sort((a, b) => a - b),
        market: tender.category,
      };
    });
}

function found(lots: readonly Lot[], test: (lot: Lot) => boolean): Finding[] {
  return lots.filter(test).map(({ tender }) => ({ subject: tender.projectCode, row: tender.number }));
}

function byMarket(
  registers: Registers,
  test: (lot: Lot, fence: ReturnType<typeof fences>) => boolean,
): Finding[] {
  return [...groupBy(lotsOf(registers), (lot) => lot.market).values()].flatMap((lots) => {
    const fence = fences(leads(lots));
    return found(lots, (lot) => test(lot, fence));
  });
}

/** How far the second-lowest valid price lies above the winner's; null where the winner was not the lowest. */
function lead({ bids, prices }: Lot): number | null {
  const winner = bids.find((bid) => bid.won);
  const [first, second] = prices;
  if (winner === undefined || second === undefined || Number(winner.amount) !== first) return null;
  return (second - first) / first;
}

const leads = (lots: readonly Lot[]): number[] => lots.map(lead).filter((value) => value !== null);

const lowest = (bids: readonly BidRow[]): BidRow =>
  bids
    .filter((bid) => bid.amount !== null)
    .reduce((low, bid) => (Number(bid.amount) < Number(low.amount) ? bid : low));

/** Four or more prices a constant step or a constant ratio apart, within two percent of it. */
function isRegular(prices: readonly number[]): boolean {
  if (prices.length < 4) return false;
  const even = (gaps: readonly number[]) => {
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    return gaps.every((gap) => Math.abs(gap - mean) <= Math.abs(mean) * 0.02);
  };
  const steps = prices.slice(1).map((price, index) => price - prices[index]!);
  const ratios = prices.slice(1).map((price, index) => Math.log(price / prices[index]!));
  return even(steps) || even(ratios);
}

function isIdentical({ bids }: Lot): boolean {
  const amounts = bids.filter((bid) => bid.amount !== null).map((bid) => bid.amount);
  return new Set(amounts).size < amounts.length;
}

/** Lots of three or more whose coefficient of variation is a low outlier of their market. */
function lowSpread(lots: readonly Lot[]): Set<Lot> {
  const low = new Set<Lot>();
  for (const group of groupBy(
    lots.filter((lot) => lot.prices.length >= 3),
    (lot) => lot.market,
  ).values()) {
    const { lower } = fences(group.map((lot) => variation(lot.prices)));
    for (const lot of group) if (variation(lot.prices) <= Math.max(lower, 0.01)) low.add(lot);
  }
  return low;
}

function variation(prices: readonly number[]): number {
  const mean = prices.reduce((sum, price) => sum + price, 0) / prices.length;
  return Math.sqrt(prices.reduce((sum, price) => sum + (price - mean) ** 2, 0) / prices.length) / mean;
}
