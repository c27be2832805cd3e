import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { NONE } from '@/lib/domain/projects/signing-period';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { inFilter, inPlace, type TotalsFilter } from '@/lib/queries/totals/where-place';

export type WithoutPark = {
  projects: number;
  /** Whole yuan. */
  agreedInvestmentYuan: number;
  unknownAmounts: number;
  lowerBounds: number;
};

/** Counted projects of a place for which no park is known (园区未填); zeros when there is none. */
export async function withoutPark(place: Place, filter: TotalsFilter): Promise<WithoutPark> {
  const [row] = await db().$queryRaw<
    { projects: number; yuan: bigint; unknown_amounts: number; lower_bounds: number }[]
  >`
    SELECT COALESCE(SUM(projects), 0)::int AS projects, COALESCE(SUM(agreed_investment_yuan), 0)::bigint AS yuan,
           COALESCE(SUM(unknown_amounts), 0)::int AS unknown_amounts, COALESCE(SUM(lower_bounds), 0)::int AS lower_bounds
    FROM park_totals
    WHERE counted AND park_id = ${NONE} AND ${inPlace(place)} AND ${inFilter(filter)}`;
  if (!row) throw new Error('an aggregate without GROUP BY always answers one row');
  return {
    projects: row.projects,
    agreedInvestmentYuan: wholeYuan(row.yuan),
    unknownAmounts: row.unknown_amounts,
    lowerBounds: row.lower_bounds,
  };
}
