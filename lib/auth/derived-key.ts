import 'server-only';
import { hkdfSync } from 'node:crypto';
import { env } from '@/lib/env';

/** One secret is configured; every use gets a key of its own, so no signature is ever valid for another purpose. */
export function derivedKey(purpose: 'session' | 'audience' | 'sign-in-attempts'): string {
  const known = keys.get(purpose);
  if (known !== undefined) return known;
  const key = Buffer.from(hkdfSync('sha256', env().LIANTU_SECRET, '', purpose, 32)).toString('base64url');
  keys.set(purpose, key);
  return key;
}

const keys = new Map<string, string>();
