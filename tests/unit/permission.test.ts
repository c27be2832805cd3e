import { describe, expect, test } from 'vitest';
import { decideRegistration, mayRegisterProjects, type ProjectSite, type Writer } from '@/lib/domain/people/permission';
import { ROLES } from '@/lib/domain/people/role';

const huangshi: Writer = {
  role: 'CITY',
  workplace: { provinceCode: '420000', cityCode: '420200', parkId: null },
};
const opticsValley: Writer = {
  role: 'PARK',
  workplace: { provinceCode: '420000', cityCode: '420100', parkId: 'P001' },
};
const inHuangshi: ProjectSite = { provinceCode: '420000', cityCode: '420200', parkId: null };
const inOpticsValley: ProjectSite = { provinceCode: '420000', cityCode: '420100', parkId: 'P001' };

test('cities and parks enter projects, all others read', () => {
  expect(ROLES.filter(mayRegisterProjects)).toEqual(['CITY', 'PARK']);
});

describe('a city bureau writes only its own city', () => {
  test.each([
    [inHuangshi, { allowed: true }],
    [{ ...inHuangshi, parkId: 'P015' }, { allowed: true }],
    [inOpticsValley, { allowed: false, because: 'other-city' }],
    [
      { ...inHuangshi, provinceCode: '510000' },
      { allowed: false, because: 'other-city' },
    ],
  ])('%o', (site, decision) => {
    expect(decideRegistration(huangshi, site)).toEqual(decision);
  });
});

describe('a park operator writes only its own park', () => {
  test.each([
    [inOpticsValley, { allowed: true }],
    [
      { ...inOpticsValley, parkId: 'P013' },
      { allowed: false, because: 'other-park' },
    ],
    [
      { ...inOpticsValley, parkId: null },
      { allowed: false, because: 'other-park' },
    ],
    [inHuangshi, { allowed: false, because: 'other-city' }],
  ])('%o', (site, decision) => {
    expect(decideRegistration(opticsValley, site)).toEqual(decision);
  });
});

test.each(['ADMIN', 'PROVINCE', 'LEADER', 'AUDITOR'] as const)('%s may not, even where it works', (role) => {
  expect(decideRegistration({ ...huangshi, role }, inHuangshi)).toEqual({ allowed: false, because: 'role-only-reads' });
});

test('an account without a workplace may write nowhere', () => {
  const nobody: Writer = { role: 'CITY', workplace: { provinceCode: null, cityCode: null, parkId: null } };
  expect(decideRegistration(nobody, inHuangshi)).toEqual({ allowed: false, because: 'other-city' });
});
