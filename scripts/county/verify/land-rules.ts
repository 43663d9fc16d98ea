import { addYears } from '../calendar.ts';
import type { Found } from './index.ts';
import { fen, group, personIn, text, type Written, type WrittenRows } from './written-rows.ts';

const crops = (parcel: Written, day: string) =>
  parcel.use === 'CROPS' ||
  parcel.use === 'FALLOW' ||
  parcel.useDisputedOn !== null ||
  (parcel.useSince !== null && text(parcel.useSince) > day);

/** Mu of a parcel on a day: what is titled, and what is leased in while the lease runs. */
const areaOn = (parcel: Written, day: string) =>
  Number(parcel.titledArea) +
  (parcel.leasedFrom !== null && text(parcel.leasedFrom) <= day && text(parcel.leasedUntil) >= day
    ? Number(parcel.leasedInArea)
    : 0);

const sum = (rows: readonly Written[], of: (row: Written) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

/** A household's subsidies for fertility by year: the day of the payment, the net area, and its parcels. */
function* farmYears(rows: WrittenRows) {
  const fertility = rows.table('farmlandSubsidyPayments').filter((row) => row.scheme === 'FERTILITY');
  const parcels = group(rows.table('landParcels'), (row) => text(row.householdNumber));
  for (const same of group(fertility, (row) => `${row.householdNumber} ${row.year}`).values()) {
    const household = text(same[0]!.householdNumber);
    const day = same.map((row) => text(row.paidOn)).sort()[0]!;
    yield { household, day, paid: sum(same, (row) => Number(row.area)), own: parcels.get(household) ?? [] };
  }
}

/** M24: a household's subsidised area of a year is more than 110 % of what is titled and leased in. */
export function tooMuchArea(rows: WrittenRows): Found {
  const found: Found = new Set();
  for (const { household, day, paid, own } of farmYears(rows))
    if (paid > 1.1 * sum(own, (parcel) => areaOn(parcel, day))) found.add(`HOUSEHOLD ${household}`);
  return found;
}

/** M24V: what a village was subsidised for in a year is more than its arable land. */
export function villageOverArable(rows: WrittenRows): Found {
  const found: Found = new Set();
  const arable = new Map(rows.table('villages').map((row) => [row.divisionCode, Number(row.arableArea)]));
  const fertility = rows.table('farmlandSubsidyPayments').filter((row) => row.scheme === 'FERTILITY');
  for (const same of group(fertility, (row) => `${row.divisionCode} ${row.year}`).values()) {
    const village = same[0]!.divisionCode;
    if (sum(same, (row) => Number(row.area)) > arable.get(village)!) found.add(`VILLAGE ${village}`);
  }
  return found;
}

/** M27: paid for more than 105 % of the land under crops, with a parcel put to another use. */
export function otherUse(rows: WrittenRows): Found {
  const found: Found = new Set();
  for (const { household, day, paid, own } of farmYears(rows)) {
    const eligible = own.filter((parcel) => crops(parcel, day));
    if (eligible.length < own.length && paid > 1.05 * sum(eligible, (parcel) => areaOn(parcel, day)))
      found.add(`HOUSEHOLD ${household}`);
  }
  return found;
}

/** M26: two grants for one serial or engine number within five years, neither of them given back. */
export function machineTwice(rows: WrittenRows): Found {
  const found: Found = new Set();
  const standing = rows.table('machinerySubsidies').filter((row) => row.returnedOn === null);
  for (const number of ['serialNumber', 'engineNumber']) {
    for (const [value, same] of group(standing, (row) => text(row[number]))) {
      const days = same.map((row) => text(row.grantedOn)).sort();
      if (days.some((day, index) => index > 0 && day < addYears(days[index - 1]!, 5)))
        found.add(`CONTACT ${value}`);
    }
  }
  return found;
}

/** V10: compensation to somebody dead before the list without a deed, to no member of the village, or twice. */
export function wrongPayee(rows: WrittenRows): Found {
  const found: Found = new Set();
  const residents = rows.byPerson('residents', 'person');
  const payments = rows.table('landCompensationPayments');
  for (const same of group(payments, (row) =>
    [personIn(row, 'recipient'), row.requisition, row.kind].join(' '),
  ).values()) {
    const first = same[0]!;
    const person = personIn(first, 'recipient');
    const net = sum(same, (row) => fen(row.amount));
    if (person === null || net <= 0) continue;
    const listedOn = text(first.listedOn);
    const member = (residents.get(person) ?? []).some(
      (row) =>
        row.divisionCode === first.divisionCode &&
        (row.movedInOn === null || text(row.movedInOn) <= listedOn) &&
        (row.movedOutOn === null || text(row.movedOutOn) > listedOn),
    );
    const diedOn = rows.diedOn(person);
    const dead = diedOn !== null && diedOn < listedOn && same.some((row) => row.heirDeed === null);
    const twice = net > Math.max(...same.map((row) => fen(row.amount)));
    if (!member || dead || twice) found.add(`PERSON ${person}`);
  }
  return found;
}
