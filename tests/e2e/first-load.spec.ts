import { expect, test, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in';

/** Scripts a page may fetch before anybody touches it, in KB as they cross the wire (gzip). */
const BUDGET_KB = { read: 150, chart: 260, form: 300 };

const PAGES: [path: string, kind: keyof typeof BUDGET_KB][] = [
  ['/', 'read'],
  ['/chains', 'read'],
  ['/chains/ic', 'read'],
  ['/parks', 'read'],
  ['/events', 'read'],
  ['/projects', 'read'],
  ['/projects/PRJ0013', 'read'],
  ['/metrics', 'read'],
  ['/cities', 'chart'],
  ['/cities/420100', 'chart'],
  ['/projects/new', 'form'],
];

for (const [path, kind] of PAGES) {
  test(`${path} loads at most ${BUDGET_KB[kind]} KB of scripts`, async ({ page, context, baseURL }) => {
    await signInAs(context, baseURL, 'wuhan');
    expect(await scriptKilobytes(page, path)).toBeLessThanOrEqual(BUDGET_KB[kind]);
  });
}

async function scriptKilobytes(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => responseBodySize),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(0);
  return Math.round(bytes / 1024);
}
