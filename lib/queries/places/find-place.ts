import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import type { Scope } from '@/lib/domain/people/scope';
import { provincesInScope } from './provinces-in-scope';

/**
 * The place a `?region=` value names, within `scope`: a province, metro region or city by code, id, name, short
 * name or alias. No value is every real province in scope; fictional data has to be named.
 *
 * Null when there is no such place or it lies outside the scope: the page answers 404 and tells neither apart.
 */
export async function findPlace(scope: Scope, region: string | null): Promise<Place | null> {
  const provinces = await provincesInScope(scope);
  if (region === null || region === '') {
    const real = provinces.filter((province) => !province.isFictional);
    return {
      kind: 'ALL',
      key: '',
      name: real.length === 1 && real[0] ? real[0].name : '全部地区',
      shortName: real.length === 1 && real[0] ? real[0].shortName : '全部',
      provinceCodes: real.map((province) => province.code),
      cityCodes: null,
      isFictional: false,
    };
  }

  const province = provinces.find((one) => [one.code, one.name, one.shortName].includes(region));
  if (province) {
    return {
      kind: 'PROVINCE',
      key: province.code,
      name: province.name,
      shortName: province.shortName,
      provinceCodes: [province.code],
      cityCodes: null,
      isFictional: province.isFictional,
    };
  }
  const codes = provinces.map((one) => one.code);
  return (await findMetroRegion(codes, region)) ?? (await findCity(codes, region));
}

async function findMetroRegion(provinceCodes: string[], region: string): Promise<Place | null> {
  const metro = await db().metroRegion.findFirst({
    where: {
      provinceCode: { in: provinceCodes },
      OR: [{ id: region }, { name: region }, { aliases: { has: region } }],
    },
    select: {
      id: true,
      name: true,
      provinceCode: true,
      province: { select: { isFictional: true } },
      members: { select: { cityCode: true }, orderBy: { ordinal: 'asc' } },
    },
  });
  if (!metro) return null;
  return {
    kind: 'METRO',
    key: metro.id,
    name: metro.name,
    shortName: metro.name,
    provinceCodes: [metro.provinceCode],
    cityCodes: metro.members.map((member) => member.cityCode),
    isFictional: metro.province.isFictional,
  };
}

async function findCity(provinceCodes: string[], region: string): Promise<Place | null> {
  const city = await db().city.findFirst({
    where: { provinceCode: { in: provinceCodes }, OR: [{ code: region }, { name: region }, { shortName: region }] },
    select: {
      code: true,
      name: true,
      shortName: true,
      provinceCode: true,
      province: { select: { isFictional: true } },
    },
  });
  if (!city) return null;
  return {
    kind: 'CITY',
    key: city.code,
    name: city.name,
    shortName: city.shortName,
    provinceCodes: [city.provinceCode],
    cityCodes: [city.code],
    isFictional: city.province.isFictional,
  };
}
