import { beforeAll, describe, expect, test } from 'vitest';
import { findPlace } from '@/lib/queries/places/find-place';
import { grandTotal } from '@/lib/queries/totals/grand-total';
import { totalsBy } from '@/lib/queries/totals/totals-by';
import { seedChains } from '@/prisma/seed/chains';
import { seedFictionalPlaces } from '@/prisma/seed/fictional/places';
import { seedFictionalProjects } from '@/prisma/seed/fictional/seed-projects';
import { seedParks } from '@/prisma/seed/parks';
import { seedPlaces } from '@/prisma/seed/places';
import { seedPublishedProjects } from '@/prisma/seed/published-projects';
import { seedSigningEvents } from '@/prisma/seed/signing-events';
import { publishedFigures, publishedRows, type Dimension } from '@/tests/support/published-figures';

// The fictional province is there too: a single row of it in a real total would show.
beforeAll(async () => {
  await seedPlaces();
  await seedChains();
  await seedParks();
  await seedSigningEvents();
  await seedPublishedProjects();
  await seedFictionalPlaces();
  await seedFictionalProjects();
}, 180_000);

const REGIONS = [null, '湖北', '四川', '武汉都市圈', '成都都市圈'];
const DIMENSIONS: Dimension[] = ['city', 'chain', 'link', 'park', 'month', 'year'];
const YEARS = [
  null,
  ...new Set(publishedRows.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]))),
];
const CHAINS = [null, ...new Set(publishedRows.flatMap(({ chainId }) => chainId ?? []))];

async function placeOf(region: string | null) {
  const place = await findPlace({ kind: 'ALL' }, region);
  if (!place) throw new Error(`${region} is a place`);
  return place;
}

/** What the product shows, in the terms of the independent figures. */
async function shown(region: string | null, year: number | null, chainId: string | null, by: Dimension) {
  const rows = await totalsBy(await placeOf(region), { year, chainId }, by);
  return rows
    .map(({ key, projects, agreedInvestmentYuan, unknownAmounts, lowerBounds }) => ({
      key,
      projects,
      yuan: BigInt(agreedInvestmentYuan),
      unknownAmounts,
      lowerBounds,
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

test('the file holds 219 projects, of which 214 count', async () => {
  expect(publishedRows).toHaveLength(219);
  expect(await grandTotal(await placeOf(null), { year: null, chainId: null })).toMatchObject({
    projects: 214,
    projectsByBasis: { PUBLISHED: 214, REPORTED: 0, VERIFIED: 0 },
    agreedInvestmentYuan: 768_525_000_000,
    unknownAmounts: 106,
    notCountedProjects: 5,
  });
});

describe.each(REGIONS)('region %s', (region) => {
  describe.each(DIMENSIONS)('by %s', (by) => {
    test('all years: shown and published figures are equal to the yuan', async () => {
      const published = publishedFigures({ region, year: null, chainId: null }, by);
      expect(published).not.toEqual([]);
      expect(await shown(region, null, null, by)).toEqual(published);
    });

    test('every year by itself', async () => {
      for (const year of YEARS) {
        expect(await shown(region, year, null, by)).toEqual(publishedFigures({ region, year, chainId: null }, by));
      }
    });

    test('every chain by itself', async () => {
      for (const chainId of CHAINS) {
        expect(await shown(region, null, chainId, by)).toEqual(publishedFigures({ region, year: null, chainId }, by));
      }
    });
  });
});

test('every cut of a region adds up to its headline', async () => {
  for (const region of REGIONS) {
    const headline = await grandTotal(await placeOf(region), { year: null, chainId: null });
    for (const by of DIMENSIONS) {
      const figures = publishedFigures({ region, year: null, chainId: null }, by);
      expect(figures.reduce((sum, figure) => sum + figure.projects, 0)).toBe(headline.projects);
      expect(figures.reduce((sum, figure) => sum + figure.yuan, 0n)).toBe(BigInt(headline.agreedInvestmentYuan));
    }
  }
});
