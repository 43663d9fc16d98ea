import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { startDemonstration } from './testing/demonstration.ts';

// `npm run screenshots [-- --out <folder>]`: starts the demonstration and takes a picture of every kind of page, to be
// looked at. Names say who looks, at what, and how.

const VILLAGE = '120115101901';
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const LARGE: BrowserContextOptions = { ...PHONE, viewport: { width: 360, height: 780 } };
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const HALL: BrowserContextOptions = { viewport: { width: 1080, height: 1920 } };

const PUBLIC: readonly (readonly [name: string, path: string])[] = [
  ['home', '/'],
  ['village', `/v/${VILLAGE}`],
  ['payments', `/v/${VILLAGE}/payments`],
  ['payments-of-a-scheme', `/v/${VILLAGE}/payments?scheme=ELDERLY_CARE&month=2026-10`],
  ['money', `/v/${VILLAGE}/money`],
  ['items', `/v/${VILLAGE}/items`],
  ['people', `/v/${VILLAGE}/people`],
  ['contracts', `/v/${VILLAGE}/contracts`],
  ['report', `/report?village=${VILLAGE}`],
  ['track', '/track'],
  ['slip', '/slip'],
  ['help', '/help'],
  ['not-found', '/nowhere'],
];
const WORK: readonly (readonly [
  person: string,
  pages: readonly (readonly [name: string, path: string])[],
])[] = [
  [
    '周晓兰',
    [
      ['clerk-home', '/work'],
      ['clerk-items', '/work/items'],
      ['clerk-draft-choice', '/work/draft'],
      ['clerk-draft', '/work/draft?item=F01'],
      ['clerk-due', '/work/due'],
      ['clerk-slips', '/work/slips'],
    ],
  ],
  [
    '何静',
    [
      ['reviewer-due', '/work/due'],
      ['reviewer-items', '/work/items'],
    ],
  ],
  [
    '郑国栋',
    [
      ['office-home', '/work'],
      ['office-reports', '/work/reports'],
    ],
  ],
];

const { values } = parseArgs({ options: { out: { type: 'string', default: '.data/screenshots' } } });
const out = resolve(values.out);
await mkdir(out, { recursive: true });
const demonstration = await startDemonstration(2000);
try {
  const browser = await chromium.connect(demonstration.browser);
  const ways = [
    ['phone', PHONE, ''],
    ['large', LARGE, 'size=large'],
    ['english', PHONE, 'lang=en'],
    ['desk', DESK, ''],
  ] as const;
  for (const [way, options, query] of ways) {
    await takeAll(
      browser,
      options,
      PUBLIC.map(([name, path]) => [`${name}-${way}`, withQuery(path, query)] as const),
    );
  }
  await takeAll(browser, HALL, [['kiosk', `/v/${VILLAGE}?kiosk=${VILLAGE}`]]);
  await takeAll(browser, DESK, [
    ['poster', `/v/${VILLAGE}/poster`],
    ['wall', `/v/${VILLAGE}/wall`],
  ]);
  for (const [person, pages] of WORK) {
    for (const [way, options] of [
      ['phone', PHONE],
      ['desk', DESK],
    ] as const) {
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(`${demonstration.site}/work/sign-in`);
      if (way === 'phone') await take(page, 'issuer-phone');
      await page.getByRole('button', { name: person }).click();
      for (const [name, path] of pages) {
        await page.goto(`${demonstration.site}${path}`);
        await take(page, `${name}-${way}`);
      }
      await page.context().close();
    }
  }
  await browser.close();
} finally {
  await demonstration.stop();
}

async function takeAll(
  browser: Browser,
  options: BrowserContextOptions,
  pages: readonly (readonly [name: string, path: string])[],
): Promise<void> {
  const page = await (await browser.newContext({ locale: 'zh-CN', ...options })).newPage();
  for (const [name, path] of pages) {
    await page.goto(`${demonstration.site}${path}`);
    await take(page, name);
  }
  await page.context().close();
}

async function take(page: Page, name: string): Promise<void> {
  await writeFile(join(out, `${name}.png`), await page.screenshot({ fullPage: true }));
  process.stdout.write(`${join(out, `${name}.png`)}\n`);
}

function withQuery(path: string, query: string): string {
  return query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path;
}
