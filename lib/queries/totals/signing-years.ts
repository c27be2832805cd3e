import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';

/** Years with a signing in the place's provinces, newest first: the choices of every year filter. */
export async function signingYears(place: Place): Promise<number[]> {
  const rows = await db().$queryRaw<{ year: number }[]>`
    SELECT DISTINCT left(period, 4)::int AS year FROM city_chain_totals
    WHERE province_code = ANY(${place.provinceCodes}) AND period <> 'none' AND projects > 0 ORDER BY 1 DESC`;
  return rows.map((row) => row.year);
}
