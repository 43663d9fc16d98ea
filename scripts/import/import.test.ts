import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabases, dropDatabases, type TestDatabase } from '../testing/postgres.ts';
import type { ImportOptions } from './options.ts';
import { printReport } from './report.ts';
import { runImport } from './run.ts';

const link = { key: Buffer.alloc(32, 7), algorithm: 'sha256' as const };
let folder: string;
let databases: Record<'civil-affairs' | 'procurement', TestDatabase>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  databases = await createDatabases(['civil-affairs', 'procurement']);
});
afterAll(async () => {
  await dropDatabases(databases);
  await rm(folder, { recursive: true });
});

const payments = `补贴发放表,,,,,,,
姓名,SFZH,补贴项目,月份,发放日期,金额,银行账号,备注
张三,11010519491231002X,高龄老年人健康关爱金,2026年4月,2026-04-08,１３５,6228480012345678901,
李四,110105194912310021,高龄老年人健康关爱金,202604,20260408,135.00,,
王五,,临时救助,2026-04,2026年4月8日,"1,000.00",,
合计,,,,,1270.00,,
`;

describe('importing a table', () => {
  test('GB18030 with Chinese headings, full-width digits, a title and a total row; twice changes nothing', async () => {
    const file = await save('payments.csv', iconv.encode(payments, 'gb18030'));
    const first = await run({ register: 'allowancePayments', file, divisionCode: '120115101901' });
    expect(first).toMatchObject({ rows: 3, written: true, inserted: 3, totals: 1, problems: [] });
    expect(first.ignoredHeadings).toEqual(['备注']);
    expect(first.warnings).toEqual([
      expect.objectContaining({ line: 4, message: expect.stringContaining('check character') }),
    ]);
    const rows = await query(
      'SELECT recipient_name, recipient_id IS NOT NULL AS linked, recipient_fault, scheme, month, paid_on::text, amount, account_hash IS NOT NULL AS account FROM allowance_payments ORDER BY recipient_name',
    );
    expect(rows).toEqual([
      {
        recipient_name: '张三',
        linked: true,
        recipient_fault: null,
        scheme: 'ELDERLY_CARE',
        month: '2026-04',
        paid_on: '2026-04-08',
        amount: '135.00',
        account: true,
      },
      expect.objectContaining({ recipient_name: '李四', linked: false, recipient_fault: 'CHECKSUM' }),
      expect.objectContaining({ recipient_name: '王五', recipient_fault: 'MISSING', amount: '1000.00' }),
    ]);
    const again = await run({ register: 'allowancePayments', file, divisionCode: '120115101901' });
    expect(again).toMatchObject({ inserted: 0, updated: 0, unchanged: 3 });
    const [status] = await query("SELECT * FROM register_status WHERE register = 'allowancePayments'");
    expect(status).toMatchObject({ rows: '3', without_identity: '1', bad_checksum: '1' });
  });

  test('a changed amount updates the row it belongs to', async () => {
    const file = await save('changed.csv', Buffer.from(payments.replace('１３５', '500')));
    const report = await run({ register: 'allowancePayments', file, divisionCode: '120115101901' });
    expect(report).toMatchObject({ inserted: 0, updated: 1, unchanged: 2 });
  });

  test('one bad cell and nothing is written; the report has the line', async () => {
    const bad =
      'SFZH,姓名,补贴项目,月份,发放日期,金额\n1.2E+17,赵六,临时救助,2026-05,2026-05-08,10\n,钱七,不知道,2026-05,五月,10\n,孙八,临时救助,2026-05,2026-05-08,10\n';
    const file = await save('bad.csv', Buffer.from(bad));
    const options = { register: 'allowancePayments', file, divisionCode: '120115101901' };
    const report = await run(options);
    expect(report).toMatchObject({ written: false, inserted: 0 });
    expect(report.problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'SFZH'],
      [3, '补贴项目'],
      [3, '发放日期'],
    ]);
    expect(printReport(report)).toMatch(/line 2, SFZH: expected the number as text; a spreadsheet/);
    expect(printReport(report)).toMatch(/Nothing was written: 3 problems/);
    expect(await query("SELECT 1 FROM allowance_payments WHERE recipient_name = '孙八'")).toEqual([]);
    const skipping = await run({ ...options, skipBadRows: true });
    expect(skipping).toMatchObject({ written: true, inserted: 1 });
    expect(printReport(skipping)).toContain('2 rows skipped');
  });

  test('the same row twice in one file is a problem', async () => {
    const line = ',吴九,临时救助,2026-06,2026-06-08,10\n';
    const file = await save(
      'twice.csv',
      Buffer.from(`SFZH,姓名,补贴项目,月份,发放日期,金额\n${line}${line}`),
    );
    const report = await run({ register: 'allowancePayments', file, divisionCode: '120115101901' });
    expect(report.problems).toEqual([
      expect.objectContaining({ line: 3, message: expect.stringContaining('line 2') }),
    ]);
  });

  test('a missing column names what would do; a mapping provides it', async () => {
    const file = await save(
      'mapped.csv',
      Buffer.from('领款人,项目,属期,到账,元,村\n周十,临时救助,2026-07,2026-07-08,10,120115101901\n'),
    );
    await expect(run({ register: 'allowancePayments', file })).rejects.toThrow(
      /Expected columns .*month \(.*月份/,
    );
    const mapping = await save(
      'mapping.json',
      Buffer.from(
        JSON.stringify({
          领款人: 'recipientName',
          项目: 'scheme',
          属期: 'month',
          到账: 'paidOn',
          元: 'amount',
          村: 'divisionCode',
        }),
      ),
    );
    expect(await run({ register: 'allowancePayments', file, mapping })).toMatchObject({ inserted: 1 });
    // Named without a number, even without a column for one: counted among those that cannot be compared.
    expect(
      await query("SELECT recipient_fault FROM allowance_payments WHERE recipient_name = '周十'"),
    ).toEqual([{ recipient_fault: 'MISSING' }]);
  });

  test('an unknown register lists those there are', async () => {
    const file = await save('none.csv', Buffer.from('a\n1\n'));
    await expect(run({ register: 'nothing', file })).rejects.toThrow(/expected one of residents, /);
  });
});

