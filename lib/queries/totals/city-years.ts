import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { inPlace } from './where-place';

/** Counted signings of one city in one year; only years with a signing are rows. */
export type CityYear = {
  cityCode: string;
  year: number;
  projects: number;
  agreedInvestmentYuan: number;
  unknownAmounts: number;
};

/** City × year of a place, undated signings left out, by city and year: what a comparison over time draws. */
export async function cityYears(place: Place, chainId: string | null): Promise<CityYear[]> {
  const rows = await db().$queryRaw<
    { city_code: string; year: number; projects: number; yuan: bigint; unknown_amounts: number }[]
  >`
    SELECT city_code, left(period, 4)::int AS year, SUM(projects)::int AS projects,
           SUM(agreed_investment_yuan)::bigint AS yuan, SUM(unknown_amounts)::int AS unknown_amounts
    FROM city_chain_totals
    WHERE counted AND period <> 'none' AND ${inPlace(place)} AND (${chainId}::text IS NULL OR chain_id = ${chainId})
    GROUP BY 1, 2 HAVING SUM(projects) <> 0 ORDER BY 1, 2`;
  return rows.map((row) => ({
    cityCode: row.city_code,
    year: row.year,
    projects: row.projects,
    agreedInvestmentYuan: wholeYuan(row.yuan),
    unknownAmounts: row.unknown_amounts,
  }));
}
