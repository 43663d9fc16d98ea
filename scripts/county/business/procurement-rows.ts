import { addDays } from '../calendar.ts';
import type { Random, RowEvent } from '../types.ts';
import { cents, moment, yuan } from './calendar.ts';
import type { Bid, Buyer, Collective, Company, Contract, Lot, Party } from './model.ts';
import { isCompany } from './model.ts';
import type { Sector } from './sector.ts';

/** Every row that a sector's procurement wrote: organizations first, then lots with their offers, then contracts. */
export function* procurementRows(sector: Sector): Generator<RowEvent> {
  const ids = sector.random.fork('procurement ids');
  for (const company of sector.companies) yield* companyRows(sector, company, ids);
  for (const buyer of sector.buyers) yield bodyRow(sector, buyer, buyer.kind, ids);
  for (const collective of sector.collectives)
    yield bodyRow(sector, collective, 'COLLECTIVE_ORGANIZATION', ids);
  for (const lot of sector.lots) {
    yield event('tenders', tenderRow(sector, lot, ids));
    for (const bid of lot.bids) yield event('bids', bidRow(lot, bid, ids));
  }
  for (const contract of sector.contracts) yield event('contracts', contractRow(sector, contract, ids));
}

const event = (table: string, row: Record<string, unknown>): RowEvent => ({
  department: 'procurement',
  table,
  row,
});

function* companyRows(sector: Sector, company: Company, ids: Random): Generator<RowEvent> {
  const id = ids.uuid();
  yield event('organizations', {
    id,
    divisionCode: company.divisionCode,
    updatedAt: moment(sector.asOf, 6),
    uscc: company.uscc,
    name: company.name,
    kind: company.kind,
    registeredOn: company.registeredOn,
    registeredCapital: yuan(company.capital),
    status: company.status,
    statusSince: company.statusSince,
    abnormalFrom: company.abnormalFrom,
    abnormalTo: company.abnormalTo,
    blacklistedFrom: company.blacklistedFrom,
    blacklistedTo: company.blacklistedTo,
    insuredStaff: company.insuredStaff,
    ...person('legalRepresentative', company.representative),
    representativeSince: company.representativeSince,
    registrationDisputed: false,
    contactValue: company.phone,
  });
  for (const { holder, share, since, until } of company.holdings) {
    const named = isCompany(holder)
      ? { shareholderUscc: holder.uscc, shareholderName: holder.name, shareholderIdentityNumber: null }
      : { shareholderUscc: null, ...person('shareholder', holder) };
    yield event('organizationShareholders', { id: ids.uuid(), rowId: id, ...named, share, since, until });
  }
}

/** A public body or collective: registered once, never abnormal. */
function bodyRow(sector: Sector, body: Buyer | Collective, kind: string, ids: Random): RowEvent {
  return event('organizations', {
    id: ids.uuid(),
    divisionCode: body.divisionCode,
    updatedAt: moment(sector.asOf, 6),
    uscc: body.uscc,
    name: body.name,
    kind,
    registeredOn: '2010-01-04',
    registeredCapital: null,
    status: 'ACTIVE',
    statusSince: null,
    abnormalFrom: null,
    abnormalTo: null,
    blacklistedFrom: null,
    blacklistedTo: null,
    insuredStaff: null,
    ...person('legalRepresentative', body.representative),
    representativeSince: '2021-03-15',
    registrationDisputed: false,
    contactValue: null,
  });
}

function tenderRow(sector: Sector, lot: Lot, ids: Random): Record<string, unknown> {
  const { plan } = lot;
  const agency =
    sector.agencies[
      (plan.project.charCodeAt(plan.project.length - 1) + Number(plan.lot)) % sector.agencies.length
    ]!;
  const byAgency = plan.buyer.kind === 'GOVERNMENT';
  return {
    id: ids.uuid(),
    divisionCode: plan.divisionCode,
    updatedAt: moment(lot.awardedOn ?? plan.publishedOn, 17, 30),
    number: lot.number,
    projectCode: plan.project,
    projectTitle: plan.projectTitle,
    lot: plan.lot,
    round:
      lot.number.endsWith('-R1') || !sector.lots.some((other) => other.number === `${lot.number}-R1`) ? 1 : 2,
    title: plan.title,
    category: plan.market.category,
    method: plan.method,
    methodApproval: plan.methodApproval,
    emergencyApproval: lot.emergencyApproval,
    buyerUscc: plan.buyer.uscc,
    buyerName: plan.buyer.name,
    agencyUscc: byAgency ? agency.uscc : null,
    agencyName: byAgency ? agency.name : null,
    publishedOn: plan.publishedOn,
    documentsFrom: lot.documentsFrom,
    documentsTo: lot.documentsTo,
    deadline: lot.deadline,
    openedOn: lot.openedOn,
    candidatesFrom: lot.candidatesFrom,
    candidatesTo: lot.candidatesTo,
    awardedOn: lot.awardedOn,
    budget: yuan(plan.budget),
    controlPrice: yuan(lot.controlPrice),
    awardCriteria:
      plan.method === 'COMPETITIVE_CONSULTATION'
        ? 'COMPREHENSIVE'
        : plan.method === 'OPEN_TENDER' || plan.method === 'INQUIRY'
          ? 'LOWEST_PRICE'
          : 'NEGOTIATED',
    items: items(plan.market),
    bidderCount: lot.bidderCount,
    status: lot.status,
  };
}

