import type { Check } from './registers.ts';
import { groupBy } from './statistics.ts';

/** M11: a family on 低保 in a month in which a company of one of its members signs a contract. */
export const households: Readonly<Record<string, Check>> = {
  M11: ({
    organizations,
    organizationShareholders,
    contracts,
    assistanceHouseholds,
    assistanceHouseholdMembers,
  }) => {
    const lists = new Map(
      assistanceHouseholds.filter((list) => list.kind === 'MINIMUM_LIVING').map((list) => [list.id, list]),
    );
    const members = groupBy(
      assistanceHouseholdMembers.filter((member) => lists.has(member.rowId)),
      (member) => member.memberIdentityNumber,
    );
    const holders = groupBy(organizationShareholders, (holding) => holding.rowId);
    const signed = groupBy(contracts, (contract) => contract.supplierUscc);
    const found = new Set<string>();
    for (const firm of organizations) {
      if (firm.status !== 'ACTIVE' || firm.kind === 'COOPERATIVE') continue;
      const months = new Set((signed.get(firm.uscc) ?? []).map((contract) => contract.signedOn.slice(0, 7)));
      const people = [
        firm.legalRepresentativeIdentityNumber,
        ...(holders.get(firm.id) ?? []).map((holding) => holding.shareholderIdentityNumber),
      ];
      for (const member of people.flatMap((person) => (person === null ? [] : (members.get(person) ?? [])))) {
        const list = lists.get(member.rowId)!;
        if (months.has(list.month)) found.add(list.householdNumber);
      }
    }
    return [...found].map((subject) => ({ subject }));
  },
};
