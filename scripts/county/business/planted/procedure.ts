import { addDays, daysBetween } from '../../calendar.ts';
import { moment } from '../calendar.ts';
import { addCompany } from '../companies.ts';
import { reject } from '../lots.ts';
import type { Lot, Plan } from '../model.ts';
import { type Sector, takePlans } from '../sector.ts';
import { isOffice, projectOf, tenderOf } from './cast.ts';

/** Without companies that a case brought, and without contacts that one shares. */
export const isFree = (plan: Plan) =>
  plan.forced.length === 0 && !plan.facets.has('contact') && !plan.facets.has('company');

export const openOffice = (plan: Plan) => isOffice(plan) && plan.method === 'OPEN_TENDER';

/** P09 and R018: opened with fewer than three bidders (招标投标法 §28, 实施条例 §44). */
export function plantFewBidders(sector: Sector): void {
  const { truth } = sector;
  for (const bidders of [2, 2, 1]) {
    const [plan] = takePlans(sector, 1, ['count'], (each) => openOffice(each) && isFree(each), true) as [
      Plan,
    ];
    plan.bidderCount = bidders;
    truth.plant('P09', projectOf(plan), { ...tenderOf(plan), bidders });
    if (bidders === 1) truth.plant('R018', projectOf(plan), tenderOf(plan));
  }
  const free = (plan: Plan) =>
    openOffice(plan) &&
    plan.lot === '1' &&
    isFree(plan) &&
    !sector.plans.some((each) => each !== plan && each.project === plan.project);
  for (const plan of takePlans(sector, 6, ['count', 'price', 'rejection', 'timing'], free)) {
    plan.method = 'COMPETITIVE_NEGOTIATION';
    plan.methodApproval = `采购方式变更〔${plan.publishedOn.slice(0, 4)}〕${plan.project.slice(-3)}号`;
    plan.bidderCount = 2;
    plan.changes.push((lot) => failFirst(sector, lot));
    truth.lookalike(
      'P09',
      projectOf(plan),
      'the tender failed once and the method was changed with approval',
      tenderOf(plan),
    );
  }
  for (const plan of takePlans(sector, 6, ['count', 'price', 'rejection', 'timing'], free)) {
    plan.method = 'SINGLE_SOURCE';
    plan.methodApproval = `单一来源公示〔${plan.publishedOn.slice(0, 4)}〕${plan.project.slice(-3)}号`;
    plan.bidderCount = 1;
    plan.closed = true;
    plan.forced.push(addCompany(sector, 'sole', { markets: [plan.market.name] }));
    plan.facets.add('company');
    for (const screen of ['P09', 'R018'])
      truth.lookalike(
        screen,
        projectOf(plan),
        'single source after public notice, not a tender',
        tenderOf(plan),
      );
  }
  for (const plan of takePlans(sector, 5, ['count'], (each) => openOffice(each) && isFree(each))) {
    plan.bidderCount = 3;
    plan.facets.add('rejection');
    truth.lookalike('P09', projectOf(plan), 'exactly three bidders', tenderOf(plan));
  }
}

/** The first round that drew two bidders and was not opened. */
function failFirst(sector: Sector, second: Lot): void {
  const publishedOn = addDays(second.plan.publishedOn, -48);
  const deadline = addDays(publishedOn, 24);
  const plan: Plan = {
    ...second.plan,
    publishedOn,
    method: 'OPEN_TENDER',
    methodApproval: null,
    lot: `${second.plan.lot}`,
    round: 1,
    changes: [],
  };
  sector.lots.push({
    ...second,
    plan,
    number: `${second.number}-R1`,
    documentsFrom: publishedOn,
    documentsTo: addDays(publishedOn, 8),
    deadline: moment(deadline, 9, 30),
    openedOn: null,
    candidatesFrom: null,
    candidatesTo: null,
    awardedOn: null,
    status: 'FAILED',
    bidderCount: 2,
    bids: [],
    contract: null,
  });
}

