import { getRedirectUrl, getRewrittenUrl } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { beforeAll, expect, test } from 'vitest';
import { readAudience } from '@/lib/auth/audience';
import { proxy } from '@/proxy';
import { database } from '@/tests/support/database';
import { demoAccounts } from '@/tests/support/demo-accounts';
import { aSession } from '@/tests/support/sign-in';

const SITE = 'http://liantu.test';

beforeAll(demoAccounts);

async function ask(path: string, { as, method = 'GET' }: { as?: string; method?: string } = {}) {
  const request = new NextRequest(`${SITE}${path}`, { method });
  if (as !== undefined) {
    const { name, value } = (await aSession(as)).cookie;
    request.cookies.set(name, value);
  }
  return proxy(request);
}

/** Path segments of the stored page a request is led to. */
async function storedSegments(path: string, as: string) {
  const url = new URL(getRewrittenUrl(await ask(path, { as })) ?? SITE);
  return url.pathname.split('/').slice(1).map(decodeURIComponent);
}

test.each([
  ['/', '/sign-in'],
  ['/cities?region=420000&year=2024', `/sign-in?next=${encodeURIComponent('/cities?region=420000&year=2024')}`],
  ['/projects/PRJ0013', `/sign-in?next=${encodeURIComponent('/projects/PRJ0013')}`],
])('a stranger who asks for %s is sent to sign in', async (path, to) => {
  expect(getRedirectUrl(await ask(path))).toBe(`${SITE}${to}`);
});

test.each([
  ['/', 'overview', ['-', '-', '-']],
  ['/cities?year=2024&utm=x', 'cities', ['-', '2024', '-']],
  ['/chains?region=武汉都市圈&chain=optics', 'chains', ['武汉都市圈', '-', 'optics']],
  ['/?region=../../projects', 'overview', ['~', '-', '-']],
])('%s is drawn once for an audience and its filter', async (path, page, filter) => {
  const [stored, token = '', ...rest] = await storedSegments(path, 'wuhan');

  expect([stored, ...rest]).toEqual(['stored', page, ...filter]);
  expect(await readAudience(token)).toMatchObject({ role: 'CITY', unitId: 'city-420100' });
});

test('a write moves those who may see it to a new page, and nobody else', async () => {
  const before = await Promise.all(['wuhan', 'leader', 'chengdu'].map((name) => storedSegments('/', name)));
  await database.ledgerVersion.update({ where: { provinceCode: '420000' }, data: { version: { increment: 1 } } });
  const after = await Promise.all(['wuhan', 'leader', 'chengdu'].map((name) => storedSegments('/', name)));

  expect(after.map(([, token], index) => token === before[index]?.[1])).toEqual([false, false, true]);
});

test('stored pages are private to the browser', async () => {
  expect((await ask('/', { as: 'wuhan' })).headers.get('Cache-Control')).toBe('private, no-store');
});

test.each(['demo-province', 'demo-city'])('%s is sent to the fictional province by name', async (as) => {
  expect(getRedirectUrl(await ask('/cities?year=2024', { as }))).toBe(`${SITE}/cities?year=2024&region=990000`);
  expect(await storedSegments('/cities?region=990000', as)).toContain('990000');
});

test.each(['/stored/x/overview/-/-/-', '/s%74ored/x/overview/-/-/-', '/%zz'])(
  '%s is no address of this site, not even for a token that was overheard',
  async (path) => {
    expect(getRewrittenUrl(await ask(path, { as: 'wuhan' }))).toBe(`${SITE}/no-such-page`);
  },
);

test('what a stranger posts reaches the action alone: the page around it is drawn for nobody', async () => {
  const [, token = ''] = new URL(getRewrittenUrl(await ask('/', { method: 'POST' })) ?? SITE).pathname
    .split('/')
    .slice(1);
  expect(await readAudience(token)).toBeNull();
});
