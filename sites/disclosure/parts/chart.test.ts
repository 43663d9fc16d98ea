import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../text/index.ts';
import { monthChart, niceTop, shareBar } from './chart.ts';
import { markup } from './html.ts';
import { readView } from './view.ts';

const view = readView('/', {});

describe('the chart of a year', () => {
  it('draws bars as high as their values, from the same line', () => {
    const svg = markup(monthChart([{ label: '1', income: 100, expense: 50 }], '一年', view));
    const bars = [
      ...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" class="(\w+)"/g),
    ];
    expect(bars.map(([, , , kind]) => kind)).toEqual(['income', 'expense']);
    const [income, expense] = bars.map(([, y, height]) => ({ y: Number(y), height: Number(height) }));
    expect(income!.height).toBeCloseTo(expense!.height * 2, 0);
    expect(income!.y + income!.height).toBeCloseTo(expense!.y + expense!.height, 1);
    expect(svg).toContain('role="img" aria-label="一年"');
  });

  it('stays within its frame, whatever the numbers', () => {
    const amount = fc.double({ min: -1e6, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.record({ label: fc.constant('1'), income: amount, expense: amount })),
        (months) => {
          const svg = markup(monthChart(months, '', view));
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
          for (const [, y, height] of svg.matchAll(/ y="([\d.-]+)" width="[\d.]+" height="([\d.-]+)"/g)) {
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(height)).toBeGreaterThanOrEqual(0);
            expect(Number(y) + Number(height)).toBeLessThanOrEqual(190);
          }
        },
      ),
    );
  });

  it('has a scale that people read', () => {
    expect([1, 3, 101, 99_999, 240].map(niceTop)).toEqual([1, 5, 200, 100_000, 250]);
  });

  it('takes no style attribute, which the policy forbids', () => {
    const svg =
      markup(monthChart([{ label: '1', income: 1, expense: 1 }], '', view)) + markup(shareBar(0.5, 'income'));
    expect(svg).not.toContain('style=');
  });
});

describe('the texts', () => {
  it('are there in both languages, and English is not left in Chinese', () => {
    const words = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'function'
          ? [String(value('1', '2', '3'))]
          : Object.values(Object(value)).flatMap(words);
    const { language: _, ...views } = texts.en.views;
    expect(words({ ...texts.en, views }).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(words(texts.zh).filter((text) => text.trim() === '')).toEqual([]);
  });
});
