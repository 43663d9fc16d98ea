import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { FileUnreadable, readTable } from './read-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

const text = '姓名,身份证号,金额\n张三,11010519491231002X,135.00\n\n李四,,500\n';

describe('tables that offices send', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16', iconv.encode(text, 'utf-16')],
    ['semicolons', Buffer.from(text.replaceAll(',', ';'))],
    ['tabs and CRLF', Buffer.from(text.replaceAll(',', '\t').replaceAll('\n', '\r\n'))],
  ])('a CSV in %s', async (name, bytes) => {
    expect(await rowsOf(`${name}.csv`, bytes)).toEqual([
      { line: 2, cells: { 姓名: '张三', 身份证号: '11010519491231002X', 金额: '135.00' } },
      { line: 4, cells: { 姓名: '李四', 身份证号: '', 金额: '500' } },
    ]);
  });

  test('a character that only GB18030 has', async () => {
    const rows = await rowsOf('rare.csv', iconv.encode('姓名,村\n㼆𠮷,里自沽\n', 'gb18030'));
    expect(rows[0]?.cells.姓名).toBe('㼆𠮷');
  });

  test('an XLSX with a title above its headings', async () => {
    const path = join(folder, 'payments.xlsx');
    const cell = (value: string | number | Date | null) =>
      value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value === null ? null : { value };
    const data = [
      [cell('2026年10月高龄津贴发放表'), null, null],
      [cell('姓名'), cell('发放日期'), cell('金额')],
      [cell('张三'), cell(new Date('2026-10-08T00:00:00Z')), cell(135)],
    ];
    await writeXlsxFile(data as never).toFile(path);
    const rows = [];
    for await (const row of readTable(path)) rows.push(row);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.line).toBe(3);
    expect(rows[0]?.cells.get('金额')).toBe(135);
    expect((rows[0]!.cells.get('发放日期') as Date).toISOString().slice(0, 10)).toBe('2026-10-08');
  });

  test('an old .xls says what to do', async () => {
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    await expect(rowsOf('old.xls', ole)).rejects.toThrow(/save it as \.xlsx/);
    await expect(rowsOf('renamed.csv', ole)).rejects.toThrow(FileUnreadable);
    await expect(rowsOf('table.et', Buffer.from('x'))).rejects.toThrow(/\.et format/);
  });

  test('a quote that never closes', async () => {
    await expect(rowsOf('broken.csv', Buffer.from('a,b\n1,"2\n3,4\n'))).rejects.toThrow(FileUnreadable);
  });

  test('an empty file, a heading twice, no file', async () => {
    await expect(rowsOf('empty.csv', Buffer.from(''))).rejects.toThrow(/file is empty/);
    await expect(rowsOf('twice.csv', Buffer.from('a,a\n1,2\n'))).rejects.toThrow(/heading a stands twice/);
    await expect(Array.fromAsync(readTable(join(folder, 'none.csv')))).rejects.toThrow(/found none/);
  });
});

async function rowsOf(name: string, bytes: Buffer) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const rows: { line: number; cells: Record<string, unknown> }[] = [];
  for await (const { line, cells } of readTable(path)) rows.push({ line, cells: Object.fromEntries(cells) });
  return rows;
}
