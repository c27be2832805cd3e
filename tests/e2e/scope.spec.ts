import { expect, test, type APIRequestContext, type BrowserContext } from '@playwright/test';
import { signInAs } from '../support/sign-in';

const OUTSIDE: Record<string, string[]> = {
  wuhan: [
    '/?region=510000',
    '/?region=chengdu',
    '/?region=990000',
    '/cities?region=成都都市圈',
    '/cities/510100',
    '/chains?region=510000',
    '/chains/ic?region=510100',
    '/parks/P022',
    '/parks?region=四川',
    '/projects?region=510000',
    '/projects/PRJ0245',
    '/events/EVT052',
    '/api/v1/totals?by=city&region=510000',
    '/api/v1/totals?by=city&region=990000',
  ],
  'province-sichuan': ['/?region=420000', '/cities/420100', '/projects/PRJ0013', '/parks/P001', '/events/EVT001'],
  'demo-city': ['/?region=420000', '/cities/420100', '/projects/PRJ0013', '/api/v1/totals?by=city&region=420000'],
};

for (const [username, paths] of Object.entries(OUTSIDE)) {
  for (const path of paths) {
    test(`${username} asks for ${path}, outside the scope: 404`, async ({ context, baseURL }) => {
      const request = await signedIn(context, baseURL, username);
      expect((await request.get(path)).status()).toBe(404);
    });
  }
}

test('a place outside the scope is in no total either', async ({ context, baseURL }) => {
  const request = await signedIn(context, baseURL, 'wuhan');
  const { data } = await (await request.get('/api/v1/totals?by=city')).json();
  expect(data.length).toBeGreaterThan(10);
  expect(data.every((row: { key: string }) => row.key.startsWith('42'))).toBe(true);
});

test('fictional data is in no default view, of nobody', async ({ context, baseURL }) => {
  const leader = await signedIn(context, baseURL, 'leader');
  const { data } = await (await leader.get('/api/v1/totals?by=city')).json();
  expect(data.some((row: { key: string }) => row.key.startsWith('99'))).toBe(false);
  await context.clearCookies();
  const demo = await signedIn(context, baseURL, 'demo-province');
  expect((await (await demo.get('/api/v1/totals?by=city')).json()).data).toEqual([]);
  expect((await demo.get('/')).url()).toContain('region=990000');
});

const PAGES = [
  '/',
  '/cities',
  '/cities/420100',
  '/chains',
  '/chains/ic',
  '/parks',
  '/events',
  '/metrics',
  '/projects',
  '/projects/PRJ0013',
  '/projects/new',
];

test('nobody sees anything without signing in', async ({ request }) => {
  for (const path of PAGES) {
    const response = await request.get(path);
    expect(response.url(), path).toContain('/sign-in');
    expect(await response.text(), path).not.toContain('亿元');
  }
  expect((await request.get('/api/v1/totals?by=city')).status()).toBe(401);
});

test('a guessed or edited stored page answers 404', async ({ context, baseURL, request }) => {
  for (const path of ['/stored/abc/overview/-/-/-', '/stored/abc.def/cities/-/-/-', '/%73tored/abc/chains/-/-/-']) {
    expect((await request.get(path)).status(), path).toBe(404);
    const leader = await signedIn(context, baseURL, 'leader');
    expect((await leader.get(path)).status(), path).toBe(404);
  }
});

test('characters nobody types are no error of ours', async ({ context, baseURL }) => {
  const request = await signedIn(context, baseURL, 'leader');
  for (const path of ['/projects?q=%00', '/parks?region=%00', '/?region=%00&chain=%00', '/metrics?region=%07']) {
    expect((await request.get(path)).status(), path).toBeLessThan(500);
  }
  for (const path of ['/projects/%00', '/parks/%00', '/companies/%00', '/events/%00', '/chains/%00', '/cities/%00']) {
    expect((await request.get(path)).status(), path).toBeLessThan(500);
  }
});

async function signedIn(
  context: BrowserContext,
  baseURL: string | undefined,
  username: string,
): Promise<APIRequestContext> {
  await signInAs(context, baseURL, username);
  return context.request;
}
