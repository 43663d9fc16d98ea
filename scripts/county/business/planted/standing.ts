import { addDays, daysBetween, later } from '../../calendar.ts';
import type { Company } from '../model.ts';
import type { Sector } from '../sector.ts';
import { organizationOf } from './cast.ts';

interface Dealings {
  readonly company: Company;
  /** from award to signature, in the order of awards */
  readonly spans: readonly { readonly awarded: string; readonly signed: string }[];
}

/** P14: firms that were abnormal, blacklisted or struck off when they were given a contract. */
export function plantStanding(sector: Sector): void {
  const { truth } = sector;
  const random = sector.random.fork('standing');
  const dealings = random.sample(regularDealings(sector), 400);
  const [abnormal, blacklisted] = dealings.filter(({ spans }) => spans.length >= 2) as [Dealings, Dealings];
  const at = (each: Dealings) => each.spans.at(-1)!;
  abnormal.company.abnormalFrom = addDays(at(abnormal).awarded, -33);
  blacklisted.company.blacklistedFrom = addDays(at(blacklisted).awarded, -20);
  blacklisted.company.blacklistedTo = addDays(at(blacklisted).awarded, 345);
  for (const { company } of [abnormal, blacklisted])
    truth.plant('P14', organizationOf(company), {
      awardedOn: at(company === abnormal.company ? abnormal : blacklisted).awarded,
    });

  let [restored, after] = [0, 0];
  for (const { company, spans } of dealings) {
    if (company === abnormal.company || company === blacklisted.company || spans.length === 0) continue;
    const gap = longGap(spans);
    if (restored < 6 && gap !== null) {
      company.abnormalFrom = addDays(gap.from, 3);
      company.abnormalTo = addDays(gap.until, -3);
      truth.lookalike('P14', organizationOf(company), 'taken off the list before the next award');
      restored += 1;
    } else if (after < 5 && daysBetween(lastSigned(spans), sector.asOf) > 60) {
      company.abnormalFrom = addDays(lastSigned(spans), 12);
      truth.lookalike('P14', organizationOf(company), 'listed only after its last contract was signed');
      after += 1;
    }
  }
  if (restored < 5 || after < 5)
    throw new RangeError(
      `P14 needs ten firms with gaps between their awards, ${restored + after} were found.`,
    );
}

function regularDealings(sector: Sector): Dealings[] {
  const spans = new Map<Company, { awarded: string; signed: string }[]>();
  for (const contract of sector.contracts) {
    if (contract.supplier.conduct !== 'REGULAR') continue;
    const list = spans.get(contract.supplier) ?? [];
    list.push({ awarded: contract.lot?.awardedOn ?? contract.signedOn, signed: contract.signedOn });
    spans.set(contract.supplier, list);
  }
  return [...spans].map(([company, list]) => ({
    company,
    spans: list.sort((a, b) => (a.awarded < b.awarded ? -1 : 1)),
  }));
}

const lastSigned = (spans: Dealings['spans']): string =>
  spans.map((span) => span.signed).reduce((latest, signed) => later(latest, signed));

/** More than forty days between a signature and the next award. */
function longGap(spans: Dealings['spans']): { from: string; until: string } | null {
  let latest = spans[0]!.signed;
  for (const { awarded, signed } of spans.slice(1)) {
    if (daysBetween(latest, awarded) > 40) return { from: latest, until: awarded };
    latest = later(latest, signed);
  }
  return null;
}
