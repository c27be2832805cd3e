import { beforeAll, expect, test } from 'vitest';
import { isDemoMode } from '@/lib/auth/demo-mode';
import { findSession } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import { database } from '@/tests/support/database';
import { demoAccounts } from '@/tests/support/demo-accounts';
import { aSession } from '@/tests/support/sign-in';

beforeAll(async () => {
  // Before the environment is read for the first time.
  delete process.env.LIANTU_DEMO;
  await demoAccounts();
});

const signInAsLeader = () => signIn({ username: 'leader', password: 'liantu-demo', address: '192.0.2.10' });

test('demo accounts left in the database are dead: no sign-in, no session', async () => {
  const { cookie } = await aSession('leader');

  expect(isDemoMode()).toBe(false);
  expect(await findSession(cookie.value)).toBeNull();
  expect(await signInAsLeader()).toEqual({ status: 'disabled' });
});

test('an account of one’s own signs in', async () => {
  await database.user.update({ where: { username: 'leader' }, data: { isDemo: false } });

  expect(await signInAsLeader()).toEqual({ status: 'ok' });
});
