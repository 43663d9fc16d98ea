import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { createLinkService } from '../kit/index.ts';
import { callerOf, openDesk, publicCaller } from '../kit/testing/desk.ts';
import department from './index.ts';

// What the registers, loaders and keys ask of tables with a row a person finds its rows by index.

const link = createLinkService({ key: Buffer.alloc(32, 1), algorithm: 'sha256' });
const databases = await createDatabases(['civil-affairs']);
const urls = databases['civil-affairs'];
const desk = openDesk(department, urls);
const pools = {
  app: new pg.Pool({ connectionString: urls.appUrl, max: 1 }),
  public: new pg.Pool({ connectionString: urls.publicUrl, max: 1 }),
};

beforeAll(async () => {
  const owner = new pg.Client({ connectionString: urls.migratorUrl });
  await owner.connect();
  const token = (of: string) => `decode('01' || md5((${of})::text), 'hex')`;
  const village = `'1201150' || lpad((n % 40)::text, 2, '0') || '9' || lpad((n / 40 % 20)::text, 2, '0')`;
  await owner.query(`INSERT INTO residents (division_code, person_id, person_name, household_id, birth_month)
    SELECT ${village}, ${token('n')}, '居民' || n, ${token('n / 3')},
      to_char('1950-01-01'::date + (n % 300) * interval '1 month', 'YYYY-MM') FROM generate_series(1, 100000) AS n`);
  await owner.query(`INSERT INTO allowance_payments
      (division_code, recipient_id, recipient_name, household_id, account_hash, scheme, month, paid_on, amount, payment_number, public_until)
    SELECT ${village}, ${token('n % 60000')}, '居民', ${token('n % 20000')}, ${token('n % 60000')},
      (ARRAY['ELDERLY_CARE', 'MINIMUM_LIVING', 'EXTREME_POVERTY', 'ORPHAN'])[n % 4 + 1], '2026-0' || (n % 9 + 1), '2026-01-10',
      500, n, '2999-01-01' FROM generate_series(1, 200000) AS n`);
  await owner.query(`INSERT INTO deaths (division_code, person_id, person_name, died_on, source)
    SELECT ${village}, ${token('n')}, n::text, '2025-01-01'::date + n % 500, 'POLICE' FROM generate_series(1, 60000) AS n`);
  // Key sets are read from indexes alone where a page's rows are known to be visible to all.
  await owner.query('VACUUM ANALYZE');
  await owner.end();
}, 120_000);
afterAll(async () => {
  await Promise.all([desk.close(), pools.app.end(), pools.public.end()]);
  await dropDatabases(databases);
});

const nodes = 'nodes { id month amount }';
const id = link.household('anybody')!;

describe.each([
  [
    'a person',
    `{ person(id: "${id}") { residency name maskedName death { diedOn } household { id } allowancePayments(first: 20) { totalCount ${nodes} } deaths { totalCount } } }`,
  ],
  [
    'a household',
    `{ household(id: "${id}") { head { id } members { id } address allowancePayments { ${nodes} } } }`,
  ],
  ['a page of payments', `{ allowancePayments(first: 100) { ${nodes} } }`],
  [
    '100 payments of a scheme with deaths',
    `{ allowancePayments(where: { scheme: { eq: ELDERLY_CARE } }, first: 100) { nodes { amount recipient { name death { diedOn } } } } }`,
  ],
  ['payments by day', `{ allowancePayments(first: 20, orderBy: [{ field: PAID_ON }]) { ${nodes} } }`],
  [
    'where a person lived, and whether he died',
    `{ person(id: "${id}") { residents(first: 10) { totalCount nodes { divisionCode movedInOn } } deaths(where: {cancelledOn: {isNull: true}}, first: 10) { nodes { diedOn } } } }`,
  ],
  [
    'one shard of payees',
    '{ allowancePayments { keys(of: PERSON, shard: 3, shards: 64) { count tokens } } }',
  ],
  [
    'one shard of a scheme’s payees',
    '{ allowancePayments(where: { scheme: { eq: ELDERLY_CARE } }) { keys(of: PERSON, shard: 3, shards: 64) { count } } }',
  ],
  ['one shard of accounts', '{ allowancePayments { keys(of: ACCOUNT, shard: 3, shards: 64) { count } } }'],
])('an analyst reads %s', (_, query) => {
  it('by index, in a district and in the whole city', async () => {
    for (const jurisdiction of ['12', '120115']) {
      await expectIndexes(query, 'app', callerOf('civil-affairs', { jurisdiction }));
    }
  });
});

