import { sql } from 'drizzle-orm';
import { boolean, check, date, doublePrecision, index, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { dateTime, money, month, personColumns, rowColumns, token } from '../kit/columns.ts';
import { naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';

export { registerStatus } from '../kit/columns.ts';

/** What makes a row the same row when it is imported again (null equals null): properties of the table. */
export const naturalKeys = {
  vehicles: ['vehiclePlate'],
  vehiclePositions: ['vehiclePlate', 'at'],
  vehicleDays: ['vehiclePlate', 'day'],
  dispatchOrders: ['number'],
  mileageAllowances: ['driverIdentityNumber', 'driverName', 'vehiclePlate', 'month'],
  motorVehicles: ['vehiclePlate', 'ownerIdentityNumber', 'ownerName', 'registeredOn'],
} as const;

const day = (name: string) => date(name, { mode: 'string' });
const quantity = (name: string) => numeric(name, { precision: 10, scale: 2, mode: 'number' });
const vehicleColumns = () => ({
  vehicleId: token('vehicle_id').notNull(),
  vehiclePlate: text('vehicle_plate').notNull(),
});

/** The vehicles of offices and towns. */
export const vehicles = pgTable(
  'vehicles',
  {
    ...rowColumns(),
    ...vehicleColumns(),
    unitUscc: text('unit_uscc'),
    unitKey: token('unit_key'),
    unitName: text('unit_name').notNull(),
    kind: text('kind', { enum: codes.vehicleKinds }).notNull(),
    model: text('model').notNull(),
    fuelGrade: text('fuel_grade', { enum: codes.fuelGrades }).notNull(),
    /** litres */
    tankLitres: quantity('tank_litres'),
    status: text('status', { enum: codes.vehicleStatuses }).notNull().default('ACTIVE'),
    statusSince: day('status_since'),
    registeredOn: day('registered_on'),
  },
  (t) => [
    naturalKey('vehicles', t, naturalKeys.vehicles),
    index('vehicles_vehicle').on(t.vehicleId),
    index('vehicles_unit').on(t.unitKey),
    index('vehicles_unit_uscc').on(t.unitUscc),
    index('vehicles_division').on(t.divisionCode, t.id),
    index('vehicles_status').on(t.status, t.vehicleId),
    oneOf('vehicles', 'kind', codes.vehicleKinds),
    oneOf('vehicles', 'fuel_grade', codes.fuelGrades),
    oneOf('vehicles', 'status', codes.vehicleStatuses),
    check('vehicles_tank_positive', sql`tank_litres > 0`),
  ],
);

/** Fixes of the vehicles' receivers, degrees of WGS 84. */
export const vehiclePositions = pgTable(
  'vehicle_positions',
  {
    ...rowColumns(),
    ...vehicleColumns(),
    at: dateTime('at').notNull(),
    latitude: doublePrecision('latitude').notNull(),
    longitude: doublePrecision('longitude').notNull(),
  },
  (t) => [
    naturalKey('vehicle_positions', t, naturalKeys.vehiclePositions),
    index('vehicle_positions_vehicle').on(t.vehicleId, t.at),
    index('vehicle_positions_division').on(t.divisionCode, t.id),
    index('vehicle_positions_at').on(t.at, t.id),
    check('vehicle_positions_on_earth', sql`latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180`),
  ],
);

/** How far a vehicle went on a day, by its positions. */
export const vehicleDays = pgTable(
  'vehicle_days',
  {
    ...rowColumns(),
    ...vehicleColumns(),
    day: day('day').notNull(),
    kilometres: quantity('kilometres').notNull(),
    moved: boolean('moved').notNull(),
  },
  (t) => [
    naturalKey('vehicle_days', t, naturalKeys.vehicleDays),
    index('vehicle_days_vehicle').on(t.vehicleId, t.day),
    index('vehicle_days_division').on(t.divisionCode, t.id),
    index('vehicle_days_day').on(t.day, t.id),
  ],
);

/** Who drives which vehicle where, and from when until when. */
export const dispatchOrders = pgTable(
  'dispatch_orders',
  {
    ...rowColumns(),
    ...vehicleColumns(),
    ...personColumns('driver'),
    driverName: text('driver_name'),
    driverIdentityNumber: text('driver_identity_number'),
    number: text('number').notNull(),
    kind: text('kind', { enum: codes.dispatchKinds }).notNull(),
    from: dateTime('from').notNull(),
    until: dateTime('until').notNull(),
    destination: text('destination').notNull(),
    outOfTown: boolean('out_of_town').notNull().default(false),
  },
  (t) => [
    naturalKey('dispatch_orders', t, naturalKeys.dispatchOrders),
    index('dispatch_orders_vehicle').on(t.vehicleId, t.from),
    index('dispatch_orders_driver').on(t.driverId),
    index('dispatch_orders_division').on(t.divisionCode, t.id),
    index('dispatch_orders_from').on(t.from, t.id),
    oneOf('dispatch_orders', 'kind', codes.dispatchKinds),
    check('dispatch_orders_in_order', sql`"from" <= "until"`),
  ],
);

/** What a driver was paid for the kilometres claimed of a month. */
export const mileageAllowances = pgTable(
  'mileage_allowances',
  {
    ...rowColumns(),
    ...personColumns('driver'),
    driverName: text('driver_name').notNull(),
    driverIdentityNumber: text('driver_identity_number'),
    ...vehicleColumns(),
    month: month('month').notNull(),
    claimedKilometres: quantity('claimed_kilometres').notNull(),
    /** approved by the office: tunnels, garages, a receiver under repair */
    signalGapKilometres: quantity('signal_gap_kilometres').notNull().default(0),
    amount: money('amount').notNull(),
  },
  (t) => [
    naturalKey('mileage_allowances', t, naturalKeys.mileageAllowances),
    index('mileage_allowances_driver').on(t.driverId, t.month),
    index('mileage_allowances_vehicle').on(t.vehicleId, t.month),
    index('mileage_allowances_division').on(t.divisionCode, t.id),
    index('mileage_allowances_month').on(t.month, t.id),
  ],
);

/** Vehicles of private owners, as the vehicle office reports them. */
export const motorVehicles = pgTable(
  'motor_vehicles',
  {
    ...rowColumns(),
    ...personColumns('owner'),
    ownerName: text('owner_name').notNull(),
    ownerIdentityNumber: text('owner_identity_number'),
    ...vehicleColumns(),
    kind: text('kind', { enum: codes.motorVehicleKinds }).notNull(),
    model: text('model'),
    registeredOn: day('registered_on').notNull(),
    status: text('status', { enum: codes.motorVehicleStatuses }).notNull().default('NORMAL'),
    statusSince: day('status_since'),
    disputedOn: day('disputed_on'),
  },
  (t) => [
    naturalKey('motor_vehicles', t, naturalKeys.motorVehicles),
    index('motor_vehicles_owner').on(t.ownerId),
    index('motor_vehicles_vehicle').on(t.vehicleId),
    index('motor_vehicles_division').on(t.divisionCode, t.id),
    index('motor_vehicles_kind').on(t.kind, t.status, t.ownerId),
    oneOf('motor_vehicles', 'kind', codes.motorVehicleKinds),
    oneOf('motor_vehicles', 'status', codes.motorVehicleStatuses),
  ],
);
