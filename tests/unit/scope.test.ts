import { describe, expect, test } from 'vitest';
import { mayReadProvince, scopeOf } from '@/lib/domain/people/scope';

const hubei = { provinceCode: '420000', cityCode: null, parkId: null };
const nowhere = { provinceCode: null, cityCode: null, parkId: null };

describe('who reads what', () => {
  test.each(['LEADER', 'AUDITOR', 'ADMIN'] as const)('%s reads everything', (role) => {
    expect(scopeOf(role, nowhere)).toEqual({ kind: 'ALL' });
  });

  test.each(['PROVINCE', 'CITY', 'PARK'] as const)('%s reads its own province', (role) => {
    expect(scopeOf(role, hubei)).toEqual({ kind: 'PROVINCE', provinceCode: '420000' });
  });

  test.each(['PROVINCE', 'CITY', 'PARK'] as const)('%s without a province reads nothing', (role) => {
    expect(scopeOf(role, nowhere)).toBeNull();
  });
});

test('a scope of one province ends at its border', () => {
  const scope = { kind: 'PROVINCE', provinceCode: '420000' } as const;
  expect(mayReadProvince(scope, '420000')).toBe(true);
  expect(mayReadProvince(scope, '510000')).toBe(false);
  expect(mayReadProvince({ kind: 'ALL' }, '510000')).toBe(true);
});
