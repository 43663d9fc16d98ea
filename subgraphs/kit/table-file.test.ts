import { crc32, deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readTableFile } from './table-file.ts';

type Part = readonly [name: string, bytes: Buffer, claimed?: number];

/** A compressed zip file whose parts may claim another size than they have. */
function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, bytes, claimed = bytes.length] of parts) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const head = Buffer.alloc(30);
    const entry = Buffer.alloc(46);
    for (const [to, signature, from] of [
      [head, 0x04034b50, 4],
      [entry, 0x02014b50, 6],
    ] as const) {
      to.writeUInt32LE(signature, 0);
      to.writeUInt16LE(20, from);
      to.writeUInt16LE(8, from + 4);
      to.writeUInt32LE(crc32(bytes), from + 10);
      to.writeUInt32LE(packed.length, from + 14);
      to.writeUInt32LE(claimed, from + 18);
      to.writeUInt16LE(Buffer.byteLength(name), from + 22);
    }
    entry.writeUInt32LE(at, 42);
    bodies.push(head, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    at += head.length + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>`;

function workbook(
  rows: string,
  { claimed, target = 'worksheets/sheet1.xml' }: { claimed?: number; target?: string } = {},
) {
  return zip([
    ['[Content_Types].xml', Buffer.from('<Types/>')],
    [
      'xl/workbook.xml',
      Buffer.from(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      Buffer.from(
        `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="${target}"/></Relationships>`,
      ),
    ],
    [
      `xl/${target}`,
      Buffer.from(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`),
      claimed,
    ],
  ] as Part[]);
}

const read = (file: Buffer, format: 'CSV' | 'XLSX' = 'XLSX') => readTableFile(file, format, 'content');
const refused = { code: 'ARGUMENT_INVALID', extensions: expect.objectContaining({ argument: 'content' }) };

describe('a file that a caller sends', () => {
  it('is read whether Excel wrote it, or it is a CSV of either encoding', async () => {
    const cells = [
      [
        { value: '姓名', type: String },
        { value: new Date('2026-01-05'), type: Date, format: 'yyyy-mm-dd' },
      ],
      [{ value: 12.5, type: Number }, null],
    ];
    const file = await writeExcelFile(cells as never).toBuffer();
    expect(await read(Buffer.from(file))).toEqual([
      ['姓名', '2026-01-05'],
      ['12.5', ''],
    ]);
    expect(await read(workbook(`<row r="1">${cell('A1')}</row>`))).toEqual([['x']]);
    for (const bytes of [Buffer.from('\ufeff姓名,"a\nb"\n'), iconv.encode('姓名;"a\nb"\n', 'gb18030')]) {
      expect(await read(bytes, 'CSV')).toEqual([['姓名', 'a\nb']]);
    }
  });

  it.each<[string, () => Buffer]>([
    ['no zip file', () => Buffer.from('PK nothing')],
    ['an empty one', () => Buffer.alloc(0)],
    [
      'one cell in the last column of the last row',
      () => workbook(`<row r="1048576">${cell('XFD1048576')}</row>`),
    ],
    ['the same in another spelling', () => workbook(`<row r='1048576'>${cell('&#88;FD1048576')}</row>`)],
    ['a row far below', () => workbook(`<row r="9999999">${cell('A9999999')}</row>`)],
    ['a sheet under another name', () => workbook(cell('XFD1048576'), { target: 'styles.xml' })],
    ['a sheet where none is', () => workbook(cell('A1'), { target: 'theme/theme1.xml' })],
    ['200 MB in 200 KB', () => workbook(' '.repeat(200_000_000))],
    ['200 MB that claim to be 100 bytes', () => workbook(' '.repeat(200_000_000), { claimed: 100 })],
    ['half a million cells', () => workbook(`<row>${'<c/>'.repeat(500_000)}</row>`)],
    [
      'a directory that points beyond the file',
      () => Buffer.concat([workbook('').subarray(0, -6), Buffer.from([255, 255, 255, 0, 0, 0])]),
    ],
  ])('is refused where it is %s, in little time and memory', async (_, make) => {
    const file = make();
    const started = performance.now();
    await expect(read(file)).rejects.toMatchObject(refused);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
