import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { createLinkService } from '../kit/index.ts';
import { callerOf, openDesk } from '../kit/testing/desk.ts';
import department from './index.ts';
import { fuelStations, fuelTransactions } from './tables.ts';

const link = createLinkService({ key: Buffer.alloc(32, 1), algorithm: 'sha256' });
const databases = await createDatabases(['fuel-cards']);
const desk = openDesk(department, databases['fuel-cards']);
const id = (n: number) => `00000000-0000-4000-a000-00000000000${n}`;

beforeAll(async () => {
  const pool = new pg.Pool({ connectionString: databases['fuel-cards'].migratorUrl });
  const db = drizzle(pool);
  await db.insert(fuelStations).values([
    { divisionCode: '120115100', code: 'S1', name: '宝平站', latitude: 39.7, longitude: 117.3 },
    { divisionCode: '130981100', code: 'S2', name: '泊头站', latitude: 38.1, longitude: 116.6 },
  ]);
  const fill = { vehicleId: link.vehicle('津A00001')!, vehiclePlate: '津A00001', amount: '300.00' };
  const goods = { goods: 'GASOLINE' as const, grade: 'GASOLINE_92' as const, litres: 40 };
  await db.insert(fuelTransactions).values(
    ['S1', 'S2', 'S9', 'S1'].map((stationCode, n) => ({
      ...fill,
      ...goods,
      id: id(n),
      divisionCode: n === 3 ? '120116' : '120115',
      number: `T${n}`,
      at: `2026-05-2${n}T08:00:00+08:00`,
      stationCode,
    })),
  );
  await pool.end();
});
afterAll(async () => {
  await desk.close();
  await dropDatabases(databases);
});

describe('a transaction', () => {
  it('gives its station, also outside the reader’s district; of all transactions by one statement', async () => {
    const { data, errors } = await desk.ask(
      '{ fuelTransactions(orderBy: [{field: NUMBER}]) { nodes { number station { name divisionCode } } } }',
      { caller: callerOf('fuel-cards', { jurisdiction: '120115' }) },
    );
    expect(errors).toBeUndefined();
    expect(data.fuelTransactions.nodes).toEqual([
      { number: 'T0', station: { name: '宝平站', divisionCode: '120115100' } },
      { number: 'T1', station: { name: '泊头站', divisionCode: '130981100' } },
      { number: 'T2', station: null },
    ]);
    expect(desk.statements.length).toBe(2);
  });

  it('is found by its id where another department adds to it, by one statement and within the jurisdiction', async () => {
    const ids = [id(0), id(1).toUpperCase(), id(3), id(9), 'none'];
    const { data, errors } = await desk.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on FuelTransaction { id grade station { name } } } }',
      {
        variables: { r: ids.map((each) => ({ __typename: 'FuelTransaction', id: each })) },
        caller: callerOf('fuel-cards', { jurisdiction: '120115' }),
      },
    );
    expect(errors).toBeUndefined();
    const [first, second, ...unseen] = data._entities;
    expect([first, second]).toEqual([
      { id: id(0), grade: 'GASOLINE_92', station: { name: '宝平站' } },
      { id: id(1), grade: 'GASOLINE_92', station: { name: '泊头站' } },
    ]);
    expect(unseen).toEqual([id(3), id(9), 'none'].map((each) => ({ id: each, grade: null, station: null })));
    expect(desk.statements.length).toBe(2);
  });
});
