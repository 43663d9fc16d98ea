import type { RowEvent } from '../../types.ts';

/** The rows of a county as a reader of the registers sees them, by table; only the registers and columns the checks use. */
export interface Registers {
  readonly tenders: TenderRow[];
  readonly bids: BidRow[];
  readonly contracts: ContractRow[];
  readonly organizations: OrganizationRow[];
  readonly organizationShareholders: ShareholderRow[];
  readonly villageOfficials: OfficialRow[];
  readonly villageOfficialRelatives: RelativeRow[];
  readonly villageMeetings: MeetingRow[];
  readonly collectiveContracts: LeaseRow[];
  readonly collectiveAssets: AssetRow[];
  readonly collectiveTransactions: TransactionRow[];
  /** finance's, for P16 and P18 */
  readonly treasuryPayments: TreasuryPaymentRow[];
  readonly tenderExperts: ExpertRow[];
  readonly socialInsurance: InsuranceRow[];
  /** civil affairs' lists, for the screen that looks from a company to a household */
  readonly assistanceHouseholds: AssistanceRow[];
  readonly assistanceHouseholdMembers: AssistanceMemberRow[];
}

export interface TenderRow {
  readonly number: string;
  readonly projectCode: string;
  readonly category: string;
  readonly method: string;
  readonly methodApproval: string | null;
  readonly emergencyApproval: string | null;
  readonly buyerUscc: string;
  readonly publishedOn: string;
  readonly documentsFrom: string;
  readonly documentsTo: string;
  readonly deadline: string;
  readonly openedOn: string | null;
  readonly candidatesFrom: string | null;
  readonly candidatesTo: string | null;
  readonly awardedOn: string | null;
  readonly budget: string;
  readonly controlPrice: string;
  readonly awardCriteria: string;
  readonly items: readonly { readonly classification: string }[];
  readonly bidderCount: number | null;
  readonly status: string;
}

export interface BidRow {
  readonly tender: string;
  readonly projectCode: string;
  readonly bidderUscc: string;
  readonly consortium: string | null;
  readonly agentIdentityNumber: string;
  readonly projectManagerIdentityNumber: string | null;
  readonly amount: string | null;
  readonly submittedAt: string;
  readonly status: string;
  readonly rejectionReason: string | null;
  readonly won: boolean;
  readonly phoneNumber: string;
  readonly emailValue: string;
  readonly addressValue: string;
  readonly deviceValue: string;
  readonly dongleValue: string;
  readonly ipValue: string;
  readonly depositAccountNumber: string;
}

export interface ContractRow {
  readonly divisionCode: string;
  readonly number: string;
  readonly tender: string | null;
  readonly projectCode: string | null;
  readonly supplierUscc: string;
  readonly buyerUscc: string;
  readonly category: string;
  readonly method: string;
  readonly methodApproval: string | null;
  readonly amount: string;
  readonly awardedOn: string | null;
  readonly signedOn: string;
  readonly items: readonly { readonly classification: string }[];
  readonly amendments: readonly { readonly kind: string; readonly amount: string }[];
  readonly addedAmount: string;
  readonly payments: readonly { readonly amount: string; readonly invoiceNumber: string }[];
  readonly paidAmount: string;
  readonly recusalRecorded: boolean | null;
}

export interface OrganizationRow {
  readonly id: string;
  readonly divisionCode: string;
  readonly uscc: string;
  readonly kind: string;
  readonly registeredOn: string;
  readonly status: string;
  readonly statusSince: string | null;
  readonly abnormalFrom: string | null;
  readonly abnormalTo: string | null;
  readonly blacklistedFrom: string | null;
  readonly blacklistedTo: string | null;
  readonly insuredStaff: number | null;
  readonly legalRepresentativeIdentityNumber: string;
  readonly representativeSince: string;
}

export interface ShareholderRow {
  readonly rowId: string;
  readonly shareholderUscc: string | null;
  readonly shareholderIdentityNumber: string | null;
  readonly share: number;
  readonly since: string;
  readonly until: string | null;
}

export interface OfficialRow {
  readonly id: string;
  readonly divisionCode: string;
  readonly officialIdentityNumber: string;
  readonly from: string;
  readonly until: string | null;
  readonly accountNumber: string;
}

export interface RelativeRow {
  readonly rowId: string;
  readonly relativeIdentityNumber: string;
}

export interface MeetingRow {
  readonly divisionCode: string;
  readonly number: string;
  readonly record: string | null;
}

export interface LeaseRow {
  readonly divisionCode: string;
  readonly number: string;
  readonly kind: string;
  readonly assetKind: string;
  readonly counterpartyUscc: string | null;
  readonly counterpartyIdentityNumber: string | null;
  readonly area: number;
  readonly annualRent: string;
  readonly totalAmount: string;
  readonly signedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly instalments: readonly { readonly dueOn: string; readonly paidOn: string | null }[];
  readonly unpaidSince: string | null;
  readonly deferral: string | null;
  readonly inKind: string | null;
  readonly awardMode: string;
  readonly highestBid: boolean | null;
  readonly tradeNumber: string | null;
  readonly meeting: string | null;
  readonly signOffs: number | null;
}

export interface AssetRow {
  readonly divisionCode: string;
  readonly code: string;
  readonly bookValue: string;
  readonly inspectedValue: string;
  readonly idleSince: string | null;
  readonly seasonal: boolean;
  readonly status: string;
}

export interface TransactionRow {
  readonly divisionCode: string;
  readonly number: string;
  readonly direction: string;
  readonly category: string;
  readonly amount: string;
  readonly occurredOn: string;
  readonly publishedOn: string | null;
  readonly accountNumber: string | null;
  readonly voucherKind: string;
  readonly requiredAttachments: readonly string[];
  readonly attachments: readonly string[];
}

export interface TreasuryPaymentRow {
  readonly payeeUscc: string | null;
  readonly amount: string;
  readonly paidOn: string;
  readonly invoiceNumber: string | null;
  readonly contractNumber: string | null;
  readonly returnedOn: string | null;
}

export interface ExpertRow {
  readonly expertIdentityNumber: string;
  readonly tender: string;
  readonly drawnOn: string;
  readonly recusedOn: string | null;
}

export interface InsuranceRow {
  readonly insuredIdentityNumber: string;
  readonly employerUscc: string | null;
  readonly kind: string;
  readonly month: string;
}

export interface AssistanceRow {
  readonly id: string;
  readonly householdNumber: string;
  readonly kind: string;
  readonly month: string;
}

export interface AssistanceMemberRow {
  readonly rowId: string;
  readonly memberIdentityNumber: string;
}

/** Sorts a county's row events into registers; rows of other departments are passed over. */
export function readRegisters(events: Iterable<RowEvent>): Registers {
  const tables: Record<keyof Registers, unknown[]> = {
    tenders: [],
    bids: [],
    contracts: [],
    organizations: [],
    organizationShareholders: [],
    villageOfficials: [],
    villageOfficialRelatives: [],
    villageMeetings: [],
    collectiveContracts: [],
    collectiveAssets: [],
    collectiveTransactions: [],
    treasuryPayments: [],
    tenderExperts: [],
    socialInsurance: [],
    assistanceHouseholds: [],
    assistanceHouseholdMembers: [],
  };
  for (const { table, row } of events) if (table in tables) tables[table as keyof Registers].push(row);
  return tables as unknown as Registers;
}

/** One thing a check found: the subject as the truth names it, and the row that shows it where a subject has many. */
export interface Finding {
  readonly subject: string;
  readonly row?: string;
}

export type Check = (registers: Registers, asOf: string) => Finding[];
