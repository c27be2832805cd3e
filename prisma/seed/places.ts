import { z } from 'zod';
import { db } from '@/lib/db';
import { bringUpToDate } from './bring-up-to-date';
import { readDataFile } from './data-file';
import { shortCityName, shortProvinceName } from './short-name';

const Adcode = z.object({
  adcode: z.string().length(6),
  name: z.string(),
  level: z.enum(['province', 'prefecture', 'county']),
  parent: z.string().nullable(),
  directlyAdministered: z.boolean().optional(),
});

const Tile = z.object({ adcode: z.string(), col: z.int(), row: z.int() });

const MetroRegion = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  memberCodes: z.array(z.string()),
  source: z.string(),
});

/** GB/T 2260 groups what belongs to no prefecture under codes that are not places, 429000 among them. */
const PSEUDO_PREFECTURES = new Set(['省直辖县级行政区划', '自治区直辖县级行政区划', '县', '市辖区']);

/** The provinces whose ledgers are kept here. */
const KEEPS_LEDGER = new Set(['420000', '510000']);

/** Provinces, cities with their tiles, districts and metro regions. */
export async function seedPlaces(): Promise<void> {
  const adcodes = readDataFile('adcodes.json', Adcode);
  await bringUpToDate(provinces(adcodes), {
    stored: await db().province.findMany(),
    key: ['code'],
    create: (data) => db().province.createMany({ data }),
    update: (data) => db().province.update({ where: { code: data.code }, data }),
  });
  await bringUpToDate(cities(adcodes), {
    stored: await db().city.findMany(),
    key: ['code'],
    create: (data) => db().city.createMany({ data }),
    update: (data) => db().city.update({ where: { code: data.code }, data }),
  });
  await bringUpToDate(districts(adcodes), {
    stored: await db().district.findMany(),
    key: ['code'],
    create: (data) => db().district.createMany({ data }),
    update: (data) => db().district.update({ where: { code: data.code }, data }),
  });
  await seedMetroRegions();
}

type Adcodes = readonly z.infer<typeof Adcode>[];

function provinces(adcodes: Adcodes) {
  return adcodes
    .filter(({ level }) => level === 'province')
    .map(({ adcode, name }) => ({
      code: adcode,
      name,
      shortName: shortProvinceName(name),
      keepsLedger: KEEPS_LEDGER.has(adcode),
    }));
}

/** Prefectures, and the counties that answer to the province directly: 仙桃, 潜江, 天门 and 神农架 are cities here. */
function cities(adcodes: Adcodes) {
  const tiles = new Map(readDataFile('tilegrid.json', Tile).map((tile) => [tile.adcode, tile]));
  return adcodes
    .filter(({ level, name, directlyAdministered }) =>
      level === 'prefecture' ? !PSEUDO_PREFECTURES.has(name) : directlyAdministered === true,
    )
    .map(({ adcode, name, parent }) => ({
      code: adcode,
      provinceCode: parentOf(adcode, parent),
      name,
      shortName: shortCityName(name),
      tileColumn: tiles.get(adcode)?.col ?? null,
      tileRow: tiles.get(adcode)?.row ?? null,
    }));
}

function districts(adcodes: Adcodes) {
  return adcodes
    .filter(({ level, directlyAdministered }) => level === 'county' && directlyAdministered !== true)
    .map(({ adcode, name, parent }) => ({ code: adcode, cityCode: parentOf(adcode, parent), name }));
}

function parentOf(adcode: string, parent: string | null): string {
  if (parent === null)
    throw new Error(`prisma/data/adcodes.json, ${adcode}: a place below the province needs its parent`);
  return parent;
}

async function seedMetroRegions(): Promise<void> {
  const regions = readDataFile('regions.json', MetroRegion);
  await bringUpToDate(
    regions.map(({ memberCodes, ...region }) => ({ ...region, provinceCode: `${memberCodes[0]?.slice(0, 2)}0000` })),
    {
      stored: await db().metroRegion.findMany(),
      key: ['id'],
      create: (data) => db().metroRegion.createMany({ data }),
      update: (data) => db().metroRegion.update({ where: { id: data.id }, data }),
    },
  );
  await bringUpToDate(
    regions.flatMap(({ id, memberCodes }) =>
      memberCodes.map((cityCode, ordinal) => ({ metroRegionId: id, cityCode, ordinal })),
    ),
    {
      stored: await db().metroRegionMember.findMany(),
      key: ['metroRegionId', 'cityCode'],
      create: (data) => db().metroRegionMember.createMany({ data }),
      update: ({ metroRegionId, cityCode, ...data }) =>
        db().metroRegionMember.update({ where: { metroRegionId_cityCode: { metroRegionId, cityCode } }, data }),
    },
  );
}
