import { damaged } from './xml.ts';

// What a camera writes beside a picture (where, when, with which telephone) stands in segments of its own, which are left
// out; nothing follows the picture's end.

/** A PNG with what draws it alone (ISO/IEC 15948): no texts, no times, no EXIF. */
export function cleanPng(file: Buffer): Buffer {
  const kept = [file.subarray(0, 8)];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length) throw damaged();
    const type = file.toString('latin1', at + 4, at + 8);
    if (PNG_CHUNKS.has(type)) kept.push(file.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  throw damaged();
}

const PNG_CHUNKS = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'pHYs',
  'bKGD',
]);

/** A JPEG without application segments but JFIF and Adobe’s colours, and without comments (ITU-T T.81, B.1). */
export function cleanJpeg(file: Buffer): Buffer {
  const kept = [file.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) throw damaged();
    const marker = file[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return Buffer.concat([...kept, file.subarray(at, at + 2)]);
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end > file.length) throw damaged();
    const isApplication = marker >= 0xe1 && marker <= 0xef && marker !== 0xee;
    if (!isApplication && marker !== COMMENT) kept.push(file.subarray(at, end));
    at = end;
    if (marker !== SCAN) continue;
    const next = endOfScan(file, at);
    kept.push(file.subarray(at, next));
    at = next;
  }
  throw damaged();
}

const [EOI, SCAN, COMMENT] = [0xd9, 0xda, 0xfe];

/** Where the next marker stands: in a scan FF is followed by 0 or a restart. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = from; at + 1 < file.length; at += 1) {
    if (file[at] !== 0xff) continue;
    const next = file[at + 1]!;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
  }
  throw damaged();
}
