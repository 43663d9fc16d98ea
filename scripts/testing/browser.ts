import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** What axe is asked for: WCAG 2.2 up to AA, and its best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** A phone of today, as most villagers have it. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
};

/** An office's screen. */
export const DESK: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
};

/**
 * The run's browser for the tests of a file; every page has a context of its own, so nobody meets another's cookies.
 *
 *     const browser = sharedBrowser();
 *     test('…', async () => { const page = await browser.open(PHONE); … });
 */
export function sharedBrowser(): { open(options?: BrowserContextOptions): Promise<Page> } {
  let browser: Browser;
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('demonstration').browser);
  });
  afterAll(async () => {
    await browser?.close();
    // A page whose scripts fail or whose policy stops them is broken, whatever else the test looked at.
    expect(faults).toEqual([]);
  });
  return {
    async open(options = DESK) {
      const context = await browser.newContext({
        ...options,
        // Every visitor has an address of his own: what one may change in a minute is not shared by a whole test run.
        extraHTTPHeaders: { 'x-forwarded-for': nextVisitor() },
      });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of (4\d\d|5\d\d)/.test(message.text())) {
          faults.push(`${page.url()} ${message.text()}`);
        }
      });
      return page;
    },
  };
}

let visitors = 0;

/** An address of those set aside for examples and tests (RFC 2544, 198.18.0.0/15), another in each process. */
function nextVisitor(): string {
  visitors++;
  return `198.18.${process.pid % 256}.${visitors % 256}`;
}

/** What axe finds on the page as it stands: nothing, or the test fails with each finding and its place. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated, not added as a script: the page's own policy would refuse that.
  await page.evaluate(await axeSource());
  const findings = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Finding[] }> };
    };
    const { violations } = await axe.run({ runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, help, target: String(target), failureSummary })),
    );
  }, RULES);
  expect({ page: page.url(), findings }).toEqual({ page: page.url(), findings: [] });
}

/** The words of a part of the page. */
export async function textOf(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? '').trim();
}

let source: Promise<string> | null = null;

function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
