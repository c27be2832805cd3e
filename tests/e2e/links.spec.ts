import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in';

/** Pages whose links are followed; together they link to every kind of page there is. */
const START = [
  '/',
  '/cities',
  '/chains',
  '/chains/ic',
  '/parks',
  '/events',
  '/projects',
  '/projects/PRJ0013',
  '/cities/420100',
  '/metrics',
];
const AT_MOST = 400;

test('every link of the board leads somewhere', async ({ page, context, baseURL }) => {
  test.setTimeout(180_000);
  await signInAs(context, baseURL, 'leader');
  const found = new Set<string>();
  for (const path of START) {
    await page.goto(path);
    const hrefs = await page.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const href of hrefs) if (href.startsWith('/')) found.add(href.split('#')[0] ?? href);
  }
  expect(found.size).toBeGreaterThan(100);
  // An even sample of a long list still sees every kind of page.
  const all = [...found];
  const step = Math.max(1, Math.floor(all.length / AT_MOST));
  for (const href of all.filter((_, index) => index % step === 0)) {
    expect.soft((await page.request.get(href)).status(), href).toBe(200);
  }
});
