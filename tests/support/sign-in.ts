import { createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { database } from './database';

/**
 * Signs a user in by the back door, so that a test about something else does
 * not go through the form. The cookie is built here by independent code:
 * lib/auth is `server-only`, and a test that shares it would not see it change.
 */
export async function aSession(username: string, { hours = 12 } = {}) {
  const user = await database.user.findUniqueOrThrow({ where: { username } });
  const token = randomBytes(24).toString('base64url');
  await database.session.create({
    data: { id: randomUUID(), token, userId: user.id, expiresAt: new Date(Date.now() + hours * 3_600_000) },
  });
  return { user, token, cookie: { name: 'liantu_session', value: `${token}.${signature(token)}` } };
}

/** The browser is signed in as `username` from its next request on. */
export async function signInAs(context: BrowserContext, baseURL: string | undefined, username: string) {
  const { cookie } = await aSession(username);
  await context.addCookies([{ name: cookie.name, value: encodeURIComponent(cookie.value), url: baseURL ?? '' }]);
}

function signature(token: string): string {
  const secret = process.env.LIANTU_SECRET ?? '';
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'session', 32)).toString('base64url');
  return createHmac('sha256', key).update(token).digest('base64');
}
