import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import type { Scope } from '@/lib/domain/people/scope';
import { findPlace } from '@/lib/queries/places/find-place';

export type CityDetail = {
  place: Place;
  provinceName: string;
  metroRegions: { id: string; name: string }[];
  districts: number;
};

/** A city by its code within `scope`; null when there is none there. */
export async function findCity(scope: Scope, code: string): Promise<CityDetail | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const place = await findPlace(scope, code);
  if (place?.kind !== 'CITY') return null;
  const city = await db().city.findUnique({
    where: { code: place.key },
    select: {
      province: { select: { name: true } },
      metroMembers: { select: { metroRegion: { select: { id: true, name: true } } } },
      _count: { select: { districts: true } },
    },
  });
  if (!city) return null;
  return {
    place,
    provinceName: city.province.name,
    metroRegions: city.metroMembers.map((member) => member.metroRegion),
    districts: city._count.districts,
  };
}
