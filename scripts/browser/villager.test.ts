import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { describe, expect, inject, test } from 'vitest';
import { DESK, expectAccessible, PHONE, sharedBrowser, textOf } from '../testing/browser.ts';
import { elderlyPayments, VILLAGE } from '../testing/public-village.ts';
import { signIn } from '../testing/sign-in.ts';

// A villager of seventy: opens the village by its QR code, makes the type large, looks for the allowance; then gets a
// slip from the village and sees the own household, and says that an entry is not right.

const browser = sharedBrowser();

describe('a villager of 70 with a slip', { timeout: 120_000 }, () => {
  test('finds the village, makes the type large, and finds the allowance', async () => {
    const page = await browser.open(PHONE);
    await page.goto(`${site()}/v/${VILLAGE}`);
    await page.getByRole('link', { name: '长辈版' }).click();
    await expectAccessible(page);
    await expectLargeTargets(page);
    await page.locator(`main a[href*="/payments"]`).first().click();
    await expectAccessible(page);
    await expectLargeTargets(page);
    expect(await page.locator('html').getAttribute('class')).toContain('large');
    await page.locator('main a[href*="scheme=ELDERLY_CARE"]').first().click();
    await expectAccessible(page);
    const names = await textOf(page.locator('main'));
    expect(names).toMatch(/[\u4e00-\u9fff]\*[\u4e00-\u9fff]?/);
    // Whom to call stands on every page.
    expect(await page.locator('a[href^="tel:"]').count()).toBe(1);
  });

  test('is given a slip, whose picture opens the own household unmasked', async () => {
    const slip = await issueSlip();
    expect(slip.picture).toBe(`${site()}/slip#${slip.code.replaceAll(' ', '')}`);

    const page = await browser.open(PHONE);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`));
    await page.goto(slip.picture);
    await expectAccessible(page);
    await page.getByRole('button', { name: '打开' }).click();
    await page.getByRole('heading', { name: '我家的情况' }).waitFor();
    await expectAccessible(page);

    const text = await textOf(page.locator('main'));
    // The slip was issued for the recipient of a payment, whose name the public sees masked.
    const [first, last] = [slip.maskedName[0]!, slip.maskedName.at(-1)!];
    const whole = new RegExp(`${first}[\u4e00-\u9fff]*${last === '*' ? '' : last}`);
    expect(text).toMatch(whole);
    expect(text).not.toContain(slip.maskedName);
    expect(text).toContain('标准');
    // The code was never in an address that a server or another page is told.
    const code = slip.code.replaceAll(' ', '');
    expect(asked.filter((address) => address.includes(code))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);

    await page
      .getByRole('link', { name: /不对？/ })
      .first()
      .click();
    await page.getByRole('heading', { name: '举报' }).waitFor();
    expect(await page.getByLabel('说说是什么事').inputValue()).toContain('不对');
    await expectAccessible(page);
  });

  test('can do so on an old telephone without scripts, typing the code', async () => {
    const slip = await issueSlip(1);
    const page = await browser.open({ ...PHONE, javaScriptEnabled: false });
    await page.goto(`${site()}/slip?size=large`);
    await page.getByLabel('编码').fill(slip.code.toLowerCase());
    await page.getByRole('button', { name: '打开' }).click();
    await page.getByRole('heading', { name: '我家的情况' }).waitFor();
  });

  test('sees nothing once the village has revoked the slip', async () => {
    const slip = await issueSlip(2);
    const clerk = await browser.open(DESK);
    await signIn(clerk, '周晓兰');
    await clerk.goto(`${site()}/work/slips`);
    await expectAccessible(clerk);
    await clerk
      .getByRole('button', { name: `作废 ${slip.head} 的户公开单` })
      .first()
      .click();
    await clerk.getByRole('status').filter({ hasText: '已作废' }).waitFor();

    const page = await browser.open(PHONE);
    for (const code of [slip.code, 'ABCD EFGH JKLM NPQR']) {
      await page.goto(`${site()}/slip`);
      await page.getByLabel('编码').fill(code);
      await page.getByRole('button', { name: '打开' }).click();
      // The same words for a revoked code and for one that never was.
      await page.getByText('这个编码不能用').waitFor();
      await expectAccessible(page);
    }
  });
});

const site = () => inject('demonstration').site;

/** The clerk issues a slip for the household of a public payment's recipient. */
async function issueSlip(place = 0) {
  const payments = await elderlyPayments();
  const { id, recipientMaskedName: maskedName } = payments[place]!;
  const clerk = await browser.open(DESK);
  await signIn(clerk, '周晓兰');
  await clerk.goto(`${site()}/work/slips?payment=${id}`);
  await clerk.getByRole('button', { name: '开具户公开单' }).click();
  await clerk.locator('.slip-code').waitFor();
  await expectAccessible(clerk);
  const code = await textOf(clerk.locator('.slip-code'));
  const head = await textOf(clerk.locator('.place'));
  const picture = await readPicture(clerk);
  // Shown once: the list has it, the code has gone.
  await clerk.goto(`${site()}/work/slips`);
  expect(await clerk.content()).not.toContain(code);
  return { code, head, picture, maskedName };
}

/** What a telephone's camera reads from the page. */
async function readPicture(page: Page): Promise<string> {
  const pixels = await page.evaluate<string>(DRAWN);
  const data = Uint8Array.from(pixels, (pixel) => (pixel === '1' ? 0 : 255));
  const rgba = Uint8Array.from({ length: data.length * 4 }, (_, at) => (at % 4 === 3 ? 255 : data[at >> 2]!));
  return decodeQR({ width: SIDE, height: SIDE, data: rgba });
}

const SIDE = 600;

/** The code drawn, a character a pixel. */
const DRAWN = `(async () => {
  const svg = document.querySelector('svg.qr').cloneNode(true);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('width', '600');
  svg.setAttribute('height', '600');
  const image = new Image();
  image.src = 'data:image/svg+xml;base64,' + btoa(unescape(encodeURIComponent(svg.outerHTML)));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 600;
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0, 600, 600);
  const { data } = pen.getImageData(0, 0, 600, 600);
  return Array.from({ length: 360000 }, (_, at) => (data[at * 4] < 128 ? '1' : '0')).join('');
})()`;

/** 长辈版: whatever is to be pressed is 60 px high; a link within a sentence is not to be aimed at. */
async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate<
    string[]
  >(`[...document.querySelectorAll('a, button, input, select, summary')]
    .filter((one) => one.offsetParent !== null && !one.closest('p, .note, .skip') && one.type !== 'hidden')
    .filter((one) => !one.classList.contains('skip'))
    .map((one) => [one.getBoundingClientRect().height, one.textContent.trim() || one.name])
    .filter(([height]) => height < 59.5)
    .map(([height, text]) => text + ' ' + Math.round(height))`);
  expect({ page: page.url(), small }).toEqual({ page: page.url(), small: [] });
}
