import type { IncomingRow, Target } from './load.ts';
import type { ProcessReading, Release } from './ocds-file.ts';
import {
  bidStatuses,
  categories,
  contractStatuses,
  criteria,
  day,
  given,
  isActive,
  itemOf,
  mapped,
  methods,
  money,
  sum,
  tenderStatuses,
} from './ocds-values.ts';
import type { Finding } from './report.ts';

export type OcdsRegister = 'tenders' | 'bids' | 'contracts' | 'organizations';
export const ocdsRegisters: readonly OcdsRegister[] = ['organizations', 'tenders', 'bids', 'contracts'];

type Raw = Record<string, unknown>;
type Reference = { id: string; name?: string | null | undefined };

/**
 * The rows of procurement's registers that contracting processes hold. OCDS has no division code: it is given with the
 * call. Amounts are taken as they are; another currency than CNY is said once a file.
 */
export async function* ocdsRows(
  processes: AsyncIterable<ProcessReading>,
  targets: Partial<Record<OcdsRegister, Target>>,
  divisionCode: string,
): AsyncGenerator<{ target: Target; row: IncomingRow }> {
  const seen = new Set<string>();
  const currencies = new Set<string>();
  const anyTarget = Object.values(targets)[0]!;
  for await (const process of processes) {
    const { line } = process;
    if ('problem' in process) {
      yield {
        target: anyTarget,
        row: { line, raw: {}, problems: [{ line, column: 'ocds', message: process.problem }] },
      };
      continue;
    }
    const warnings = currencyWarnings(process.release, line, currencies);
    const rows = rowsOf(process.release);
    for (const register of ocdsRegisters) {
      const target = targets[register];
      if (!target) continue;
      for (const raw of rows[register]) {
        // One organization takes part in many processes; the first mention that names it stands.
        if (register === 'organizations' && seen.has(String(raw.uscc))) continue;
        if (register === 'organizations') seen.add(String(raw.uscc));
        yield {
          target,
          row: { line, raw: { ...raw, divisionCode }, problems: [], warnings: warnings.splice(0) },
        };
      }
    }
  }
}

function rowsOf(release: Release): Record<OcdsRegister, Raw[]> {
  const codes = organizationCodes(release);
  return {
    organizations: organizationRows(release, codes),
    tenders: release.tender || release.bids || release.awards ? [tenderRow(release, codes)] : [],
    bids: bidRows(release, codes),
    contracts: contractRows(release, codes),
  };
}

/** An organization's code: its USCC where the publisher gives one, else scheme and id as they stand in the file. */
function organizationCodes(release: Release): (reference: Reference) => string {
  const codes = new Map<string, string>();
  for (const { id, identifier } of release.parties ?? []) {
    const isUscc = /uscc|CN-SAIC|统一社会信用/i.test(identifier?.scheme ?? '') && identifier?.id;
    codes.set(id, isUscc ? String(identifier.id) : id);
  }
  return ({ id }) => codes.get(id) ?? id;
}

function organizationRows(release: Release, codeOf: (reference: Reference) => string): Raw[] {
  const mentioned: Reference[] = [
    ...(release.parties ?? []),
    ...(release.buyer ? [release.buyer] : []),
    ...(release.tender?.tenderers ?? []),
    ...(release.bids?.details ?? []).flatMap(({ tenderers }) => tenderers ?? []),
    ...(release.awards ?? []).flatMap(({ suppliers }) => suppliers ?? []),
  ];
  const buyers = new Set([release.buyer?.id, release.tender?.procuringEntity?.id]);
  return mentioned.map((reference) => ({
    uscc: codeOf(reference),
    ...(reference.name ? { name: reference.name } : {}),
    kind: buyers.has(reference.id) ? 'GOVERNMENT' : 'COMPANY',
    status: 'ACTIVE',
  }));
}

function tenderRow(release: Release, codeOf: (reference: Reference) => string): Raw {
  const tender = release.tender ?? {};
  const buyer = release.buyer ?? tender.procuringEntity;
  const bidders = tender.numberOfTenderers ?? (tender.tenderers ?? release.bids?.details)?.length;
  return given({
    number: release.ocid,
    projectCode: release.ocid,
    projectTitle: tender.title,
    title: tender.title,
    category: mapped(categories, tender.mainProcurementCategory),
    method: mapped(methods, tender.procurementMethod),
    buyerUscc: buyer && codeOf(buyer),
    buyerName: buyer?.name,
    publishedOn: day(tender.tenderPeriod?.startDate),
    documentsFrom: day(tender.enquiryPeriod?.startDate),
    documentsTo: day(tender.enquiryPeriod?.endDate),
    deadline: tender.tenderPeriod?.endDate,
    awardedOn: day(release.awards?.find(isActive)?.date),
    budget: money(tender.value?.amount),
    awardCriteria: mapped(criteria, tender.awardCriteria),
    items: tender.items?.map(itemOf),
    bidderCount: bidders,
    status: release.awards?.some(isActive)
      ? 'AWARDED'
      : (mapped(tenderStatuses, tender.status) ?? 'PUBLISHED'),
  });
}

