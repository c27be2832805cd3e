import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in';

test('from a project to its investor and its places on the chain', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'province');
  await page.goto('/projects/PRJ0001');
  await page.getByRole('link', { name: '烽火', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: '烽火' })).toBeVisible();
  await expect(page.getByRole('row', { name: /烽火光通信一体化项目.*投资方/ })).toBeVisible();
  await expect(page.getByText('统一社会信用代码')).toBeVisible();
});

test('a company nobody may see does not exist', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'province');
  const answer = await page.goto('/companies/no-such-company');
  expect(answer?.status()).toBe(404);
});
