import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in';

test('the question mark beside a figure leads to its definition and a worked example', async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL, 'leader');
  await page.goto('/projects/PRJ0001');
  await page.getByRole('link', { name: '协议投资额：口径' }).click();
  await expect(page).toHaveURL(/\/metrics#agreed-investment$/);
  await expect(page.getByRole('heading', { name: /^协议投资额/ })).toBeInViewport();
});

test('the page reproduces the published figures', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'leader');
  await page.goto('/metrics');
  for (const figure of [
    '82.98 %',
    '36.69 %',
    '81.82 %',
    '45.59 %',
    '41.17 %',
    '702.76 亿元',
    '+42.31 个百分点',
    '9.20 亿元',
  ]) {
    await expect(page.getByText(figure, { exact: true }).first(), figure).toBeVisible();
  }
  await expect(page.getByText('名单不全').first()).toBeVisible();
});
