import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** Signs a person of the demonstration in, as the person would: the link, the issuer's page, a choice. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${inject('demonstration').site}/work`);
  await page.getByRole('link', { name: '登录工作台' }).click();
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: `${name}，您好` }).waitFor();
}
