import { expect, test } from 'vitest';
import { stageAsOf } from '@/lib/domain/projects/stage-as-of';

test.each([
  { reportedOn: ['2023-01-08', '2024-02-27'], latestEventOn: null, signedOn: '2023-01-08', day: '2024-02-27' },
  { reportedOn: ['2023-01-08'], latestEventOn: '2023-09', signedOn: null, day: '2023-09' },
  { reportedOn: [null], latestEventOn: null, signedOn: '2022', day: '2022' },
  { reportedOn: [], latestEventOn: null, signedOn: null, day: null },
])('a published stage speaks for the latest dated report or step: $day', ({ day, ...dates }) => {
  expect(stageAsOf(dates)).toBe(day);
});
