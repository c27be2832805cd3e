import { expect, test } from 'vitest';
import { storedFilter } from '@/lib/schemas/stored-path';

test.each([
  ['', { region: '-', year: '-', chain: '-' }],
  ['region=420100&year=2024&chain=optics-2', { region: '420100', year: '2024', chain: 'optics-2' }],
  ['region=武汉都市圈', { region: '武汉都市圈', year: '-', chain: '-' }],
  ['utm=1&page=3', { region: '-', year: '-', chain: '-' }],
  ['year=24&chain=A%20B', { region: '-', year: '-', chain: '-' }],
])('the query "%s" is stored under its known filters alone', (query, filter) => {
  expect(storedFilter(new URLSearchParams(query))).toEqual(filter);
});

test.each(['../x', '..', '-', '~', 'a/b', '%2e%2e', ' ', '420100'.repeat(4)])(
  'the region %j can be no place and never becomes part of a path',
  (region) => {
    expect(storedFilter(new URLSearchParams({ region })).region).toBe('~');
  },
);
