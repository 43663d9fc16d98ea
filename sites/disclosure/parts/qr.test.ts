import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { markup } from './html.ts';
import { qrCode } from './qr.ts';

describe('a QR code', () => {
  it.each([
    'https://sites.example.cn/v/120115101904',
    'https://sites.example.cn/slip#4821-0937-1164-2208',
    `https://sites.example.cn/${'long/'.repeat(20)}`,
  ])('is read as what was put in: %s', (content) => {
    expect(decodeQR(imageOf(markup(qrCode(content, 'label'))))).toBe(content);
  });

  it('has a name for those who do not see it', () => {
    expect(markup(qrCode('x', '“a” & b'))).toContain('role="img" aria-label="“a” &amp; b"');
  });
});

/** Draws the SVG's path as pixels, eight to a module. */
function imageOf(svg: string): { width: number; height: number; data: Uint8Array } {
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 8;
  const side = modules * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let dy = 0; dy < scale; dy++) {
      const from = ((Number(y) * scale + dy) * side + Number(x) * scale) * 4;
      for (let pixel = 0; pixel < Number(width) * scale; pixel++)
        data.fill(0, from + pixel * 4, from + pixel * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}
