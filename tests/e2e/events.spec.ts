import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in';

test('a leader sees what was published beside what the ledger holds, never added', async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL, 'leader');
  await page.goto('/events?region=420000');
  await expect(page.getByText('各场的公布额不能相加')).toBeVisible();

  await page.getByRole('link', { name: '武汉第三季度招商引资项目集中签约大会' }).click();
  await expect(page.getByText('公布 138 项 4,122.00 亿元，台账归入 0 项')).toBeVisible();
  await expect(page.getByText('按报道日期推定')).toBeVisible();
});

test('starts are looked at by themselves, never among signings', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'leader');
  await page.goto('/events?region=420000');
  await expect(page.getByRole('link', { name: '黄石2023年一季度重大项目集中开工' })).toBeHidden();

  await page.goto('/events?region=420000&kind=开工');
  await expect(page.getByRole('link', { name: '黄石2023年一季度重大项目集中开工' })).toBeVisible();
  await expect(page.getByRole('link', { name: '武汉第三季度招商引资项目集中签约大会' })).toBeHidden();
});

test('the figure of the ledger leads to its rows', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'leader');
  await page.goto('/events/EVT011');
  await page.getByRole('link', { name: '台账归入 项目 5' }).click();
  await expect(page).toHaveURL(/\/projects\?.*event=EVT011/);
  await expect(page.getByText('51.60').first()).toBeVisible();
});
