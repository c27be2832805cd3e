import { expect, test } from 'vitest';
import { mayReadHistory } from '@/lib/domain/projects/history-reading';

const nowhere = { provinceCode: null, cityCode: null, parkId: null };
const hubei = { ...nowhere, provinceCode: '420000' };
const wuhan = { ...hubei, cityCode: '420100' };
const opticsValley = { ...wuhan, parkId: 'P001' };

const inOpticsValley = { provinceCode: '420000', cityCode: '420100', parkId: 'P001' };
const inWuhan = { ...inOpticsValley, parkId: null };
const inHuangshi = { ...inWuhan, cityCode: '420200' };
const inChengdu = { provinceCode: '510000', cityCode: '510100', parkId: null };

test.each([
  { role: 'AUDITOR', workplace: nowhere, site: inChengdu, allowed: true, says: 'an auditor reads all history' },
  { role: 'ADMIN', workplace: nowhere, site: inChengdu, allowed: true, says: 'an administrator reads all history' },
  { role: 'PROVINCE', workplace: hubei, site: inHuangshi, allowed: true, says: 'a province reads its own rows' },
  { role: 'PROVINCE', workplace: hubei, site: inChengdu, allowed: false, says: 'not those of another province' },
  {
    role: 'CITY',
    workplace: wuhan,
    site: inOpticsValley,
    allowed: true,
    says: 'a city bureau reads the rows of its city',
  },
  { role: 'CITY', workplace: wuhan, site: inHuangshi, allowed: false, says: 'not those of its neighbour' },
  { role: 'PARK', workplace: opticsValley, site: inOpticsValley, allowed: true, says: 'a park reads its own rows' },
  { role: 'PARK', workplace: opticsValley, site: inWuhan, allowed: false, says: 'not those of its city' },
  { role: 'PARK', workplace: wuhan, site: inWuhan, allowed: false, says: 'a park account without a park owns nothing' },
  { role: 'LEADER', workplace: nowhere, site: inWuhan, allowed: false, says: 'a leader reads figures, not history' },
] as const)('$role: $says', ({ role, workplace, site, allowed }) => {
  expect(mayReadHistory({ role, workplace }, site)).toBe(allowed);
});
