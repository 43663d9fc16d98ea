import type { Check, ContractRow, Registers, TenderRow } from './registers.ts';
import { days, groupBy } from './statistics.ts';

/** 必须招标的工程项目规定 (2018) §5, yuan. */
const thresholds: Readonly<Record<string, number>> = {
  WORKS: 4_000_000,
  GOODS: 2_000_000,
  SERVICES: 1_000_000,
};

/** How purchases were run: P09 to P13 and the indicator R003. */
export const purchases: Readonly<Record<string, Check>> = {
  P09: (registers) =>
    tenders(
      registers,
      (tender) => tender.openedOn !== null && (tender.bidderCount ?? 3) < 3 && tender.methodApproval === null,
    ),
  P10: (registers) =>
    tenders(registers, (tender) => {
      if (tender.method !== 'OPEN_TENDER' || tender.emergencyApproval !== null) return false;
      const notice = days(tender.publishedOn, tender.deadline) < 20;
      const documents = days(tender.documentsFrom, tender.documentsTo) < 5;
      const candidates =
        tender.candidatesFrom !== null && days(tender.candidatesFrom, tender.candidatesTo!) < 3;
      return notice || documents || candidates;
    }),
  R003: (registers) =>
    tenders(
      registers,
      (tender) => tender.method === 'OPEN_TENDER' && days(tender.publishedOn, tender.deadline) < 15,
    ),
  P11: (registers) => {
    const open = ['OPEN_TENDER', 'INVITED_TENDER', 'FRAMEWORK'];
    const plain = registers.contracts.filter(
      (contract) => !open.includes(contract.method) && contract.methodApproval === null,
    );
    const groups = groupBy(plain, (contract) =>
      [contract.buyerUscc, contract.category, contract.signedOn.slice(0, 4)].join(),
    );
    return buyersOf(
      [...groups.values()].filter((group) => {
        const sum = group.reduce((total, contract) => total + Number(contract.amount), 0);
        return group.length > 1 && sum > thresholds[group[0]!.category]!;
      }),
    );
  },
  P12: (registers) => {
    const near = registers.contracts.filter(({ amount, category }) => {
      const share = Number(amount) / thresholds[category]!;
      return share >= 0.9 && share < 1;
    });
    const groups = groupBy(near, (contract) => [contract.buyerUscc, contract.signedOn.slice(0, 4)].join());
    return buyersOf([...groups.values()].filter((group) => group.length >= 3));
  },
  P13: (registers) =>
    registers.contracts
      .filter((contract) => {
        const added = contract.amendments
          .filter((change) => change.kind === 'ADDITION')
          .reduce((sum, change) => sum + Number(change.amount), 0);
        return added > Number(contract.amount) * 0.1;
      })
      .map((contract) => ({ subject: contract.projectCode!, row: contract.number })),
};

const tenders = (registers: Registers, test: (tender: TenderRow) => boolean) =>
  registers.tenders.filter(test).map((tender) => ({ subject: tender.projectCode, row: tender.number }));

const buyersOf = (groups: readonly ContractRow[][]) =>
  [...new Set(groups.map((group) => group[0]!.buyerUscc))].map((subject) => ({ subject }));
