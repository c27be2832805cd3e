import { beforeAll, expect, test } from 'vitest';
import { audienceToken, readAudience } from '@/lib/auth/audience';
import { demoAccounts } from '@/tests/support/demo-accounts';

beforeAll(demoAccounts);

const wuhan = { role: 'CITY', unitId: 'city-420100' } as const;

test('a token tells what its readers may see, and names nobody', async () => {
  expect(await readAudience(audienceToken(wuhan, 3n))).toEqual({
    role: 'CITY',
    unitId: 'city-420100',
    unitName: '武汉市招商局',
    workplace: { provinceCode: '420000', cityCode: '420100', parkId: null },
    scope: { kind: 'PROVINCE', provinceCode: '420000' },
  });
});

test('role, unit and ledger version each make a token of their own', () => {
  const tokens = [
    audienceToken(wuhan, 3n),
    audienceToken(wuhan, 4n),
    audienceToken({ ...wuhan, role: 'LEADER' }, 3n),
    audienceToken({ ...wuhan, unitId: 'city-510100' }, 3n),
  ];
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(audienceToken(wuhan, 3n)).toBe(tokens[0]);
});

test('a guessed, edited or cut token is nobody', async () => {
  const [text = '', signature = ''] = audienceToken(wuhan, 3n).split('.');
  const leader = Buffer.from(JSON.stringify(['LEADER', 'platform', '3'])).toString('base64url');
  const forged = [`${leader}.${signature}`, `${text}.`, text, `${text}.${signature}x`, `.${signature}`, '-', '', '..'];

  expect(await Promise.all(forged.map(readAudience))).toEqual(forged.map(() => null));
});

test('a unit that no longer exists has no audience', async () => {
  expect(await readAudience(audienceToken({ role: 'CITY', unitId: 'gone' }, 1n))).toBeNull();
});