/** P10 and R003: less than 20 days to the deadline (§24), 5 days of documents, 3 days of candidates' notice (实施条例 §16, §54). */
export function plantShortPeriods(sector: Sector): void {
  const { truth } = sector;
  const shorten: readonly ((lot: Lot) => void)[] = [
    (lot) => setNotice(lot, 11),
    (lot) => {
      lot.documentsTo = addDays(lot.documentsFrom, 2);
    },
    (lot) => {
      lot.candidatesTo = addDays(lot.candidatesFrom!, 1);
    },
  ];
  for (const [turn, change] of shorten.entries()) {
    const [plan] = takePlans(
      sector,
      1,
      ['timing'],
      (each) => openOffice(each) && weekdayIn(each, 11),
      true,
    ) as [Plan];
    plan.changes.push(change);
    truth.plant('P10', projectOf(plan), tenderOf(plan));
    if (turn === 0) truth.plant('R003', projectOf(plan), tenderOf(plan));
  }
  for (const plan of takePlans(sector, 6, ['timing'], (each) => openOffice(each) && weekdayIn(each, 20))) {
    plan.changes.push((lot) => setNotice(lot, 20));
    for (const screen of ['P10', 'R003'])
      truth.lookalike(screen, projectOf(plan), 'exactly twenty days', tenderOf(plan));
  }
  for (const plan of takePlans(sector, 5, ['timing'], (each) => openOffice(each) && weekdayIn(each, 16))) {
    plan.changes.push((lot) => {
      setNotice(lot, 16);
      lot.emergencyApproval = `应急采购〔${plan.publishedOn.slice(0, 4)}〕${plan.project.slice(-3)}号`;
    });
    truth.lookalike('P10', projectOf(plan), 'an approved emergency', tenderOf(plan));
  }
  for (const plan of takePlans(sector, 6, ['timing'], openOffice)) {
    plan.changes.push((lot) => {
      lot.documentsTo = addDays(lot.documentsFrom, 5);
      lot.candidatesTo = addDays(lot.candidatesFrom!, 3);
    });
    truth.lookalike(
      'P10',
      projectOf(plan),
      'the documents were sold for five days and the candidates shown for three',
      tenderOf(plan),
    );
  }
}

const weekdayIn = (plan: Plan, days: number): boolean => {
  const weekday = new Date(`${addDays(plan.publishedOn, days)}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

/** Moves the deadline, and the hand-in of every offer with it. */
function setNotice(lot: Lot, days: number): void {
  const before = lot.deadline.slice(0, 10);
  const day = addDays(lot.plan.publishedOn, days);
  const shift = daysBetween(before, day);
  lot.deadline = day + lot.deadline.slice(10);
  lot.openedOn = day;
  lot.candidatesFrom = addDays(lot.candidatesFrom!, shift);
  lot.candidatesTo = addDays(lot.candidatesTo!, shift);
  for (const bid of lot.bids)
    bid.submittedAt = addDays(bid.submittedAt.slice(0, 10), shift) + bid.submittedAt.slice(10);
}

/** R030: the winner handed in after the deadline. */
export function plantLateOffers(sector: Sector): void {
  const { truth } = sector;
  const [late] = takePlans(sector, 1, ['timing'], openOffice, true) as [Plan];
  late.changes.push((lot) => handIn(lot, true, 27));
  truth.plant('R030', projectOf(late), tenderOf(late));
  for (const plan of takePlans(sector, 4, ['timing'], openOffice)) {
    plan.changes.push((lot) => handIn(lot, true, -1));
    truth.lookalike(
      'R030',
      projectOf(plan),
      'the winner handed in one minute before the deadline',
      tenderOf(plan),
    );
  }
  for (const plan of takePlans(
    sector,
    2,
    ['timing', 'rejection', 'price', 'count'],
    (each) => openOffice(each) && isFree(each),
  )) {
    plan.bidderCount = 5;
    plan.buyer.rejections += 1;
    plan.changes.push((lot) => {
      handIn(lot, false, 13);
      reject(lot.bids.at(-1)!, 'LATE', '逾期送达');
    });
    truth.lookalike('R030', projectOf(plan), 'a late offer was refused', tenderOf(plan));
  }
}

/** Sets when the winner (or the dearest loser) handed in, minutes after the deadline. */
function handIn(lot: Lot, winner: boolean, minutes: number): void {
  const bid = winner ? lot.bids.find((each) => each.won)! : lot.bids.at(-1)!;
  const at = new Date(Date.parse(lot.deadline) + minutes * 60_000 + 8 * 3_600_000).toISOString();
  bid.submittedAt = `${at.slice(0, 19)}+08:00`;
}
