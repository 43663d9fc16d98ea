import { addMonths, monthOf } from '../../calendar.ts';
import type { Check, Finding } from './registers.ts';
import { days, groupBy } from './statistics.ts';

/** What finance's registers tell about contracts and juries: P16 and P18. */
export const treasury: Readonly<Record<string, Check>> = {
  P16({ tenderExperts, socialInsurance, bids, organizations, organizationShareholders }) {
    const bidders = groupBy(bids, (bid) => bid.tender);
    const employers = groupBy(
      socialInsurance.filter((row) => row.kind === 'CONTRIBUTION'),
      (row) => row.insuredIdentityNumber,
    );
    const firms = new Map(organizations.map((firm) => [firm.id, firm.uscc]));
    const holdings = groupBy(
      organizationShareholders.filter((row) => row.shareholderIdentityNumber !== null),
      (row) => row.shareholderIdentityNumber!,
    );
    return tenderExperts
      .filter(({ expertIdentityNumber, tender, drawnOn, recusedOn }) => {
        const uscc = new Set((bidders.get(tender) ?? []).map((bid) => bid.bidderUscc));
        const since = addMonths(monthOf(drawnOn), -36);
        const employed = (employers.get(expertIdentityNumber) ?? []).some(
          (row) => uscc.has(row.employerUscc!) && row.month >= since && row.month <= monthOf(drawnOn),
        );
        const holds = (holdings.get(expertIdentityNumber) ?? []).some(
          (row) =>
            uscc.has(firms.get(row.rowId)!) &&
            row.since <= drawnOn &&
            (row.until === null || monthOf(row.until) >= since),
        );
        return recusedOn === null && (employed || holds);
      })
      .map(({ expertIdentityNumber, tender }) => ({ subject: expertIdentityNumber, row: tender }));
  },
  P18({ treasuryPayments, contracts }) {
    const found: Finding[] = [];
    const standing = treasuryPayments.filter((row) => row.returnedOn === null && row.payeeUscc !== null);
    for (const same of groupBy(standing, (row) =>
      [row.payeeUscc, row.amount, row.invoiceNumber].join(' '),
    ).values()) {
      const sorted = [...same].sort((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
      const twice = sorted.some(
        (row, index) => index > 0 && days(sorted[index - 1]!.paidOn, row.paidOn) <= 30,
      );
      if (twice) found.push({ subject: same[0]!.payeeUscc!, row: same[0]!.contractNumber! });
    }
    const signed = new Map(
      contracts.map((row) => [row.number, Number(row.amount) + Number(row.addedAmount)]),
    );
    for (const [number, all] of groupBy(standing, (row) => row.contractNumber ?? '')) {
      const paid = all.reduce((sum, row) => sum + Number(row.amount), 0);
      if (paid > (signed.get(number) ?? Number.POSITIVE_INFINITY) + 0.05)
        found.push({ subject: all[0]!.payeeUscc!, row: number });
    }
    return found;
  },
};
