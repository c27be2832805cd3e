import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from '@/lib/auth/demo-accounts';
import { hashPassword } from '@/lib/auth/password';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';

/** The tree of units, parents before children. */
const UNITS: Prisma.UnitCreateManyInput[] = [
  { id: 'platform', name: '平台管理', kind: 'ADMINISTRATION' },
  province('420000', '湖北省招商主管部门'),
  province('510000', '四川省招商主管部门'),
  province('990000', '示范省招商主管部门（虚构）'),
  city('420000', '420100', '武汉市招商局'),
  city('420000', '420200', '黄石市招商局'),
  city('420000', '429006', '天门市招商局'),
  city('510000', '510100', '成都市招商局'),
  city('510000', '510600', '德阳市招商局'),
  city('990000', '990100', '云渚市招商局（虚构）'),
  {
    id: 'park-P001',
    name: '东湖高新区',
    kind: 'PARK',
    parentId: 'city-420100',
    provinceCode: '420000',
    cityCode: '420100',
    parkId: 'P001',
  },
];

function province(code: string, name: string): Prisma.UnitCreateManyInput {
  return { id: `province-${code}`, name, kind: 'PROVINCE', parentId: 'platform', provinceCode: code };
}

function city(provinceCode: string, code: string, name: string): Prisma.UnitCreateManyInput {
  return {
    id: `city-${code}`,
    name,
    kind: 'CITY_BUREAU',
    parentId: `province-${provinceCode}`,
    provinceCode,
    cityCode: code,
  };
}

/**
 * The units and accounts of demo mode. Needs provinces, cities and parks in place.
 *
 * What exists stays as it is: an account somebody disabled is not opened again.
 */
export async function seedDemoAccounts(): Promise<void> {
  await db().unit.createMany({ data: UNITS, skipDuplicates: true });
  const known = await db().user.findMany({ select: { username: true } });
  const usernames = new Set(known.map((user) => user.username));
  for (const account of DEMO_ACCOUNTS) {
    if (!usernames.has(account.username)) await createAccount(account);
  }
}

async function createAccount({ username, name, role, unitId }: DemoAccount): Promise<void> {
  const id = `demo-${username}`;
  await db().user.create({
    data: {
      id,
      name,
      username,
      displayUsername: username,
      email: `${username}@demo.liantu.invalid`,
      role,
      unitId,
      isDemo: true,
      accounts: {
        create: { id, accountId: id, providerId: 'credential', password: await hashPassword(DEMO_PASSWORD) },
      },
    },
  });
}
