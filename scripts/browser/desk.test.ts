import { describe, expect, inject, test } from 'vitest';
import { DESK, expectAccessible, PHONE, sharedBrowser } from '../testing/browser.ts';
import { signIn } from '../testing/sign-in.ts';

// The signed-in pages as such: who gets in, what they find, what the browser keeps.

const browser = sharedBrowser();

describe('the desk', { timeout: 120_000 }, () => {
  test('shows a village clerk what there is to do, and nothing of the street’s', async () => {
    const page = await browser.open(PHONE);
    await signIn(page, '周晓兰');
    await expectAccessible(page);
    expect(await page.getByText('村务公开员').count()).toBeGreaterThan(0);
    expect(await page.getByRole('link', { name: '起草', exact: true }).count()).toBe(1);
    expect(await page.getByRole('link', { name: '群众举报' }).count()).toBe(0);
  });

  test('leads from what is due to its draft', async () => {
    const page = await browser.open(PHONE);
    await signIn(page, '周晓兰');
    await page.getByRole('link', { name: '应公开一览' }).first().click();
    await page.getByRole('heading', { name: '应公开一览' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: '起草' }).last().click();
    await page.getByRole('heading', { name: '起草公开事项' }).waitFor();
    await expectAccessible(page);
  });

  test('leaves nothing of the session in the browser, and signs out', async () => {
    const page = await browser.open(DESK);
    await signIn(page, '周晓兰');
    const cookies = await page.context().cookies(`${inject('demonstration').site}/work`);
    expect(cookies).toMatchObject([{ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/work' }]);
    expect(await page.content()).not.toMatch(/eyJ[\w-]{10,}\./);
    expect(await page.evaluate('document.cookie + JSON.stringify(localStorage)')).toBe('{}');
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(`${inject('demonstration').site}/`);
    await page.goto(`${inject('demonstration').site}/work/items`);
    await page.getByRole('heading', { name: '需要登录' }).waitFor();
    await expectAccessible(page);
  });

  test('has no pages for somebody without a role, nor the street’s for a village', async () => {
    const analyst = await browser.open(DESK);
    await analyst.goto(`${inject('demonstration').site}/work/items`);
    await analyst.getByRole('link', { name: '登录工作台' }).click();
    await analyst.getByRole('button', { name: '许文博' }).click();
    await analyst.getByRole('heading', { name: '您没有这一页的权限' }).waitFor();
    await expectAccessible(analyst);
  });

  test('can read everything in English', async () => {
    const page = await browser.open(DESK);
    await signIn(page, '周晓兰');
    for (const path of ['/work', '/work/items', '/work/draft', '/work/draft?item=F01', '/work/due']) {
      await page.goto(`${inject('demonstration').site}${path}${path.includes('?') ? '&' : '?'}lang=en`);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await expectAccessible(page);
    }
  });
});
