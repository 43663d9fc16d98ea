import { addDays, addYears, earlier } from '../../calendar.ts';
import type { Random, RowEvent } from '../../types.ts';
import { cents, moment, yuan } from '../calendar.ts';
import type { Company, Party } from '../model.ts';
import { villageAssets } from './assets.ts';
import { bookCases } from './book-cases.ts';
import { villageEntries } from './books.ts';
import { type Entry, publicationDay } from './entry.ts';
import { addLeaseCases } from './lease-cases.ts';
import { type Lease, type Meeting, rentClasses } from './lease-terms.ts';
import { LeaseBook, unpaidSince } from './leases.ts';
import { ordinaryMeetings } from './meetings.ts';
import { personIn, type VillageSite } from './site.ts';

/** Everything the collective of one village wrote down. */
export function* villageRows(site: VillageSite): Generator<RowEvent> {
  const ids = site.random.fork('ids');
  yield* officialRows(site, ids);
  const book = new LeaseBook(site);
  book.fill();
  addLeaseCases(site, book);
  for (const meeting of [...book.meetings, ...ordinaryMeetings(site)])
    yield event('villageMeetings', meetingRow(site, meeting, ids));
  for (const lease of book.leases) yield event('collectiveContracts', leaseRow(site, lease, ids));
  for (const asset of villageAssets(site)) {
    yield event('collectiveAssets', {
      ...common(site, ids, moment(asset.inspectedOn, 15)),
      ...asset,
      bookValue: yuan(asset.bookValue),
      inspectedValue: yuan(asset.inspectedValue),
    });
  }
  let count = 0;
  for (const entry of [...villageEntries(site, book.leases), ...bookCases(site)]) {
    count += 1;
    const number = `PZ-${entry.occurredOn.slice(0, 7)}-${String(count).padStart(4, '0')}`;
    entry.named?.(number);
    yield event('collectiveTransactions', entryRow(site, entry, number, ids));
  }
}

const event = (table: string, row: Record<string, unknown>): RowEvent => ({
  department: 'collective-assets',
  table,
  row,
});

const common = (site: VillageSite, ids: Random, updatedAt: string) => ({
  id: ids.uuid(),
  divisionCode: site.village.code,
  updatedAt,
});

function* officialRows(site: VillageSite, ids: Random): Generator<RowEvent> {
  for (const official of site.pool.officials) {
    const row = common(site, ids, moment(official.until ?? official.from, 9));
    yield event('villageOfficials', {
      ...row,
      ...personIn('official', official.person),
      post: official.post,
      from: official.from,
      until: official.until,
      accountNumber: official.account,
      publicUntil: addYears(official.until ?? site.asOf, 3),
    });
    for (const { person, relation } of official.relatives) {
      yield event('villageOfficialRelatives', {
        id: ids.uuid(),
        rowId: row.id,
        ...personIn('relative', person),
        relation,
        declaredOn: addDays(official.from, 21),
      });
    }
  }
}

function meetingRow(site: VillageSite, meeting: Meeting, ids: Random): Record<string, unknown> {
  const entitled = meeting.kind === 'COMMITTEE' ? 7 : 34 + (site.village.index % 9);
  const attendance = Math.ceil(entitled * 0.84);
  return {
    ...common(site, ids, moment(meeting.recordedOn ?? meeting.heldOn, 20)),
    number: meeting.number,
    heldOn: meeting.heldOn,
    kind: meeting.kind,
    subject: meeting.subject,
    entitled,
    attendance,
    inFavour: attendance - (meeting.number.charCodeAt(meeting.number.length - 1) % 2),
    record: meeting.record,
    recordedAt: meeting.recordedOn === null ? null : moment(meeting.recordedOn, 20),
  };
}

function leaseRow(site: VillageSite, lease: Lease, ids: Random): Record<string, unknown> {
  const years = Math.round((Date.parse(lease.endsOn) - Date.parse(lease.startsOn)) / 31_556_952_000);
  const { meeting, counterparty, ...written } = lease;
  return {
    ...common(site, ids, moment(lease.signedOn, 11)),
    ...written,
    ...partyIn('counterparty', counterparty),
    areaUnit: rentClasses.find((each) => each.kind === lease.assetKind)?.unit ?? 'MU',
    annualRent: yuan(lease.annualRent),
    totalAmount: yuan(lease.annualRent * years),
    paidAmount: yuan(
      cents(lease.instalments.reduce((sum, instalment) => sum + Number(instalment.paidAmount ?? 0), 0)),
    ),
    unpaidSince: unpaidSince(lease, site.asOf),
    meeting: meeting?.number ?? null,
    status: lease.endsOn < site.asOf ? 'ENDED' : 'ACTIVE',
    publicUntil: addYears(earlier(lease.endsOn, site.asOf), 3),
  };
}

function entryRow(site: VillageSite, entry: Entry, number: string, ids: Random): Record<string, unknown> {
  const published = entry.publishedOn ?? publicationDay(entry.occurredOn);
  const publishedOn = published <= site.asOf ? published : null;
  return {
    ...common(site, ids, moment(entry.occurredOn, 17)),
    number,
    direction: entry.direction,
    category: entry.category,
    item: entry.item,
    amount: yuan(entry.amount),
    occurredOn: entry.occurredOn,
    publishedOn,
    ...(entry.payee === null
      ? { payeeUscc: null, payeeName: null, payeeIdentityNumber: null }
      : partyIn('payee', entry.payee)),
    accountNumber: entry.account,
    voucherKind: entry.voucher,
    requiredAttachments: [...entry.required],
    attachments: entry.required.filter((attachment) => attachment !== entry.missing),
    contractNumber: entry.contractNumber ?? null,
    meeting: null,
    publicUntil: publishedOn === null ? null : addYears(publishedOn, 3),
  };
}

const partyIn = (role: string, party: Party | Company): Record<string, unknown> =>
  'uscc' in party
    ? { [`${role}Uscc`]: party.uscc, [`${role}Name`]: party.name, [`${role}IdentityNumber`]: null }
    : { [`${role}Uscc`]: null, ...personIn(role, party) };
