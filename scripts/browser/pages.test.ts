import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type Crawled, crawl } from '../acceptance/crawl.ts';
import { DESK, expectAccessible, PHONE, sharedBrowser } from '../testing/browser.ts';
import { VILLAGE } from '../testing/public-village.ts';

// Every kind of public page, in every way of looking at it: nothing that axe finds, nothing wider than the screen.

const browser = sharedBrowser();
const site = () => inject('demonstration').site;

const NARROW: BrowserContextOptions = { ...PHONE, viewport: { width: 320, height: 568 } };
const WAYS: readonly (readonly [name: string, options: BrowserContextOptions, query: string])[] = [
  ['on a phone', PHONE, ''],
  ['on the narrowest phone in large type', NARROW, 'size=large'],
  ['on the narrowest phone', NARROW, ''],
  ['in English on the narrowest phone in large type', NARROW, 'size=large&lang=en'],
  ['in English at a desk', DESK, 'lang=en'],
  ['at a kiosk', DESK, `kiosk=${VILLAGE}`],
];

describe('every kind of public page', { timeout: 180_000 }, () => {
  test.each(WAYS)('is accessible %s, and no wider than the screen', async (_, options, query) => {
    const page = await browser.open(options);
    const kinds = await kindsOfPages();
    expect(kinds.length).toBeGreaterThan(12);
    for (const path of kinds) {
      await page.goto(`${site()}${path}${query && (path.includes('?') ? '&' : '?')}${query}`);
      await expectAccessible(page);
      // Not of `innerWidth`: a phone makes that as wide as what is too wide.
      const [width, room] = await page.evaluate<number[]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect({ path, tooWide: width! > room! }).toEqual({ path, tooWide: false });
    }
  });

  test('can be used by the keyboard alone', async () => {
    const page = await browser.open(DESK);
    await page.goto(`${site()}/v/${VILLAGE}`);
    await page.keyboard.press('Tab');
    const skip = await page.evaluate<string>('document.activeElement.getAttribute("href")');
    expect(skip).toBe('#main');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<boolean>('document.activeElement.closest("main") !== null');
    expect(focused).toBe(true);
  });

  test('asks nobody but its own server', async () => {
    const page = await browser.open(PHONE);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== site()) {
        elsewhere.push(request.url());
      }
    });
    for (const path of await kindsOfPages()) await page.goto(`${site()}${path}`);
    expect(elsewhere).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});

let kinds: Promise<string[]> | null = null;

/** One address of every kind: what differs by an id or a parameter's value alone is one kind. */
function kindsOfPages(): Promise<string[]> {
  kinds ??= crawl(fetched, ['/', '/nowhere', `/v/${VILLAGE}`], 120).then((pages) => {
    const html = pages.filter(({ type }) => type.startsWith('text/html')).map(({ path }) => path);
    return [...Map.groupBy(html, kindOf).values()].map(([first]) => first!);
  });
  return kinds;
}

function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, site());
  const known = pathname.replace(/\d{12}|[\da-f]{8}-[\da-f-]{27}/g, ':id');
  return `${known}?${[...searchParams.keys()].sort()}`;
}

async function fetched(path: string): Promise<Crawled> {
  const response = await fetch(`${site()}${path}`, { redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  return { path, status: response.status, type, body: await response.text() };
}
