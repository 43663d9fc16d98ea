import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { DESK, expectAccessible, PHONE, sharedBrowser, textOf } from '../testing/browser.ts';
import { picture } from '../testing/picture.ts';
import { VILLAGE } from '../testing/public-village.ts';
import { signIn } from '../testing/sign-in.ts';

// Reporting and being answered: once without a name, once with one, each with the office's side of it.

const browser = sharedBrowser();
const site = () => inject('demonstration').site;

describe('a reporter without a name', { timeout: 180_000 }, () => {
  const said = `领钱的人去年就搬走了（${Date.now()}）`;
  let code: string;

  test('reports a payment in three taps, and is given a code once', async () => {
    const page = await browser.open(PHONE);
    await page.goto(`${site()}/v/${VILLAGE}/payments?scheme=ELDERLY_CARE&month=2026-10`);
    // One: the entry. Two: the kind, which is chosen already. Three: send.
    await page
      .getByRole('link', { name: /不对？/ })
      .first()
      .click();
    await expectAccessible(page);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    const prefilled = await page.getByLabel('说说是什么事').inputValue();
    expect(prefilled).toContain('不对');
    await page.getByLabel('说说是什么事').fill(`${prefilled}${said}`);
    await page.getByRole('button', { name: '交上去' }).click();
    await page.getByRole('heading', { name: '已经交上去了' }).waitFor();
    await expectAccessible(page);
    code = await textOf(page.locator('.ticket .code'));
    expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    // Nothing stays on the telephone.
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('document.cookie + localStorage.length + sessionStorage.length')).toBe('00');
  });

  test('is read by the street’s office alone, which accepts and asks back', async () => {
    const clerk = await browser.open(DESK);
    await signIn(clerk, '周晓兰');
    await clerk.goto(`${site()}/work/reports`);
    await clerk.getByRole('heading', { name: '您没有这一页的权限' }).waitFor();

    const office = await browser.open(DESK);
    await signIn(office, '郑国栋');
    await openReport(office, said);
    await expectAccessible(office);
    expect(await office.getByText('匿名，没有留联系方式').count()).toBe(1);
    // The office by its name, in the facts and in the history.
    expect(await office.locator('dd, td', { hasText: /(纪委|纪检监察工委)$/ }).count()).toBeGreaterThan(1);
    await office.getByRole('button', { name: '受理', exact: true }).click();
    await office.getByRole('status').filter({ hasText: '已受理' }).waitFor();
    await office.locator('summary', { hasText: '给举报人发消息' }).click();
    await office.getByLabel('消息内容').fill('请问搬去了哪里？');
    await office.getByRole('button', { name: '发送消息' }).click();
    await office.getByRole('status').filter({ hasText: '消息已发出' }).waitFor();
    await expectAccessible(office);
  });

  test('follows the report by the code, and answers', async () => {
    const page = await browser.open(PHONE);
    await page.goto(`${site()}/track`);
    await expectAccessible(page);
    await page.getByLabel('查询码（16位数字）').fill(code);
    await page.getByRole('button', { name: '查进度' }).click();
    await page.getByText('请问搬去了哪里？').waitFor();
    await expectAccessible(page);
    await page.getByLabel('给办理机关留言').fill('搬到外地儿子家了');
    await page.getByRole('button', { name: '发送' }).click();
    await page.getByRole('status').filter({ hasText: '留言已送到' }).waitFor();
  });

  test('is told the result, and says whether it satisfies', async () => {
    const office = await browser.open(DESK);
    await signIn(office, '郑国栋');
    await openReport(office, said);
    expect(await office.getByText('搬到外地儿子家了').count()).toBe(1);
    await office.locator('summary', { hasText: '转成疑点' }).click();
    await office.getByLabel('说明').fill('核查该户10月高龄津贴的领取人是否仍在本村');
    await office.getByRole('button', { name: '转成疑点' }).click();
    await office.getByRole('status').filter({ hasText: '已转成疑点' }).waitFor();
    await expectAccessible(office);
    await office.locator('summary', { hasText: '办结' }).click();
    await office.getByLabel('结论').selectOption('FOUNDED');
    await office.getByLabel('告知举报人的话').last().fill('情况属实，已停发并追回。');
    await office.getByRole('button', { name: '办结' }).click();
    await office.getByRole('status').filter({ hasText: '已办结' }).waitFor();
    await expectAccessible(office);

    const page = await browser.open(PHONE);
    // As the picture on the ticket opens it: the code is in the fragment.
    await page.goto(`${site()}/track#${code.replaceAll(' ', '')}`);
    await page.getByRole('button', { name: '查进度' }).click();
    await page.getByText('情况属实，已停发并追回。').waitFor();
    await page.getByRole('button', { name: '满意', exact: true }).click();
    await page.getByText('您的评价：满意').waitFor();
    await expectAccessible(page);
  });

  test('is told the same whatever is wrong with a code', async () => {
    const page = await browser.open(PHONE);
    const wrong = code.replaceAll(' ', '').replace(/^./, (digit) => String((Number(digit) + 1) % 10));
    await page.goto(`${site()}/track`);
    await page.getByLabel('查询码（16位数字）').fill(wrong);
    await page.getByRole('button', { name: '查进度' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    expect(await textOf(page.locator('main'))).not.toContain('往来消息');
  });

  test('can report and follow without scripts', async () => {
    const page = await browser.open({ ...PHONE, javaScriptEnabled: false });
    await page.goto(`${site()}/report?village=${VILLAGE}`);
    await page.getByLabel('集体的钱、地、房').check();
    await page.getByLabel('说说是什么事').fill(`机动地租金没有入账（${Date.now()}）`);
    await page.getByRole('button', { name: '交上去' }).click();
    await page.getByRole('heading', { name: '已经交上去了' }).waitFor();
    const given = await textOf(page.locator('.ticket .code'));
    await page.goto(`${site()}/track`);
    await page.getByLabel('查询码（16位数字）').fill(given);
    await page.getByRole('button', { name: '查进度' }).click();
    await page.getByText('还没有消息').waitFor();
  });
});

describe('a reporter with a name and a photo', { timeout: 180_000 }, () => {
  const said = `清淤没有做完就付了款（${Date.now()}）`;

  test('is told what is missing, and loses nothing that was written', async () => {
    const page = await browser.open(PHONE);
    await page.goto(`${site()}/report?village=${VILLAGE}`);
    await page.getByRole('radio').nth(2).check();
    await page.locator('summary', { hasText: '添加照片' }).click();
    await page.getByLabel('您的联系方式').fill('微信 qingyu-2026');
    await page.getByRole('button', { name: '交上去' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('您的联系方式').inputValue()).toBe('微信 qingyu-2026');
    expect(await page.getByRole('radio').nth(2).isChecked()).toBe(true);
    await expectAccessible(page);
  });

  test('leaves a contact and a photo, which the office sees and forwards', async () => {
    const page = await browser.open(PHONE);
    await page.goto(`${site()}/report?village=${VILLAGE}`);
    await page.getByLabel('工程和采购').check();
    await page.getByLabel('说说是什么事').fill(said);
    await page.locator('summary', { hasText: '添加照片' }).click();
    await page
      .getByLabel('照片')
      .setInputFiles({ name: 'IMG_1.png', mimeType: 'image/png', buffer: picture(7) });
    await page.getByLabel('您的联系方式').fill('微信 qingyu-2026');
    await page.getByRole('button', { name: '交上去' }).click();
    await page.getByRole('heading', { name: '已经交上去了' }).waitFor();

    const office = await browser.open(DESK);
    await signIn(office, '郑国栋');
    await openReport(office, said);
    expect(await office.getByText('微信 qingyu-2026').count()).toBe(1);
    const photo = office.getByRole('img', { name: '举报照片 1' });
    await photo.waitFor();
    expect(
      await photo.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    ).toBeGreaterThan(0);
    await expectAccessible(office);
    await office.locator('summary', { hasText: '转交' }).click();
    await office.getByLabel('去向').selectOption('DEPARTMENT');
    await office
      .locator('details', { hasText: '转交' })
      .getByLabel('告知举报人的话')
      .fill('已转农业农村部门核查。');
    await office.getByRole('button', { name: '转交' }).click();
    await office.getByRole('status').filter({ hasText: '已转交' }).waitFor();
  });
});

/** The report with these words, from the office's inbox: there is nothing else to find it by. */
async function openReport(office: Page, said: string): Promise<void> {
  await office.getByRole('link', { name: '群众举报' }).first().click();
  await office.getByRole('heading', { name: '群众举报' }).waitFor();
  await expectAccessible(office);
  const addresses = await office
    .locator('.cards a')
    .evaluateAll((links) => links.map((one) => (one as unknown as { href: string }).href));
  for (const address of addresses) {
    await office.goto(address);
    if ((await textOf(office.locator('main'))).includes(said)) return;
  }
  throw new Error('Expected the report in the inbox of the office');
}
