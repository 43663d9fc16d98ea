import { encodeQR } from 'qr';
import { type Html, html } from './html.ts';

/** The quiet zone around a code, in modules (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** A QR code as inline SVG that scales without blurring. A fifth of it may be dirty or torn. */
export function qrCode(content: string, label: string): Html {
  const rows = encodeQR(content, 'raw', { ecc: 'quartile', border: QUIET });
  const size = rows.length;
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${pathOf(rows)}" fill="#000"/></svg>`;
}

/** One rectangle for each run of dark modules. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let width = 1;
      while (row[x + width]) width++;
      path += `M${x} ${y}h${width}v1h-${width}z`;
      x += width;
    }
  }
  return path;
}
