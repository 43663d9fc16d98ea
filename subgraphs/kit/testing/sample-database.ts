import { randomBytes } from 'node:crypto';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { dropDatabase } from '../../../scripts/testing/postgres.ts';
import { registerStatus } from '../columns.ts';
import { createLinkService, organizationToken, projectToken } from '../link/service.ts';
import { tokenOf } from '../link/token.ts';
import * as tables from './sample-tables.ts';

export interface SampleDatabase {
  appUrl: string;
  publicUrl: string;
  adminUrl: string;
  drop(): Promise<void>;
}

const link = createLinkService({ key: Buffer.alloc(32, 3), algorithm: 'sha256' });

/** The token of the nth person of the sample. */
export const person = (n: number) => tokenOf(1, sampleDigest(n));
export const household = (n: number) => link.household(`H${n}`)!;
export const account = (n: number) => link.account(`A${n}`)!;
const villageCodes = ['120115001201', '120115001202', '120115002201', '120116001201'];

/** A database of its own on the test server, with the sample's tables, roles and rows. */
export async function createSampleDatabase(adminUrl: string): Promise<SampleDatabase> {
  const name = `kit_${randomBytes(6).toString('hex')}`;
  const roles = { app: `${name}_app`, public: `${name}_public` };
  const url = (user?: string) => {
    const made = new URL(adminUrl);
    made.pathname = `/${name}`;
    if (user) [made.username, made.password] = [user, 'secret'];
    return made.href;
  };
  await execute(adminUrl, `create database ${name}`);
  for (const role of Object.values(roles))
    await execute(adminUrl, `create role ${role} login password 'secret'`);
  const client = new pg.Client({ connectionString: url() });
  await client.connect();
  const db = drizzle(client);
  await db.execute(tables.sampleMigration(roles));
  await fill(db);
  await client.query('analyze');
  await client.end();
  return {
    appUrl: url(roles.app),
    publicUrl: url(roles.public),
    adminUrl: url(),
    async drop() {
      const admin = new pg.Client({ connectionString: adminUrl });
      await admin.connect();
      await dropDatabase(admin, name);
      for (const role of Object.values(roles)) await admin.query(`drop role ${role}`);
      await admin.end();
    },
  };
}

/** 3,000 payments to 1,000 persons in four villages; every 50th row has no identity, every 75th a bad checksum. */
async function fill(db: NodePgDatabase) {
  const rows = Array.from({ length: 3_000 }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    divisionCode: n % 97 === 0 ? '120115001' : villageCodes[n % 4]!,
    recipientId: n % 50 === 0 || n % 75 === 0 ? null : person(n % 1_000),
    recipientFault: n % 75 === 0 ? ('CHECKSUM' as const) : n % 50 === 0 ? ('MISSING' as const) : null,
    recipientName: `张${n}`,
    guardianId: n % 10 === 1 ? person((n + 1) % 1_000) : null,
    householdId: household(n % 400),
    agentId: n % 3 === 0 ? person(n % 7) : null,
    agentUscc: n % 3 === 1 ? `9135010${n % 9}M000100Y43` : null,
    agentKey: n % 3 === 1 ? organizationToken(`9135010${n % 9}M000100Y43`) : null,
    projectId: n % 20 === 0 ? projectToken(`P${n % 5}`) : null,
    accountHash: n % 2 === 0 ? account(n % 300) : null,
    scheme: ['ELDERLY_CARE', 'MINIMUM_LIVING', 'ORPHAN'][n % 3]!,
    month: `2026-${String((n % 12) + 1).padStart(2, '0')}`,
    paidOn: n % 11 === 0 ? null : `2026-${String((n % 9) + 1).padStart(2, '0')}-10`,
    amount: `${(n % 40) * 10}.50`,
    headCount: n % 13 === 0 ? null : n % 6,
    checked: n % 5 === 0 ? null : n % 2 === 0,
    publicUntil: n % 4 === 3 ? null : n % 4 === 2 ? '2020-01-01' : '2999-01-01',
  }));
  for (let at = 0; at < rows.length; at += 500)
    await db.insert(tables.payments).values(rows.slice(at, at + 500));
  await db.insert(tables.paymentWitnesses).values(
    rows.slice(0, 200).flatMap(({ id }, n) => [
      { rowId: id, witnessId: person(n % 20) },
      {
        rowId: id,
        witnessId: n % 4 === 0 ? null : person(500 + n),
        witnessFault: n % 4 === 0 ? ('FORMAT' as const) : null,
      },
    ]),
  );
  await db.insert(tables.paymentParts).values(
    rows.slice(0, 100).flatMap(({ id }, n) => [
      { paymentId: id, amount: '2.00', receiverId: person(n) },
      { paymentId: id, amount: '1.00' },
    ]),
  );
  await db.insert(tables.deaths).values(
    Array.from({ length: 100 }, (_, n) => ({
      divisionCode: villageCodes[n % 4]!,
      deceasedId: person(n % 90),
      diedOn: `2026-0${(n % 9) + 1}-0${n < 90 ? 2 : 1}`,
    })),
  );
  await db
    .insert(tables.villages)
    .values(villageCodes.map((divisionCode) => ({ divisionCode, name: `村${divisionCode}` })));
  await db.execute(`insert into residents (division_code, person_id, name, since)
    select division_code, recipient_id, 'old', timestamptz '2020-01-01' from payments where recipient_id is not null
    union all select division_code, recipient_id, recipient_name, timestamptz '2021-01-01' from payments where recipient_id is not null and id < '00000000-0000-4000-8000-000000001000'`);
  await db.insert(registerStatus).values([
    {
      register: 'payments',
      rows: rows.length,
      withoutIdentity: 80,
      badChecksum: 40,
      asOf: '2026-10-31 00:00:00+00',
    },
  ]);
}

function sampleDigest(n: number): Buffer {
  const bytes = Buffer.alloc(16);
  // Spread over all shards, and known to a test.
  bytes.writeUInt8((n * 37) % 256, 0);
  bytes.writeUInt32BE(n, 12);
  return bytes;
}

async function execute(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