function bidRow(lot: Lot, bid: Bid, ids: Random): Record<string, unknown> {
  const valid = lot.bids
    .filter((each) => each.status === 'VALID' && offersPrice(each))
    .sort((a, b) => (a.won === b.won ? a.amount - b.amount : a.won ? -1 : 1));
  return {
    id: ids.uuid(),
    divisionCode: lot.plan.divisionCode,
    updatedAt: moment(lot.openedOn ?? lot.plan.publishedOn, 18),
    tender: lot.number,
    projectCode: lot.plan.project,
    bidderUscc: bid.company.uscc,
    bidderName: bid.company.name,
    offerRound: 1,
    consortium: bid.consortium,
    consortiumLead: bid.consortiumLead,
    ...person('agent', bid.agent),
    ...(bid.manager === null
      ? { projectManagerName: null, projectManagerIdentityNumber: null }
      : person('projectManager', bid.manager)),
    amount: offersPrice(bid) ? yuan(bid.amount) : null,
    submittedAt: bid.submittedAt,
    openedOn: lot.openedOn,
    status: bid.status,
    rejectionGround: bid.rejectionGround,
    rejectionReason: bid.rejectionReason,
    rank: valid.includes(bid) ? valid.indexOf(bid) + 1 : null,
    won: bid.won,
    phoneNumber: bid.phone,
    emailValue: bid.email,
    addressValue: bid.address,
    deviceValue: bid.device,
    dongleValue: bid.dongle,
    ipValue: bid.ip,
    depositAccountNumber: bid.depositAccount,
  };
}

/** A consortium has one price, on the row of its lead. */
const offersPrice = (bid: Bid): boolean => bid.consortium === null || bid.consortiumLead;

function contractRow(sector: Sector, contract: Contract, ids: Random): Record<string, unknown> {
  const { lot } = contract;
  const amendments = contract.amendments.filter((amendment) => amendment.signedOn! <= sector.asOf);
  const added = amendments
    .filter((amendment) => amendment.kind === 'ADDITION')
    .reduce((sum, amendment) => sum + Number(amendment.amount), 0);
  const payments = contractPayments(contract, cents(contract.amount + added), sector.asOf);
  return {
    id: ids.uuid(),
    divisionCode: contract.divisionCode,
    updatedAt: moment(contract.signedOn, 16),
    number: contract.number,
    tender: lot?.number ?? null,
    projectCode: lot?.plan.project ?? null,
    projectTitle: lot?.plan.projectTitle ?? null,
    supplierUscc: contract.supplier.uscc,
    supplierName: contract.supplier.name,
    consortium: null,
    consortiumLead: false,
    buyerUscc: contract.buyer.uscc,
    buyerName: contract.buyer.name,
    title: contract.title,
    category: contract.market.category,
    method: contract.method,
    methodApproval: contract.methodApproval,
    amount: yuan(contract.amount),
    awardedOn: lot?.awardedOn ?? null,
    signedOn: contract.signedOn,
    startsOn: contract.signedOn,
    endsOn: contract.endsOn,
    status: contract.endsOn < sector.asOf ? 'COMPLETED' : 'SIGNED',
    items: items(contract.market),
    amendments,
    addedAmount: yuan(cents(added)),
    payments,
    paidAmount: yuan(cents(payments.reduce((sum, payment) => sum + Number(payment.amount), 0))),
    recusalRecorded: contract.recusalRecorded,
  };
}

/** Thirty percent on signing, the rest but three percent on completion, the last after the warranty year. */
export function contractPayments(contract: Contract, total: number, asOf: string) {
  if (contract.amount < 60_000)
    return [
      { paidOn: addDays(contract.signedOn, 30), amount: yuan(total), invoiceNumber: `${contract.number}-1` },
    ].filter((payment) => payment.paidOn <= asOf);
  const first = cents(total * 0.3);
  const last = cents(total * 0.03);
  return [
    { paidOn: addDays(contract.signedOn, 18), amount: yuan(first), invoiceNumber: `${contract.number}-1` },
    {
      paidOn: addDays(contract.endsOn, 35),
      amount: yuan(cents(total - first - last)),
      invoiceNumber: `${contract.number}-2`,
    },
    { paidOn: addDays(contract.endsOn, 400), amount: yuan(last), invoiceNumber: `${contract.number}-3` },
  ].filter((payment) => payment.paidOn <= asOf);
}

const items = (market: Contract['market']) => [
  {
    scheme: 'UNSPSC',
    classification: market.classification,
    description: market.item,
    quantity: 1,
    unit: market.unit,
  },
];

const person = (role: string, party: Party): Record<string, unknown> => ({
  [`${role}Name`]: party.name,
  [`${role}IdentityNumber`]: party.identityNumber,
});
