import { expect, test, type Page } from '@playwright/test';
import { readLedgerLine } from '../support/ledger-line';
import { signInAs } from '../support/sign-in';

test.beforeEach(async ({ context, baseURL }) => signInAs(context, baseURL, 'leader'));

const BOARDS = [
  '/',
  '/?region=wuhan',
  '/?region=510000&year=2023',
  '/?region=990000&chain=ic',
  '/cities',
  '/cities?region=990000',
  '/cities/420200',
  '/cities/420100?year=2023',
  '/chains',
  '/chains/lithium',
  '/chains/ic?region=420100',
  '/parks?region=420000',
  '/parks/P001',
];

for (const board of BOARDS) {
  test(`every figure of ${board} leads to rows that add up to it`, async ({ page }) => {
    await page.goto(board);
    const figures = await figuresWithRows(page);
    expect(figures.length).toBeGreaterThan(3);

    const lines = new Map<string, ReturnType<typeof readLedgerLine>>();
    for (const { text, href } of figures) {
      const line = lines.get(href) ?? readLedgerLine(await rowsText(page, href));
      lines.set(href, line);
      const said = text.includes('.')
        ? { text, yi: line.yi }
        : { text, count: href.includes('counted=no') ? line.rows : line.counted };
      if ('yi' in said) expect.soft(said.yi, `${text} → ${href}`).toBe(figureOf(text));
      else expect.soft(said.count, `${text} → ${href}`).toBe(Number(figureOf(text).replaceAll(',', '')));
    }
  });
}

/** The links to the ledger whose text is a number: "1,154.90", "51", "5 项", "106 项未知". */
async function figuresWithRows(page: Page) {
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => ({ text: (a.textContent ?? '').trim(), href: a.getAttribute('href') ?? '' })));
  return links.filter(
    ({ text, href }) =>
      href.startsWith('/projects?') && href.includes('counted=') && /^[\d,]+(\.\d\d)?(\s*项.*)?$/.test(text),
  );
}

function figureOf(text: string): string {
  return /^[\d,.]+/.exec(text)?.[0] ?? '';
}

async function rowsText(page: Page, href: string): Promise<string> {
  const html = await (await page.request.get(href)).text();
  return page.evaluate(
    (markup) => new DOMParser().parseFromString(markup, 'text/html').querySelector('main')?.textContent ?? '',
    html,
  );
}
