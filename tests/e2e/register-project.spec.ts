import { expect, test, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in';

test('a city bureau registers a project and every total that should move, moves at the next look', async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL, 'huangshi');
  const before = await totals(page);

  await page.goto('/projects');
  await page.getByRole('link', { name: '登记项目', exact: true }).click();
  await expect(page.getByRole('heading', { name: '登记签约项目' })).toBeVisible();
  await page.getByLabel('项目名称').fill('西塞山高频覆铜板生产基地');
  await page.getByLabel('投资方').fill('登记测试电子有限公司');
  await page.getByLabel('园区').selectOption({ label: '黄石经济技术开发区' });
  await page.getByLabel('产业链').selectOption({ label: 'PCB/电子元器件' });
  await page.getByLabel('主环节').selectOption({ label: '覆铜板' });
  await page.getByLabel('协议投资额').fill('３,000');
  await expect(page.getByText('= 0.30 亿元')).toBeVisible();
  await page.getByLabel('签约日期').fill('2026-03-01');
  await page.getByRole('button', { name: '登记项目' }).click();

  await expect(page.getByRole('heading', { name: '西塞山高频覆铜板生产基地' })).toBeVisible();
  const after = await totals(page);
  expect(after.city.projects - before.city.projects).toBe(1);
  expect(after.city.yuan - before.city.yuan).toBe(30_000_000n);
  expect(after.chain.yuan - before.chain.yuan).toBe(30_000_000n);
  expect(after.link.projects - before.link.projects).toBe(1);
  expect(after.park.yuan - before.park.yuan).toBe(30_000_000n);
  expect(after.month.projects - before.month.projects).toBe(1);

  // The stored pages, too, and for somebody else.
  await page.goto('/?region=420200');
  await expect(page.getByRole('link', { name: '西塞山高频覆铜板生产基地' })).toBeVisible();
  await context.clearCookies();
  await signInAs(context, baseURL, 'province');
  await page.goto('/cities/420200');
  await expect(page.getByRole('link', { name: '西塞山高频覆铜板生产基地' })).toBeVisible();
  await page.goto('/chains/pcb/links/pcb-ccl?region=420200');
  await expect(page.getByRole('link', { name: '西塞山高频覆铜板生产基地' }).first()).toBeVisible();
});

test('bad input is said at the field and listed on top, and nothing typed is lost', async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL, 'wuhan');
  await page.goto('/projects/new');
  await page.getByLabel('项目名称').fill('写了一半的项目');
  await page.getByLabel('协议投资额').fill('三千');
  await page.getByRole('button', { name: '登记项目' }).click();

  const summary = page.getByRole('alert').filter({ hasText: '处要改' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: /投资方/ })).toBeVisible();
  await expect(summary.getByRole('link', { name: /签约日期/ })).toBeVisible();
  await expect(page.getByLabel('协议投资额')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('项目名称')).toHaveValue('写了一半的项目');
  await expect(page.getByLabel('协议投资额')).toHaveValue('三千');

  await summary.getByRole('link', { name: /签约日期/ }).click();
  await expect(page.getByLabel('签约日期')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a park registers a project in its own park, and errors come back with what was typed', async ({
    page,
    context,
    baseURL,
  }) => {
    await signInAs(context, baseURL, 'optics-valley');
    await page.goto('/projects/new');
    await page.getByLabel('项目名称').fill('光谷无脚本登记项目');
    await page.getByLabel('签约日期').fill('2026-04-02');
    await page.getByLabel('金额未知').check();
    await page.getByRole('button', { name: '登记项目' }).click();
    await expect(page.getByText('请填投资企业。').first()).toBeVisible();
    await expect(page.getByLabel('项目名称')).toHaveValue('光谷无脚本登记项目');

    await page.getByLabel('投资方').fill('无脚本测试有限公司');
    await page.getByRole('button', { name: '登记项目' }).click();
    await expect(page.getByRole('heading', { name: '光谷无脚本登记项目' })).toBeVisible();
    await expect(page.getByText('武汉东湖新技术开发区').first()).toBeVisible();
  });
});

test('those who only read are shown no form', async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, 'leader');
  await page.goto('/projects/new');
  await expect(page.getByText('这个账号不能登记项目')).toBeVisible();
  await expect(page.getByRole('button', { name: '登记项目' })).toHaveCount(0);
});

type ApiRow = { key: string; projects: number; agreedInvestmentYuan: string };

async function totals(page: Page) {
  const figure = async (query: string, key: string) => {
    const { data } = (await (await page.request.get(`/api/v1/totals?${query}`)).json()) as { data: ApiRow[] };
    const row = data.find((one) => one.key === key);
    return { projects: row?.projects ?? 0, yuan: BigInt(row?.agreedInvestmentYuan ?? 0) };
  };
  return {
    city: await figure('by=city', '420200'),
    chain: await figure('by=chain&region=420200', 'pcb'),
    link: await figure('by=link&region=420000', 'pcb-ccl'),
    park: await figure('by=park', 'P015'),
    month: await figure('by=month', '2026-03'),
  };
}
