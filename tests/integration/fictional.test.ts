import { beforeAll, describe, expect, test } from 'vitest';
import { recordFictionalProjects } from '@/lib/commands/record-fictional-projects';
import { proveTotals } from '@/lib/commands/rollups/prove-totals';
import type { Prisma } from '@/lib/generated/prisma/client';
import { seedChains } from '@/prisma/seed/chains';
import { FICTIONAL_CITIES, FICTIONAL_DISTRICTS } from '@/prisma/seed/fictional/geography';
import { loadFictionalProjects } from '@/prisma/seed/fictional/load-projects';
import { seedFictionalPlaces } from '@/prisma/seed/fictional/places';
import { fictionalProject } from '@/prisma/seed/fictional/project';
import { seedFictionalProjects } from '@/prisma/seed/fictional/seed-projects';
import { seedPlaces } from '@/prisma/seed/places';
import { database } from '@/tests/support/database';

const inFiction = { provinceCode: '990000' };

beforeAll(async () => {
  await seedPlaces();
  await seedChains();
  await seedFictionalPlaces();
  await seedFictionalProjects();
}, 120_000);

test('示范省 has 12 cities, 2,000 projects over five years, and totals that agree with them', async () => {
  expect(await database.city.count({ where: inFiction })).toBe(12);
  expect(await database.project.count({ where: inFiction })).toBe(2_000);
  const years = await database.$queryRaw<{ year: string }[]>`
    SELECT DISTINCT left(signed_on, 4) AS year FROM projects WHERE signed_on IS NOT NULL ORDER BY 1`;
  expect(years.map(({ year }) => year)).toEqual(['2022', '2023', '2024', '2025', '2026']);
  expect(await proveTotals()).toEqual([]);
});

describe('it shows what public sources cannot', () => {
  test.each<[string, Prisma.ProjectWhereInput]>([
    ['reported rows', { basis: 'REPORTED' }],
    ['verified rows', { basis: 'VERIFIED' }],
    ['published rows', { basis: 'PUBLISHED' }],
    ['talks, not counted', { notCountedBecause: 'NOT_SIGNED' }],
    ['phases, not counted', { notCountedBecause: 'PHASE_OF' }],
    ['lower bounds', { agreedQuality: 'AT_LEAST' }],
    ['unknown amounts', { agreedInvestmentYuan: null }],
    ['dates known to the month', { signedOn: { in: ['2024-03', '2024-06', '2023-06', '2025-09', '2022-11'] } }],
    ['dates known to the year', { signedOn: { in: ['2022', '2023', '2024', '2025', '2026'] } }],
    ['unknown dates of signed projects', { signedOn: null, counted: true }],
    ['stalled projects', { status: 'STALLED' }],
    ['projects without a chain', { chainId: null }],
  ])('%s', async (_, where) => {
    expect(await database.project.count({ where })).toBeGreaterThan(0);
  });

  test('parks shared by credit and by tax, each to 100 %', async () => {
    const shares = await database.parkPartner.groupBy({
      by: ['parkId', 'shareKind'],
      where: { park: inFiction },
      _sum: { sharePercent: true },
      orderBy: { parkId: 'asc' },
    });
    expect(shares.map((share) => [share.shareKind, Number(share._sum.sharePercent)])).toEqual([
      ['CREDIT', 100],
      ['TAX', 100],
    ]);
  });
});

test('no place of it is called like a real one', async () => {
  const invented = [
    ...FICTIONAL_CITIES.map(({ shortName }) => `${shortName}市`),
    ...FICTIONAL_DISTRICTS.map(({ name }) => name),
  ];
  const real = { province: { isFictional: false } };
  expect(await database.city.findMany({ where: { name: { in: invented }, ...real } })).toEqual([]);
  expect(await database.district.findMany({ where: { name: { in: invented }, city: real } })).toEqual([]);
});

test('every invented company says so in its name', async () => {
  expect(await database.company.count({ where: { isFictional: true, NOT: { name: { contains: '（示范）' } } } })).toBe(
    0,
  );
  const inRealPlace = { companies: { some: { company: { isFictional: true } } }, NOT: inFiction };
  expect(await database.project.count({ where: inRealPlace })).toBe(0);
});

test('project 700 is the same however many there are, and loading more keeps what is there', async () => {
  const before = await database.project.findFirst({ where: { id: 'F000700' } });
  const history = await database.projectChange.count();

  expect(await loadFictionalProjects(2_500, () => undefined)).toBe(500);
  expect(await loadFictionalProjects(2_500, () => undefined)).toBe(0);

  expect(await database.project.findFirst({ where: { id: 'F000700' } })).toEqual(before);
  expect(await database.projectChange.count()).toBe(history + 500);
  expect(await proveTotals()).toEqual([]);
});

test('a real province is refused', async () => {
  expect(await recordFictionalProjects('420000', [fictionalProject(0, [])], '种子数据')).toEqual({
    ok: false,
    because: 'not-a-fictional-province',
  });
});
