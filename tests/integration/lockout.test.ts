import { beforeAll, beforeEach, expect, test } from 'vitest';
import { signIn } from '@/lib/auth/sign-in';
import { ADDRESS_TRIES } from '@/lib/domain/people/sign-in-tries';
import { database } from '@/tests/support/database';
import { demoAccounts } from '@/tests/support/demo-accounts';

const RIGHT = 'liantu-demo';
const MINUTE_MS = 60_000;

beforeAll(demoAccounts);
beforeEach(async () => {
  await database.rateLimiterFlexible.deleteMany();
});

const tryOnce = (username: string, password = 'wrong', address = '192.0.2.10') =>
  signIn({ username, password, address });

async function tryOften(username: string, times: number) {
  const outcomes = [];
  for (let n = 0; n < times; n += 1) outcomes.push(await tryOnce(username));
  return outcomes;
}

test.each(['wuhan', 'no-such-account', "x' or 1=1 --"])(
  'the fifth wrong password for %s locks it for fifteen minutes, the right one included',
  async (username) => {
    const outcomes = await tryOften(username, 5);

    expect(outcomes.slice(0, 4)).toEqual([4, 3, 2, 1].map((triesLeft) => ({ status: 'wrong', triesLeft })));
    const last = outcomes[4];
    expect(last?.status).toBe('locked');
    const minutes = last?.status === 'locked' ? (last.until.getTime() - Date.now()) / MINUTE_MS : 0;
    expect(minutes).toBeGreaterThan(14.9);
    expect(minutes).toBeLessThanOrEqual(15);
    expect(await tryOnce(username, RIGHT)).toMatchObject({ status: 'locked' });
  },
);

test('answers come at once three times, then slower and slower', async () => {
  const waits = [];
  for (let n = 0; n < 5; n += 1) {
    const start = Date.now();
    await tryOnce('wuhan');
    waits.push(Date.now() - start);
  }
  expect(Math.min(...waits.slice(0, 3))).toBeLessThan(1_000);
  expect(waits[3]).toBeGreaterThanOrEqual(1_000);
  expect(waits[4]).toBeGreaterThanOrEqual(2_000);
});

test('a lock ends, and an account beside it was never locked', async () => {
  await tryOften('wuhan', 5);
  expect(await tryOnce('huangshi', RIGHT)).toEqual({ status: 'ok' });

  await database.rateLimiterFlexible.updateMany({ data: { expire: new Date(Date.now() - 1) } });
  expect(await tryOnce('wuhan', RIGHT)).toEqual({ status: 'ok' });
});

test('the right password forgets the wrong ones before it', async () => {
  await tryOften('wuhan', 2);
  expect(await tryOnce('wuhan', RIGHT)).toEqual({ status: 'ok' });
  expect(await tryOnce('wuhan')).toEqual({ status: 'wrong', triesLeft: 4 });
});

test('of many tries sent at once no more than five are looked at', async () => {
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => tryOnce('chengdu')));

  expect(outcomes.filter(({ status }) => status === 'wrong')).toHaveLength(4);
  expect(outcomes.filter(({ status }) => status === 'locked')).toHaveLength(16);
});

test('an address that tries many accounts is stopped, others are not', async () => {
  await Promise.all(Array.from({ length: ADDRESS_TRIES }, (_, n) => tryOnce(`guess ${n}`)));

  expect(await tryOnce('wuhan', RIGHT)).toMatchObject({ status: 'address-locked' });
  expect(await tryOnce('wuhan', RIGHT, '192.0.2.11')).toEqual({ status: 'ok' });
});

test('what was typed as a user name is not kept', async () => {
  await tryOnce('my-secret-password');
  const rows = await database.rateLimiterFlexible.findMany();
  expect(rows.some(({ key }) => key.includes('secret'))).toBe(false);
});
