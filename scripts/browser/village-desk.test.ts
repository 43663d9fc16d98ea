import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { DESK, expectAccessible, PHONE, sharedBrowser } from '../testing/browser.ts';
import { picture } from '../testing/picture.ts';
import { signIn } from '../testing/sign-in.ts';

// A village clerk drafts what the village has to show, another person of the village and then one of the street review
// it, and the public sees it: each in a browser of their own.

const browser = sharedBrowser();
const TITLE = '河塘清淤工程支出（浏览器）';

describe('a village clerk', { timeout: 120_000 }, () => {
  let itemUrl: string;

  test('is told what is wrong with a draft, and keeps what was typed', async () => {
    const page = await browser.open(PHONE);
    await signIn(page, '周晓兰');
    await draftForm(page, 'F01');
    await page.getByLabel('发生日期').fill('2026-10-12');
    await page.getByLabel('标题').fill(TITLE);
    await page.getByLabel('内容').fill('请联系王某，证件号 110101199003070011');
    await page.getByRole('button', { name: '保存草稿' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await page.getByLabel('标题').inputValue()).toBe(TITLE);
    expect(await page.getByLabel('内容').inputValue()).toContain('请联系王某');
    await expectAccessible(page);
  });

  test('drafts, attaches and submits', async () => {
    const page = await browser.open(PHONE);
    await signIn(page, '周晓兰');
    await draftForm(page, 'F01');
    await page.getByLabel('发生日期').fill('2026-10-12');
    await page.getByLabel('标题').fill(TITLE);
    await page.getByLabel('内容').fill('村东河塘清淤，经村民代表会议同意。');
    await page.getByLabel('合计金额（元）').fill('￥12,800');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByRole('status').filter({ hasText: '草稿已保存' }).waitFor();
    itemUrl = page.url().replace(/\?.*/, '');
    expect(await page.getByText('12800.00').count()).toBe(1);
    await expectAccessible(page);

    // It lacks what it must have: refused, and it says what.
    await page.getByRole('button', { name: '提交村级审核' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);

    for (let left = 9; left > 0; left -= 1) {
      const missing = await page.locator('p.missing strong').allTextContents();
      if (missing.length === 0) break;
      const summary = page.locator('details', { hasText: '添加附件' });
      if ((await summary.getAttribute('open')) === null) await summary.locator('summary').click();
      await page
        .getByLabel('文件', { exact: true })
        .setInputFiles({ name: `附件${left}.png`, mimeType: 'image/png', buffer: picture(left) });
      await page.getByRole('button', { name: '上传' }).click();
      await page.getByRole('status').filter({ hasText: '附件已添加' }).waitFor();
    }
    expect(await page.getByText('附件齐全').count()).toBe(1);
    await page.getByRole('button', { name: '提交村级审核' }).click();
    await page.getByRole('status').filter({ hasText: '已提交' }).waitFor();
    // Who drafted it does not review it.
    expect(await page.getByText('须由另一人审核').count()).toBe(1);
    expect(await page.getByRole('button', { name: /审核通过/ }).count()).toBe(0);
    await expectAccessible(page);
    expect(await publicText()).not.toContain(TITLE);
  });

  test('has it returned by the village’s reviewer with a reason, and submits again', async () => {
    const reviewer = await browser.open(DESK);
    await signIn(reviewer, '孙德厚');
    await reviewer.getByRole('link', { name: /待村级审核/ }).click();
    await reviewer.getByRole('link', { name: TITLE }).click();
    await expectAccessible(reviewer);
    await reviewer.locator('summary', { hasText: '退回修改' }).click();
    await reviewer.getByLabel('原因').fill('请写明清淤的方量');
    await reviewer.getByRole('button', { name: '退回修改' }).click();
    await reviewer.getByRole('status').filter({ hasText: '已退回' }).waitFor();

    const clerk = await browser.open(PHONE);
    await signIn(clerk, '周晓兰');
    await clerk.goto(itemUrl);
    expect(await clerk.getByText('请写明清淤的方量').count()).toBeGreaterThan(0);
    await clerk.getByRole('link', { name: '修改草稿' }).click();
    await expectAccessible(clerk);
    await clerk.getByLabel('内容').fill('村东河塘清淤 640 立方米，经村民代表会议同意。');
    await clerk.getByRole('button', { name: '保存修改' }).click();
    await clerk.getByRole('status').filter({ hasText: '修改已保存' }).waitFor();
    await clerk.getByRole('button', { name: '提交村级审核' }).click();
    await clerk.getByRole('status').filter({ hasText: '已提交' }).waitFor();
  });

  test('has it reviewed by the village, then by the street, and the public sees it', async () => {
    const village = await browser.open(DESK);
    await signIn(village, '孙德厚');
    await village.goto(itemUrl);
    await village.getByRole('button', { name: '审核通过，报街道' }).click();
    await village.getByRole('status').filter({ hasText: '已审核通过' }).waitFor();
    // The street's step is the street's.
    expect(await village.getByRole('button', { name: /审核通过/ }).count()).toBe(0);
    expect(await publicText()).not.toContain(TITLE);

    const street = await browser.open(DESK);
    await signIn(street, '何静');
    await street
      .getByRole('link', { name: /待街道审核/ })
      .first()
      .click();
    await street.getByRole('link', { name: TITLE }).click();
    await street.getByRole('button', { name: '审核通过，予以公开' }).click();
    await street.getByRole('status').filter({ hasText: '已审核通过' }).waitFor();
    await expectAccessible(street);
    expect(await publicText()).toContain(TITLE);
  });

  test('is refused when a form comes from elsewhere, or the item has moved on', async () => {
    const page = await browser.open(DESK);
    await signIn(page, '何静');
    await page.goto(itemUrl);
    const form = page.locator('form[action$="/archive"]');
    const { version, formToken } = {
      version: await form.locator('[name=version]').inputValue(),
      formToken: await form.locator('[name=formToken]').inputValue(),
    };
    const post = (fields: Record<string, string>, origin?: string) =>
      page.request.post(`${itemUrl}/archive`, {
        form: fields,
        ...(origin && { headers: { origin } }),
        maxRedirects: 0,
      });
    expect((await post({ version, formToken: 'made up' })).status()).toBe(403);
    expect((await post({ version, formToken }, 'https://evil.example')).status()).toBe(403);
    const stale = await post({ version: String(Number(version) - 1), formToken });
    expect(stale.status()).toBe(422);
    expect(await stale.text()).toContain('没有办成');
  });
});

async function draftForm(page: Page, code: string): Promise<void> {
  await page.goto(`${inject('demonstration').site}/work/draft`);
  await expectAccessible(page);
  await page.getByRole('link', { name: code }).click();
  await page.getByRole('button', { name: '保存草稿' }).waitFor();
}

/** What the public graph says of published items. */
async function publicText(): Promise<string> {
  const response = await fetch(`${inject('demonstration').gateway}/public/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'query ($title: String!) { disclosedItems(where: { title: { eq: $title } }) { nodes { title } } }',
      variables: { title: TITLE },
    }),
  });
  return response.text();
}
