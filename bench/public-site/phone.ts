import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { Lifetime } from '../../scripts/runtime/lifetime.ts';
import { launchChromium } from '../../scripts/testing/chromium.ts';
import { median } from '../measure.ts';

/** What a phone of few hundred yuan on a weak net is like: Lighthouse's slow 4G, and a processor a quarter as fast. */
export const PHONE = { kilobitsPerSecond: 1_600, roundTripMs: 150, slowdown: 4, rounds: 5 };

/** Times in milliseconds from the tap to what the visitor came for; medians of the rounds. */
export interface PhoneTimes {
  path: string;
  scripts: boolean;
  /** First text on the screen. */
  painted: number;
  /** The page is read to its end and its telephone number stands: it is of use. */
  useful: number;
}

const PATHS = ['/', '/v/:code', '/v/:code/payments?scheme=ELDERLY_CARE', '/v/:code/money'];

export async function measurePhone(url: string, village: string, lifetime: Lifetime): Promise<PhoneTimes[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sunlight-bench-phone-'));
  lifetime.onStop('The browser’s folder', () => rm(folder, { recursive: true, force: true }));
  const server = await launchChromium(folder);
  lifetime.onStop('The browser', () => server.close());
  const browser = await chromium.connect(server.wsEndpoint());
  const times: PhoneTimes[] = [];
  for (const pattern of PATHS) {
    for (const scripts of [true, false]) {
      const rounds: { painted: number; useful: number }[] = [];
      for (let round = 0; round < PHONE.rounds; round++) {
        rounds.push(await open(browser, url + pattern.replace(':code', village), scripts));
      }
      times.push({
        path: pattern,
        scripts,
        painted: median(rounds.map(({ painted }) => painted)),
        useful: median(rounds.map(({ useful }) => useful)),
      });
    }
  }
  await browser.close();
  return times;
}

/** A new phone each time: nothing kept from before. */
async function open(
  browser: Browser,
  address: string,
  scripts: boolean,
): Promise<{ painted: number; useful: number }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = (PHONE.kilobitsPerSecond * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.roundTripMs,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('.number').first().waitFor();
  const found = await page.evaluate(() => {
    // The page's own types, which Node's do not name.
    const { performance: page } = globalThis as unknown as {
      performance: {
        timing: { navigationStart: number; domInteractive: number };
        getEntriesByName(name: string): { startTime: number }[];
      };
    };
    const read = page.timing.domInteractive - page.timing.navigationStart;
    const paint = page.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    return { painted: paint, useful: Math.max(paint, read) };
  });
  await context.close();
  return found;
}
