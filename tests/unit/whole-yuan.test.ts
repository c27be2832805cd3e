import { expect, test } from 'vitest';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';

test('a total that fits a number exactly becomes one', () => {
  expect(wholeYuan(9_007_199_254_740_991n)).toBe(9_007_199_254_740_991);
});

test('a total that does not is refused rather than rounded', () => {
  expect(() => wholeYuan(9_007_199_254_740_992n)).toThrow(RangeError);
});
