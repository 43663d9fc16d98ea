import { getDocumentProxy } from 'unpdf';
import { type Passage, type Reading, Refused } from './passages.ts';
import { damaged } from './xml.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads a PDF by its pages, with its notes, form fields and properties. One with scripts or files in it is refused. */
export async function readPdf(file: Uint8Array): Promise<Reading> {
  const pdf = await open(file);
  try {
    await refuseActive(pdf, file);
    const passages: Passage[] = await propertiesOf(pdf);
    let pagesWithText = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const place = { zh: `第 ${number} 页`, en: `page ${number}` };
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const lines = linesOf(items as readonly PdfItem[]);
      if (lines.some((line) => line.trim() !== '')) pagesWithText += 1;
      passages.push(...lines.map((text) => ({ place, text })));
      for (const note of await page.getAnnotations()) {
        passages.push(...wordsOf(note).map((text) => ({ place, text })));
      }
      page.cleanup();
    }
    return { passages, tables: [], readable: pagesWithText === pdf.numPages };
  } finally {
    await pdf.cleanup();
  }
}

const MOST_PAGES = 200;

async function open(file: Uint8Array): Promise<Pdf> {
  let pdf: Pdf;
  try {
    // It takes the bytes away from whoever gave them.
    pdf = await getDocumentProxy(Uint8Array.from(file), { stopAtErrors: true, verbosity: 0 });
  } catch (error) {
    if ((error as { name?: string }).name === 'PasswordException') {
      throw new Refused('文件已加密', 'it is encrypted');
    }
    throw damaged();
  }
  if (pdf.numPages <= MOST_PAGES) return pdf;
  throw new Refused(`超过 ${MOST_PAGES} 页`, `it has more than ${MOST_PAGES} pages`);
}

/** What starts a program or sends a form is known where it stands in the open, as most programs write it. */
const ACTIONS = /\/(Launch|SubmitForm|ImportData)\b/;

async function refuseActive(pdf: Pdf, file: Uint8Array): Promise<void> {
  const [scripts, files] = [await pdf.getJSActions(), await pdf.getAttachments()];
  if (!scripts && !files && !ACTIONS.test(Buffer.from(file).toString('latin1'))) return;
  throw new Refused('含有脚本或嵌入的文件', 'it has scripts or files in it');
}

interface PdfItem {
  str?: string;
  transform?: number[];
  width?: number;
  hasEOL?: boolean;
}

/** Pieces of a line that stand close to each other belong together, though each digit may be a piece of its own. */
function linesOf(items: readonly PdfItem[]): string[] {
  const lines: string[] = [];
  let line = '';
  let end: { x: number; y: number } | null = null;
  for (const { str = '', transform = [], width = 0, hasEOL = false } of items) {
    const [, , , height = 0, x = 0, y = 0] = transform;
    if (end && Math.abs(y - end.y) > Math.abs(height) * 0.6) {
      lines.push(line);
      line = '';
    } else if (end && x - end.x > Math.max(1, Math.abs(height) * 0.25)) line += ' ';
    line += str;
    end = str === '' && !hasEOL ? end : { x: x + width, y };
    if (hasEOL) {
      lines.push(line);
      line = '';
      end = null;
    }
  }
  return [...lines, line];
}

const MOST_LEVELS = 100;

async function propertiesOf(pdf: Pdf): Promise<Passage[]> {
  const place = { zh: '文件属性', en: 'its properties' };
  const { info, metadata } = await pdf.getMetadata();
  // The same again as XML, and the bookmarks, which have bookmarks beneath them.
  const more = [...(metadata ?? []), await pdf.getOutline()];
  return wordsOf([info, more], -MOST_LEVELS).map((text) => ({ place, text }));
}

/** Every text that an object of pdf.js holds. */
function wordsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (depth > 4 || value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap((inner) => wordsOf(inner, depth + 1));
}
