import { beforeAll, describe, expect, test } from 'vitest';
import { proveTotals } from '@/lib/commands/rollups/prove-totals';
import { seedChainCompanies } from '@/prisma/seed/chain-companies';
import { seedChains } from '@/prisma/seed/chains';
import { seedIndustrySystems } from '@/prisma/seed/industry-systems';
import { seedParks } from '@/prisma/seed/parks';
import { seedPlaces } from '@/prisma/seed/places';
import { seedPublishedProjects } from '@/prisma/seed/published-projects';
import { seedSigningEvents } from '@/prisma/seed/signing-events';
import { database } from '@/tests/support/database';
import { publishedEvents, yuanOfYi } from '@/tests/support/published-figures';

async function seedRealData() {
  await seedPlaces();
  await seedChains();
  await seedChainCompanies();
  await seedParks();
  await seedIndustrySystems();
  await seedSigningEvents();
  return seedPublishedProjects();
}

/** Every row of every table, as text: nothing can change without changing this. */
async function everything() {
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  const contents: Record<string, unknown> = {};
  for (const { name } of tables) {
    contents[name] = await database.$queryRawUnsafe(
      `SELECT count(*)::int, md5(string_agg(t::text, '' ORDER BY t::text)) FROM "${name}" t`,
    );
  }
  return contents;
}

beforeAll(async () => {
  await seedRealData();
}, 120_000);

test('seeding a second time changes nothing at all', async () => {
  const before = await everything();
  expect(await seedRealData()).toBe('219 projects: 0 new, 0 updated, 219 unchanged');
  expect(await everything()).toEqual(before);
}, 60_000);

test('a name somebody changed by hand is brought back to what the file says', async () => {
  await database.park.update({ where: { id: 'P001' }, data: { name: '光谷' } });
  await seedParks();
  expect(await database.park.findUnique({ where: { id: 'P001' } })).toMatchObject({ name: '武汉东湖新技术开发区' });
});

describe('places', () => {
  test('there are 34 provinces, two of which keep a ledger', async () => {
    expect(await database.province.count()).toBe(34);
    const keepers = await database.province.findMany({ where: { keepsLedger: true }, orderBy: { code: 'asc' } });
    expect(keepers.map(({ shortName }) => shortName)).toEqual(['湖北', '四川']);
  });

  test('仙桃, 潜江, 天门 and 神农架 are cities of 湖北, and 429000 is none', async () => {
    const cities = await database.city.findMany({ where: { code: { startsWith: '4290' } }, orderBy: { code: 'asc' } });
    expect(cities.map(({ code, provinceCode, shortName }) => [code, provinceCode, shortName])).toEqual([
      ['429004', '420000', '仙桃'],
      ['429005', '420000', '潜江'],
      ['429006', '420000', '天门'],
      ['429021', '420000', '神农架'],
    ]);
    expect(await database.district.count({ where: { code: { startsWith: '4290' } } })).toBe(0);
  });

  test('every city of the two provinces has a tile of its own', async () => {
    const cities = await database.city.findMany({ where: { provinceCode: { in: ['420000', '510000'] } } });
    const tiles = cities.map(({ provinceCode, tileColumn, tileRow }) => `${provinceCode} ${tileColumn} ${tileRow}`);
    expect(cities).toHaveLength(38);
    expect(tiles.filter((tile) => tile.includes('null'))).toEqual([]);
    expect(new Set(tiles).size).toBe(38);
  });

  test.each([
    ['422800', '恩施'],
    ['513200', '阿坝'],
    ['513300', '甘孜'],
    ['513400', '凉山'],
    ['420100', '武汉'],
  ])('%s is called %s for short', async (code, shortName) => {
    expect(await database.city.findUnique({ where: { code } })).toMatchObject({ shortName });
  });

  test('the metro regions have their published members, in order', async () => {
    const regions = await database.metroRegion.findMany({
      include: { members: { include: { city: true }, orderBy: { ordinal: 'asc' } } },
      orderBy: { id: 'asc' },
    });
    expect(regions.map(({ name, members }) => [name, members.map(({ city }) => city.shortName).join(' ')])).toEqual([
      ['成都都市圈', '成都 德阳 眉山 资阳'],
      ['武汉都市圈', '武汉 黄石 鄂州 黄冈 孝感 咸宁 仙桃 天门 潜江'],
    ]);
  });
});

