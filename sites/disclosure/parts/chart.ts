import { shortMoney } from './format.ts';
import { type Content, type Html, html } from './html.ts';
import type { View } from './view.ts';

export interface Bars {
  label: string;
  income: number;
  expense: number;
}

const WIDTH = 360;
const HEIGHT = 190;
const LEFT = 40;
const TOP = 10;
const BOTTOM = 24;

/**
 * Two bars a month, as inline SVG: it needs no script and prints as it stands. The numbers stand in a table beside it,
 * which is what somebody is read who does not see the picture.
 */
export function monthChart(months: readonly Bars[], summary: string, view: View): Html {
  const top = niceTop(Math.max(...months.flatMap(({ income, expense }) => [income, expense]), 1));
  const plot = HEIGHT - TOP - BOTTOM;
  const y = (value: number) => TOP + plot - (Math.max(0, value) / top) * plot;
  const step = (WIDTH - LEFT) / Math.max(months.length, 1);
  const bar = Math.min(step * 0.36, 16);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${summary}">
${[0, 0.5, 1].map((share) => {
  const at = round(y(top * share));
  return html`<line x1="${LEFT}" x2="${WIDTH}" y1="${at}" y2="${at}" class="grid"/><text x="${LEFT - 4}" y="${at + 4}" class="end">${shortMoney(view, top * share)}</text>`;
})}
${months.map(({ label, income, expense }, index) => {
  const middle = LEFT + step * (index + 0.5);
  return html`${column(middle - bar, y(income), bar, 'income')}${column(middle, y(expense), bar, 'expense')}<text x="${round(middle)}" y="${HEIGHT - 8}" class="middle">${label}</text>
`;
})}</svg>`;

  function column(x: number, at: number, width: number, kind: string): Content {
    const height = TOP + plot - at;
    return (
      height > 0 &&
      html`<rect x="${round(x)}" y="${round(at)}" width="${round(width)}" height="${round(height)}" class="${kind}"/>`
    );
  }
}

/** A bar within a table's cell, from nothing to the whole. */
export function shareBar(share: number, kind: 'income' | 'expense'): Html {
  const width = round(Math.min(1, Math.max(0, share)) * 100);
  return html`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8" class="ground"/><rect width="${width}" height="8" class="${kind}"/></svg>`;
}

/** The next of 1, 2, 2.5, 5, 10 … above: a scale that people read. */
export function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