function bidRows(release: Release, codeOf: (reference: Reference) => string): Raw[] {
  const winners = new Set(
    (release.awards ?? [])
      .filter(isActive)
      .flatMap(({ suppliers }) => suppliers ?? [])
      .map(codeOf),
  );
  const rounds = new Map<string, number>();
  return (release.bids?.details ?? []).flatMap((bid, index) => {
    // A bid without its bidder still counts among the prices; it gets a code of its own that names nobody else.
    const bidders = bid.tenderers?.length ? bid.tenderers : [{ id: `${release.ocid}#${index + 1}` }];
    return bidders.map((bidder, position) => {
      const code = codeOf(bidder);
      rounds.set(code, (rounds.get(code) ?? 0) + 1);
      return given({
        tender: release.ocid,
        projectCode: release.ocid,
        bidderUscc: code,
        bidderName: 'name' in bidder ? bidder.name : undefined,
        offerRound: rounds.get(code),
        consortium: bidders.length > 1 ? `${release.ocid}#${index + 1}` : undefined,
        consortiumLead: bidders.length > 1 ? position === 0 : undefined,
        // A consortium's price stands on its lead's row alone, or sums would count it twice.
        amount: position === 0 ? money(bid.value?.amount) : undefined,
        submittedAt: bid.date,
        status: mapped(bidStatuses, bid.status) ?? 'PENDING',
        won: winners.has(code) && bid.status !== 'disqualified',
      });
    });
  });
}

function contractRows(release: Release, codeOf: (reference: Reference) => string): Raw[] {
  const awards = release.awards ?? [];
  const signed = release.contracts ?? [];
  const waiting = awards.filter(
    (award) => isActive(award) && !signed.some(({ awardID }) => awardID === award.id),
  );
  const tender = release.tender ?? {};
  const common = {
    tender: release.ocid,
    projectCode: release.ocid,
    projectTitle: tender.title,
    buyerUscc: release.buyer && codeOf(release.buyer),
    buyerName: release.buyer?.name,
    category: mapped(categories, tender.mainProcurementCategory),
    method: mapped(methods, tender.procurementMethod),
  };
  const suppliersOf = (award: (typeof awards)[number] | undefined) =>
    (award?.suppliers ?? []).map((supplier, position, all) => ({
      supplierUscc: codeOf(supplier),
      supplierName: supplier.name,
      consortium: all.length > 1 ? (award?.id ?? release.ocid) : undefined,
      consortiumLead: all.length > 1 ? position === 0 : undefined,
    }));
  const contracts = signed.flatMap((contract) => {
    const award = awards.find(({ id }) => id === contract.awardID) ?? awards.find(isActive);
    const transactions = contract.implementation?.transactions ?? [];
    const payments = transactions.map(({ date, value, id }) => ({
      paidOn: day(date) ?? null,
      amount: money(value?.amount) ?? '0.00',
      invoiceNumber: id ?? null,
    }));
    return suppliersOf(award).map((supplier) =>
      given({
        ...common,
        ...supplier,
        number: contract.id ?? release.ocid,
        title: contract.title,
        amount: leadOnly(supplier, contract.value?.amount ?? award?.value?.amount),
        awardedOn: day(award?.date),
        signedOn: day(contract.dateSigned),
        startsOn: day(contract.period?.startDate),
        endsOn: day(contract.period?.endDate),
        status: mapped(contractStatuses, contract.status) ?? 'SIGNED',
        items: (contract.items ?? award?.items)?.map(itemOf),
        payments: payments.length ? payments : undefined,
        paidAmount: payments.length ? sum(transactions.map(({ value }) => value?.amount ?? 0)) : undefined,
      }),
    );
  });
  const awarded = waiting.flatMap((award, index) =>
    suppliersOf(award).map((supplier) =>
      given({
        ...common,
        ...supplier,
        number: award.id ?? `${release.ocid}#award-${index + 1}`,
        title: award.title,
        amount: leadOnly(supplier, award.value?.amount),
        awardedOn: day(award.date),
        status: 'AWARDED',
        items: award.items?.map(itemOf),
      }),
    ),
  );
  return [...contracts, ...awarded];
}

/** What a consortium is paid together stands on its lead's row. */
function leadOnly(supplier: { consortiumLead: boolean | undefined }, amount: number | null | undefined) {
  return supplier.consortiumLead === false ? undefined : money(amount);
}

function currencyWarnings(release: Release, line: number, known: Set<string>): Finding[] {
  const values = [
    release.tender?.value,
    ...(release.bids?.details ?? []).map(({ value }) => value),
    ...(release.awards ?? []).map(({ value }) => value),
    ...(release.contracts ?? []).map(({ value }) => value),
  ];
  const foreign = values.map((value) => value?.currency).filter((currency) => currency && currency !== 'CNY');
  const fresh = [...new Set(foreign)].filter((currency) => !known.has(String(currency)));
  for (const currency of fresh) known.add(String(currency));
  return fresh.map((currency) => ({
    line,
    column: 'currency',
    message: `amounts are in ${currency}; they are written as they are, not converted to yuan`,
  }));
}
