import { cents } from '../calendar.ts';
import { bidOf, reject } from '../lots.ts';
import type { Buyer, Lot, Plan } from '../model.ts';
import { type Sector, takePlans, takeSpread } from '../sector.ts';
import { isOffice, organizationOf, projectOf, tenderOf } from './cast.ts';
import { isFree, openOffice } from './procedure.ts';

/** P15, R035, R036: everybody else, or the cheapest, rejected without a word why. */
export function plantRejections(sector: Sector): void {
  const { truth } = sector;
  const strict = (plan: Plan) =>
    openOffice(plan) && plan.buyer.rejections === 0 && plan.buyer.rejectionRate < 0.05 && isFree(plan);
  const [alone] = takePlans(sector, 1, ['rejection', 'count'], strict, true) as [Plan];
  alone.bidderCount = 4;
  alone.buyer.rejections += 3;
  alone.changes.push((lot) => {
    for (const bid of lot.bids) if (!bid.won) reject(bid, 'OTHER', null);
  });
  const [lowest] = takePlans(sector, 1, ['rejection', 'count'], strict, true) as [Plan];
  lowest.bidderCount = 5;
  lowest.buyer.rejections += 1;
  lowest.changes.push((lot) => addLowest(lot, null));
  for (const plan of [alone, lowest]) truth.plant('P15', projectOf(plan), tenderOf(plan));
  truth.plant('R035', projectOf(alone), tenderOf(alone));
  truth.plant('R036', projectOf(lowest), tenderOf(lowest));

  for (const plan of takeSpread(
    sector,
    9,
    ['rejection', 'count', 'price'],
    (each) => openOffice(each) && each.buyer.rejections <= 1 && isFree(each),
  )) {
    plan.bidderCount = 4;
    plan.buyer.rejections += 2;
    plan.changes.push((lot) => {
      for (const bid of lot.bids.slice(2, 3)) reject(bid, 'QUALIFICATION', '类似业绩证明材料缺失');
      for (const bid of lot.bids.slice(3)) reject(bid, 'RESPONSIVENESS', '投标有效期不足');
    });
    for (const screen of ['P15', 'R035', 'R036'])
      truth.lookalike(
        screen,
        projectOf(plan),
        'one other offer stayed valid, the rejected ones are the dearer',
        tenderOf(plan),
      );
  }
  const consultation = (plan: Plan) =>
    isOffice(plan) && plan.method === 'COMPETITIVE_CONSULTATION' && isFree(plan);
  for (const plan of takeSpread(sector, 4, ['rejection', 'count', 'price'], consultation)) {
    plan.bidderCount = 4;
    plan.buyer.rejections += 1;
    plan.changes.push((lot) => addLowest(lot, '经查资质证书已被吊销，附主管部门复函'));
    for (const screen of ['P15', 'R036'])
      truth.lookalike(
        screen,
        projectOf(plan),
        'the cheapest lost its qualification, on record; price was not the only criterion',
        tenderOf(plan),
      );
  }
}

/** Puts a still cheaper offer by one of the losers in the place of its own, and rejects it. */
function addLowest(lot: Lot, reason: string | null): void {
  const winner = lot.bids.find((bid) => bid.won)!;
  const loser = lot.bids.at(-1)!;
  const offer = bidOf(lot, loser.company, cents(winner.amount * 0.941), false);
  reject(offer, reason === null ? 'OTHER' : 'QUALIFICATION', reason);
  lot.bids = [...lot.bids.slice(0, -1), offer];
}

/** R038: an office that rejects far more than the others. */
export function plantRejector(sector: Sector): void {
  const offices = sector.buyers.filter((buyer) => buyer.kind === 'GOVERNMENT');
  const plainLots = (buyer: Buyer) =>
    sector.plans.filter(
      (plan) =>
        plan.buyer === buyer &&
        !(['rejection', 'price', 'count'] as const).some((facet) => plan.facets.has(facet)),
    );
  const rejector = offices.reduce((most, buyer) =>
    plainLots(buyer).length > plainLots(most).length ? buyer : most,
  );
  rejector.rejectionRate = 0.34;
  for (const plan of plainLots(rejector)) plan.bidderCount = 7;
  sector.truth.plant('R038', organizationOf(rejector));
  const strict = offices
    .filter((buyer) => buyer !== rejector)
    .sort((a, b) => b.rejectionRate - a.rejectionRate);
  for (const buyer of strict.slice(0, 6)) {
    sector.truth.lookalike('R038', organizationOf(buyer), 'strict, within the spread of the offices');
  }
}
