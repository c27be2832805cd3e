import { expect, test } from 'vitest';
import { changeRatio } from '@/lib/domain/money/change';

test.each([
  { earlier: 100, later: 125, ratio: 0.25, says: 'up a quarter' },
  { earlier: 100, later: 50, ratio: -0.5, says: 'down by half keeps its sign' },
  { earlier: -100, later: -50, ratio: 0.5, says: 'a smaller loss is an improvement' },
  { earlier: 50, later: 50, ratio: 0, says: 'no change is zero' },
  { earlier: 0, later: 50, ratio: null, says: 'growth from nothing has no percentage' },
])('$earlier → $later: $says', ({ earlier, later, ratio }) => {
  expect(changeRatio(earlier, later)).toBe(ratio);
});
