import 'server-only';
import { createHmac } from 'node:crypto';
import { derivedKey } from '@/lib/auth/derived-key';
import { sameSignature } from '@/lib/auth/same-signature';
import { env } from '@/lib/env';

/** Name of the session cookie without its prefix. */
export const SESSION_COOKIE = 'liantu_session';

/** Behind TLS the prefix makes browsers refuse the cookie over plain http. */
export function sessionCookieName(): string {
  return env().servesTls ? `__Secure-${SESSION_COOKIE}` : SESSION_COOKIE;
}

/**
 * The session token in a cookie value ("token.signature", as better-auth signs it).
 *
 * Null for anything we did not sign: invented cookies never reach the database.
 */
export function readSessionCookie(value: string): string | null {
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  return sameSignature(value.slice(dot + 1), signatureOf(token)) ? token : null;
}

function signatureOf(token: string): string {
  return createHmac('sha256', derivedKey('session')).update(token).digest('base64');
}
