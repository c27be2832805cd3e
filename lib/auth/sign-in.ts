import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { APIError, isAPIError } from 'better-auth/api';
import { MAY_NOT_ENTER } from '@/lib/auth/entry';
import { authLibrary } from '@/lib/auth/library';
import { beginAttempt, forgetAttempts, lockAccount } from '@/lib/auth/sign-in-attempts';
import { normalUserName } from '@/lib/auth/user-name';
import { ACCOUNT_TRIES, waitBeforeTryMs } from '@/lib/domain/people/sign-in-tries';

/** `address` is where the request came from, as far as known. */
type SignInInput = { username: string; password: string; address: string };

export type SignInOutcome =
  | { status: 'ok' }
  /** No such account or not its password: nobody learns which. */
  | { status: 'wrong'; triesLeft: number }
  /** Too many wrong tries; also said of names no account has. */
  | { status: 'locked'; until: Date }
  /** Too many tries from one address, whatever the account. */
  | { status: 'address-locked'; until: Date }
  /** The password was right, but the account may not be used. */
  | { status: 'disabled' };

/**
 * Checks a password and, when it is right, makes a session and sets its cookie.
 *
 * Slows down from the fourth try and locks after the fifth wrong one, for
 * accounts that exist and for names that do not alike.
 */
export async function signIn({ username, password, address }: SignInInput): Promise<SignInOutcome> {
  const userName = normalUserName(username);
  const attempt = await beginAttempt(userName, address);
  if (!attempt.allowed) {
    return { status: attempt.because === 'address-locked' ? 'address-locked' : 'locked', until: attempt.until };
  }
  await wait(waitBeforeTryMs(attempt.tries));

  const answer = await tryPassword(userName, password, address);
  if (answer !== 'wrong') {
    await forgetAttempts(userName, address);
    return { status: answer };
  }
  const triesLeft = ACCOUNT_TRIES - attempt.tries;
  return triesLeft > 0 ? { status: 'wrong', triesLeft } : { status: 'locked', until: await lockAccount(userName) };
}

async function tryPassword(username: string, password: string, address: string): Promise<'ok' | 'wrong' | 'disabled'> {
  try {
    const headers = new Headers({ 'x-forwarded-for': address });
    await authLibrary().api.signInUsername({ body: { username, password }, headers });
    return 'ok';
  } catch (error) {
    if (isMayNotEnter(error)) return 'disabled';
    if (isWrongPassword(error)) return 'wrong';
    throw error;
  }
}

function isMayNotEnter(error: unknown): boolean {
  return isAPIError(error) && error.body?.code === MAY_NOT_ENTER;
}

/** The library says 401 to a wrong name or password, 422 to a name no account can have. */
function isWrongPassword(error: unknown): boolean {
  return error instanceof APIError && (error.status === 'UNAUTHORIZED' || error.status === 'UNPROCESSABLE_ENTITY');
}
