import 'server-only';
import type { Place } from '@/lib/domain/place';
import { Prisma } from '@/lib/generated/prisma/client';

/** What cuts a total besides its place; null is "all". Year and chain come from the page's filters. */
export type TotalsFilter = { year: number | null; chainId: string | null };

export const ALL_TOTALS: TotalsFilter = { year: null, chainId: null };

/**
 * SQL condition for the rows of a place. One province is written as an equality: with it the
 * planner can read an index of that province in order, with ANY it cannot.
 */
export function inPlace({ provinceCodes, cityCodes }: Place): Prisma.Sql {
  const [only] = provinceCodes;
  const provinces =
    provinceCodes.length === 1 && only !== undefined
      ? Prisma.sql`province_code = ${only}`
      : Prisma.sql`province_code = ANY(${provinceCodes})`;
  if (cityCodes === null) return provinces;
  const [onlyCity] = cityCodes;
  return cityCodes.length === 1 && onlyCity !== undefined
    ? Prisma.sql`${provinces} AND city_code = ${onlyCity}`
    : Prisma.sql`${provinces} AND city_code = ANY(${cityCodes})`;
}

/** SQL condition for the year and chain of rollup rows keyed by period and chain. */
export function inFilter({ year, chainId }: TotalsFilter): Prisma.Sql {
  return Prisma.sql`(${year}::int IS NULL OR left(period, 4) = ${String(year)}) AND (${chainId}::text IS NULL OR chain_id = ${chainId})`;
}
