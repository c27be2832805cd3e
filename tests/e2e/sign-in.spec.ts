import { expect, test } from '@playwright/test';
import { database } from '../support/database';
import { aSession, signInAs } from '../support/sign-in';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an officer follows a link, signs in, arrives where the link led, and signs out', async ({ page }) => {
      await page.goto('/cities?year=2024');
      await expect(page).toHaveURL(/\/sign-in\?next=/);

      await page.getByLabel('用户名').fill('auditor');
      await page.getByLabel('密码').fill('not it');
      await page.getByRole('button', { name: '登录' }).click();
      await expect(page.getByText('用户名或密码不正确')).toBeVisible();
      await expect(page.getByLabel('用户名')).toHaveValue('auditor');
      await expect(page.getByLabel('密码')).toHaveValue('');

      await page.getByLabel('密码').fill('liantu-demo');
      await page.getByRole('button', { name: '登录' }).click();
      await expect(page).toHaveURL('/cities?year=2024');

      await page.getByRole('button', { name: '退出' }).first().click();
      await expect(page).toHaveURL('/sign-in');
      await page.goto('/cities');
      await expect(page).toHaveURL(/\/sign-in/);
    });

    test('one click signs a demo account in; a fictional one starts in its own province', async ({ page }) => {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: 'demo-city' }).click();
      await expect(page).toHaveURL('/?region=990000');
      await page.goto('/sign-in');
      await expect(page).toHaveURL('/?region=990000');
    });

    test('empty fields are named, each with a link to it', async ({ page }) => {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: '登录' }).click();
      await expect(page.getByRole('link', { name: '用户名：请填写用户名' })).toBeVisible();
      await expect(page.getByRole('link', { name: '密码：请填写密码' })).toBeVisible();
    });
  });
}

test('the fifth wrong password locks the account and says until when', async ({ page }) => {
  test.slow();
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(`nobody-${Date.now()}`);
  for (const left of [4, 3, 2, 1]) {
    await page.getByLabel('密码').fill('wrong');
    await page.getByRole('button', { name: '登录' }).click();
    await expect(page.getByText(`再输错 ${left} 次`)).toBeVisible();
  }
  await page.getByLabel('密码').fill('wrong');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByText(/此账号已锁定，请在 \d\d:\d\d 之后再试/)).toBeVisible();
});

test('a revoked session is turned away from stored and other pages alike', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'leader');
  await page.goto('/');
  await expect(page).toHaveURL('/');

  await database.session.deleteMany({ where: { user: { username: 'leader' } } });

  for (const path of ['/', '/cities', '/chains', '/projects']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
});

test('a stored page is served again to its audience only, never from its own address, never to shared caches', async ({
  request,
}) => {
  const as = async (username: string) => {
    const { cookie } = await aSession(username);
    return { maxRedirects: 0, headers: { cookie: `${cookie.name}=${encodeURIComponent(cookie.value)}` } };
  };
  const wuhan = await as('wuhan');
  await request.get('/chains', wuhan);
  const again = await request.get('/chains', wuhan);
  expect(again.headers()).toMatchObject({ 'x-nextjs-cache': 'HIT', 'cache-control': 'private, no-store' });
  expect(await (await request.get('/chains', await as('huangshi'))).text()).not.toContain('武汉市招商局');

  const ownAddress = again.headers()['x-middleware-rewrite'] ?? '/stored/unknown';
  expect((await request.get(ownAddress, wuhan)).status()).toBe(404);
  expect((await request.get(ownAddress, { maxRedirects: 0 })).status()).toBe(404);
});
