import 'server-only';
import { db } from '@/lib/db';
import type { CityTotal } from '@/lib/domain/totals/city-total';
import type { Place } from '@/lib/domain/place';
import { totalsBy } from '@/lib/queries/totals/totals-by';
import type { TotalsFilter } from '@/lib/queries/totals/where-place';

/**
 * Every city of the place's provinces with its total, largest first, cities without a project included as zeros;
 * those outside the place come last and carry no figures.
 */
export async function cityTotals(place: Place, filter: TotalsFilter): Promise<CityTotal[]> {
  const [cities, totals] = await Promise.all([
    db().city.findMany({
      where: { provinceCode: { in: place.provinceCodes } },
      select: { code: true, name: true, shortName: true, provinceCode: true, tileColumn: true, tileRow: true },
      orderBy: { code: 'asc' },
    }),
    totalsBy(place, filter, 'city'),
  ]);
  const totalOf = new Map(totals.map((total) => [total.key, total]));

  return cities
    .map(({ tileColumn, tileRow, ...city }) => {
      const total = totalOf.get(city.code);
      return {
        ...city,
        inPlace: place.cityCodes === null || place.cityCodes.includes(city.code),
        tile: tileColumn === null || tileRow === null ? null : { column: tileColumn, row: tileRow },
        projects: total?.projects ?? 0,
        agreedInvestmentYuan: total?.agreedInvestmentYuan ?? 0,
        unknownAmounts: total?.unknownAmounts ?? 0,
        lowerBounds: total?.lowerBounds ?? 0,
      };
    })
    .sort(
      (a, b) =>
        Number(b.inPlace) - Number(a.inPlace) ||
        b.agreedInvestmentYuan - a.agreedInvestmentYuan ||
        b.projects - a.projects ||
        a.code.localeCompare(b.code),
    );
}
