import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in';

test('an officer finds a co-built park and reads its shares as equity, not as credit', async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL, 'province-sichuan');
  await page.goto('/parks');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('亿元');
  await expect(page.getByText('个共建园区')).toBeVisible();

  await page.getByRole('link', { name: '金什合作产业园', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '金什合作产业园' })).toBeVisible();
  await expect(page.getByText('60 %', { exact: true })).toBeVisible();
  await expect(page.getByText('不是考核分成')).toBeVisible();

  await page.getByRole('link', { name: '冷链物联网设备生产项目' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '冷链物联网设备生产项目' })).toBeVisible();
});

test('a park of another province does not exist', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'province-sichuan');
  const answer = await page.goto('/parks/P001');
  expect(answer?.status()).toBe(404);
});
