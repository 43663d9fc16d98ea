import type {
  dispatchKinds,
  fuelGrades,
  vehicleKinds,
  vehicleStatuses,
} from '../../../subgraphs/fleet/codes.ts';
import type { fuelGoods } from '../../../subgraphs/fuel-cards/codes.ts';
import type { Resident } from '../facts.ts';
import type { Random, Town } from '../types.ts';

export type FuelGrade = (typeof fuelGrades)[number];
export type VehicleKind = (typeof vehicleKinds)[number];

/** What a model of vehicle is like; invented. */
export interface Model {
  readonly name: string;
  readonly kind: VehicleKind;
  readonly grade: FuelGrade;
  /** litres */
  readonly tank: number;
  /** litres a hundred kilometres */
  readonly usual: number;
}

export const models = {
  SEDAN: { name: '轿车1.8升型', kind: 'SEDAN', grade: 'GASOLINE_92', tank: 55, usual: 8.2 },
  SUV: { name: '越野车2.0升型', kind: 'SUV', grade: 'GASOLINE_95', tank: 70, usual: 10.5 },
  VAN: { name: '商务车2.4升型', kind: 'VAN', grade: 'GASOLINE_92', tank: 65, usual: 11 },
  TRUCK: { name: '皮卡2.0升柴油型', kind: 'TRUCK', grade: 'DIESEL', tank: 72, usual: 9.4 },
} as const satisfies Record<string, Model>;

export type ModelName = keyof typeof models;

/** An official vehicle of the county's last year, and where its year departs from the ordinary. */
export interface OfficialVehicle {
  readonly plate: string;
  readonly town: Town;
  readonly model: Model;
  readonly random: Random;
  /** none where no free adult lives in the village */
  readonly drivers: readonly Resident[];
  kind: VehicleKind;
  /** as written down: null where nobody did */
  tank: number | null;
  status: (typeof vehicleStatuses)[number];
  statusSince: string | null;
  /** the last day of use; null while it is used */
  lastDay: string | null;
  /** days that are not as others, by day */
  readonly days: Map<string, SpecialDay>;
  /** months in which it used more or less, as a factor of what is usual */
  readonly thirst: Map<string, number>;
  /** months in which it was driven little: kilometres in all */
  readonly idle: Map<string, number>;
  /** months whose mileage its driver claims: the share claimed of what was driven, and kilometres approved besides */
  readonly claims: Map<string, { share: number; gap: number }>;
}

export interface SpecialDay {
  /** null: no kilometres are written down of that day */
  readonly kilometres: number | null;
  readonly order: { readonly kind: (typeof dispatchKinds)[number]; readonly outOfTown: boolean } | null;
  readonly fills: readonly SpecialFill[];
}

export interface SpecialFill {
  /** HH:MM */
  readonly time: string;
  readonly litres: number | null;
  readonly goods?: (typeof fuelGoods)[number];
  /** null: none written down; the vehicle's own, if left out */
  readonly grade?: FuelGrade | null;
  readonly station?: 'TOWN' | 'CITY' | 'OUTSIDE' | 'RING_ROAD';
  /** what its receiver reported around the fill; at the station, if left out */
  readonly fixes?: 'AT' | 'AWAY' | 'AWAY_AND_BACK' | 'ONE_AWAY' | 'NEARBY' | 'NONE';
  readonly approval?: string;
}

export const isFuel = (goods: string): boolean => goods === 'GASOLINE' || goods === 'DIESEL';
