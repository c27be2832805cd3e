import 'server-only';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { username } from 'better-auth/plugins';
import { refuseWhoMayNotEnter } from '@/lib/auth/entry';
import { derivedKey } from '@/lib/auth/derived-key';
import { hashPassword, isPassword } from '@/lib/auth/password';
import { SESSION_COOKIE } from '@/lib/auth/session-cookie';
import { isUserName, normalUserName } from '@/lib/auth/user-name';
import { db } from '@/lib/db';
import { env } from '@/lib/env';

/** A working day. Nothing prolongs it, so a stolen cookie is worthless tomorrow. */
const SESSION_SECONDS = 12 * 60 * 60;

/**
 * The sign-in library over our tables. Its HTTP handler is not mounted: only
 * lib/auth/sign-in.ts and sign-out.ts call it, so nothing else of it is reachable.
 */
export function authLibrary() {
  library ??= createLibrary();
  return library;
}

let library: ReturnType<typeof createLibrary> | undefined;

function createLibrary() {
  const { LIANTU_URL, servesTls } = env();
  return betterAuth({
    appName: 'Liantu',
    // Only its scheme matters: origins are checked by Next, which guards every action.
    baseURL: LIANTU_URL ?? 'http://localhost',
    secret: derivedKey('session'),
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(password, hash) },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        unitId: { type: 'string', input: false },
        isDemo: { type: 'boolean', input: false },
        disabled: { type: 'boolean', input: false },
      },
    },
    databaseHooks: { session: { create: { before: refuseWhoMayNotEnter } } },
    advanced: { useSecureCookies: servesTls, cookies: { session_token: { name: SESSION_COOKIE } } },
    // Wrong passwords are outcomes, told to the person and counted; they are no news for the log.
    logger: { level: 'error' },
    telemetry: { enabled: false },
    plugins: [
      username({ usernameNormalization: normalUserName, usernameValidator: isUserName, minUsernameLength: 2 }),
      nextCookies(),
    ],
  });
}
