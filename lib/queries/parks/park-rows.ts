import 'server-only';
import { db } from '@/lib/db';
import type { ParkRow } from '@/lib/domain/park';
import type { Place } from '@/lib/domain/place';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { inFilter, inPlace, type TotalsFilter } from '@/lib/queries/totals/where-place';

/**
 * Every park of a place with what was signed there, largest first; parks without a project follow, 国家级 first.
 *
 * A park next door is listed too where a project of the place stands in it, so that the rows and 园区未填 add up to
 * the place's total.
 *
 * @throws RangeError when a sum passes 2^53 - 1 yuan.
 */
export async function parkRows(place: Place, filter: TotalsFilter): Promise<ParkRow[]> {
  const rows = await db().$queryRaw<SqlRow[]>`
    WITH sums AS (
      SELECT park_id, SUM(projects)::int AS projects, SUM(agreed_investment_yuan)::bigint AS yuan,
             SUM(unknown_amounts)::int AS unknown_amounts, SUM(lower_bounds)::int AS lower_bounds
      FROM park_totals
      WHERE counted AND ${inPlace(place)} AND ${inFilter(filter)}
      GROUP BY park_id
      HAVING SUM(projects) <> 0
    )
    SELECT id, name, type, level, city_code, (SELECT short_name FROM cities WHERE code = city_code) AS city_name,
           leading_industries,
           ARRAY(SELECT p.name FROM park_partners p WHERE p.park_id = parks.id ORDER BY p.ordinal) AS partners,
           COALESCE(projects, 0) AS projects, COALESCE(yuan, 0) AS yuan,
           COALESCE(unknown_amounts, 0) AS unknown_amounts, COALESCE(lower_bounds, 0) AS lower_bounds
    FROM parks LEFT JOIN sums ON sums.park_id = parks.id
    WHERE sums.park_id IS NOT NULL OR (${inPlace(place)})
    ORDER BY COALESCE(yuan, 0) DESC, COALESCE(projects, 0) DESC, level <> '国家级', level <> '省级', city_code, id`;

  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    type: row.type,
    level: row.level,
    cityCode: row.city_code,
    cityName: row.city_name,
    leadingIndustries: row.leading_industries,
    partners: row.partners,
    projects: row.projects,
    agreedInvestmentYuan: wholeYuan(row.yuan),
    unknownAmounts: row.unknown_amounts,
    lowerBounds: row.lower_bounds,
  }));
}

type SqlRow = {
  id: string;
  name: string;
  type: string;
  level: string;
  city_code: string;
  city_name: string;
  leading_industries: string[];
  partners: string[];
  projects: number;
  yuan: bigint;
  unknown_amounts: number;
  lower_bounds: number;
};
