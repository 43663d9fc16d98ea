import { seatsByPerson } from './conduct.ts';
import { byUscc } from './lot-ties.ts';
import type { Check, LeaseRow, Registers } from './registers.ts';
import { days, fences, groupBy, median } from './statistics.ts';

/** From this total on a contract belongs on the trading platform, and from this expense on attachments are asked for, yuan. */
const tradeLimit = 100_000;
const attachmentsFrom = 5_000;

/** V01 to V09 over the registers of the villages. */
export const collective: Readonly<Record<string, Check>> = {
  V01: (registers) => cheap(registers, (rent, group) => rent < 0.6 * median(group)),
  'V01 by quartiles': (registers) =>
    cheap(registers, (rent, group) => group.length >= 8 && rent < fences(group).lower),
  V02: ({ collectiveContracts }) =>
    leases(collectiveContracts, (lease) => lease.endsOn >= yearsAfter(lease.startsOn, 20)),
  V03: ({ collectiveContracts }, asOf) =>
    leases(collectiveContracts, (lease) => {
      const oldest =
        lease.instalments.filter((instalment) => instalment.paidOn === null && instalment.dueOn <= asOf)[0]
          ?.dueOn ?? null;
      if (oldest !== lease.unpaidSince)
        throw new Error(`unpaidSince of ${lease.number} is not its oldest unpaid instalment.`);
      return oldest !== null && days(oldest, asOf) > 90 && lease.deferral === null;
    }),
  V04: ({ collectiveContracts, villageMeetings }) => {
    const meetings = new Map(
      villageMeetings.map((meeting) => [`${meeting.divisionCode} ${meeting.number}`, meeting]),
    );
    return leases(collectiveContracts, (lease) => {
      const record = meetings.get(`${lease.divisionCode} ${lease.meeting}`)?.record ?? null;
      return record === null && (lease.signOffs ?? 0) === 0;
    });
  },
  V05: (registers) => {
    const seats = seatsByPerson(registers);
    const organizations = byUscc(registers);
    return registers.collectiveContracts.filter(isLet).flatMap((lease) => {
      const person =
        lease.counterpartyIdentityNumber ??
        organizations.get(lease.counterpartyUscc!)!.legalRepresentativeIdentityNumber;
      const serving = (seats.get(person) ?? []).some(
        (seat) =>
          seat.divisionCode === lease.divisionCode &&
          seat.from <= lease.signedOn &&
          (seat.until === null || lease.signedOn < seat.until),
      );
      const auctioned = lease.awardMode === 'PUBLIC_AUCTION' && lease.highestBid === true;
      return serving && !auctioned ? [{ subject: person, row: lease.number }] : [];
    });
  },
  V06: ({ collectiveContracts }) =>
    leases(
      collectiveContracts,
      (lease) => Number(lease.totalAmount) >= tradeLimit && lease.tradeNumber === null,
    ),
  V07: ({ collectiveAssets }, asOf) =>
    collectiveAssets
      .filter((asset) => {
        const difference =
          Math.abs(Number(asset.inspectedValue) - Number(asset.bookValue)) / Number(asset.bookValue);
        const idle = asset.idleSince !== null && days(asset.idleSince, asOf) > 365 && !asset.seasonal;
        return difference > 0.1 || idle || asset.status === 'MISSING';
      })
      .map((asset) => ({ subject: asset.divisionCode, row: asset.code })),
  V08: ({ collectiveTransactions }, asOf) =>
    collectiveTransactions
      .filter(
        (entry) =>
          entry.direction === 'EXPENSE' &&
          Number(entry.amount) >= attachmentsFrom &&
          entry.publishedOn !== null &&
          days(entry.publishedOn, asOf) > 7,
      )
      .filter((entry) =>
        entry.requiredAttachments.some((attachment) => !entry.attachments.includes(attachment)),
      )
      .map((entry) => ({ subject: entry.divisionCode, row: entry.number })),
  V09: ({ collectiveTransactions, villageOfficials }) => {
    const accounts = new Set(villageOfficials.map((official) => official.accountNumber));
    return collectiveTransactions
      .filter(
        (entry) =>
          entry.accountNumber !== null && accounts.has(entry.accountNumber) && entry.category !== 'SALARY',
      )
      .filter(
        (entry) =>
          !(entry.category === 'REIMBURSEMENT' && ['INVOICE', 'RECEIPT'].includes(entry.voucherKind)),
      )
      .map((entry) => ({ subject: entry.accountNumber!, row: entry.number }));
  },
};

/** What households contracted of their own right is no letting (农村土地承包法 §21). */
const isLet = (lease: LeaseRow): boolean => lease.kind !== 'HOUSEHOLD_CONTRACTING';

const leases = (rows: readonly LeaseRow[], test: (lease: LeaseRow) => boolean) =>
  rows
    .filter((lease) => isLet(lease) && test(lease))
    .map((lease) => ({ subject: lease.divisionCode, row: lease.number }));

function cheap(registers: Registers, test: (rent: number, group: readonly number[]) => boolean) {
  const let_ = registers.collectiveContracts.filter(isLet);
  const rent = (lease: LeaseRow) => Number(lease.annualRent) / lease.area;
  return [
    ...groupBy(let_, (lease) => `${lease.divisionCode.slice(0, 9)} ${lease.assetKind}`).values(),
  ].flatMap((group) => {
    const rents = group.map(rent);
    return leases(group, (lease) => lease.inKind === null && test(rent(lease), rents));
  });
}

const yearsAfter = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
