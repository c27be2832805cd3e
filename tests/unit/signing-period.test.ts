import { describe, expect, test } from 'vitest';
import { isPartialDate, signingPeriod, yearOfPeriod } from '@/lib/domain/projects/signing-period';

test.each([
  { signedOn: '2023-01-08', period: '2023-01', year: '2023', says: 'a day counts in its month' },
  { signedOn: '2023-01', period: '2023-01', year: '2023', says: 'a month counts in itself' },
  { signedOn: '2023', period: '2023', year: '2023', says: 'a year counts in the year only' },
  { signedOn: null, period: 'none', year: 'none', says: 'an unknown date counts in no period' },
])('$signedOn → $period, $year: $says', ({ signedOn, period, year }) => {
  expect(signingPeriod(signedOn)).toBe(period);
  expect(yearOfPeriod(period)).toBe(year);
});

describe('a date is a real day, month or year', () => {
  test.each(['2024-02-29', '2023-12-31', '2023-12', '2013'])('%s is', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '2023-13-01',
    '2023-00',
    '2023-1-8',
    '23',
    '',
    '2023-04-31',
    '２０２３',
    ' 2023',
    '2023-01-08T00:00',
  ])('"%s" is not', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});
