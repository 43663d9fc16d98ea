import type {
  farmlandBatchKinds,
  farmlandSchemes,
  landCompensationKinds,
  parcelUses,
} from '../../subgraphs/agriculture/codes.ts';
import type { custodyKinds, insuranceKinds, postKinds } from '../../subgraphs/finance/codes.ts';
import type { HouseholdFacts, Resident } from './facts.ts';
import type { OfficialVehicle } from './fleet/model.ts';
import type { PrivateVehicle } from './fleet/private.ts';
import type { Ticket } from './hotline/tickets.ts';

/** What is true about a village's land and about its people's pay, before agriculture and finance have written it down. */
export interface Ledger {
  readonly parcels: Parcel[];
  readonly subsidies: FarmlandSubsidy[];
  readonly machines: MachineGrant[];
  readonly compensations: Compensation[];
  readonly pay: PaySpan[];
  readonly insurance: InsuranceSpan[];
  readonly custody: Custody[];
  /** official vehicles, motor vehicles of the village's people, and what they called the hotline about */
  readonly vehicles: OfficialVehicle[];
  readonly cars: PrivateVehicle[];
  readonly tickets: Ticket[];
}

export const emptyLedger = (): Ledger => ({
  parcels: [],
  subsidies: [],
  machines: [],
  compensations: [],
  pay: [],
  insurance: [],
  custody: [],
  vehicles: [],
  cars: [],
  tickets: [],
});

export interface Parcel {
  readonly holder: Resident;
  readonly number: string;
  /** mu; 0 for land leased in */
  titledArea: number;
  leasedInArea: number;
  readonly lease: { readonly number: string; readonly from: string; readonly until: string } | null;
  readonly use: (typeof parcelUses)[number];
  readonly useSince: string | null;
  readonly useDisputedOn: string | null;
}

export interface FarmlandSubsidy {
  readonly recipient: Resident;
  readonly scheme: (typeof farmlandSchemes)[number];
  readonly year: number;
  readonly paidOn: string;
  readonly area: number;
  readonly amount: number;
  readonly batchKind: (typeof farmlandBatchKinds)[number];
}

export interface MachineGrant {
  readonly recipient: Resident;
  readonly machine: string;
  readonly brand: string;
  readonly serialNumber: string;
  readonly engineNumber: string;
  readonly price: number;
  readonly grantedOn: string;
  readonly amount: number;
  readonly returnedOn: string | null;
}

/** Whoever a department writes down by name and number: a resident, or somebody from elsewhere. */
export type Named = Pick<Resident, 'key' | 'name' | 'identityNumber' | 'account' | 'writtenIdentityNumber'>;

export interface Compensation {
  readonly recipient: Named;
  readonly household: HouseholdFacts | null;
  readonly requisition: string;
  readonly kind: (typeof landCompensationKinds)[number];
  readonly listedOn: string;
  readonly paidOn: string;
  readonly amount: number;
  readonly heirDeed: string | null;
}

/** Pay from the treasury for each month from `from` to `to`. */
export interface PaySpan {
  readonly employee: Resident;
  readonly employer: string;
  readonly post: string;
  readonly postKind: (typeof postKinds)[number];
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** A benefit of social insurance, or medical costs borne, for each month from `from` to `to`. */
export interface InsuranceSpan {
  readonly insured: Resident;
  readonly kind: (typeof insuranceKinds)[number];
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

export interface Custody {
  readonly person: Resident;
  readonly kind: (typeof custodyKinds)[number];
  readonly from: string;
  readonly until: string | null;
  readonly reportedOn: string;
}
