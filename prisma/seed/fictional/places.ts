import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { bringUpToDate } from '../bring-up-to-date';
import {
  FICTIONAL_CITIES,
  FICTIONAL_DISTRICTS,
  FICTIONAL_METRO,
  FICTIONAL_PARKS,
  FICTIONAL_PROVINCE,
} from './geography';

const provinceCode = FICTIONAL_PROVINCE.code;

/** 示范省 with its cities, districts, metro region and parks. */
export async function seedFictionalPlaces(): Promise<void> {
  await bringUpToDate([FICTIONAL_PROVINCE], {
    stored: await db().province.findMany(),
    key: ['code'],
    create: (data) => db().province.createMany({ data }),
    update: (data) => db().province.update({ where: { code: data.code }, data }),
  });
  await bringUpToDate(
    FICTIONAL_CITIES.map(({ code, shortName, tileColumn, tileRow }) => ({
      code,
      provinceCode,
      name: `${shortName}市`,
      shortName,
      tileColumn,
      tileRow,
    })),
    {
      stored: await db().city.findMany({ where: { provinceCode } }),
      key: ['code'],
      create: (data) => db().city.createMany({ data }),
      update: (data) => db().city.update({ where: { code: data.code }, data }),
    },
  );
  await bringUpToDate(FICTIONAL_DISTRICTS, {
    stored: await db().district.findMany({ where: { city: { provinceCode } } }),
    key: ['code'],
    create: (data) => db().district.createMany({ data }),
    update: (data) => db().district.update({ where: { code: data.code }, data }),
  });
  await seedMetro();
  await seedParks();
}

async function seedMetro(): Promise<void> {
  const { id, name, cities } = FICTIONAL_METRO;
  await bringUpToDate([{ id, name, provinceCode, aliases: [name.replace('（虚构）', '')], source: null }], {
    stored: await db().metroRegion.findMany(),
    key: ['id'],
    create: (data) => db().metroRegion.createMany({ data }),
    update: (data) => db().metroRegion.update({ where: { id: data.id }, data }),
  });
  const members = FICTIONAL_CITIES.slice(0, cities).map(({ code }, ordinal) => ({
    metroRegionId: id,
    cityCode: code,
    ordinal,
  }));
  await bringUpToDate(members, {
    stored: await db().metroRegionMember.findMany(),
    key: ['metroRegionId', 'cityCode'],
    create: (data) => db().metroRegionMember.createMany({ data }),
    update: ({ metroRegionId, cityCode, ordinal }) =>
      db().metroRegionMember.update({
        where: { metroRegionId_cityCode: { metroRegionId, cityCode } },
        data: { ordinal },
      }),
  });
}

async function seedParks(): Promise<void> {
  await bringUpToDate(
    FICTIONAL_PARKS.map(({ cobuilt, ...park }) => ({
      ...park,
      provinceCode,
      aliases: [],
      leadingIndustries: [],
      cobuiltModel: cobuilt?.cobuiltModel ?? null,
      note: '虚构',
    })),
    {
      stored: await db().park.findMany({ where: { provinceCode } }),
      key: ['id'],
      create: (data) => db().park.createMany({ data }),
      update: (data) => db().park.update({ where: { id: data.id }, data }),
    },
  );
  const partners = FICTIONAL_PARKS.flatMap(({ id, cobuilt }) =>
    (cobuilt?.partners ?? []).map(([name, percent], ordinal) => ({
      parkId: id,
      ordinal,
      name,
      shareKind: cobuilt?.shareKind ?? null,
      sharePercent: new Prisma.Decimal(percent),
      validFrom: '2023-01-01',
    })),
  );
  await bringUpToDate(partners, {
    stored: await db().parkPartner.findMany(),
    key: ['parkId', 'ordinal'],
    create: (data) => db().parkPartner.createMany({ data }),
    update: ({ parkId, ordinal, ...data }) =>
      db().parkPartner.update({ where: { parkId_ordinal: { parkId, ordinal } }, data }),
  });
}
