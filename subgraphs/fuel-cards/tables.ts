import { sql } from 'drizzle-orm';
import { boolean, check, doublePrecision, index, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { code, dateTime, money, rowColumns, token } from '../kit/columns.ts';
import { naturalKey, oneOf } from '../kit/constraints.ts';
import * as codes from './codes.ts';

export { registerStatus } from '../kit/columns.ts';

/** What makes a row the same row when it is imported again (null equals null): properties of the table. */
export const naturalKeys = {
  fuelTransactions: ['number'],
  fuelStations: ['code'],
} as const;

/** What was bought with an official vehicle's card. */
export const fuelTransactions = pgTable(
  'fuel_transactions',
  {
    ...rowColumns(),
    vehicleId: token('vehicle_id').notNull(),
    vehiclePlate: text('vehicle_plate').notNull(),
    unitUscc: text('unit_uscc'),
    unitKey: token('unit_key'),
    unitName: text('unit_name'),
    cardHash: token('card_hash'),
    cardNumber: text('card_number'),
    number: text('number').notNull(),
    at: dateTime('at').notNull(),
    stationCode: text('station_code').notNull(),
    stationDivisionCode: code('station_division_code'),
    /** of the terminal, degrees of WGS 84 */
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    goods: text('goods', { enum: codes.fuelGoods }).notNull(),
    grade: text('grade', { enum: codes.fuelGrades }),
    litres: numeric('litres', { precision: 10, scale: 2, mode: 'number' }),
    amount: money('amount').notNull(),
    approval: text('approval'),
  },
  (t) => [
    naturalKey('fuel_transactions', t, naturalKeys.fuelTransactions),
    index('fuel_transactions_vehicle').on(t.vehicleId, t.at),
    index('fuel_transactions_unit').on(t.unitKey),
    index('fuel_transactions_unit_uscc').on(t.unitUscc),
    index('fuel_transactions_card').on(t.cardHash),
    index('fuel_transactions_division').on(t.divisionCode, t.id),
    index('fuel_transactions_at').on(t.at, t.id),
    index('fuel_transactions_goods').on(t.goods, t.vehicleId),
    oneOf('fuel_transactions', 'goods', codes.fuelGoods),
    oneOf('fuel_transactions', 'grade', codes.fuelGrades),
    check('fuel_transactions_litres_positive', sql`litres > 0`),
  ],
);

/** The stations that take the cards, in the city and outside. */
export const fuelStations = pgTable(
  'fuel_stations',
  {
    ...rowColumns(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    latitude: doublePrecision('latitude').notNull(),
    longitude: doublePrecision('longitude').notNull(),
    ringRoad: boolean('ring_road').notNull().default(false),
  },
  (t) => [
    naturalKey('fuel_stations', t, naturalKeys.fuelStations),
    index('fuel_stations_division').on(t.divisionCode, t.id),
  ],
);
