import { beforeAll, expect, test } from 'vitest';
import type { Scope } from '@/lib/domain/people/scope';
import { companyProjects } from '@/lib/queries/companies/company-projects';
import { findCompany } from '@/lib/queries/companies/find-company';
import { database } from '@/tests/support/database';
import { seedPublishedLedger } from '@/tests/support/published-ledger';

const ALL: Scope = { kind: 'ALL' };
const HUBEI: Scope = { kind: 'PROVINCE', provinceCode: '420000' };
const SICHUAN: Scope = { kind: 'PROVINCE', provinceCode: '510000' };

beforeAll(seedPublishedLedger, 120_000);

test('a company shows its places on links with how each is known, those of the scope only', async () => {
  const { id } = await database.company.findFirstOrThrow({ where: { name: '京东方', isFictional: false } });
  const everywhere = await findCompany(ALL, id);
  expect(everywhere?.placements).toMatchObject([
    { linkId: 'dis-panel', cityCode: '420100', basis: 'PUBLISHED' },
    { linkId: 'dis-panel', cityCode: '510100', basis: 'PUBLISHED' },
  ]);
  expect((await findCompany(HUBEI, id))?.placements.map((placement) => placement.cityCode)).toEqual(['420100']);
  expect(everywhere?.unifiedSocialCreditCode).toBeNull();
});

test('a company without a project or a place in the scope does not exist for the asker', async () => {
  const { id } = await database.company.findFirstOrThrow({ where: { name: '长飞先进', isFictional: false } });
  expect(await findCompany(HUBEI, id)).not.toBeNull();
  expect(await findCompany(SICHUAN, id)).toBeNull();
  expect(await findCompany(ALL, 'no-such-company')).toBeNull();
});

test('its projects carry its role, and the total counts what the scope may see', async () => {
  const { id } = await database.company.findFirstOrThrow({ where: { name: '京东方', isFictional: false } });
  const everywhere = await companyProjects(ALL, id);
  expect(everywhere.rows.every((row) => row.roles.includes('INVESTOR'))).toBe(true);
  expect(everywhere.total.rows).toBe(everywhere.rows.length);

  const [hubei, sichuan] = await Promise.all([companyProjects(HUBEI, id), companyProjects(SICHUAN, id)]);
  expect(hubei.total.rows + sichuan.total.rows).toBe(everywhere.total.rows);
  expect(hubei.total.agreedInvestmentYuan + sichuan.total.agreedInvestmentYuan).toBe(
    everywhere.total.agreedInvestmentYuan,
  );
});
