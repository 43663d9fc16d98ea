import { countWin, mayWin } from './bidders.ts';
import type { Bid, Company, Lot } from './model.ts';
import type { Sector } from './sector.ts';

/** How far above the fence every busy firm stays that is no companion, and the fence above zero. */
const margin = 0.012;

/**
 * Gives wins of ordinary lots to firms that lost too often, until nobody but the companions (P07, R025) is a low outlier
 * among those who bid most, and the fence lies above the companions' zero.
 */
export function balanceWins(sector: Sector): void {
  for (let round = 0; round < 80; round += 1) {
    const firms = sector.companies.filter((company) => company.bids > 0);
    const [q1, q3] = [quartile(firms.map(ratio), 0.25), quartile(firms.map(ratio), 0.75)];
    const lower = q1 - 1.5 * (q3 - q1);
    const busy = quartile(
      firms.map((company) => company.bids),
      0.75,
    );
    const regular = firms.filter((company) => company.conduct === 'REGULAR');
    const low = regular.filter((company) => company.bids >= busy && ratio(company) <= lower + margin);
    // From the ends towards the middle: the quartiles draw together and the fence rises.
    const outer = regular.filter(
      (company) => ratio(company) <= q1 && (company.wins + 1) / company.bids <= q3,
    );
    const wanting = low.length > 0 ? low : lower < margin ? outer.sort((a, b) => b.bids - a.bids) : [];
    const enough = low.length > 0 ? lower + 2 * margin : q1;
    if (!wanting.some((company) => giveWin(sector, company, enough))) return;
  }
}

/** Lets a firm win a lot it lost, in which no case hangs on who won, where the winner keeps enough. False: there is none. */
function giveWin(sector: Sector, company: Company, enough: number): boolean {
  const chances = sector.lots.flatMap((lot) => {
    const own = lot.bids.find(
      (bid) => bid.company === company && bid.status === 'VALID' && bid.consortium === null,
    );
    const winner = lot.bids.find((bid) => bid.won);
    if (own === undefined || winner === undefined || !isExchangeable(lot, winner, company)) return [];
    return (winner.company.wins - 1) / winner.company.bids >= enough ? [{ lot, own, winner }] : [];
  });
  const [best] = chances.sort((a, b) => ratio(b.winner.company) - ratio(a.winner.company));
  if (best === undefined) return false;
  const { own, winner, lot } = best;
  [own.amount, winner.amount] = [winner.amount, own.amount];
  [own.won, winner.won] = [true, false];
  countWin(company, lot.plan.buyer, 1);
  countWin(winner.company, lot.plan.buyer, -1);
  return true;
}

function isExchangeable({ plan }: Lot, winner: Bid, company: Company): boolean {
  const free = plan.winner === null && !plan.forcedLose && !plan.closed;
  const untouched = free && !plan.facets.has('rejection') && !plan.facets.has('timing');
  return (
    untouched &&
    winner.company.conduct === 'REGULAR' &&
    mayWin(company, plan.buyer) &&
    mayLose(winner.company, plan.buyer.uscc)
  );
}

/** Without this win no other buyer has given the firm more than half of what is left. */
function mayLose(company: Company, buyer: string): boolean {
  const most = Math.max(
    ...[...company.winsByBuyer].map(([uscc, wins]) => (uscc === buyer ? wins - 1 : wins)),
  );
  return most <= Math.max(1, Math.floor((company.wins - 1) / 2));
}

const ratio = (company: Company): number => company.wins / company.bids;

function quartile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)]!;
  return below + (sorted[Math.ceil(position)]! - below) * (position % 1);
}
