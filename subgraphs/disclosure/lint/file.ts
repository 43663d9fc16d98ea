import type { Words } from '../words.ts';
import { readOffice } from './office.ts';
import { type Finding, findingsOf, type Reading, Refused } from './passages.ts';
import { readPdf } from './pdf.ts';
import { cleanJpeg, cleanPng } from './picture.ts';

/** A file as it may be kept: its type by its content, and bytes without what was written beside the content. */
export interface Inspected {
  mediaType: string;
  extension: string;
  bytes: Uint8Array;
  readable: boolean;
  findings: Finding[];
}

export type Inspection = Inspected | { refused: Words };

/** Looks at a file, in lists of names for names that are not masked too. Never throws for what is in it. */
export async function inspect(file: Uint8Array, names: 'masked' | 'any'): Promise<Inspection> {
  try {
    const { reading, ...kept } = await read(Buffer.from(file));
    return { ...kept, readable: reading.readable, findings: findingsOf(reading, names) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.words };
    return { refused: { zh: '文件无法读取', en: 'it cannot be read' } };
  }
}

async function read(file: Buffer): Promise<Omit<Inspected, 'readable' | 'findings'> & { reading: Reading }> {
  const picture: Reading = { passages: [], tables: [], readable: false };
  if (startsWith(file, '%PDF-')) {
    return { mediaType: 'application/pdf', extension: 'pdf', bytes: file, reading: await readPdf(file) };
  }
  if (startsWith(file, 'PK\x03\x04')) {
    const { format, bytes, reading } = readOffice(file);
    return { ...OFFICE[format], bytes, reading };
  }
  if (startsWith(file, '\x89PNG\r\n\x1a\n')) {
    return { mediaType: 'image/png', extension: 'png', bytes: cleanPng(file), reading: picture };
  }
  if (startsWith(file, '\xff\xd8\xff')) {
    return { mediaType: 'image/jpeg', extension: 'jpg', bytes: cleanJpeg(file), reading: picture };
  }
  throw new Refused('只接受 PDF、DOCX、XLSX、PNG、JPEG', 'only PDF, DOCX, XLSX, PNG and JPEG are taken');
}

const OFFICE = {
  DOCX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  XLSX: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
} as const;

const startsWith = (file: Buffer, signature: string) =>
  file.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));
