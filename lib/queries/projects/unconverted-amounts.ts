import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { NONE } from '@/lib/domain/projects/signing-period';
import { inPlace, type TotalsFilter } from '@/lib/queries/totals/where-place';

/** Counted foreign money without a rate: unknown in yuan, shown in its currency. Amount in the currency's main unit. */
export type UnconvertedAmount = { currency: string; projects: number; amount: number };

export async function unconvertedAmounts(place: Place, filter: TotalsFilter): Promise<UnconvertedAmount[]> {
  return db().$queryRaw<UnconvertedAmount[]>`
    SELECT agreed_currency AS currency, count(*)::int AS projects, sum(agreed_foreign_amount)::float8 AS amount
    FROM projects
    WHERE counted AND agreed_investment_yuan IS NULL AND agreed_foreign_amount IS NOT NULL AND ${inPlace(place)}
      AND (${filter.year}::int IS NULL OR left(signed_on, 4) = ${String(filter.year)})
      AND (${filter.chainId}::text IS NULL OR COALESCE(chain_id, ${NONE}) = ${filter.chainId})
    GROUP BY agreed_currency ORDER BY agreed_currency`;
}
