import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in';

const PAGES = [
  '/',
  '/?region=990000',
  '/cities',
  '/cities/420100',
  '/chains',
  '/chains/ic?region=420100',
  '/chains/lithium',
  '/chains/ic/links/ic-pkg',
  '/parks',
  '/parks/P071',
  '/events',
  '/events/EVT001',
  '/projects',
  '/projects?region=990000&stage=started',
  '/projects/PRJ0013',
  '/projects/new',
  '/metrics',
];

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${scheme}, ${width} px`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height: 900 } });

      test('axe finds nothing on any page, and no page is wider than the screen', async ({
        page,
        context,
        baseURL,
      }) => {
        test.setTimeout(180_000);
        await signInAs(context, baseURL, 'wuhan');
        for (const path of PAGES) {
          const fictional = path.includes('990000');
          if (fictional) await signInAs(context, baseURL, 'leader');
          await page.goto(path);
          if (path === '/events/EVT001') await expect(page.getByText('4,122.00').first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect.soft(violations.map((each) => `${path}: ${each.id} ${each.nodes[0]?.html ?? ''}`)).toEqual([]);
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect.soft(tooWide, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
          if (fictional) await signInAs(context, baseURL, 'wuhan');
        }
      });

      test('axe finds nothing on the sign-in page', async ({ page }) => {
        await page.goto('/sign-in');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((each) => `${each.id} ${each.nodes[0]?.html ?? ''}`)).toEqual([]);
      });
    });
  }
}
