import { addDays, addYears, later } from '../../calendar.ts';
import type { Official } from '../../types.ts';
import { outsider } from '../invented.ts';
import type { Company, Party } from '../model.ts';
import { partyOf, relativesOf } from '../pool.ts';
import { type Lease, type LeaseDraft, tradeLimit } from './lease-terms.ts';
import { type LeaseBook, tradeNumber } from './leases.ts';
import { type VillageSite, villageOf } from './site.ts';

/** V01 to V06: contracts that break a rule, and contracts that only seem to. */
export function addLeaseCases(site: VillageSite, book: LeaseBook): void {
  for (const kind of site.cases('V01')) lowRent(site, book, kind);
  for (const kind of site.cases('V02')) longTerm(site, book, kind);
  for (const kind of site.cases('V03')) arrears(site, book, kind);
  for (const kind of site.cases('V04')) democracy(site, book, kind);
  for (const kind of site.cases('V05')) kin(site, book, kind);
  for (const kind of site.cases('V06')) offPlatform(site, book, kind);
}

function lowRent(site: VillageSite, book: LeaseBook, kind: string): void {
  const lease =
    kind === 'LOW'
      ? book.add({ assetKind: 'FARMLAND', factor: 0.42, area: 34, years: 4, awardMode: 'NEGOTIATED' })
      : kind === 'NEAR'
        ? book.add({ assetKind: 'FARMLAND', factor: 0.73, years: 3 })
        : kind === 'IN_KIND'
          ? book.add({ assetKind: 'WATER_SURFACE', factor: 0.46, years: 5 })
          : book.add({ assetKind: 'BARREN_LAND', factor: 0.85 });
  if (kind === 'IN_KIND') lease.inKind = '承租方自费清淤、修建护坡，折抵部分租金';
  const reason = {
    NEAR: 'a low rent, within the spread of the town',
    IN_KIND: 'the tenant repairs the pond in part payment',
    BARREN: 'barren land, compared with its own kind',
  }[kind];
  site.record('V01', kind, villageOf(site), lease.number, reason ?? '');
}

function longTerm(site: VillageSite, book: LeaseBook, kind: string): void {
  const from = addDays(site.start, 300);
  const lease =
    kind === 'WORKSHOP_30'
      ? book.add({ assetKind: 'WORKSHOP', years: 30, startsOn: from })
      : kind === 'FARMLAND_26'
        ? book.add({ assetKind: 'FARMLAND', years: 26, startsOn: from })
        : kind === 'TWENTY'
          ? book.add({ assetKind: 'WATER_SURFACE', years: 20, startsOn: from })
          : book.addHousehold(site.random.fork('forest'), undefined, 'FOREST_LAND');
  const reason =
    kind === 'TWENTY' ? 'exactly twenty years' : 'contracted by a household: woodland up to seventy years';
  site.record('V02', kind, villageOf(site), lease.number, reason);
}

function arrears(site: VillageSite, book: LeaseBook, kind: string): void {
  const { asOf } = site;
  const due = addDays(
    asOf,
    kind === 'RECENT' ? -72 : kind === 'PAID_LATE' ? -260 : kind === 'RENEWED' ? -430 : -210,
  );
  const lease = book.add({
    assetKind: 'WATER_SURFACE',
    years: kind === 'RENEWED' ? 3 : 5,
    startsOn: addYears(due, -2),
  });
  lease.instalments = lease.instalments.map((instalment) => {
    if (instalment.dueOn !== addYears(lease.startsOn, 2)) return instalment;
    return kind === 'PAID_LATE'
      ? { ...instalment, paidOn: addDays(instalment.dueOn, 150) }
      : { ...instalment, paidOn: null, paidAmount: null };
  });
  if (kind === 'DEFERRED') lease.deferral = '受灾减产，村民代表会议同意缓缴一年，见会议纪要';
  if (kind === 'RENEWED') {
    const next = book.add({
      assetKind: 'WATER_SURFACE',
      years: 5,
      startsOn: addDays(lease.endsOn, 1),
      counterparty: lease.counterparty,
      asset: lease.asset,
    });
    next.renewalOf = lease.number;
  }
  const reason = {
    RECENT: 'overdue for less than ninety days',
    DEFERRED: 'the deferral was agreed and minuted',
    PAID_LATE: 'paid late, but paid',
  }[kind];
  site.record('V03', kind, villageOf(site), lease.number, reason ?? '');
}

