import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db';
import type { ParkDetail } from '@/lib/domain/park';
import type { Scope } from '@/lib/domain/people/scope';

/** A park by its id within `scope`; null when there is none there. Asked once per request. */
export const findPark = cache(async (scope: Scope, id: string): Promise<ParkDetail | null> => {
  const park = await db().park.findFirst({
    where: { id, ...(scope.kind === 'PROVINCE' ? { provinceCode: scope.provinceCode } : {}) },
    include: {
      city: { select: { code: true, name: true } },
      district: { select: { name: true } },
      partners: { orderBy: { ordinal: 'asc' } },
      sources: { orderBy: { ordinal: 'asc' }, select: { title: true, url: true } },
    },
  });
  if (!park) return null;
  const { district, areaHectares, partners, cityCode: _city, districtCode: _district, ...facts } = park;
  return {
    ...facts,
    districtName: district?.name ?? null,
    areaHectares: areaHectares?.toNumber() ?? null,
    partners: partners.map(({ name, shareKind, sharePercent, validFrom, validUntil }) => ({
      name,
      shareKind,
      sharePercent: sharePercent?.toNumber() ?? null,
      validFrom,
      validUntil,
    })),
  };
});
