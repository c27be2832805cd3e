import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in';

test.use({ javaScriptEnabled: false });

test('with JavaScript off every page shows its numbers', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'leader');
  const shows: [path: string, text: string][] = [
    ['/?region=990000', '示范省'],
    ['/?chain=none', '最近签约'],
    ['/?chain=none&region=420000', '浪潮云华中总部项目'],
    ['/cities', '孝感'],
    ['/cities/420900', '孝感'],
    ['/chains', '锂电'],
    ['/chains/ic', '封装测试'],
    ['/chains/ic/links/ic-power', '长飞先进'],
    ['/parks', '武汉东湖新技术开发区'],
    ['/events/EVT001', '4,122.00'],
    ['/projects?q=亿纬', '亿纬锂能超级工厂项目'],
    ['/projects/PRJ0013', '200.00'],
    ['/metrics', '协议投资额'],
  ];
  for (const [path, text] of shows) {
    await page.goto(path);
    await expect.soft(page.getByRole('main').getByText(text).first(), path).toBeVisible();
  }
});

test('filters and the place switcher are links: they work with JavaScript off', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'leader');
  await page.goto('/');
  await page.getByText('全部地区').first().click();
  await page.getByRole('link', { name: '武汉都市圈' }).click();
  await expect(page).toHaveURL(/region=wuhan/);
  await page.getByText('签约年份').click();
  await page.getByRole('link', { name: '2023 年' }).first().click();
  await expect(page).toHaveURL(/region=wuhan&year=2023/);
});
