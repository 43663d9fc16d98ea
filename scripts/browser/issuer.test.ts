import { describe, expect, inject, test } from 'vitest';
import { DEMONSTRATION_CLIENT } from '../issuer/index.ts';
import { expectAccessible, PHONE, sharedBrowser } from '../testing/browser.ts';

const browser = sharedBrowser();

describe("the demonstration issuer's page", () => {
  const address = () => {
    const parameters = new URLSearchParams({
      client_id: DEMONSTRATION_CLIENT,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${inject('demonstration').gateway}/health/live`,
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
      state: 'here',
    });
    return `${inject('demonstration').issuer}/authorize?${parameters}`;
  };

  test('sends whoever is chosen back with a code', async () => {
    const page = await browser.open(PHONE);
    await page.goto(address());
    await page.getByRole('button', { name: '郑国栋' }).click();
    await page.waitForURL((url) => url.pathname === '/health/live');
    expect(new URL(page.url()).searchParams.get('code')).toMatch(/^[\w-]{43}$/);
    expect(new URL(page.url()).searchParams.get('state')).toBe('here');
  });

  test('has nothing that axe finds, and a Chinese font', async () => {
    const page = await browser.open(PHONE);
    await page.goto(address());
    await expectAccessible(page);
    const [sun, light, missing] = await page.evaluate<string[]>(DRAWN);
    expect(sun).not.toBe(missing);
    expect(sun).not.toBe(light);
  });
});

/** Each character as a picture; the last one is in no font. */
const DRAWN = `['阳', '光', '\\u{10FFFD}'].map((text) => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  pen.font = '100px sans-serif';
  pen.fillText(text, 0, 100);
  return canvas.toDataURL();
})`;
