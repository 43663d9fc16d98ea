import DataLoader from 'dataloader';
import { and, asc, desc, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type DepartmentContext, type Token, visibleByKey } from '../kit/index.ts';
import { dispatchOrders, vehicleDays, vehiclePositions } from './tables.ts';

/** A vehicle at a moment: RFC 3339, and how many minutes before and after count. */
export interface Moment {
  vehicleId: Token;
  at: string;
  minutes: number;
}

/** What is known of vehicles at moments: each kind of it by one statement a batch. */
export function createLoaders(context: DepartmentContext) {
  return {
    fixes: loaderOf((moments) => readFixes(context, moments)),
    kilometres: loaderOf((moments) => readKilometres(context, moments)),
    /** The row of the dispatch order in force, with the columns that `properties` names. */
    orderAt: (moment: Moment, properties: readonly string[]) =>
      context.batches
        .loader<Moment, Values | null>(`order at ${properties.join()}`, (moments) =>
          readOrders(context, moments, properties),
        )
        .load(moment),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

export interface Fix {
  at: string;
  latitude: number;
  longitude: number;
}

type Values = Readonly<Record<string, unknown>>;

function loaderOf<Value>(batch: (moments: readonly Moment[]) => Promise<Value[]>) {
  return new DataLoader<Moment, Value, string>(batch, { cacheKeyFn: (moment) => JSON.stringify(moment) });
}

/** The nearest in time are kept where there are more than 50; given by time. */
async function readFixes(context: DepartmentContext, moments: readonly Moment[]): Promise<Fix[][]> {
  const { vehicleId, at, latitude, longitude } = vehiclePositions;
  const margin = sql`make_interval(mins => k.minutes)`;
  const near = context.db
    .select({ at, latitude, longitude })
    .from(vehiclePositions)
    .where(
      and(
        eq(vehicleId, sql`k.vehicle`),
        gte(at, sql`k.at - ${margin}`),
        lte(at, sql`k.at + ${margin}`),
        visibleByKey(context, vehiclePositions),
      ),
    )
    .orderBy(sql`abs(extract(epoch from ${at} - k.at))`, at)
    .limit(50)
    .as('near');
  const rows = await context.db
    .select({ n, at: near.at, latitude: near.latitude, longitude: near.longitude })
    .from(unnested(moments))
    .crossJoinLateral(near)
    .orderBy(sql`k.n`, asc(near.at));
  context.reads.rows(rows.length);
  const found = moments.map((): Fix[] => []);
  for (const { n: place, ...fix } of rows) found[place - 1]!.push(fix);
  return found;
}

/** Kilometres of the day on which the moment lies. */
async function readKilometres(context: DepartmentContext, moments: readonly Moment[]) {
  const days = [...new Set(moments.map(({ at }) => dayOf(at)))];
  const vehicles = [...new Set(moments.map(({ vehicleId }) => vehicleId))];
  const rows = await context.db
    .select({ vehicleId: vehicleDays.vehicleId, day: vehicleDays.day, kilometres: vehicleDays.kilometres })
    .from(vehicleDays)
    .where(
      and(
        inArray(vehicleDays.vehicleId, vehicles),
        inArray(vehicleDays.day, days),
        visibleByKey(context, vehicleDays),
      ),
    );
  context.reads.rows(rows.length);
  const known = new Map(rows.map((row) => [`${row.vehicleId} ${row.day}`, row.kilometres]));
  return moments.map(({ vehicleId, at }) => known.get(`${vehicleId} ${dayOf(at)}`) ?? null);
}

/** Of several orders in force the one that began last. */
async function readOrders(
  context: DepartmentContext,
  moments: readonly Moment[],
  properties: readonly string[],
): Promise<(Values | null)[]> {
  const columns = dispatchOrders as unknown as Record<string, PgColumn>;
  const wanted = [...new Set([...properties, 'id', 'driverId'])];
  const { vehicleId, from, until, id } = dispatchOrders;
  const order = context.db
    .select(Object.fromEntries(wanted.map((property) => [property, columns[property]!])))
    .from(dispatchOrders)
    .where(
      and(
        eq(vehicleId, sql`k.vehicle`),
        lte(from, sql`k.at`),
        gte(until, sql`k.at`),
        visibleByKey(context, dispatchOrders),
      ),
    )
    .orderBy(desc(from), id)
    .limit(1)
    .as('found');
  const found = order as unknown as Record<string, PgColumn>;
  const rows: (Values & { n: number })[] = await context.db
    .select({ n, ...Object.fromEntries(wanted.map((property) => [property, found[property]!])) })
    .from(unnested(moments))
    .crossJoinLateral(order);
  context.reads.rows(rows.length);
  for (const row of rows) context.reads.subject(row.driverId as Token | null);
  const byPlace = new Map(rows.map((row) => [row.n, row]));
  return moments.map((_, index) => byPlace.get(index + 1) ?? null);
}

const n = sql<number>`k.n`.mapWith(Number);

/** The moments as rows `k(vehicle, at, minutes, n)`, each kind of value one parameter. */
function unnested(moments: readonly Moment[]): SQL {
  const vehicles = moments.map(({ vehicleId }) => vehicleDays.vehicleId.mapToDriverValue(vehicleId));
  return sql`unnest(${sql.param(vehicles)}::bytea[], ${sql.param(moments.map(({ at }) => at))}::timestamptz[],
    ${sql.param(moments.map(({ minutes }) => minutes))}::int[]) with ordinality as k(vehicle, at, minutes, n)`;
}

/** The day of a moment in the administration's time zone. */
function dayOf(at: string): string {
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
}
