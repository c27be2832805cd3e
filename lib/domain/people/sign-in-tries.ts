/** Wrong passwords one account may have within the window; the last of them locks it. */
export const ACCOUNT_TRIES = 5;

/** Tries one address may make within the window. Many, because a whole office shares one. */
export const ADDRESS_TRIES = 100;

/** Length of the window and of the lock. */
export const WINDOW_MINUTES = 15;

/** Tries of an account that are answered at once. */
const FREE_TRIES = 3;

/**
 * How long try number `tries` of an account waits for its answer: nothing for
 * the first three, then one second, two, four …
 */
export function waitBeforeTryMs(tries: number): number {
  return tries <= FREE_TRIES ? 0 : 1_000 * 2 ** (tries - FREE_TRIES - 1);
}
