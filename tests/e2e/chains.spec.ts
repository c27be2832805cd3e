import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in';

test('an officer goes from the ranking of chains over the map to a link and to its rows', async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL, 'province');
  await page.goto('/chains');
  await page.getByRole('link', { name: '集成电路', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('集成电路 11 个环节');

  await page.getByRole('navigation', { name: '换地区看这条链' }).getByRole('link', { name: '武汉' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('武汉集成电路 11 个环节');

  const map = page.getByRole('region', { name: '集成电路链图：武汉市' });
  await expect(map.getByRole('link')).toHaveCount(11);
  await expect(map.getByRole('link', { name: /EDA\/IP/ })).toContainText('未知');
  await map.getByRole('link', { name: /功率\/化合物半导体器件/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('功率/化合物半导体器件');
  await expect(page.getByRole('heading', { name: '谁供给它' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '它供给谁' })).toBeVisible();
  await page.getByRole('link', { name: /^计入项目/ }).click();
  await expect(page).toHaveURL(/\/projects\?.*link=ic-power/);
});

test('the map works by keyboard: the next tab stop after a card is the next card', async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL, 'leader');
  await page.goto('/chains/ic');
  const cards = page.getByRole('region', { name: '集成电路链图：全部地区' }).getByRole('link');
  await cards.first().focus();
  await page.keyboard.press('Tab');
  await expect(cards.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/chains\/ic\/links\/ic-wafer/);
});

test('a leader reads the chain on a phone as a list by tier', async ({ page, context, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(context, baseURL, 'leader');
  await page.goto('/chains/lithium?region=chengdu');
  const salts = page.getByRole('link', { name: /锂盐.*(项目|未知)/ });
  await expect(salts).toBeVisible();
  await page
    .getByText(/^上游\s*5 个环节/)
    .filter({ visible: true })
    .click();
  await expect(salts).toBeHidden();
});

test('unknown chains, links of other chains and other provinces do not exist', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'wuhan');
  for (const path of [
    '/chains/no-such-chain',
    '/chains/ic/links/no-such-link',
    '/chains/ic/links/li-cell',
    '/chains/ic?region=510000',
    '/chains/ic/links/ic-pkg?region=chengdu',
    '/chains?region=510100',
  ]) {
    expect.soft((await page.goto(path))?.status(), path).toBe(404);
  }
});