describe('chains', () => {
  test('15 chains, 142 links, and two recycling edges that are loops', async () => {
    expect(await database.chain.count()).toBe(15);
    expect(await database.chainLink.count()).toBe(142);
    expect(await database.chainEdge.findMany({ where: { isLoop: true }, orderBy: { toLinkId: 'asc' } })).toMatchObject([
      { fromLinkId: 'li-rec', toLinkId: 'li-pre' },
      { fromLinkId: 'li-rec', toLinkId: 'li-salt' },
    ]);
  });

  test('lead cities of 成都都市圈 are published, those of 武汉都市圈 are not', async () => {
    const roles = await database.chainCityRole.findMany({
      distinct: ['withinText', 'basis'],
      orderBy: { basis: 'asc' },
    });
    expect(roles.map(({ withinText, basis }) => `${withinText} ${basis}`)).toEqual([
      '成都都市圈 PUBLISHED',
      '武汉都市圈 GENERAL_KNOWLEDGE',
    ]);
    expect(await database.chainCityRole.count({ where: { basis: 'PUBLISHED' } })).toBe(9);
  });

  test('companies are placed by a reader, each placement with its basis; national leaders are not loaded', async () => {
    expect(await database.linkCompany.count({ where: { basis: 'PUBLISHED' } })).toBe(176);
    expect(await database.linkCompany.count({ where: { basis: 'GENERAL_KNOWLEDGE' } })).toBe(23);
    expect(await database.company.count({ where: { name: '华大九天' } })).toBe(0);
  });
});

describe('parks', () => {
  test('the row that stands for 22 unnamed parks is no park', async () => {
    expect(await database.park.count()).toBe(88);
    expect(await database.park.findUnique({ where: { id: 'P072' } })).toBeNull();
  });

  test("金什's 6 : 4 is equity of its operating company; no other share was published", async () => {
    const partners = await database.parkPartner.findMany({
      where: { shareKind: { not: null } },
      orderBy: { ordinal: 'asc' },
    });
    expect(
      partners.map(({ parkId, name, shareKind, sharePercent }) => [parkId, name, shareKind, Number(sharePercent)]),
    ).toEqual([
      ['P071', '金牛区城投集团', 'EQUITY', 60],
      ['P071', '什邡市恒新公司', 'EQUITY', 40],
    ]);
  });
});

describe('signing events', () => {
  test('63 events, 39 of them signings', async () => {
    expect(await database.signingEvent.count()).toBe(63);
    expect(await database.signingEvent.count({ where: { kind: '签约' } })).toBe(39);
  });

  test('each with the total it was published with, exactly, 45 000 亿元 included', async () => {
    const events = await database.signingEvent.findMany({ orderBy: { id: 'asc' } });
    const published = publishedEvents.map(({ id, totalYi }) => [id, totalYi === null ? null : yuanOfYi(totalYi)]);
    expect(events.map(({ id, publishedYuan }) => [id, publishedYuan])).toEqual(published.sort());
    expect(events.some(({ publishedYuan }) => publishedYuan === 4_500_000_000_000n)).toBe(true);
  });
});

describe('published projects', () => {
  test('all are published rows nobody reported, each with its source and its history', async () => {
    expect(await database.project.count({ where: { basis: 'PUBLISHED' } })).toBe(219);
    expect(await database.projectSource.count()).toBe(219);
    expect(
      await database.projectChange.count({ where: { actorId: null, actorText: '种子数据', verb: 'RECORD' } }),
    ).toBe(219);
    expect(await database.projectEvent.count()).toBe(43);
  });

  test('five are listed and not counted, each with its reason', async () => {
    const rows = await database.project.findMany({ where: { counted: false }, orderBy: { id: 'asc' } });
    expect(rows.map(({ id, notCountedBecause }) => [id, notCountedBecause])).toEqual([
      ['PRJ0014', 'PHASE_OF'],
      ['PRJ0038', 'NOT_SIGNED'],
      ['PRJ0040', 'NOT_SIGNED'],
      ['PRJ0183', 'INSIDE_OF'],
      ['PRJ0294', 'NOT_SIGNED'],
    ]);
  });

  test('78 have a signing date, 68 to the day, 8 to the month, 2 to the year', async () => {
    const rows = await database.$queryRaw<{ length: number; rows: number }[]>`
      SELECT length(signed_on) AS length, count(*)::int AS rows FROM projects
      WHERE signed_on IS NOT NULL GROUP BY 1 ORDER BY 1`;
    expect(rows).toEqual([
      { length: 4, rows: 2 },
      { length: 7, rows: 8 },
      { length: 10, rows: 68 },
    ]);
  });

  test('the dollars of 定颖电子 are dollars, unknown in yuan', async () => {
    const row = await database.project.findFirst({ where: { id: 'PRJ0069' } });
    expect(row).toMatchObject({ agreedInvestmentYuan: null, agreedCurrency: 'USD' });
    expect(row?.agreedForeignAmount?.toString()).toBe('600000000');
  });

  test('two bodies named with a slash are two companies', async () => {
    const companies = await database.projectCompany.findMany({
      where: { project: { name: { contains: '宁德时代邦普' } } },
      include: { company: true },
      orderBy: { ordinal: 'asc' },
    });
    expect(companies.map(({ company }) => company.name)).toEqual(['宁德时代', '邦普']);
  });

  test('their totals agree with them', async () => {
    expect(await proveTotals()).toEqual([]);
  });
});
