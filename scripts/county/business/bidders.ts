import type { Buyer, Company, Plan } from './model.ts';
import type { Sector } from './sector.ts';

/** Three firms that met three times do not meet a fourth time by chance: that is P06's case. */
const mostMeetings = 3;
/** The share of its offers that a firm wins, on average one over the number of bidders: some firms are better than others. */
const usualShare = (company: Company): number => 0.13 + 0.24 * ((company.index * 0.618034) % 1);

/** Chooses who bids and keeps count of which three firms met how often. */
export class BidderChoice {
  readonly #meetings = new Map<string, number>();
  readonly #sector: Sector;

  constructor(sector: Sector) {
    this.#sector = sector;
  }

  /** The bidders of a lot, the winner first. */
  choose(plan: Plan): Company[] {
    const chosen = plan.closed ? this.#closed(plan) : this.#open(plan);
    for (const key of trios(chosen)) this.#meetings.set(key, (this.#meetings.get(key) ?? 0) + 1);
    return chosen;
  }

  #closed(plan: Plan): Company[] {
    const winner = plan.winner ?? this.#likeliest(plan, plan.forced) ?? plan.forced[0]!;
    return [winner, ...plan.forced.filter((company) => company !== winner)];
  }

  #open(plan: Plan): Company[] {
    const free = this.#sector.companies.filter(
      (company) =>
        company.conduct === 'REGULAR' &&
        maySupply(company, plan.buyer, plan) &&
        !plan.forced.includes(company),
    );
    const count = Math.max(plan.bidderCount, plan.forced.length + (plan.winner === null ? 1 : 0));
    const apart = (company: Company, others: readonly Company[]) =>
      others.some((other) => other.apart.has(company));
    const able = free.filter(
      (company) => !apart(company, plan.forced) && !this.#tooOften(company, plan.forced),
    );
    const winner = plan.winner ?? this.#likeliest(plan, plan.forcedLose ? able : [...plan.forced, ...able]);
    if (winner === null)
      throw new RangeError(`Nobody may win ${plan.project}: the market ${plan.market.name} is too small.`);
    const chosen = [winner, ...plan.forced.filter((company) => company !== winner)];
    const random = plan.random.fork('bidders');
    const eager = free.map((company) => ({ company, order: company.bids + 5 * random.next() }));
    for (const { company } of eager.sort((a, b) => a.order - b.order)) {
      if (chosen.length >= count) break;
      if (chosen.includes(company) || apart(company, chosen) || this.#tooOften(company, chosen)) continue;
      chosen.push(company);
    }
    return chosen;
  }

  /** The firm that is due to win: wins are spread by how often a firm bids, and no buyer gives a firm more than half of them. */
  #likeliest(plan: Plan, among: readonly Company[]): Company | null {
    const random = plan.random.fork('winner');
    let best: { company: Company; due: number } | null = null;
    for (const company of among) {
      const starved = company.bids >= 6 && company.wins / (company.bids + 1) < 0.15;
      const due =
        (company.bids + 1) * usualShare(company) - company.wins + 0.4 * random.next() + (starved ? 2 : 0);
      if (company.conduct !== 'REGULAR' || !mayWin(company, plan.buyer)) continue;
      if (best === null || due > best.due) best = { company, due };
    }
    return best?.company ?? null;
  }

  #tooOften(company: Company, others: readonly Company[]): boolean {
    for (let first = 0; first < others.length; first += 1) {
      for (let second = first + 1; second < others.length; second += 1) {
        const met = this.#meetings.get(trio(company, others[first]!, others[second]!)) ?? 0;
        if (met >= mostMeetings) return true;
      }
    }
    return false;
  }
}

/** Settles who wins a lot before it is run, and counts the win at once, so that no later award tips the firm to one buyer. */
export function fixWinner(plan: Plan, company: Company): void {
  plan.winner = company;
  countWin(company, plan.buyer, 1);
}

/** Adds a win to a firm's record, or takes one back (-1). */
export function countWin(company: Company, buyer: Buyer, wins: 1 | -1): void {
  company.wins += wins;
  company.winsByBuyer.set(buyer.uscc, (company.winsByBuyer.get(buyer.uscc) ?? 0) + wins);
}

/** Whether a firm does business in a market, a place and at a time. */
export function maySupply(
  company: Company,
  buyer: Buyer,
  where: Pick<Plan, 'market' | 'town' | 'publishedOn'>,
): boolean {
  return (
    company.markets.includes(where.market.name) &&
    company.activeFrom <= where.publishedOn &&
    where.publishedOn < company.activeUntil &&
    !company.avoids.has(where.town.code) &&
    !company.avoids.has(buyer.divisionCode.slice(0, 9))
  );
}

/** A firm takes at most half of what it wins from one buyer, its first win apart. */
export function mayWin(company: Company, buyer: Buyer): boolean {
  const here = (company.winsByBuyer.get(buyer.uscc) ?? 0) + 1;
  return here <= Math.max(1, Math.floor((company.wins + 1) / 2));
}

function* trios(companies: readonly Company[]): Generator<string> {
  for (let a = 0; a < companies.length; a += 1) {
    for (let b = a + 1; b < companies.length; b += 1) {
      for (let c = b + 1; c < companies.length; c += 1)
        yield trio(companies[a]!, companies[b]!, companies[c]!);
    }
  }
}

const trio = (a: Company, b: Company, c: Company): string =>
  [a.index, b.index, c.index].sort((x, y) => x - y).join();
