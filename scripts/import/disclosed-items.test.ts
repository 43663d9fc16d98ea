import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabases, dropDatabases } from '../testing/postgres.ts';
import { runImport } from './run.ts';

// What another platform has published already comes by a file, past every review: what follows from its code is here too.

const databases = await createDatabases(['disclosure']);
const owner = new pg.Pool({ connectionString: databases.disclosure.adminUrl, max: 1 });
owner.on('error', () => undefined);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-items-'));
});
afterAll(async () => {
  await owner.end();
  await dropDatabases(databases);
  await rm(folder, { recursive: true });
});

test('an item without its list of names is taken in, and known to lack it', async () => {
  const file = join(folder, 'items.csv');
  await writeFile(
    file,
    `公开编号,事项编码,公开状态,月份,标题,金额,人数,公开日期,附件
C06-202604,C06,已公开,2026-04,四月职工体检支出,18600,,2026-05-08,票据
D03-202604,D03,已公开,2026-04,高龄老年人健康关爱金,635,2,2026-05-08,人员名单、照片
D08-202604,D06,已公开,2026-04,临时救助（本月无）,0,0,2026-05-08,
`,
  );
  const report = await runImport(
    {
      department: 'disclosure',
      register: 'disclosedItems',
      file,
      divisionCode: '120115101901',
      skipBadRows: false,
    },
    { databaseUrl: databases.disclosure.appUrl, link: { key: Buffer.alloc(32, 7), algorithm: 'sha256' } },
  );
  expect(report).toMatchObject({ rows: 3, inserted: 3, problems: [] });
  const { rows } = await owner.query(
    'SELECT item_code AS code, category, attachments, attachments_complete AS complete, due_on::text AS due FROM disclosed_items ORDER BY 1',
  );
  expect(rows).toEqual([
    { code: 'C06', category: 'FINANCE', attachments: ['INVOICE'], complete: false, due: '2026-05-10' },
    {
      code: 'D03',
      category: 'WELFARE',
      attachments: ['NAME_LIST', 'PHOTO'],
      complete: true,
      due: '2026-05-10',
    },
    { code: 'D06', category: 'WELFARE', attachments: [], complete: true, due: '2026-05-10' },
  ]);
});
