import { addDays } from '../calendar.ts';
import { balanceWins } from './balance.ts';
import { BidderChoice, countWin } from './bidders.ts';
import { cents, moment, workingDay } from './calendar.ts';
import { contractOf } from './contracts.ts';
import type { Bid, Company, Lot, Plan } from './model.ts';
import { priceOffers } from './prices.ts';
import type { Sector } from './sector.ts';

/** Runs every planned lot in the order of its notices: who bids, at what price, who is rejected, who wins, what is signed. */
export function runTenders(sector: Sector): void {
  const choice = new BidderChoice(sector);
  const turns = new Map<string, number>();
  const plans = [...sector.plans].sort((a, b) =>
    a.publishedOn + a.project + a.lot < b.publishedOn + b.project + b.lot ? -1 : 1,
  );
  for (const plan of plans) {
    const turn = turns.get(plan.market.name) ?? 0;
    turns.set(plan.market.name, turn + 1);
    const lot = openLot(plan);
    lot.bids = offers(lot, choice.choose(plan), turn);
    lot.bidderCount = lot.bids.length;
    rejectSome(lot);
    for (const change of plan.changes) change(lot);
    if (plan.underWay) stopAt(lot, sector.asOf);
    settle(sector, lot);
  }
  balanceWins(sector);
  signContracts(sector);
}

/** The dates of a lot: 招标投标法实施条例 §16, §54 and 招标投标法 §24 kept with a day or more to spare. */
function openLot(plan: Plan): Lot {
  const random = plan.random.fork('dates');
  const open = plan.method === 'OPEN_TENDER';
  const deadlineDay = workingDay(addDays(plan.publishedOn, open ? random.int(22, 30) : random.int(16, 19)));
  const candidatesFrom = workingDay(addDays(deadlineDay, random.int(1, 3)));
  const candidatesTo = addDays(candidatesFrom, random.int(4, 6));
  return {
    plan,
    number: `${plan.project}-${plan.lot}`,
    controlPrice: cents(plan.budget * (0.97 + 0.03 * random.next())),
    documentsFrom: plan.publishedOn,
    documentsTo: addDays(plan.publishedOn, random.int(7, 9)),
    deadline: moment(deadlineDay, 9, random.pick([0, 30])),
    openedOn: deadlineDay,
    candidatesFrom,
    candidatesTo,
    awardedOn: workingDay(addDays(candidatesTo, random.int(1, 3))),
    emergencyApproval: null,
    status: 'AWARDED',
    bidderCount: null,
    bids: [],
    contract: null,
  };
}

function offers(lot: Lot, bidders: readonly Company[], turn: number): Bid[] {
  const { plan } = lot;
  const random = plan.random.fork('offers');
  const prices = priceOffers(plan.shape, bidders.length, lot.controlPrice, turn, random);
  // Judged on more than the price, a negotiated lot sometimes goes to the second.
  const bySecond =
    plan.method === 'COMPETITIVE_CONSULTATION' &&
    plan.facets.size === 0 &&
    bidders.length > 3 &&
    random.chance(0.3);
  const [winner, ...others] = bidders;
  const losers = random.sample(others, others.length);
  const order = bySecond ? [losers[0]!, winner!, ...losers.slice(1)] : [winner!, ...losers];
  return order.map((company, index) => bidOf(lot, company, prices[index]!, company === winner));
}

export function bidOf(lot: Lot, company: Company, amount: number, won: boolean): Bid {
  const random = lot.plan.random.fork('bid', company.index);
  const day = addDays(
    lot.deadline.slice(0, 10),
    -random.weighted([
      [0, 55],
      [1, 30],
      [2, 15],
    ]),
  );
  const sameDay = day === lot.deadline.slice(0, 10);
  return {
    company,
    amount,
    submittedAt: moment(day, sameDay ? 8 : random.int(9, 16), random.int(2, 58), random.int(0, 59)),
    status: 'VALID',
    rejectionGround: null,
    rejectionReason: null,
    won,
    consortium: null,
    consortiumLead: false,
    agent: random.pick(company.staff),
    manager: lot.plan.market.category === 'GOODS' ? null : random.pick(company.managers),
    phone: company.phone,
    email: company.email,
    address: company.address,
    device: company.device,
    dongle: company.dongle,
    ip: company.ip,
    depositAccount: company.depositAccount,
  };
}

const ordinaryGrounds = [
  ['QUALIFICATION', '未提供有效的资质证书'],
  ['RESPONSIVENESS', '工期不满足招标文件要求'],
  ['FORMALITY', '投标函未加盖公章'],
] as const;

/** Rejects dear offers while a buyer is below its own rate; at least three valid ones and the two lowest always stay. */
function rejectSome(lot: Lot): void {
  const { plan, bids } = lot;
  const random = plan.random.fork('rejections');
  const { buyer } = plan;
  if (plan.facets.has('rejection') || plan.facets.has('price') || plan.facets.has('count')) return;
  for (let rank = bids.length - 1; rank >= 3; rank -= 1) {
    if ((buyer.rejections + 1) / (buyer.bids + bids.length) > buyer.rejectionRate) return;
    const [ground, reason] = random.pick(ordinaryGrounds);
    reject(bids[rank]!, ground, reason);
    buyer.rejections += 1;
  }
}

export function reject(bid: Bid, ground: NonNullable<Bid['rejectionGround']>, reason: string | null): void {
  bid.status = 'REJECTED';
  bid.rejectionGround = ground;
  bid.rejectionReason = reason;
}

/** Takes back what had not happened by the county's last day: the signature, the award, the opening. */
function stopAt(lot: Lot, asOf: string): void {
  const winner = lot.bids.find((bid) => bid.won);
  if (winner === undefined || contractOf(lot, winner).signedOn <= asOf) return;
  lot.awardedOn = null;
  lot.status = 'OPENED';
  for (const bid of lot.bids) bid.won = false;
  if (lot.candidatesTo! > asOf) {
    lot.candidatesFrom = null;
    lot.candidatesTo = null;
  }
  if (lot.openedOn! <= asOf) return;
  // Offers stay sealed until the opening.
  lot.status = 'PUBLISHED';
  lot.openedOn = null;
  lot.bidderCount = null;
  lot.bids = [];
}

function settle(sector: Sector, lot: Lot): void {
  lot.plan.buyer.bids += lot.bids.length;
  for (const bid of lot.bids) if (bid.status === 'VALID' && bid.consortium === null) bid.company.bids += 1;
  sector.lots.push(lot);
  const winner = lot.bids.find((bid) => bid.won);
  if (winner !== undefined && lot.plan.winner === null) countWin(winner.company, lot.plan.buyer, 1);
}

function signContracts(sector: Sector): void {
  for (const lot of sector.lots) {
    const winner = lot.bids.find((bid) => bid.won);
    if (winner === undefined) continue;
    lot.contract = contractOf(lot, winner);
    sector.contracts.push(lot.contract);
  }
}
