import 'server-only';
import { createHmac } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { derivedKey } from '@/lib/auth/derived-key';
import { db } from '@/lib/db';
import { ACCOUNT_TRIES, ADDRESS_TRIES, WINDOW_MINUTES } from '@/lib/domain/people/sign-in-tries';

const WINDOW_SECONDS = WINDOW_MINUTES * 60;

/** `tries` counts this one; a refusal carries the moment it is worth trying again. */
type Attempt =
  { allowed: true; tries: number } | { allowed: false; because: 'account-locked' | 'address-locked'; until: Date };

/**
 * Counts a try before its password is looked at: many tries sent at once are
 * counted one by one, and none slips through between the check and the count.
 */
export async function beginAttempt(userName: string, address: string): Promise<Attempt> {
  const atAddress = await consume(limiters().address, keyOf(address));
  if (!atAddress.allowed) return { ...atAddress, because: 'address-locked' };
  const ofAccount = await consume(limiters().account, keyOf(userName));
  return ofAccount.allowed ? ofAccount : { ...ofAccount, because: 'account-locked' };
}

/** Closes the account for the lock time, counted from now. */
export async function lockAccount(userName: string): Promise<Date> {
  const state = await limiters().account.block(keyOf(userName), WINDOW_SECONDS);
  return untilOf(state);
}

/** The password was right: earlier wrong ones are forgotten, and the address gets its try back. */
export async function forgetAttempts(userName: string, address: string): Promise<void> {
  await limiters().account.delete(keyOf(userName));
  await limiters().address.reward(keyOf(address));
}

async function consume(limiter: RateLimiterPrisma, key: string) {
  try {
    return { allowed: true as const, tries: (await limiter.consume(key)).consumedPoints };
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return { allowed: false as const, until: untilOf(refusal) };
    throw refusal;
  }
}

function untilOf(state: RateLimiterRes): Date {
  return new Date(Date.now() + state.msBeforeNext);
}

/** People type passwords into the wrong box: what was typed is not kept, only its keyed hash. */
function keyOf(typed: string): string {
  return createHmac('sha256', derivedKey('sign-in-attempts')).update(typed).digest('base64url');
}

function limiters() {
  pair ??= {
    account: limiter('account', ACCOUNT_TRIES),
    address: limiter('address', ADDRESS_TRIES),
  };
  return pair;
}

let pair: { account: RateLimiterPrisma; address: RateLimiterPrisma } | undefined;

function limiter(keyPrefix: string, points: number) {
  return new RateLimiterPrisma({
    storeClient: db(),
    tableName: 'rateLimiterFlexible',
    keyPrefix,
    points,
    duration: WINDOW_SECONDS,
  });
}
