import AxeBuilder from '@axe-core/playwright';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in';

/** Every kind of page. */
const PAGES = [
  '/',
  '/?region=990000',
  '/cities',
  '/cities/420100',
  '/chains',
  '/chains/ic?region=420100',
  '/chains/ic/links/ic-pkg',
  '/parks',
  '/parks/P071',
  '/events',
  '/events/EVT001',
  '/companies',
  '/projects?chain=ic',
  '/projects/PRJ0013',
  '/projects/new',
  '/metrics',
];

/** Every kind of component, for the themes and widths in which only colours and sizes differ. */
const FEWER = ['/', '/cities/420200', '/chains/ic?region=420100', '/projects?chain=ic', '/projects/new', '/parks/P071'];

const LOOKS = [
  { scheme: 'light', width: 1440, pages: PAGES },
  { scheme: 'light', width: 390, pages: FEWER },
  { scheme: 'dark', width: 1440, pages: FEWER },
  { scheme: 'dark', width: 390, pages: ['/', '/chains/ic?region=420100'] },
] as const;

for (const { scheme, width, pages } of LOOKS) {
  test.describe(`${scheme}, ${width} px`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 900 } });

    for (const path of ['/sign-in', ...pages]) {
      test(`axe finds nothing on ${path}`, async ({ page, context, baseURL }) => {
        await open(page, context, baseURL, path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((each) => `${each.id} ${each.nodes[0]?.html ?? ''}`)).toEqual([]);
      });
    }
  });
}

for (const width of [1440, 800, 390]) {
  test(`at ${width} px no page is wider than the screen`, async ({ page, context, baseURL }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PAGES) {
      await open(page, context, baseURL, path);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(tooWide, path).toBeLessThanOrEqual(0);
    }
  });
}

/** Forms are seen by those who fill them in, fictional data by those who may choose it. */
async function open(page: Page, context: BrowserContext, baseURL: string | undefined, path: string) {
  await context.clearCookies();
  if (path !== '/sign-in') await signInAs(context, baseURL, path.includes('990000') ? 'leader' : 'wuhan');
  await page.goto(path);
}