function democracy(site: VillageSite, book: LeaseBook, kind: string): void {
  const lease = book.add({ assetKind: 'SHOP', years: 3, startsOn: addDays(site.asOf, -520) });
  const meeting = lease.meeting!;
  if (kind === 'NO_RECORD') {
    meeting.record = null;
    meeting.recordedOn = null;
  } else if (kind === 'RECORDED_LATE') {
    meeting.recordedOn = addDays(lease.signedOn, 41);
  } else {
    book.meetings.splice(book.meetings.indexOf(meeting), 1);
    lease.meeting = null;
    if (kind === 'SIGNED_OFF') lease.signOffs = Math.round((site.village.size / 3.2) * 0.78);
  }
  const reason =
    kind === 'RECORDED_LATE'
      ? 'the meeting was held in time, its record came late'
      : 'more than two thirds of the households signed';
  site.record('V04', kind, villageOf(site), lease.number, reason);
}

function kin(site: VillageSite, book: LeaseBook, kind: string): void {
  const serving = site.pool.officials.filter((official) => official.until === null);
  const withKin = serving.find((official) => relativesOf(site.pool, official, site.asOf).length > 0);
  const official = kind === 'RELATIVE' || kind === 'FIRM' ? withKin : serving[0];
  if (official === undefined || (kind === 'FIRM' && site.kinFirm === null)) return;
  const startsOn = startFor(site, official);
  const draft: LeaseDraft = { assetKind: 'FARMLAND', startsOn, years: 3, area: 20, awardMode: 'NEGOTIATED' };
  const relative = withKin === undefined ? null : relativesOf(site.pool, withKin, site.asOf)[0]!.person;
  const namesake: Party = { ...outsider(site.random.fork('namesake')), name: official.person.name };
  const party: Party | Company =
    kind === 'RELATIVE'
      ? partyOf(relative!)
      : kind === 'FIRM'
        ? site.kinFirm!
        : kind === 'NAMESAKE'
          ? namesake
          : partyOf(official.person);
  let lease: Lease;
  if (kind === 'OWN_LAND') lease = book.addHousehold(site.random.fork('own land'), partyOf(official.person));
  else if (kind === 'BEFORE_TERM')
    lease = book.add({ ...draft, counterparty: party, startsOn: addDays(official.from, -200) });
  else lease = book.add({ ...draft, counterparty: party });
  if (kind === 'AUCTION') {
    lease.awardMode = 'PUBLIC_AUCTION';
    lease.highestBid = true;
    lease.tradeNumber = tradeNumber(site, site.random.fork('auction'), lease.signedOn);
  }
  const subject = kind === 'FIRM' ? relative!.identityNumber : (party as Party).identityNumber;
  const reason = {
    AUCTION: 'the highest bid at a public auction',
    BEFORE_TERM: 'signed before the term of office began',
    NAMESAKE: 'a namesake of an official with another identity number',
    OWN_LAND: "the official's own share of contracted household land",
  }[kind];
  site.record('V05', kind, { kind: 'PERSON', value: subject }, lease.number, reason ?? '');
}

/** A day within the term on which a lease can begin and still have run for some months. */
function startFor(site: VillageSite, official: Official): string {
  const latest = addDays(site.asOf, -400);
  const first = addDays(official.from, 60);
  return later(first, latest);
}

function offPlatform(site: VillageSite, book: LeaseBook, kind: string): void {
  const annualRent = kind === 'NO_TRADE' ? 26_800 : (tradeLimit - 700 * (site.position % 10) - 900) / 5;
  const lease = book.add({
    assetKind: 'WORKSHOP',
    years: kind === 'NO_TRADE' ? 8 : 5,
    startsOn: addDays(site.asOf, -640),
    area: Math.round(annualRent / usualRent(book)),
    annualRent: Math.round(annualRent),
    awardMode: 'NEGOTIATED',
  });
  lease.tradeNumber = null;
  lease.highestBid = null;
  site.record(
    'V06',
    kind,
    villageOf(site),
    lease.number,
    'its total stays below the limit of the trading platform',
  );
}

/** What the village's first workshop costs a square metre. */
function usualRent(book: LeaseBook): number {
  const workshop = book.leases.find((lease) => lease.assetKind === 'WORKSHOP')!;
  return workshop.annualRent / workshop.area;
}
