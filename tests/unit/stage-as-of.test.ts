import { expect, test } from 'vitest';
import { stageAsOf } from '@/lib/domain/stage-as-of';

test.each([
  [
    { reportedOn: ['2023-01-08', '2024-02-27'], latestEventOn: null, signedOn: '2023-01-08' },
    '2024-02-27',
    'the latest report',
  ],
  [{ reportedOn: ['2023-01-08'], latestEventOn: '2023-09', signedOn: null }, '2023-09', 'a later dated step'],
  [{ reportedOn: [null], latestEventOn: null, signedOn: '2022' }, '2022', 'the signing when nothing else is dated'],
  [{ reportedOn: [], latestEventOn: null, signedOn: null }, null, 'unknown when nothing is dated'],
])('the stage speaks for %#: $2', (dates, day) => {
  expect(stageAsOf(dates)).toBe(day);
});
