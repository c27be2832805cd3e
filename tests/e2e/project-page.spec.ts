import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in';

test('a phase says why it does not count and leads to the project it belongs to', async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL, 'province');
  await page.goto('/projects/PRJ0014');
  await expect(page.getByText('分期，只列不计')).toBeVisible();
  await expect(page.getByText('截至 2023-10-27 公开报道')).toBeVisible();
  await expect(page.getByText('由读者归类，不是原文')).toBeVisible();

  await page.getByRole('link', { name: '长飞先进第三代半导体功率器件研发生产基地项目' }).click();
  await expect(page.getByText('本项目计入时它不计入')).toBeVisible();
  await expect(page.getByText('≥ 200.00').first()).toBeVisible();
});

test('history is shown to those who answer for the row and to the auditor, not to everybody', async ({
  page,
  context,
  baseURL,
}) => {
  const history = page.getByRole('heading', { name: '变更记录' });
  for (const [username, sees] of [
    ['auditor', true],
    ['wuhan', true],
    ['optics-valley', true],
    ['huangshi', false],
    ['leader', false],
  ] as const) {
    await context.clearCookies();
    await signInAs(context, baseURL, username);
    await page.goto('/projects/PRJ0014');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(history, username).toBeVisible({ visible: sees });
  }
});

test('a source is linked only where a link was published', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'leader');
  await page.goto('/projects/PRJ0001');
  const source = page.getByRole('link', { name: /香港商报网/ });
  await expect(source).toHaveAttribute('rel', 'noreferrer');

  await page.goto('/projects/PRJ0014');
  await expect(page.getByText('无链接')).toBeVisible();
});

test('a project of another province does not exist', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'chengdu');
  expect((await page.goto('/projects/PRJ0001'))?.status()).toBe(404);
});
