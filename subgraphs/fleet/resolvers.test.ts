import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { createLinkService } from '../kit/index.ts';
import { callerOf, openDesk } from '../kit/testing/desk.ts';
import { distance } from './distance.ts';
import department from './index.ts';
import { dispatchOrders, vehicleDays, vehiclePositions, vehicles } from './tables.ts';

const link = createLinkService({ key: Buffer.alloc(32, 1), algorithm: 'sha256' });
const databases = await createDatabases(['fleet']);
const desk = openDesk(department, databases.fleet);
const plates = ['津A00001', '津A00002', '津A00003'];
const token = (n: number) => link.vehicle(plates[n]!)!;
const driver = link.household('a driver')!;
const of = (n: number) => ({
  divisionCode: n === 2 ? '120116' : '120115',
  vehicleId: token(n),
  vehiclePlate: plates[n]!,
});
const at = (time: string) => `2026-05-20T${time}:00+08:00`;

beforeAll(async () => {
  const pool = new pg.Pool({ connectionString: databases.fleet.migratorUrl });
  const db = drizzle(pool);
  const kind = {
    unitName: '镇政府',
    kind: 'SEDAN' as const,
    model: '某型',
    fuelGrade: 'GASOLINE_92' as const,
  };
  await db.insert(vehicles).values([{ ...of(0), ...kind, tankLitres: 55 }]);
  const place = { latitude: 39.7, longitude: 117.3 };
  await db.insert(vehiclePositions).values([
    { ...of(0), at: at('07:40'), ...place },
    { ...of(0), at: at('07:50'), latitude: 39.701, longitude: 117.3 },
    { ...of(0), at: at('08:10'), latitude: 39.8, longitude: 117.3 },
    { ...of(1), at: at('08:00'), latitude: 39.71, longitude: 117.3 },
    { ...of(2), at: at('08:00'), ...place },
  ]);
  // The moments asked for below lie on the 20th here and on the 19th at Greenwich.
  await db.insert(vehicleDays).values([
    { ...of(0), day: '2026-05-20', kilometres: 31.5, moved: true },
    { ...of(0), day: '2026-05-19', kilometres: 99, moved: true },
  ]);
  const order = { kind: 'BUSINESS' as const, destination: '区里', driverId: driver };
  await db.insert(dispatchOrders).values([
    { ...of(0), ...order, number: 'P1', from: at('07:00'), until: at('09:00') },
    { ...of(0), ...order, number: 'P2', from: at('07:30'), until: at('12:00'), outOfTown: true },
    { ...of(0), ...order, number: 'P3', from: at('10:00'), until: at('12:00') },
  ]);
  await pool.end();
});
afterAll(async () => {
  await desk.close();
  await dropDatabases(databases);
});

const fill = (n: number, time: string) => ({
  __typename: 'FuelTransaction',
  id: `00000000-0000-4000-8000-00000000000${n}`,
  vehicle: { id: token(n) },
  at: at(time),
  latitude: 39.7,
  longitude: 117.3,
});

async function whereabouts(
  fills: readonly object[],
  selection = 'fixes { at distance } distance kilometres order { number outOfTown driver { id } }',
  argument = '',
  caller = callerOf('fleet'),
) {
  const { data, errors, reads } = await desk.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) {
       ... on FuelTransaction { whereabouts${argument} { ${selection} } } } }`,
    { variables: { r: fills }, caller },
  );
  return { found: data?._entities?.map((each: { whereabouts: unknown }) => each.whereabouts), errors, reads };
}

describe('the whereabouts of a vehicle at a fill', () => {
  it('are its fixes within fifteen minutes, the day’s kilometres and the order in force', async () => {
    const { found, errors } = await whereabouts([fill(0, '08:00')]);
    expect(errors).toBeUndefined();
    expect(found).toEqual([
      {
        fixes: [
          { at: '2026-05-19T23:50:00Z', distance: 111 },
          { at: '2026-05-20T00:10:00Z', distance: 11120 },
        ],
        distance: 111,
        kilometres: 31.5,
        order: { number: 'P2', outOfTown: true, driver: { id: driver } },
      },
    ]);
  });

  it('widen with the minutes', async () => {
    const { found } = await whereabouts([fill(0, '08:00')], 'distance', '(minutes: 20)');
    expect(found).toEqual([{ distance: 0 }]);
  });

  it('are nothing where nothing is known, and null without a vehicle', async () => {
    const nothing = { fixes: [], distance: null, kilometres: null, order: null };
    const { found } = await whereabouts([fill(1, '12:00'), { ...fill(1, '08:00'), vehicle: null }]);
    expect(found).toEqual([nothing, null]);
  });

  it('have no distance from a terminal whose place is unknown', async () => {
    const { found } = await whereabouts(
      [{ ...fill(1, '08:00'), latitude: null }],
      'fixes { distance } distance',
    );
    expect(found).toEqual([{ fixes: [{ distance: null }], distance: null }]);
  });

  it('are read by one statement a kind for a thousand fills', async () => {
    const fills = Array.from({ length: 1_000 }, (_, n) => fill(n % 3, `0${n % 10}:${10 + (n % 50)}`));
    const { found, errors } = await whereabouts(fills);
    expect(errors).toBeUndefined();
    expect(found.length).toBe(1_000);
    expect(desk.statements.length).toBe(3);
  });

  it('read of an order the columns that are asked for', async () => {
    await whereabouts([fill(0, '08:00')], 'order { number }');
    expect(desk.statements.map(({ text }) => text).join()).not.toMatch(/driver_name|driver_identity_number/);
  });

  it('stay within the reader’s jurisdiction', async () => {
    const caller = callerOf('fleet', { jurisdiction: '120115' });
    const { found, reads } = await whereabouts([fill(2, '08:00')], 'fixes { at }', '', caller);
    expect(found).toEqual([{ fixes: [] }]);
    expect(reads.limitedTo).toBe('120115');
  });

  it('take 1 to 120 minutes', async () => {
    const { errors } = await whereabouts([fill(0, '08:00')], 'distance', '(minutes: 121)');
    expect(errors?.[0]?.extensions.code).toBe('ARGUMENT_INVALID');
  });
});

describe('a vehicle', () => {
  it('tells what the register of official vehicles says of it', async () => {
    const { data } = await desk.ask(
      `{ a: vehicle(id: "${token(0)}") { tankLitres fuelGrade status } b: vehicle(id: "${token(1)}") { status } }`,
    );
    expect(data).toEqual({
      a: { tankLitres: 55, fuelGrade: 'GASOLINE_92', status: 'ACTIVE' },
      b: { status: null },
    });
  });

  it('is entered by a token alone', async () => {
    const { errors } = await desk.ask('{ vehicle(id: "津A00001") { status } }');
    expect(errors?.[0]?.extensions.code).toBe('ARGUMENT_INVALID');
  });
});

describe('distance', () => {
  it('is that of the great circle: Tianjin to Beijing, and a degree of latitude', () => {
    const [tianjin, beijing] = [
      { latitude: 39.1256, longitude: 117.1904 },
      { latitude: 39.9042, longitude: 116.4074 },
    ];
    expect(Math.round(distance(tianjin, beijing) / 1000)).toBe(110);
    expect(Math.round(distance({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 }))).toBe(111195);
  });
});
