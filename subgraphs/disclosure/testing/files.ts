import { strToU8, zipSync } from 'fflate';

// Small files of the formats that are attached, made by hand so that a test says what is in them.

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = 'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"';

type Parts = Readonly<Record<string, string>>;

export function docx(body: string, more: Parts = {}): Buffer {
  return zipped({
    '[Content_Types].xml': `<Types ${TYPES}><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A paragraph of runs. */
export const paragraph = (...runs: string[]) =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

export const wordTable = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export const wordPart = (root: string, body: string) => `<w:${root} ${W}>${body}</w:${root}>`;

/** Texts are shared, as spreadsheets write them; numbers stand in their cells. */
export function xlsx(rows: readonly (readonly (string | number)[])[], more: Parts = {}): Buffer {
  const texts: string[] = [];
  const cells = rows.map((row, at) => {
    const written = row.map((value, column) => {
      const ref = `${String.fromCharCode(65 + column)}${at + 1}`;
      if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
      return `<c r="${ref}" t="s"><v>${texts.push(value) - 1}</v></c>`;
    });
    return `<row r="${at + 1}">${written.join('')}</row>`;
  });
  return zipped({
    '[Content_Types].xml': `<Types ${TYPES}><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    'xl/workbook.xml': `<workbook ${S}><sheets><sheet name="表" sheetId="1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${S}><sheetData>${cells.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${S}>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ...more,
  });
}

/** A PDF with a page for each text; of a standard font, so that its texts are Latin. */
export function pdf(pages: readonly string[], { catalog = '', info = '', xmp = '' } = {}): Buffer {
  const objects: string[] = [];
  const add = (text: string) => objects.push(text);
  add(`<< /Type /Catalog /Pages 2 0 R ${catalog}${xmp && ` /Metadata ${4 + pages.length * 2} 0 R`} >>`);
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
  );
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const [at, text] of pages.entries()) {
    const content = `BT /F1 12 Tf 72 720 Td ${text} ET`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  if (xmp) add(`<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream`);
  if (info) add(info);
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `/Size ${objects.length + 1} /Root 1 0 R${info ? ` /Info ${objects.length} 0 R` : ''}`;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A PNG of one pixel, with what a camera or an editor writes beside it. */
export function png(note: string): Buffer {
  const [head, tail] = [ONE_PIXEL.subarray(0, 33), ONE_PIXEL.subarray(33)];
  const chunk = Buffer.from(`Comment\0${note}`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return Buffer.concat([
    head,
    length,
    Buffer.from('tEXt'),
    chunk,
    Buffer.alloc(4),
    tail,
    Buffer.from('behind'),
  ]);
}

const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A JPEG's segments, with EXIF and a comment among them. */
export function jpeg(note: string): Buffer {
  const segment = (marker: number, content: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, Buffer.from(`Exif\0\0${note}`, 'latin1')),
    segment(0xfe, Buffer.from(note, 'latin1')),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd9]),
    Buffer.from(note, 'latin1'),
  ]);
}

function zipped(parts: Parts): Buffer {
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}
