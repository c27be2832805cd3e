import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/auth/actor';
import type { Role } from '@/lib/domain/people/role';
import { scopeOf, type Workplace } from '@/lib/domain/people/scope';
import type { PublishedProject } from '@/lib/schemas/published-project';
import type { RegisterProject } from '@/lib/schemas/register-project';
import { database } from './database';

/** Two real provinces and an invented one, with just enough cities, parks and chains to be wrong about. */
export async function someGeography() {
  await database.province.createMany({
    data: [
      { code: '420000', name: '湖北省', shortName: '湖北', keepsLedger: true },
      { code: '510000', name: '四川省', shortName: '四川', keepsLedger: true },
      { code: '990000', name: '示范省（虚构）', shortName: '示范省', isFictional: true },
    ],
  });
  await database.city.createMany({
    data: [
      { code: '420100', provinceCode: '420000', name: '武汉市', shortName: '武汉' },
      { code: '420200', provinceCode: '420000', name: '黄石市', shortName: '黄石' },
      { code: '510100', provinceCode: '510000', name: '成都市', shortName: '成都' },
      { code: '990100', provinceCode: '990000', name: '云渚市', shortName: '云渚' },
    ],
  });
  await database.district.createMany({
    data: [
      { code: '420102', cityCode: '420100', name: '江岸区' },
      { code: '420202', cityCode: '420200', name: '黄石港区' },
    ],
  });
  const park = { type: '高新区', level: '国家级', aliases: [], leadingIndustries: [] };
  await database.park.createMany({
    data: [
      { ...park, id: 'P001', provinceCode: '420000', cityCode: '420100', name: '东湖高新区' },
      { ...park, id: 'P013', provinceCode: '420000', cityCode: '420100', name: '武汉经开区' },
      { ...park, id: 'P015', provinceCode: '420000', cityCode: '420200', name: '黄石经开区' },
    ],
  });
  await database.chain.createMany({
    data: [
      { id: 'ic', name: '集成电路', aliases: [], sources: [], ordinal: 0 },
      { id: 'nev', name: '新能源汽车', aliases: [], sources: [], ordinal: 1 },
    ],
  });
  const link = { aliases: [], gb4754: [] };
  await database.chainLink.createMany({
    data: [
      { ...link, id: 'ic-eda', chainId: 'ic', name: 'EDA/IP', tier: 'UPSTREAM', ordinal: 0 },
      { ...link, id: 'nev-oem', chainId: 'nev', name: '整车', tier: 'DOWNSTREAM', ordinal: 0 },
    ],
  });
}

/** A person with an account. Works in 黄石 unless the test says where. */
export async function anActor(role: Role = 'CITY', given: Partial<Workplace> = {}): Promise<Actor> {
  const workplace = { provinceCode: '420000', cityCode: '420200', parkId: null, ...given };
  const id = randomUUID();
  const unitName = '测试单位';
  await database.unit.create({ data: { id, name: unitName, kind: 'CITY_BUREAU', ...workplace } });
  await database.user.create({
    data: { id, name: '测试员', email: `${id}@test.invalid`, username: id, role, unitId: id },
  });
  const scope = scopeOf(role, workplace);
  if (!scope) throw new Error(`a ${role} without a place reads nothing and cannot sign in`);
  return { id, name: '测试员', role, unitId: id, unitName, workplace, scope };
}

/** A form of /projects/new, filled in for 黄石; name only what your test is about. */
export function aRegistration(given: Partial<RegisterProject> = {}): RegisterProject {
  return {
    submissionId: randomUUID(),
    name: '封装基板工厂',
    company: '欣盛电子有限公司',
    cityCode: '420200',
    districtCode: '420202',
    parkId: 'P015',
    chainId: 'ic',
    chainLinkId: 'ic-eda',
    agreedInvestmentYuan: 1_633_000_000n,
    signedOn: '2026-03-01',
    ...given,
  };
}

/** A signed project in 武汉 as a newspaper would have it; name only what your test is about. */
export function aPublishedProject(given: Partial<PublishedProject> = {}): PublishedProject {
  return {
    id: 'PRJ0001',
    provinceCode: '420000',
    name: '光通信一体化项目',
    stage: 'SIGNED',
    stageText: '签约',
    cityCode: '420100',
    districtCode: null,
    districtText: null,
    parkId: 'P001',
    parkText: '东湖高新区',
    chainId: 'ic',
    chainLinkId: null,
    industryText: null,
    linkText: null,
    agreedInvestmentYuan: 20_000_000_000n,
    agreedQuality: 'EXACT',
    agreedCurrency: 'CNY',
    agreedForeignAmount: null,
    signedOn: '2023-01-08',
    latestEvent: null,
    latestEventOn: null,
    dateInferred: false,
    note: null,
    investors: ['烽火'],
    sources: [{ title: '湖北日报', published: '2023-01-09', grade: 'A', url: null }],
    eventIds: [],
    relations: [],
    ...given,
  };
}

/** Everything gone but the tables. */
export async function emptyDatabase() {
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  await database.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
}

/** The whole ledger and its totals: what a write that fails, or changes nothing, must leave as it was. */
export async function ledger() {
  return {
    projects: await database.project.findMany({ orderBy: { id: 'asc' } }),
    companies: await database.company.findMany({ orderBy: { id: 'asc' } }),
    history: await database.projectChange.findMany({ orderBy: { id: 'asc' } }),
    totals: await database.cityChainTotal.findMany({ orderBy: { period: 'asc' } }),
    versions: await database.ledgerVersion.findMany({ orderBy: { provinceCode: 'asc' } }),
  };
}
