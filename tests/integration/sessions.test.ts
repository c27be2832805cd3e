import { beforeAll, expect, test } from 'vitest';
import { findSession } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import { database } from '@/tests/support/database';
import { demoAccounts } from '@/tests/support/demo-accounts';
import { aSession } from '@/tests/support/sign-in';

const HOUR_MS = 3_600_000;
const from = { address: '192.0.2.10' };

beforeAll(demoAccounts);

test('a session tells who somebody is, where they work and what they may read', async () => {
  const { cookie } = await aSession('optics-valley');

  expect((await findSession(cookie.value))?.actor).toEqual({
    id: 'demo-optics-valley',
    name: '东湖高新区',
    role: 'PARK',
    unitId: 'park-P001',
    unitName: '东湖高新区',
    workplace: { provinceCode: '420000', cityCode: '420100', parkId: 'P001' },
    scope: { kind: 'PROVINCE', provinceCode: '420000' },
  });
});

test('the ledger version counts the writes one may see', async () => {
  await database.ledgerVersion.update({ where: { provinceCode: '420000' }, data: { version: 7 } });

  const versionFor = async (name: string) => (await findSession((await aSession(name)).cookie.value))?.ledgerVersion;

  expect(await versionFor('wuhan')).toBe(7n);
  expect(await versionFor('chengdu')).toBe(1n);
  expect(await versionFor('leader')).toBe(9n);
});

test('a session that is over, revoked or invented is nobody', async () => {
  const over = await aSession('wuhan', { hours: -1 });
  const revoked = await aSession('wuhan');
  await database.session.delete({ where: { token: revoked.token } });
  const alive = await aSession('wuhan');

  expect(await findSession(over.cookie.value)).toBeNull();
  expect(await findSession(revoked.cookie.value)).toBeNull();
  expect(await findSession(alive.token)).toBeNull();
  expect(await findSession(`${alive.token}.${'A'.repeat(43)}=`)).toBeNull();
  expect(await findSession('')).toBeNull();
});

test('disabling an account ends its sessions at once and lets it in no more', async () => {
  const { cookie } = await aSession('tianmen');
  await database.user.update({ where: { username: 'tianmen' }, data: { disabled: true } });

  expect(await findSession(cookie.value)).toBeNull();
  expect(await signIn({ username: 'tianmen', password: 'liantu-demo', ...from })).toEqual({ status: 'disabled' });
});

test('an account whose unit has no place is let in nowhere', async () => {
  const { cookie } = await aSession('deyang');
  await database.user.update({ where: { username: 'deyang' }, data: { unitId: 'platform' } });

  expect(await findSession(cookie.value)).toBeNull();
  expect(await signIn({ username: 'deyang', password: 'liantu-demo', ...from })).toEqual({ status: 'disabled' });
});

test('signing in makes a session of twelve hours that nothing prolongs, and sweeps up ended ones', async () => {
  await aSession('huangshi', { hours: -1 });

  expect(await signIn({ username: ' ＨuangShi ', password: 'liantu-demo', ...from })).toEqual({ status: 'ok' });

  const sessions = await database.session.findMany({ where: { user: { username: 'huangshi' } } });
  expect(sessions).toHaveLength(1);
  const hours = (Number(sessions[0]?.expiresAt) - Date.now()) / HOUR_MS;
  expect(hours).toBeGreaterThan(11.9);
  expect(hours).toBeLessThanOrEqual(12);
});

test('passwords are kept as argon2id hashes', async () => {
  const accounts = await database.account.findMany();
  expect(accounts.every(({ password }) => password?.startsWith('$argon2id$v=19$m=19456,t=2,p=1$'))).toBe(true);
});
