import { expect, test, type APIRequestContext } from '@playwright/test';
import { signInAs } from '../support/sign-in';

type Row = {
  key: string;
  label: string;
  projects: number;
  agreedInvestmentYuan: string;
  unknownAmounts: number;
  lowerBounds: number;
};

test.beforeEach(async ({ context, baseURL }) => signInAs(context, baseURL, 'auditor'));

test('the totals of every dimension add up to the same whole', async ({ context }) => {
  for (const region of ['', '420000', 'chengdu', '990000']) {
    const wholes = new Set<string>();
    for (const by of ['city', 'chain', 'link', 'park', 'month', 'year']) {
      const rows = await totals(context.request, `by=${by}&region=${region}`);
      const projects = rows.reduce((sum, row) => sum + row.projects, 0);
      const yuan = rows.reduce((sum, row) => sum + BigInt(row.agreedInvestmentYuan), 0n);
      const unknown = rows.reduce((sum, row) => sum + row.unknownAmounts, 0);
      wholes.add(`${projects} projects, ${yuan} yuan, ${unknown} unknown`);
    }
    expect([...wholes], `region "${region}"`).toHaveLength(1);
  }
});

test('a place is found by its code, its name and its alias', async ({ context }) => {
  const byId = await totals(context.request, 'by=year&region=wuhan');
  expect(byId.length).toBeGreaterThan(3);
  expect(await totals(context.request, 'by=year&region=武汉都市圈')).toEqual(byId);
  expect(await totals(context.request, 'by=year&region=武汉城市圈')).toEqual(byId);
});

test('year and chain cut the totals', async ({ context }) => {
  const rows = await totals(context.request, 'by=month&region=420000&year=2023');
  expect(rows.every((row) => row.key.startsWith('2023'))).toBe(true);
  const links = await totals(context.request, 'by=link&chain=lithium');
  expect(links.every((row) => row.key === 'none' || row.key.startsWith('li-'))).toBe(true);
});

test('a bad parameter is an error one hears of', async ({ context }) => {
  for (const query of [
    '',
    'by=city&region=%00',
    'by=city&chain=%00',
    'by=moon',
    'by=city&year=abc',
    "by=city&year=1'--",
  ]) {
    const response = await context.request.get(`/api/v1/totals?${query}`);
    expect(response.status(), query).toBe(400);
    expect((await response.json()).error).toBeTruthy();
  }
  expect((await context.request.get('/api/v1/totals?by=city&region=atlantis')).status()).toBe(404);
});

async function totals(request: APIRequestContext, query: string): Promise<Row[]> {
  const response = await request.get(`/api/v1/totals?${query}`);
  expect(response.status(), query).toBe(200);
  const body = (await response.json()) as { data: Row[]; asOf: string };
  expect(Date.parse(body.asOf)).not.toBeNaN();
  return body.data;
}
