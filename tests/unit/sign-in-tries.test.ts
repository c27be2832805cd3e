import { expect, test } from 'vitest';
import { waitBeforeTryMs } from '@/lib/domain/people/sign-in-tries';

test.each([
  [1, 0],
  [3, 0],
  [4, 1_000],
  [5, 2_000],
])('try %i of an account waits %i ms for its answer', (tries, waitMs) => {
  expect(waitBeforeTryMs(tries)).toBe(waitMs);
});