describe('importing Open Contracting data', () => {
  const bid = (id: string, amount: number) => ({
    status: 'valid',
    tenderers: [{ id, name: `Bidder ${id}` }],
    value: { amount, currency: 'USD' },
  });
  const release = (ocid: string) => ({
    ocid,
    tag: ['tender'],
    date: '2020-01-01T00:00:00Z',
    tender: { title: 'Lane', tenderPeriod: { endDate: '2020-01-30T00:00:00Z' }, procurementMethod: 'open' },
    bids: { details: [bid('W', 1), bid('L', 2)] },
  });
  const award = {
    ocid: 'A',
    tag: ['award'],
    date: '2020-02-01T00:00:00Z',
    awards: [{ id: 'a1', status: 'active', suppliers: [{ id: 'W' }] }],
  };

  test('a package of releases is merged by process; all four registers in one transaction', async () => {
    const file = await save(
      'package.json',
      Buffer.from(JSON.stringify({ version: '1.1', releases: [release('A'), award] })),
    );
    const report = await runOcds(file);
    expect(report).toMatchObject({ written: true, problems: [], inserted: 6 });
    expect(report.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('USD')]);
    expect(await query('SELECT number, status, bidder_count FROM tenders', 'procurement')).toEqual([
      { number: 'A', status: 'AWARDED', bidder_count: 2 },
    ]);
    expect(await query('SELECT bidder_uscc, won, amount FROM bids ORDER BY 1', 'procurement')).toEqual([
      { bidder_uscc: 'L', won: false, amount: '2.00' },
      { bidder_uscc: 'W', won: true, amount: '1.00' },
    ]);
    expect(await query('SELECT supplier_uscc, status FROM contracts', 'procurement')).toEqual([
      { supplier_uscc: 'W', status: 'AWARDED' },
    ]);
    expect(await runOcds(file)).toMatchObject({ inserted: 0, updated: 0, unchanged: 6 });
  });

  test('JSON Lines; a line that is no release is a problem with its line', async () => {
    const lines = [JSON.stringify(release('B')), '{"tender":{}}', '{"ocid":'].join('\n');
    const report = await runOcds(await save('lines.jsonl', Buffer.from(lines)));
    expect(report.written).toBe(false);
    expect(report.problems.map(({ line }) => line)).toEqual([2, 3]);
    expect(await query("SELECT 1 FROM tenders WHERE number = 'B'", 'procurement')).toEqual([]);
  });

  test('a consortium offers one price, on its lead’s row', async () => {
    const joint = {
      ocid: 'J',
      bids: { details: [{ status: 'valid', value: { amount: 9 }, tenderers: [{ id: 'X' }, { id: 'Y' }] }] },
    };
    await runOcds(await save('joint.jsonl', Buffer.from(JSON.stringify(joint))));
    const rows = await query(
      "SELECT bidder_uscc, consortium_lead, amount FROM bids WHERE tender = 'J' ORDER BY 1",
      'procurement',
    );
    expect(rows).toEqual([
      { bidder_uscc: 'X', consortium_lead: true, amount: '9.00' },
      { bidder_uscc: 'Y', consortium_lead: false, amount: null },
    ]);
  });

  test('a record with its compiled release', async () => {
    const record = { records: [{ ocid: 'C', compiledRelease: release('C') }] };
    const report = await runOcds(await save('record.json', Buffer.from(JSON.stringify(record))), 'tenders');
    expect(report).toMatchObject({ written: true, inserted: 1 });
  });
});

async function save(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

function run(options: Omit<ImportOptions, 'department' | 'skipBadRows'> & { skipBadRows?: boolean }) {
  const databaseUrl = databases['civil-affairs'].appUrl;
  return runImport({ department: 'civil-affairs', skipBadRows: false, ...options }, { databaseUrl, link });
}

function runOcds(file: string, register = 'ocds') {
  return runImport(
    { department: 'procurement', register, file, divisionCode: '120115', skipBadRows: false },
    { databaseUrl: databases.procurement.appUrl, link },
  );
}

async function query(sql: string, department: keyof typeof databases = 'civil-affairs') {
  const client = new pg.Client({ connectionString: databases[department].adminUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}
