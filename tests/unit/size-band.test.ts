import { expect, test } from 'vitest';
import { sizeBand } from '@/lib/domain/money/size-band';

const YI = 100_000_000n;

test.each([
  { yuan: 0n, band: '0', says: 'nothing promised is below 1 亿元' },
  { yuan: YI - 1n, band: '0', says: 'one yuan short of a band is below it' },
  { yuan: YI, band: '1', says: 'the edge belongs to the band above' },
  { yuan: 5n * YI, band: '5', says: 'five and more' },
  { yuan: 10n * YI - 1n, band: '5', says: 'up to ten' },
  { yuan: 10n * YI, band: '10', says: 'ten and more' },
  { yuan: 50n * YI, band: '50', says: 'fifty and more' },
  { yuan: 100n * YI, band: '100', says: 'a hundred and more' },
  { yuan: 10_000n * YI, band: '100', says: 'the largest band has no upper edge' },
])('$yuan yuan stand in band $band: $says', ({ yuan, band }) => {
  expect(sizeBand(yuan)).toBe(band);
});

test('an unknown amount is in no band', () => {
  expect(sizeBand(null)).toBe('none');
});
