import { byUscc } from './lot-ties.ts';
import type { BidRow, Check, Finding, Registers } from './registers.ts';
import { days, fences, groupBy } from './statistics.ts';

/** What a firm does over many lots: P06, P07, P08, P14, P17 and the indicators R025 and R048. */
export const conduct: Readonly<Record<string, Check>> = {
  P06: rings,
  P07: unsuccessful,
  'P08 one buyer': (registers) => {
    const found: Finding[] = [];
    for (const [subject, contracts] of groupBy(competed(registers), (contract) => contract.supplierUscc)) {
      const most = Math.max(
        ...[...groupBy(contracts, (contract) => contract.buyerUscc).values()].map((own) => own.length),
      );
      if (contracts.length >= 3 && most / contracts.length > 0.6) found.push({ subject });
    }
    return found;
  },
  'P08 made for it': (registers) => {
    const organizations = byUscc(registers);
    const found: Finding[] = [];
    for (const [subject, bids] of groupBy(registers.bids, (bid) => bid.bidderUscc)) {
      const { registeredOn, insuredStaff } = organizations.get(subject)!;
      const first = bids.map((bid) => bid.submittedAt).sort()[0]!;
      const large = bids.some((bid) => bid.won && Number(bid.amount) >= 1_000_000);
      if (large && (days(registeredOn, first) < 90 || (insuredStaff ?? 99) <= 2)) found.push({ subject });
    }
    return found;
  },
  P14: (registers) => {
    const organizations = byUscc(registers);
    const within = (from: string | null, to: string | null, on: string) =>
      from !== null && from <= on && (to === null || on < to);
    const found = registers.contracts.filter(({ supplierUscc, awardedOn, signedOn }) => {
      const firm = organizations.get(supplierUscc)!;
      const on = awardedOn ?? signedOn;
      const gone = firm.status !== 'ACTIVE' && firm.statusSince !== null && firm.statusSince <= on;
      return (
        gone ||
        within(firm.abnormalFrom, firm.abnormalTo, on) ||
        within(firm.blacklistedFrom, firm.blacklistedTo, on)
      );
    });
    return [...new Set(found.map((contract) => contract.supplierUscc))].map((subject) => ({ subject }));
  },
  P17: officialOwners,
  R025: unsuccessful,
  R048: (registers) => {
    const variety = new Map<string, number>();
    for (const [supplier, contracts] of groupBy(registers.contracts, (contract) => contract.supplierUscc)) {
      variety.set(
        supplier,
        new Set(
          contracts.flatMap((contract) => contract.items.map((item) => item.classification.slice(0, 2))),
        ).size,
      );
    }
    const { upper } = fences([...variety.values()]);
    return [...variety].filter(([, count]) => count >= upper).map(([subject]) => ({ subject }));
  },
};

/** Contracts apart from approved single source: a statutory supplier has one kind of buyer. */
const competed = (registers: Registers) =>
  registers.contracts.filter(
    (contract) => !(contract.method === 'SINGLE_SOURCE' && contract.methodApproval !== null),
  );

/** Three firms that met in four lots or more, won nearly all of them, and equally often. */
function rings(registers: Registers): Finding[] {
  const meetings = new Map<string, (string | null)[]>();
  for (const bids of groupBy(registers.bids, (bid) => bid.tender).values()) {
    const firms = bids.map((bid) => bid.bidderUscc).sort();
    const winner = bids.find((bid) => bid.won)?.bidderUscc ?? null;
    for (const trio of trios(firms)) {
      const key = trio.join();
      const met = meetings.get(key);
      if (met === undefined) meetings.set(key, [winner]);
      else met.push(winner);
    }
  }
  const members = new Set<string>();
  for (const [key, winners] of meetings) {
    const firms = key.split(',');
    const wins = firms.map((firm) => winners.filter((winner) => winner === firm).length);
    const total = wins.reduce((sum, count) => sum + count, 0);
    if (winners.length < 4 || total / winners.length < 0.75) continue;
    if (Math.min(...wins) >= 1 && Math.max(...wins) - Math.min(...wins) <= 1)
      for (const firm of firms) members.add(firm);
  }
  return [...members].map((subject) => ({ subject }));
}

function* trios(firms: readonly string[]): Generator<[string, string, string]> {
  for (const [a, first] of firms.entries()) {
    for (const [b, second] of firms.entries()) {
      for (const [c, third] of firms.entries()) if (a < b && b < c) yield [first, second, third];
    }
  }
}

function unsuccessful(registers: Registers): Finding[] {
  const single = registers.bids.filter((bid) => bid.consortium === null && bid.status === 'VALID');
  const records = [...groupBy(single, (bid: BidRow) => bid.bidderUscc)].map(([subject, bids]) => ({
    subject,
    bids: bids.length,
    ratio: bids.filter((bid) => bid.won).length / bids.length,
  }));
  const { q3 } = fences(records.map((record) => record.bids));
  const { lower } = fences(records.map((record) => record.ratio));
  return records
    .filter((record) => record.bids >= q3 && record.ratio <= lower)
    .map(({ subject }) => ({ subject }));
}

/** Who represents or holds the supplier of a town's contract while being, or being kin of, an official there in office. */
function officialOwners(registers: Registers): Finding[] {
  const organizations = byUscc(registers);
  const holdings = groupBy(registers.organizationShareholders, (holding) => holding.rowId);
  const seats = seatsByPerson(registers);
  const found = new Set<string>();
  for (const contract of registers.contracts) {
    const firm = organizations.get(contract.supplierUscc)!;
    if (contract.recusalRecorded === true) continue;
    const holders = (holdings.get(firm.id) ?? []).map((holding) => holding.shareholderIdentityNumber);
    for (const person of [firm.legalRepresentativeIdentityNumber, ...holders]) {
      if (person === null || firm.representativeSince > contract.signedOn) continue;
      const buyer = organizations.get(contract.buyerUscc)!;
      const serving = (seats.get(person) ?? []).some(
        (seat) =>
          seat.from <= contract.signedOn &&
          (seat.until === null || contract.signedOn < seat.until) &&
          [contract.divisionCode, buyer.divisionCode].some((code) =>
            code.startsWith(seat.divisionCode.slice(0, 9)),
          ),
      );
      if (serving) found.add(person);
    }
  }
  return [...found].map((subject) => ({ subject }));
}

/** The seats that a person holds, or that one of their declared relatives holds. */
export function seatsByPerson(registers: Registers): Map<string, Registers['villageOfficials']> {
  const seats = groupBy(registers.villageOfficials, (official) => official.officialIdentityNumber);
  const officials = new Map(registers.villageOfficials.map((official) => [official.id, official]));
  for (const { rowId, relativeIdentityNumber } of registers.villageOfficialRelatives) {
    const own = seats.get(relativeIdentityNumber) ?? [];
    seats.set(relativeIdentityNumber, [...own, officials.get(rowId)!]);
  }
  return seats;
}
