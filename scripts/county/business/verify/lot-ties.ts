import type { BidRow, Check, Finding, OrganizationRow, Registers } from './registers.ts';
import { groupBy } from './statistics.ts';

/** P01 to P04: ties between two bidders of a lot that did not bid as one. */
export const lotTies: Readonly<Record<string, Check>> = {
  P01: (registers) => {
    const organizations = byUscc(registers);
    return pairs(registers, ([first, second]) => {
      const [one, other] = [organizations.get(first.bidderUscc)!, organizations.get(second.bidderUscc)!];
      return (
        one.legalRepresentativeIdentityNumber === other.legalRepresentativeIdentityNumber &&
        [one, other].every((each) => each.representativeSince <= day(first))
      );
    });
  },
  P02: (registers) => {
    const holders = holdersOf(registers);
    const organizations = byUscc(registers);
    const isState = (holder: string) =>
      ['STATE_OWNED_COMPANY', 'LISTED_COMPANY', 'INVESTMENT_FUND'].includes(
        organizations.get(holder)?.kind ?? '',
      );
    return pairs(registers, ([first, second]) => {
      const one = holders(first.bidderUscc, day(first));
      const other = holders(second.bidderUscc, day(second));
      const common = [...one].some((holder) => other.has(holder) && !isState(holder));
      return common || one.has(second.bidderUscc) || other.has(first.bidderUscc);
    });
  },
  P03: (registers) => {
    const hubs = new Map(
      (['phoneNumber', 'emailValue', 'addressValue'] as const).map(
        (field) => [field, hubsOf(registers, field)] as const,
      ),
    );
    return pairs(registers, ([first, second]) => {
      const contact = [...hubs].some(
        ([field, hub]) => first[field] === second[field] && !hub.has(first[field]),
      );
      const manager =
        first.projectManagerIdentityNumber !== null &&
        first.projectManagerIdentityNumber === second.projectManagerIdentityNumber;
      return contact || manager || first.agentIdentityNumber === second.agentIdentityNumber;
    });
  },
  P04: (registers) =>
    pairs(registers, ([first, second]) => {
      const signals = (['ipValue', 'deviceValue', 'dongleValue'] as const).filter(
        (field) => first[field] === second[field],
      );
      return first.depositAccountNumber === second.depositAccountNumber || signals.length >= 2;
    }),
};

/** Every pair of bidders of a lot, members of one consortium apart, that a test holds for. */
function pairs(registers: Registers, test: (pair: readonly [BidRow, BidRow]) => boolean): Finding[] {
  const found: Finding[] = [];
  for (const [tender, bids] of groupBy(registers.bids, (bid) => bid.tender)) {
    const tied = bids.some((first, index) =>
      bids
        .slice(index + 1)
        .some(
          (second) =>
            (first.consortium === null || first.consortium !== second.consortium) && test([first, second]),
        ),
    );
    if (tied) found.push({ subject: bids[0]!.projectCode, row: tender });
  }
  return found;
}

const day = (bid: BidRow) => bid.submittedAt.slice(0, 10);

export const byUscc = (registers: Registers): ReadonlyMap<string, OrganizationRow> =>
  new Map(registers.organizations.map((organization) => [organization.uscc, organization]));

function holdersOf(registers: Registers): (uscc: string, on: string) => Set<string> {
  const organizations = byUscc(registers);
  const holdings = groupBy(registers.organizationShareholders, (holding) => holding.rowId);
  return (uscc, on) => {
    const current = (holdings.get(organizations.get(uscc)!.id) ?? []).filter(
      (holding) =>
        holding.share >= 25 && holding.since <= on && (holding.until === null || on < holding.until),
    );
    return new Set(current.map((holding) => holding.shareholderUscc ?? holding.shareholderIdentityNumber!));
  };
}

/** Contacts that more than fifteen firms give. */
function hubsOf(registers: Registers, field: 'phoneNumber' | 'emailValue' | 'addressValue'): Set<string> {
  const hubs = new Set<string>();
  for (const [value, bids] of groupBy(registers.bids, (bid) => bid[field])) {
    if (new Set(bids.map((bid) => bid.bidderUscc)).size > 15) hubs.add(value);
  }
  return hubs;
}
