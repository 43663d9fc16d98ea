import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { callerOf, type Desk, openDesk } from '../kit/testing/desk.ts';
import department from './index.ts';
import { safeText } from './workbook.ts';

const databases = await createDatabases(['oversight']);
const owner = new pg.Pool({ connectionString: databases.oversight.adminUrl, max: 1 });
owner.on('error', () => undefined);
let desk: Desk;
const formulas = [
  ...['=HYPERLINK("http://x","y")', '+1+1', '-2+3', '@SUM(A1)', '\tx', "=cmd|' /C calc'!A0"],
  ...['＝1+1', '＠SUM(A1)', '  =1+1'],
];

beforeAll(async () => {
  desk = openDesk(department, databases.oversight);
  for (const reason of [...formulas, '死亡后发放3个月']) {
    await owner.query(
      `INSERT INTO alerts (division_code, subject_type, subject, screen, screen_version, title, department, severity,
         kind, period_key, reason_zh, reason_en, first_run, last_run, protected_scopes)
       VALUES ('120115100901', 'PERSON', $1, 'M01', 1, '死亡后发放', 'civil-affairs', 'HIGH', 'ALERT', '2026', $2, 'a',
         gen_random_uuid(), gen_random_uuid(), '{disabled-persons:health}')`,
      [randomUUID(), reason],
    );
  }
});
afterAll(async () => {
  await desk.close();
  await owner.end();
  await dropDatabases(databases);
});

async function workbook(
  scopes: string[],
  args = '',
): Promise<{ rows: number; more: boolean; reasons: string[] }> {
  const caller = callerOf('oversight', { scopes: new Set(['alerts:read', ...scopes]) });
  const { data, errors } = await desk.ask(`{ alertWorkbook${args} { rows more base64 } }`, { caller });
  expect(errors).toBeUndefined();
  const sheet = await readSheet(Buffer.from(data.alertWorkbook.base64, 'base64'));
  const column = (sheet[0] as string[]).findIndex((title) => title.startsWith('说明'));
  return { ...data.alertWorkbook, reasons: sheet.slice(1).map((row) => String(row[column])) };
}

describe('the workbook of alerts', () => {
  it('holds texts only, whatever they begin with', async () => {
    const { rows, reasons } = await workbook(['disabled-persons:health']);
    expect(rows).toBe(formulas.length + 1);
    expect(reasons.sort()).toEqual([...formulas.map((text) => `'${text}`), '死亡后发放3个月'].sort());
    for (const text of formulas) expect(safeText(text)).toBe(`'${text}`);
  });

  it('holds nothing that would keep the file from opening', () => {
    expect(safeText('a\u0001b\ud800c\uffff')).toBe('abc');
    expect(safeText('\u0002=1+1')).toBe("'=1+1");
    expect(safeText('𠮷 😀')).toBe('𠮷 😀');
  });

  it('leaves out what is withheld from its reader', async () => {
    const { reasons } = await workbook([]);
    expect(new Set(reasons)).toEqual(new Set(['（无权查看 withheld）']));
  });

  it('is filtered and bounded as the list is', async () => {
    expect(await workbook([], '(where: {screen: {eq: "M02"}})')).toMatchObject({ rows: 0, more: false });
    expect(await workbook([], '(first: 3)')).toMatchObject({ rows: 3, more: true });
  });
});
