import 'server-only';
import { db } from '@/lib/db';
import type { ChainRole } from '@/lib/domain/chains/chain';
import type { Place } from '@/lib/domain/place';

/** The roles cities of the place's provinces have in chains, lead cities first; null is every chain. */
export async function chainRoles(place: Place, chainId: string | null): Promise<(ChainRole & { chainId: string })[]> {
  const rows = await db().chainCityRole.findMany({
    where: { city: { provinceCode: { in: place.provinceCodes } }, ...(chainId === null ? {} : { chainId }) },
    select: {
      chainId: true,
      cityCode: true,
      role: true,
      withinText: true,
      basis: true,
      city: { select: { shortName: true } },
    },
    orderBy: [{ role: 'asc' }, { cityCode: 'asc' }],
  });
  return rows.map(({ city, ...row }) => ({ ...row, cityName: city.shortName }));
}
