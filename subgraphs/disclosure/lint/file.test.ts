import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { docx, jpeg, paragraph, pdf, png, wordPart, wordTable, xlsx } from '../testing/files.ts';
import { type Inspected, inspect } from './file.ts';
import { safeName } from './file-name.ts';
import { inspectApart } from './inspector.ts';

const IDENTITY = '120115195001011239';
const found = async (file: Uint8Array, names: 'masked' | 'any' = 'any') => {
  const inspection = await inspect(file, names);
  if ('refused' in inspection) return inspection.refused.zh;
  return inspection.findings.map(({ kind, place }) => `${kind} ${place.zh}`);
};
const taken = async (file: Uint8Array): Promise<Inspected> => {
  const inspection = await inspect(file, 'any');
  if ('refused' in inspection) throw new Error(inspection.refused.en);
  return inspection;
};

describe('a document', () => {
  it.each<[string, Buffer, string]>([
    ['a paragraph', docx(paragraph('甲') + paragraph(`身份证 ${IDENTITY}`)), 'IDENTITY_NUMBER 正文第 2 段'],
    ['runs of one paragraph', docx(paragraph('1380', '0138', '000')), 'PHONE 正文第 1 段'],
    ['a cell of a table', docx(wordTable([['张*', IDENTITY]])), 'IDENTITY_NUMBER 正文第 2 段'],
    [
      'deleted text that is still there',
      docx(`<w:p><w:del><w:r><w:delText>13800138000</w:delText></w:r></w:del></w:p>`),
      'PHONE 正文第 1 段',
    ],
    [
      'a header',
      docx('', { 'word/header1.xml': wordPart('hdr', paragraph(IDENTITY)) }),
      'IDENTITY_NUMBER 页眉页脚',
    ],
    [
      'a comment',
      docx('', {
        'word/comments.xml': wordPart('comments', `<w:comment>${paragraph('13800138000')}</w:comment>`),
      }),
      'PHONE 批注',
    ],
    [
      'a link',
      docx('', {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/hyperlink" Target="tel:13800138000" TargetMode="External"/></Relationships>',
      }),
      'PHONE 超链接',
    ],
    ['the title of a control', docx('<w:sdt><w:alias w:val="13800138000"/></w:sdt>'), 'PHONE 正文第 1 段'],
    ['an XML comment', docx(`<!-- 13800138000 -->${paragraph('甲')}`), 'PHONE 正文第 1 段'],
    ['an instruction', docx(`<?a 13800138000?>${paragraph('甲')}`), 'PHONE 正文第 1 段'],
  ])('is refused for a number in %s', async (_, file, expected) => {
    expect(await found(file)).toContain(expected);
  });

  it('may be a list of masked names, and of others is told the place', async () => {
    const table = (name: string) =>
      docx(
        wordTable([
          ['序号', '姓 名', '金额'],
          ['1', name, '135'],
        ]),
      );
    for (const name of ['张*三', '张某', '李**', '合计'])
      expect(await found(table(name), 'masked')).toEqual([]);
    expect(await found(table('张小三'), 'masked')).toEqual(['FULL_NAME 正文第 5 段']);
    expect(await found(table('张小三'))).toEqual([]);
  });

  it('may lead to a page on the web', async () => {
    const link = 'HYPERLINK "http://example.org/link/include"';
    expect(await found(docx(`<w:p><w:r><w:instrText>${link}</w:instrText></w:r></w:p>`))).toEqual([]);
  });

  it('is kept without its author, and is written anew from what was read', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>赵书记</dc:creator></cp:coreProperties>';
    const file = docx(paragraph('清单'), { 'docProps/core.xml': core });
    const { bytes, mediaType, extension, readable } = await taken(
      Buffer.concat([file, Buffer.from('behind')]),
    );
    expect([extension, readable]).toEqual(['docx', true]);
    expect(mediaType).toMatch(/wordprocessingml/);
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['word/document.xml']!)).toContain('清单');
    expect(strFromU8(parts['docProps/core.xml']!)).not.toContain('赵书记');
    expect(Buffer.from(bytes).includes('behind')).toBe(false);
  });

  it('is kept without the picture of its first page, and its pictures without what a camera wrote', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>';
    const file = docx(paragraph('甲'), { '_rels/.rels': rels, 'docProps/thumbnail.jpeg': 'x' });
    const withPicture = zipSync({ ...unzipSync(file), 'word/media/image1.jpeg': jpeg('13800138000') });
    const { bytes, readable } = await taken(withPicture);
    const parts = unzipSync(bytes);
    expect(readable).toBe(false);
    expect(Object.keys(parts)).not.toContain('docProps/thumbnail.jpeg');
    expect(strFromU8(parts['_rels/.rels']!)).not.toContain('thumbnail');
    expect(strFromU8(parts['_rels/.rels']!)).toContain('word/document.xml');
    expect(Buffer.from(parts['word/media/image1.jpeg']!).includes('13800138000')).toBe(false);
  });

  it.each<[string, Buffer, RegExp]>([
    ['macros', docx('', { 'word/vbaProject.bin': 'x' }), /宏/],
    ['files in it', docx('', { 'word/embeddings/a.xlsx': 'x' }), /嵌入/],
    [
      'a template from elsewhere',
      docx('', {
        'word/_rels/settings.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/attachedTemplate" Target="http://example.org/t" TargetMode="External"/></Relationships>',
      }),
      /外部链接/,
    ],
    [
      'a field that starts a program',
      docx('<w:p><w:r><w:instrText>DDEAUTO c:\\\\a</w:instrText></w:r></w:p>'),
      /外部链接/,
    ],
    [
      'a template from elsewhere, spelled otherwise',
      docx('', {
        'word/_rels/settings.xml.RELS':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/attachedTemplate" Target="http://example.org/t" TargetMode="external"/></Relationships>',
      }),
      /外部链接/,
    ],
    ['a simple field that starts a program', docx('<w:p><w:fldSimple w:instr="DDE c a"/></w:p>'), /外部链接/],
    [
      'a field in two runs',
      docx('<w:p><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>E c</w:instrText></w:r></w:p>'),
      /外部链接/,
    ],
    [
      'a picture from elsewhere',
      docx('<w:p><w:r><w:instrText>INCLUDEPICTURE "http://example.org/a"</w:instrText></w:r></w:p>'),
      /外部链接/,
    ],
    [
      'a drawing with a script',
      docx('', { 'word/media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>' }),
      /宏/,
    ],
    ['a part that nobody reads', docx('', { 'word/afchunk1.html': '<p>13800138000</p>' }), /嵌入/],
    ['a document type', docx('', { 'word/a.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), /损坏/],
    ['XML that is none', docx('<w:p>'), /损坏/],
    ['no document in it', Buffer.from(zipSync({ a: new Uint8Array(3) })), /只接受/],
    ['what unpacks to too much', Buffer.from(zipSync({ a: new Uint8Array(80 * 1024 * 1024) })), /解压后过大/],
    ['a zip cut short', docx(paragraph('甲')).subarray(0, 200), /损坏/],
    ['another format', Buffer.from('MZ\x90'), /只接受/],
    ['text', Buffer.from('姓名,金额'), /只接受/],
  ])('is refused with %s', async (_, file, reason) => {
    expect(await found(file)).toMatch(reason);
  });
});

describe('a spreadsheet', () => {
  it('is refused for a number in a cell, as text or as a number, and is told the cell', async () => {
    // The cell first: that is the place that a clerk is told.
    const [first] = await found(xlsx([['甲'], ['乙', IDENTITY]]));
    expect(first).toBe('IDENTITY_NUMBER 工作表 1 的单元格 B2');
    expect(await found(xlsx([[13800138000]]))).toEqual(['PHONE 工作表 1 的单元格 A1']);
    // Written as a number, it has lost its last digits and tells whose it was all the same.
    expect(await found(xlsx([[Number(IDENTITY)]]))).toEqual(['IDENTITY_NUMBER 工作表 1 的单元格 A1']);
  });

  it('reads what the library of the platform writes', async () => {
    const rows = [
      ['姓名', '电话'],
      ['张*', '13800138000'],
    ].map((row) => row.map((value) => ({ value, type: String })));
    const file = await writeXlsxFile(rows).toBuffer();
    expect(await found(file)).toContain('PHONE 工作表 1 的单元格 B2');
  });

  it('may be a list of masked names only', async () => {
    const list = (name: string) =>
      xlsx([['发放表'], ['序号', '姓名', '金额'], [1, '张*', 135], [2, name, 500]]);
    expect(await found(list('李*四'), 'masked')).toEqual([]);
    expect(await found(list('李小四'), 'masked')).toEqual(['FULL_NAME 工作表 1 的单元格 B4']);
  });

  it.each([
    [
      'a heading of more words',
      [
        ['老人姓名', '金额'],
        ['李小四', 135],
      ],
    ],
    [
      'a heading with a remark',
      [
        ['姓名（签字）', '金额'],
        ['李小四', 135],
      ],
    ],
    [
      'several in one cell',
      [
        ['姓名', '金额'],
        ['李*四、王小五', 135],
      ],
    ],
    [
      'a name with its number',
      [
        ['姓名', '金额'],
        ['李小四2', 135],
      ],
    ],
  ])('is no list of masked names with %s', async (_, rows) => {
    expect(await found(xlsx(rows), 'masked')).toEqual(['FULL_NAME 工作表 1 的单元格 A2']);
  });

  it('is known by what it is, whatever its part is called', async () => {
    const parts = unzipSync(xlsx([['姓名'], ['李小四']]));
    const { 'xl/worksheets/sheet1.xml': sheet, ...others } = parts;
    const renamed = Buffer.from(zipSync({ ...others, 'xl/worksheets/a.xml': sheet! }));
    expect(await found(renamed, 'masked')).toEqual(['FULL_NAME 工作表 1 的单元格 A2']);
  });

  it('is refused for a number in what a cell prompts, a link shows, a format writes or a pivot table remembers', async () => {
    const more = (name: string, body: string) => xlsx([['甲']], { [name]: body });
    const sheet = (body: string) => more('xl/worksheets/sheet2.xml', `<worksheet>${body}</worksheet>`);
    for (const file of [
      sheet('<dataValidation prompt="13800138000"/>'),
      sheet('<hyperlink ref="A1" display="13800138000"/>'),
      sheet('<!-- 13800138000 --><sheetData/>'),
      more('xl/styles.xml', '<numFmt formatCode="13800138000"/>'),
      more('xl/pivotCache/pivotCacheDefinition1.xml', '<s v="13800138000"/>'),
    ]) {
      expect((await found(file))[0]).toMatch(/^PHONE/);
    }
  });

  it('is refused where it asks elsewhere', async () => {
    const formula = (text: string) =>
      xlsx([['甲']], { 'xl/worksheets/sheet2.xml': `<worksheet><c r="A1"><f>${text}</f></c></worksheet>` });
    expect(await found(formula('WEBSERVICE("http://example.org")'))).toMatch(/外部链接/);
    expect(await found(formula("cmd|'/c calc'!A0"))).toMatch(/外部链接/);
    expect(await found(formula('SUM(B1:B9)'))).toEqual([]);
    expect(await found(xlsx([['甲']], { 'xl/connections.xml': '<connections/>' }))).toMatch(/外部链接/);
  });

  it('is kept as it was read', async () => {
    const { bytes, extension } = await taken(xlsx([['合计', 18600]]));
    expect(extension).toBe('xlsx');
    expect(Object.keys(unzipSync(bytes))).toContain('xl/worksheets/sheet1.xml');
  });
});

describe('a PDF', () => {
  it('is refused for a number on a page, written in one or digit by digit', async () => {
    expect(await found(pdf(['(April) Tj', `(${IDENTITY}) Tj`]))).toEqual(['IDENTITY_NUMBER 第 2 页']);
    const digits = [...'13800138000'].map((digit) => `(${digit}) Tj`).join(' ');
    expect(await found(pdf([digits]))).toEqual(['PHONE 第 1 页']);
  });

  it('is refused for a number in its properties, for scripts, and where it is none', async () => {
    expect(await found(pdf(['(a) Tj'], { info: '<< /Title (13800138000) >>' }))).toEqual(['PHONE 文件属性']);
    const script = { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' };
    expect(await found(pdf(['(a) Tj'], script))).toMatch(/脚本/);
    expect(await found(Buffer.from('%PDF-1.7\nnothing'))).toMatch(/损坏/);
    const program = { catalog: '/OpenAction << /S /Launch /F (a.exe) >>' };
    expect(await found(pdf(['(a) Tj'], program))).toMatch(/脚本/);
  });

  it('is refused for a number in its bookmarks, and in its properties as XML', async () => {
    // Its own catalogue serves as the one bookmark.
    const bookmark = { catalog: '/Outlines 1 0 R /First 1 0 R /Title (13800138000)' };
    expect(await found(pdf(['(a) Tj'], bookmark))).toEqual(['PHONE 文件属性']);
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>13800138000</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>';
    expect(await found(pdf(['(a) Tj'], { xmp }))).toContain('PHONE 文件属性');
  });

  it('passes with what is public, and says whether every page has text', async () => {
    expect(await taken(pdf(['(Total 18600.00) Tj']))).toMatchObject({
      mediaType: 'application/pdf',
      readable: true,
      findings: [],
    });
    expect((await taken(pdf(['(a) Tj', '']))).readable).toBe(false);
  });
});

describe('a picture', () => {
  it.each([png('13800138000'), jpeg('13800138000')])(
    'is kept without what is written beside it',
    async (file) => {
      const { bytes, readable, mediaType } = await taken(file);
      expect(readable).toBe(false);
      expect(mediaType).toMatch(/^image\/(png|jpeg)$/);
      const kept = Buffer.from(bytes);
      expect(kept.length).toBeLessThan(file.length);
      for (const trace of ['13800138000', 'behind', 'Exif']) expect(kept.includes(trace)).toBe(false);
      expect(kept.subarray(-2)).toEqual(
        file.subarray(0, 2).equals(Buffer.from([0xff, 0xd8]))
          ? Buffer.from([0xff, 0xd9])
          : Buffer.from([0x60, 0x82]),
      );
    },
  );
});

describe('the inspector', () => {
  it('looks at a file in a thread of its own', async () => {
    expect(await inspectApart(xlsx([[13800138000]]), 'any')).toMatchObject({ findings: [{ kind: 'PHONE' }] });
    expect(await inspectApart(Buffer.from('MZ'), 'any')).toMatchObject({
      refused: { en: expect.any(String) },
    });
  });
});

describe('a file name', () => {
  it.each([
    ['四月支出明细.xlsx', '四月支出明细.xlsx'],
    ['../../etc/passwd', 'passwd.xlsx'],
    ['C:\\表\\名单.xls', '名单.xlsx'],
    ['名单\u202Excod.exe', '名单xcod.xlsx'],
    ['a<script>.html', 'ascript.xlsx'],
    ['..', '附件.xlsx'],
    [`${'长'.repeat(200)}.xlsx`, `${'长'.repeat(60)}.xlsx`],
  ])('%s becomes %s', (given, expected) => {
    expect(safeName(given, 'xlsx')).toBe(expected);
  });
});