describe.each([
  [
    'a village’s payments of a scheme',
    `{ village(divisionCode: "120115001901") { name allowancePayments(where: { scheme: { eq: ELDERLY_CARE }, month: { eq: "2026-09" } }) { totalCount nodes { amount recipient { maskedName } } } } }`,
  ],
  ['a page of payments', '{ allowancePayments(first: 100) { nodes { amount recipient { maskedName } } } }'],
])('the public reads %s', (_, query) => {
  it('by index', () => expectIndexes(query, 'public', publicCaller));
});

describe.each([
  [
    'a scheme’s payees, with the last month paid',
    '{ allowancePayments(where: {scheme: {eq: ELDERLY_CARE}}) { keys(of: PERSON, with: {max: MONTH}, shard: 3, shards: 16) { tokens values } } }',
  ],
  [
    'payees of two payments for a month',
    '{ allowancePayments(where: {scheme: {eq: ELDERLY_CARE}}) { keys(of: PERSON, having: {per: [{field: MONTH}], count: {gte: 2}}, shard: 3, shards: 16) { tokens } } }',
  ],
  [
    'the dead, with the day',
    '{ deaths(where: {cancelledOn: {isNull: true}}) { keys(of: PERSON, with: {min: DIED_ON}, shard: 3, shards: 16) { tokens values } } }',
  ],
  [
    'accounts with three payees',
    '{ allowancePayments(where: {scheme: {eq: ELDERLY_CARE}}) { keys(of: ACCOUNT, having: {distinct: {role: RECIPIENT, gte: 3}}, shard: 3, shards: 16) { tokens } } }',
  ],
  [
    'payees with their accounts',
    '{ allowancePayments { keys(of: PERSON, role: RECIPIENT, by: ACCOUNT, shard: 3, shards: 64) { tokens by } } }',
  ],
])('one shard of %s', (_, query) => {
  it('is read from an index alone, without sorting the tokens', async () => {
    const { errors } = await desk.ask(query, { caller: callerOf('civil-affairs') });
    expect(errors).toBeUndefined();
    const statement = desk.statements.find(({ text }) => !text.includes('register_status'));
    const { rows } = await pools.app.query(`EXPLAIN ${statement!.text}`, [...statement!.parameters]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    const reads = plan.match(/(Seq|Index|Index Only|Bitmap Heap) Scan/g);
    expect(new Set(reads), plan).toEqual(new Set(['Index Only Scan']));
    // What is sorted is at most what one subject has, or the pairs of one shard.
    if (!query.includes('by:')) expect(plan).not.toMatch(/^\s*(->)?\s*Sort\b/m);
  });
});

/** Asks, then explains every statement that was sent, as the role that sent it. */
async function expectIndexes(query: string, role: 'app' | 'public', caller: typeof publicCaller) {
  const { errors } = await desk.ask(query, { caller });
  expect(errors).toBeUndefined();
  for (const { text, parameters } of [...desk.statements]) {
    if (text.includes('register_status')) continue;
    const { rows } = await pools[role].query(`EXPLAIN (ANALYZE) ${text}`, [...parameters]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan, `${text}\n${plan}`).not.toMatch(/Seq Scan on "?(residents|allowance_payments|deaths)/);
    // An index that begins with something else can be searched for a key too, once for each value of that.
    expect(searchesOf(plan), `${text}\n${plan}`).toBeLessThanOrEqual(100);
  }
}

/** How often indexes were searched, all together. */
function searchesOf(plan: string): number {
  return [...plan.matchAll(/Index Searches: (\d+)/g)].reduce((sum, [, times]) => sum + Number(times), 0);
}
