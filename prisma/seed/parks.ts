import { z } from 'zod';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { bringUpToDate } from './bring-up-to-date';
import { cityCodesByName } from './city-codes';
import { readDataFile } from './data-file';

const ParkRow = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  type: z.string(),
  level: z.string(),
  city: z.string().nullable(),
  district: z.string().nullable(),
  adcode: z.string().length(6).nullable(),
  approvedAt: z.string().nullable(),
  approvedBasis: z.string().nullable(),
  areaHa: z.number().nullable(),
  areaBasis: z.string().nullable(),
  leadingIndustries: z.array(z.string()).nullable(),
  industriesBasis: z.string().nullable(),
  cobuilt: z
    .object({
      partners: z.array(z.string()),
      model: z.string(),
      /** Partner → its part of one. Null: only the partnership was published. */
      share: z.record(z.string(), z.number()).nullish(),
    })
    .nullable(),
  sources: z.array(z.object({ title: z.string(), url: z.url().optional() })),
  note: z.string().nullable(),
});

type ParkRow = z.infer<typeof ParkRow>;

/**
 * P072 stands for 22 paired parks whose names were not published: it is no park, has no place,
 * and would be listed as one. It stays in the file and out of the database.
 */
const STANDS_FOR_UNNAMED_PARKS = 'P072';

/** The one kind published so far: 金什's 6 : 4 is the equity of its operating company, not a share of credit. */
const PUBLISHED_SHARE_KIND = 'EQUITY';

/** Parks, the partners of co-built ones, and where they were read. */
export async function seedParks(): Promise<void> {
  const rows = readDataFile('parks.json', ParkRow).filter(({ id }) => id !== STANDS_FOR_UNNAMED_PARKS);
  const placeOf = await parkPlaces();
  await bringUpToDate(
    rows.map((row) => ({ ...columnsOf(row), ...placeOf(row) })),
    {
      stored: await db().park.findMany(),
      key: ['id'],
      create: (data) => db().park.createMany({ data }),
      update: (data) => db().park.update({ where: { id: data.id }, data }),
    },
  );
  await bringUpToDate(rows.flatMap(partnersOf), {
    stored: await db().parkPartner.findMany(),
    key: ['parkId', 'ordinal'],
    create: (data) => db().parkPartner.createMany({ data }),
    update: ({ parkId, ordinal, ...data }) =>
      db().parkPartner.update({ where: { parkId_ordinal: { parkId, ordinal } }, data }),
  });
  await bringUpToDate(rows.flatMap(sourcesOf), {
    stored: await db().parkSource.findMany(),
    key: ['parkId', 'ordinal'],
    create: (data) => db().parkSource.createMany({ data }),
    update: ({ parkId, ordinal, ...data }) =>
      db().parkSource.update({ where: { parkId_ordinal: { parkId, ordinal } }, data }),
  });
}

/** `adcode` is a city's or a district's. Where it is the city's, the district goes by its published name, if it has a code. */
async function parkPlaces() {
  const codeOfCity = await cityCodesByName();
  const districts = await db().district.findMany();
  return ({ id, city, district, adcode }: ParkRow) => {
    if (city === null) throw new Error(`prisma/data/parks.json, ${id}: a park needs its city`);
    const cityCode = codeOfCity(city);
    const found = districts.find((one) => one.cityCode === cityCode && (one.code === adcode || one.name === district));
    return { provinceCode: `${cityCode.slice(0, 2)}0000`, cityCode, districtCode: found?.code ?? null };
  };
}

function columnsOf(row: ParkRow) {
  return {
    id: row.id,
    name: row.name,
    aliases: row.aliases,
    type: row.type,
    level: row.level,
    approvedAt: row.approvedAt,
    approvedBasis: row.approvedBasis,
    areaHectares: row.areaHa === null ? null : new Prisma.Decimal(String(row.areaHa)),
    areaBasis: row.areaBasis,
    leadingIndustries: row.leadingIndustries ?? [],
    industriesBasis: row.industriesBasis,
    cobuiltModel: row.cobuilt?.model ?? null,
    note: row.note,
  };
}

function partnersOf({ id, cobuilt }: ParkRow) {
  return (cobuilt?.partners ?? []).map((name, ordinal) => {
    const part = cobuilt?.share?.[name];
    return {
      parkId: id,
      ordinal,
      name,
      shareKind: part === undefined ? null : PUBLISHED_SHARE_KIND,
      sharePercent: part === undefined ? null : new Prisma.Decimal(String(part)).times(100),
    } as const;
  });
}

function sourcesOf({ id, sources }: ParkRow) {
  return sources.map(({ title, url }, ordinal) => ({ parkId: id, ordinal, title, url: url ?? null }));
}
